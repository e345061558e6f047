/** What goes wrong in the client's own house: crashes, stalls, clocks, slow and failing handlers, and others on the account. */
import type { Clock } from "../../src/core/clock.ts";
import { toAtoms } from "../../src/sim/mod.ts";
import type { Random } from "../../src/sim/prng.ts";
import type { Simulation } from "../../src/sim/simulation.ts";
import type { Client } from "./client.ts";
import type { ClientClock } from "./client-clock.ts";

export interface Scene {
  readonly simulation: Simulation;
  readonly account: string;
  readonly clock: Clock;
  readonly random: Random;
  /** The client as it is now: another one after a crash. */
  client(): Client;
  clientClock(): ClientClock;
  /** Ends the client's process at this moment, and starts another one over the same storage a little later. */
  crash(): void;
  struck(): void;
  every(mean: number, act: () => void): void;
}

export interface ClientFault {
  readonly id: string;
  readonly title: string;
  begin(scene: Scene, intensity: number): void;
}

const slowReader: ClientFault = {
  id: "F21",
  title: "a reader that does not read, and one that is slow",
  begin: ({ client, every, struck }, intensity) =>
    every(60_000 / intensity, () => {
      struck();
      const iterator = client().venue.watchOrders()[Symbol.asyncIterator]();
      iterator.next().catch(() => {});
    }),
};

const failingHandler: ClientFault = {
  id: "F22",
  title: "handlers that throw or reject",
  begin: ({ client, random, every, struck }, intensity) =>
    every(40_000 / intensity, () => {
      struck();
      const { venue } = client();
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
  begin: ({ clientClock, random, every, struck }, intensity) =>
    every(90_000 / intensity, () => {
      struck();
      if (random.chance(0.6)) clientClock().stall(1_000 + random.below(14_000));
      else clientClock().sleep(5_000 + random.below(100_000));
    }),
};

const others: ClientFault = {
  id: "F41",
  title: "orders are made and canceled on the account by somebody else",
  begin: ({ simulation, account, random, every, struck, clock }, intensity) => {
    const made: number[] = [];
    let count = 0;
    every(10_000 / intensity, () => {
      const market = random.chance(0.5) ? "BTCUSDT" : "ETHUSDT";
      const price = simulation.engine.lastPrice(market).times(1 + (random.unit() - 0.5) * 0.004).toDecimalPlaces(2);
      if (made.length > 0 && random.chance(0.4)) {
        const order = simulation.core.records.order(made.splice(random.below(made.length), 1)[0] ?? 0);
        if (order.status === "new" || order.status === "partially-filled") {
          struck();
          simulation.core.cancel(order, "", Math.floor(clock.now()));
        }
        return;
      }
      const placed = simulation.core.place(account, market, {
        side: random.chance(0.5) ? "buy" : "sell",
        type: "limit",
        clientId: `web_${count++}`,
        quantity: toAtoms(market === "BTCUSDT" ? "0.002" : "0.04", 8),
        price: toAtoms(price, 8),
      }, Math.floor(clock.now()));
      if (placed.ok) {
        struck();
        made.push(placed.value.order.id);
      }
    });
  },
};

const crash: ClientFault = {
  id: "F43",
  title: "the process is killed and started again over its journal",
  begin: ({ crash, every, struck }, intensity) =>
    every(150_000 / intensity, () => {
      struck();
      crash();
    }),
};

const clockSteps: ClientFault = {
  id: "F48",
  title: "the client's wall clock is set to another time",
  begin: ({ clientClock, random, every, struck }, intensity) =>
    every(60_000 / intensity, () => {
      struck();
      clientClock().step((random.unit() - 0.5) * 120_000);
    }),
};

export const clientFaults: readonly ClientFault[] = [slowReader, failingHandler, stall, others, crash, clockSteps];
