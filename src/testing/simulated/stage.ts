/** A simulated venue as a stage: virtual time, a network in memory, and a hand between the two. */
import { sleep } from "../../core/clock.ts";
import { Decimal, decimal } from "../../core/decimal.ts";
import {
  crowdAccount,
  FaultPlane,
  pricePrecision,
  Random,
  simulatedVenue,
  Simulation,
  toAtoms,
  VirtualClock,
  VirtualNetwork,
} from "../../sim/mod.ts";
import type { SimulatedMarket, SimulatedVenue } from "../../sim/mod.ts";
import type { CrowdOrder, Stage } from "../stage.ts";
import { ClientClock } from "./clock.ts";
import { Hand } from "./hand.ts";
import { asTold, symbolsOf, truthOf } from "./truth.ts";

/** Which simulated venue. */
export interface SimulatedOptions {
  readonly venue: string | SimulatedVenue;
  readonly kind: "spot" | "perp";
  /** 1 where not given. */
  readonly seed?: number;
  /** The client order id of an order, by what the venue was told; where the venue's ids are not the clients' own text. */
  readonly clientOrderIdOf?: (told: string) => string;
  /** Levels of each side that live books have; all where not given. */
  readonly depth?: number;
  /** Milliseconds after which the venue takes no write any more that was sent before, and some more; 20 s where not given. */
  readonly late?: number;
}

const host = "127.0.0.1:8080";
const start = Date.UTC(2026, 0, 5);
/** Milliseconds in one step of a case's time. */
const step = 25;
const modes = { trading: "trading", cancelOnly: "cancel-only", halted: "halted" } as const;
const alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";

/** A tenth of what the crowd trades, and so much that a tenth of this in turn is worth enough. */
function usualAmount({ spec, flow }: SimulatedMarket): Decimal {
  const worthy = decimal(spec.rules.minNotional).times(12).div(flow.price);
  const usual = decimal(flow.size).div(10);
  return usual.gt(worthy) ? usual.toSignificantDigits(1) : worthy.toSignificantDigits(1, Decimal.ROUND_UP);
}

