/** One instance of the client: processes after each other over one storage, and the user who works with them. */
import { memoryStorage, type Storage } from "../../src/core/storage.ts";
import type { NetworkClient, VirtualNetwork } from "../../src/sim/network/mod.ts";
import type { Random } from "../../src/sim/prng.ts";
import { Client } from "./client.ts";
import { ClientClock } from "./client-clock.ts";
import { OrderChecker } from "./checks/orders.ts";
import { Process } from "./process.ts";
import { User } from "./user.ts";
import { host, type World } from "./world.ts";

export interface InstanceOptions {
  readonly world: World;
  readonly network: VirtualNetwork;
  readonly random: Random;
  /** Whether its clock is off and drifts. */
  readonly skewed: boolean;
  /** Whether the venue may say that there were too many requests although this client kept to its limits. */
  readonly excused: boolean;
  /** Whether others have been at work on the account before. */
  readonly joins: boolean;
  /** Its part of the venue's limits. */
  readonly share: number;
}

export class Instance {
  readonly orders: OrderChecker;
  readonly #options: InstanceOptions;
  readonly #storage: Storage = memoryStorage();
  #client: Client;
  #user: User;
  #clock: ClientClock;
  #process: Process;
  #down = false;

  constructor(options: InstanceOptions) {
    this.#options = options;
    const { world } = options;
    const { simulation, verdicts } = world;
    const { clientOrderIdOf, fillsWithin } = world.tried;
    const marketOf = (symbol: string): string => world.marketOf(symbol);
    this.orders = new OrderChecker(simulation, simulation.account.id, verdicts, marketOf, clientOrderIdOf, fillsWithin);
    this.orders.name(world.symbols);
    [this.#client, this.#user, this.#clock, this.#process] = this.#launch();
  }

  get client(): Client {
    return this.#client;
  }
  get user(): User {
    return this.#user;
  }
  get clock(): ClientClock {
    return this.#clock;
  }
  get process(): Process {
    return this.#process;
  }

  /** Looks at what its client shows; `prompt` where nothing may keep news from it, `whole` for every level of its books. */
  look(prompt: boolean, whole: boolean): void {
    this.#client.look(whole);
    this.orders.news.look(prompt && this.#client.attentive);
  }

  /** Kills the process at this moment; another one starts over the same storage `ms` milliseconds later. */
  crash(ms: number): void {
    if (this.#down) return;
    this.#down = true;
    this.#options.world.trace.add("killed");
    this.#user.stop();
    this.#client.kill();
    this.#options.world.clock.after(ms, () => {
      this.#down = false;
      this.orders.restarted();
      [this.#client, this.#user, this.#clock, this.#process] = this.#launch();
    });
  }

  #launch(): [Client, User, ClientClock, Process] {
    const { world, network, random, skewed, excused, joins, share } = this.#options;
    const { simulation, verdicts, trace, truth, tried, symbols, clock: base } = world;
    const { id: _, ...credentials } = simulation.account;
    const clock = new ClientClock(
      base,
      skewed ? (random.unit() - 0.5) * 120_000 : 0,
      skewed ? (random.unit() - 0.5) * 400e-6 : 0,
    );
    const wiring: NetworkClient = network.client({ clock });
    const process = new Process({
      wiring,
      clock,
      random: random.fork(),
      storage: this.#storage,
      verdicts,
      trace,
      hosts: [host],
      excused,
      limitText: tried.limitText,
    });
    const client = new Client({
      tried,
      process,
      share,
      url: `http://${host}`,
      credentials,
      symbols,
      base,
      random: random.fork(),
      truth,
      told: { ...(tried.depth === undefined ? {} : { depth: tried.depth }), sequence: simulation.skin.ids.sequence },
      orders: this.orders,
      verdicts,
      trace,
      lowered: (market) => world.lowered(market),
    });
    const user = new User({
      tried,
      venue: client.venue,
      orders: this.orders,
      verdicts,
      trace,
      random: random.fork(),
      clock,
      near: (symbol) => simulation.engine.lastPrice(world.marketOf(symbol)),
      canary: simulation.account.secret,
      pace: tried.pace ?? 1_200,
    });
    client.start();
    const begin = (): void => {
      if (process.dead) return;
      if (!client.connected) return void base.after(500, begin);
      // Nothing that happened before the account was first read is news to anybody.
      if (joins && this.orders.since === 0) {
        this.orders.since = base.now();
        this.orders.news.begin();
      }
      user.start();
    };
    begin();
    return [client, user, clock, process];
  }
}
