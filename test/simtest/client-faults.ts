/** What goes wrong in the client's own house: crashes, stalls, clocks, slow and failing handlers, and others on the account. */
import { toAtoms } from "../../src/sim/mod.ts";
import type { Random } from "../../src/sim/prng.ts";
import type { Instance } from "./instance.ts";
import { meaningOf } from "./checks/orders.ts";
import type { TriedMarket } from "./tried.ts";
import { historyFrom, type World } from "./world.ts";

export interface Scene {
  readonly world: World;
  readonly random: Random;
  readonly instance: Instance;
  /** Starts another instance on the same account. */
  join(): void;
  struck(): void;
  /** Milliseconds until everything is healed. */
  left(): number;
  /** Runs `act` again and again until everything is healed, `mean` milliseconds apart on average. */
  every(mean: number, act: () => void): void;
}

export interface ClientFault {
  readonly id: string;
  readonly title: string;
  scene(scene: Scene, intensity: number): void;
}

const slowReader: ClientFault = {
  id: "F21",
  title: "a reader that does not read, and one that is slow",
  scene: ({ instance, every, struck }, intensity) =>
    every(60_000 / intensity, () => {
      struck();
      const { venue } = instance.client;
      venue.watchOrders()[Symbol.asyncIterator]().next().catch(() => {});
      venue.watchFills()[Symbol.asyncIterator]().next().catch(() => {});
    }),
};

const failingHandler: ClientFault = {
  id: "F22",
  title: "handlers that throw or reject",
  scene: ({ instance, random, every, struck }, intensity) =>
    every(40_000 / intensity, () => {
      struck();
      const { venue } = instance.client;
      const fail = (): void => {
        throw new Error("a handler of the user's");
      };
      const reject = (): void => Promise.reject(new Error("a handler of the user's")) as unknown as void;
      venue.watchFills().on(random.chance(0.5) ? fail : reject);
      venue.watchOrders().on(random.chance(0.5) ? fail : reject);
    }),
};

const stall: ClientFault = {
  id: "F23",
  title: "the event loop stalls, or the machine sleeps",
  scene: ({ instance, random, every, struck, left }, intensity) =>
    every(90_000 / intensity, () => {
      struck();
      if (random.chance(0.6)) instance.clock.stall(Math.min(left(), 1_000 + random.below(14_000)));
      else instance.clock.sleep(Math.min(left(), 5_000 + random.below(100_000)));
    }),
};

const endedByVenue: ClientFault = {
  id: "F40",
  title: "the venue ends orders by itself, also partly filled ones",
  scene: ({ world: { simulation, clock }, random, every, struck }, intensity) =>
    every(8_000 / intensity, () => {
      const open = [...simulation.core.records.openOrders(simulation.account.id)];
      const order = open[random.below(open.length)];
      if (!order) return;
      struck();
      simulation.core.cancel(order, "", Math.floor(clock.now()));
    }),
};

const others: ClientFault = {
  id: "F41",
  title: "orders are made and canceled on the account by somebody else",
  scene: ({ world: { simulation, clock, tried }, random, every, struck }, intensity) => {
    const made: number[] = [];
    const ids = meaningOf(simulation);
    every(10_000 / intensity, () => {
      const { id: market, other } = tried.markets[random.chance(0.5) ? 0 : 1] as TriedMarket;
      const price = simulation.engine.lastPrice(market).times(1 + (random.unit() - 0.5) * 0.004).toDecimalPlaces(2);
      if (made.length > 0 && random.chance(0.4)) {
        const order = simulation.core.records.order(made.splice(random.below(made.length), 1)[0] ?? 0);
        if (order.status === "new" || order.status === "partially-filled") {
          struck();
          simulation.core.cancel(order, "", Math.floor(clock.now()));
        }
        return;
      }
      const clientId = `web_${ids.size}`;
      ids.add(clientId);
      const side = random.chance(0.5) ? "buy" : "sell";
      const placed = simulation.core.place(simulation.account.id, market, {
        side,
        ...(tried.quoteFees && side === "buy" ? { feesOnTop: true } : {}),
        type: "limit",
        clientId,
        quantity: toAtoms(other, simulation.core.desk(market).market.quantityPrecision),
        price: toAtoms(price, 8),
        selfTrade: "expire-maker",
      }, Math.floor(clock.now()));
      if (placed.ok) {
        struck();
        made.push(placed.value.order.id);
      }
    });
  },
};

const socketGone: ClientFault = {
  id: "F42",
  title: "orders are sent over a socket at the moment it goes",
  scene: ({ world: { simulation }, instance, every, struck }, intensity) =>
    every(40_000 / intensity, () => {
      struck();
      simulation.disconnectAll();
      instance.user.place("socket");
      instance.user.place("socket");
    }),
};

const crash: ClientFault = {
  id: "F43",
  title: "the process is killed and started again over its journal",
  scene: ({ instance, random, every, struck }, intensity) =>
    every(150_000 / intensity, () => {
      struck();
      instance.crash(200 + random.below(8_000));
    }),
};

const keyRevoked: ClientFault = {
  id: "F45",
  title: "the key is taken back at the end",
  // What it does comes after everything else has been looked at.
  scene: ({ struck }) => struck(),
};

const clockSteps: ClientFault = {
  id: "F48",
  title: "the client's wall clock is set to another time",
  scene: ({ instance, random, every, struck }, intensity) =>
    every(60_000 / intensity, () => {
      struck();
      instance.clock.step((random.unit() - 0.5) * 120_000);
    }),
};

const rulesChange: ClientFault = {
  id: "F52",
  title: "a market's rules change",
  scene: ({ world: { simulation, clock, tried }, random, every, struck }, intensity) =>
    every(60_000 / intensity, () => {
      const market = tried.markets[random.below(tried.markets.length)]?.id ?? "";
      struck();
      simulation.setRules(market, tried.rules.after);
      clock.after(5_000 + random.below(20_000), () => simulation.setRules(market, tried.rules.before));
    }),
};

const history: ClientFault = {
  id: "F54",
  title: "candles are read page by page while all this goes on",
  scene: ({ world, instance, every, struck }, intensity) =>
    every(30_000 / intensity, () => {
      struck();
      const { length } = world.tried.candles;
      const to = Math.floor(world.clock.now() / length) * length;
      const from = Math.max(to - 25 * length, Math.ceil(historyFrom / length) * length);
      const until = Math.max(to - 5 * length, from);
      if (until > from) instance.user.readCandles(from, until);
    }),
};

const second: ClientFault = {
  id: "F58",
  title: "another instance works on the same account",
  scene: ({ join, struck }) => {
    struck();
    join();
  },
};

export const clientFaults: readonly ClientFault[] = [
  slowReader,
  failingHandler,
  stall,
  endedByVenue,
  others,
  socketGone,
  crash,
  keyRevoked,
  clockSteps,
  rulesChange,
  history,
  second,
];