/** Opens a stage at a simulated venue. */
export function simulatedStage(options: SimulatedOptions): Stage {
  const { venue, kind, seed = 1, clientOrderIdOf = asTold } = options;
  const clock = new VirtualClock(start);
  const simulation = new Simulation({ venue, kind, seed, clock, flow: false });
  const network = new VirtualNetwork({ clock, seed });
  const plane = new FaultPlane({ simulation, seed });
  const hand = new Hand();
  plane.arm(hand.fault);
  network.listen(host, plane);
  const clientClock = new ClientClock(clock);
  const random = new Random(seed);
  const { core, account } = simulation;
  const { id: _, ...credentials } = account;
  const symbols = symbolsOf(simulation);
  const { id: name, markets } = typeof venue === "string" ? simulatedVenue(venue, kind) : venue;
  const [first, second] = markets;
  if (first === undefined) throw new Error(`${name} has no simulated markets of this kind`);
  const idOf = (symbol: string): string => {
    const found = [...symbols].find(([, own]) => own === symbol)?.[0];
    if (found === undefined) throw new Error(`no simulated market ${symbol}`);
    return found;
  };
  const now = (): number => Math.floor(clock.now());
  const price = decimal(first.flow.price);
  const place = (owner: string, order: CrowdOrder): number => {
    const { market } = core.desk(idOf(order.symbol));
    const placed = core.place(owner, market.id, {
      side: order.side,
      type: order.price === undefined ? "market" : "limit",
      clientId: owner === crowdAccount ? "" : `elsewhere-${random.below(1e9)}`,
      quantity: toAtoms(order.amount, market.quantityPrecision),
      ...(order.price === undefined ? {} : { price: toAtoms(order.price, pricePrecision) }),
    }, now());
    if (!placed.ok) throw new Error(`an order of the case's own was refused: ${placed.why}`);
    return placed.value.order.id;
  };
  const withdraw = (id: number) => (): void => void core.cancel(core.records.order(id), "", now());
  for (const asset of core.assets.values()) {
    core.deposit(crowdAccount, asset.id, 10n ** BigInt(asset.precision + 12), now());
  }

  return {
    symbol: symbols.get(first.spec.id) ?? "",
    other: symbols.get((second ?? first).spec.id) ?? "",
    price,
    amount: usualAmount(first),
    ...(options.late === undefined ? {} : { late: options.late }),
    secret: account.secret === "" ? account.key : account.secret,
    truth: truthOf(simulation, options),
    cannot: kind === "perp" ? {} : { setMark: "there are no contracts", fund: "there are no contracts" },
    options: ({ storage, anonymous } = {}) => {
      // Each is a process of its own, with connections of its own.
      const { http, openSocket } = network.client({ clock: clientClock });
      return {
        network: "sim",
        url: `http://${host}`,
        ...(anonymous ? {} : { credentials }),
        ports: {
          http,
          openSocket,
          clock: clientClock,
          random: {
            uniform: () => random.unit(),
            id: (length) => Array.from({ length }, () => alphabet[random.below(alphabet.length)]).join(""),
          },
          ...(storage === undefined ? {} : { storage }),
        },
      };
    },
    run: async (body, limit) => {
      let over = false;
      const end = clock.monotonic() + limit;
      const running = body().finally(() => (over = true));
      // Whoever fails while time still goes on is asked for its reason below.
      running.catch(() => {});
      while (!over) {
        if (clock.monotonic() > end) throw new Error(`not over after ${limit / 1_000} s of its time`);
        await clock.pass(step);
      }
      await running;
    },
    wait: (ms) => sleep(clock, ms),
    timers: () => clientClock.pending,
    asked: (purpose) => hand.asked.get(purpose) ?? 0,
    askedAll: () => [...hand.asked.values()].reduce((sum, count) => sum + count, 0),
    tried: () => hand.tried,
    unused: () => hand.unused(),
    deposit: (asset, amount) => simulation.deposit(account.id, asset, amount),
    crowd: (order) => withdraw(place(crowdAccount, order)),
    close: () => simulation.stop(),

    meet: (purpose, fate, times = 1) => hand.meet(typeof purpose === "string" ? [purpose] : purpose, fate, times),
    push: (kind_, fate, times = 1) => hand.push(kind_, fate, times),
    mute: (kind_, ms) => hand.mute(kind_, ms),
    refuseSubscriptions: (times) => hand.refuse(times),
    drop: (ms = 0) => {
      hand.downUntil = clock.now() + ms;
      for (const socket of hand.sockets) socket.close(1006, "");
    },
    freeze: () => {
      for (const connection of network.connections()) connection.blackhole();
    },
    rotate: (notice) => simulation.rotate(notice),
    ban: (ms) => simulation.ban(ms),
    shiftClock: (ms) => {
      clientClock.offset += ms;
    },
    revokeKey: () => simulation.revokeKey(account.key),
    setMarket: (symbol, mode) => simulation.setMarket(idOf(symbol), modes[mode]),
    setLeastNotional: (symbol, minNotional) => simulation.setRules(idOf(symbol), { minNotional }),
    setLeastAmount: (symbol, minQuantity) => simulation.setRules(idOf(symbol), { minQuantity }),
    breakMarket: (symbol) => void hand.broken.add(idOf(symbol)),
    elsewhere: (order) => withdraw(place(account.id, order)),
    cancel: (clientOrderId) => {
      const open = simulation.engine.openOrders(account.id);
      const order = open.find(({ placedAs }) => clientOrderIdOf(placedAs) === clientOrderId);
      if (order === undefined) throw new Error(`no open order ${clientOrderId}`);
      withdraw(order.id)();
    },
    setMark: (symbol, at) => simulation.setMark(idOf(symbol), at),
    fund: (symbol, rate) => {
      simulation.setFundingRate(idOf(symbol), rate);
      simulation.fund(idOf(symbol));
    },
  };
}
