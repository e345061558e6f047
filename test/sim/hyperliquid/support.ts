/** The simulated venue without a network and with a clock that stands still, and a client that signs as our adapter does. */
import { signerOf } from "../../../src/chains/evm/keys.ts";
import { Simulation, VirtualClock } from "../../../src/sim/mod.ts";
import type { HttpAnswer, Kind, Session, SimulatedAccount, SimulationOptions } from "../../../src/sim/mod.ts";
import { connectionId, digestOf } from "../../../src/venues/hyperliquid/action.ts";
import type { Json } from "../../support/json.ts";

export type { Json };

export interface Answer {
  readonly status: number;
  readonly headers: HttpAnswer["headers"];
  readonly json: Json;
  readonly body: string;
}

/** Whose key signs, and for whom it asks. */
export type Wallet = Pick<SimulatedAccount, "key" | "secret">;

/** What is signed besides the action. */
export interface Signing {
  readonly nonce?: number;
  readonly vaultAddress?: string;
  readonly expiresAfter?: number;
  readonly wallet?: Wallet;
}

export const btc = { spot: 10_002, perp: 0 } as const;
export const btcCoin = { spot: "@2", perp: "BTC" } as const;

/** A socket as its client sees it. */
export class Wire {
  readonly frames: Json[] = [];
  closed: string | undefined;
  refusal: HttpAnswer | undefined;
  #session: Session | undefined;

  constructor(venue: Venue, target: string = "/ws") {
    const opened = venue.sim.skin.open({ method: "GET", target, headers: {}, body: "", from: venue.from }, {
      send: (text) => this.frames.push(JSON.parse(text)),
      ping: () => {},
      close: (code, reason) => {
        this.closed = `${code} ${reason}`.trim();
        this.#session?.closed();
      },
    });
    if ("status" in opened) this.refusal = opened;
    else this.#session = opened;
  }

  send(frame: unknown): void {
    this.#session?.message(typeof frame === "string" ? frame : JSON.stringify(frame));
  }

  subscribe(subscription: object): Json[] {
    const before = this.frames.length;
    this.send({ method: "subscribe", subscription });
    return this.frames.slice(before);
  }

  /** Data of frames of a channel since the last call, and of all channels where none is given. */
  take(channel?: string): Json[] {
    const all = this.frames.splice(0);
    return channel === undefined ? all : all.filter((frame) => frame.channel === channel).map(({ data }) => data);
  }

  leave(): void {
    this.#session?.closed();
  }
}

export class Venue {
  readonly clock: VirtualClock;
  readonly sim: Simulation;
  readonly kind: Kind;
  from = "127.0.0.1";
  #nonce = 0;

  constructor(kind: Kind = "spot", options: Partial<SimulationOptions> = {}) {
    this.kind = kind;
    this.clock = new VirtualClock();
    this.sim = new Simulation({ venue: "hyperliquid", kind, clock: this.clock, flow: false, ...options });
  }

  get account(): SimulatedAccount {
    return this.sim.account;
  }

  raw(path: string, body: string, headers: Record<string, string> = {}, method: string = "POST"): Answer {
    const all = { "content-type": "application/json", ...headers };
    const { status, headers: given, body: text } = this.sim.skin.request({
      method,
      target: path,
      headers: all,
      body,
      from: this.from,
    });
    const json: Json = given["content-type"] === "application/json" ? JSON.parse(text) : undefined;
    return { status, headers: given, json, body: text };
  }

  info(type: string, fields: object = {}): Json {
    return this.raw("/info", JSON.stringify({ type, ...fields })).json;
  }

  /** The same about the account. */
  own(type: string, fields: object = {}): Json {
    return this.info(type, { user: this.account.key, ...fields });
  }

  signed(action: Record<string, unknown>, { wallet = this.account, ...signing }: Signing = {}): object {
    const nonce = signing.nonce ?? (this.#nonce = Math.max(this.#nonce + 1, this.clock.now()));
    const { vaultAddress, expiresAfter } = signing;
    const digest = digestOf(connectionId({ action, nonce: BigInt(nonce), vaultAddress, expiresAfter }), "a");
    const signature = signerOf(wallet.secret)?.sign(digest);
    return { action, nonce, signature, vaultAddress, expiresAfter };
  }

  act(action: Record<string, unknown>, signing: Signing = {}): Json {
    return this.raw("/exchange", JSON.stringify(this.signed(action, signing))).json;
  }

  /** An order, good till canceled unless it says else. */
  order(side: "buy" | "sell", p: string, s: string, more: object = {}): Record<string, unknown> {
    return { a: btc[this.kind], b: side === "buy", p, s, r: false, t: { limit: { tif: "Gtc" } }, ...more };
  }

  /** Places orders; their statuses. */
  place(...orders: readonly Record<string, unknown>[]): Json {
    return this.act({ type: "order", orders, grouping: "na" }).response.data.statuses;
  }

  cancel(o: number, a: number = btc[this.kind]): Json {
    return this.act({ type: "cancel", cancels: [{ a, o }] }).response.data.statuses[0];
  }

  wire(): Wire {
    return new Wire(this);
  }

  /** Rests on both sides, so that there is something to trade with. */
  quote(around: number = 64_000): void {
    const market = btcCoin[this.kind];
    for (const step of [10, 20, 30]) {
      this.sim.counter({ market, side: "sell", price: around + step, quantity: "1" });
      this.sim.counter({ market, side: "buy", price: around - step, quantity: "1" });
    }
  }

  /** Lets what is due at once happen. */
  settle(ms: number = 1): void {
    this.clock.advance(ms);
  }
}

export const ioc = { t: { limit: { tif: "Ioc" } } } as const;
export const alo = { t: { limit: { tif: "Alo" } } } as const;
export const cloid = (number: number): string => `0x${number.toString(16).padStart(32, "0")}`;
