/** One subscription of an account's events. */
import type { Fields } from "../../gateway/fields.ts";
import type { Told } from "./account-feed.ts";
import { both, snapshot } from "./account-feed.ts";
import { balanceText } from "./account.ts";
import { positionsOf, positionText } from "./contracts.ts";
import type { Core } from "./operation.ts";

/** How often everything is told again, unless the client wants only what is new. */
const regularly = 5_000;
const repeating: ReadonlySet<string> = new Set(["account", "positions"]);

/** Tells what a subscription is about. */
export class Following {
  readonly #core: Core;
  readonly #channel: string;
  readonly #arg: Fields;
  readonly #account: string;
  readonly #send: (text: string) => void;
  #stop: () => void = () => {};

  constructor(core: Core, channel: string, arg: Fields, account: string, send: (text: string) => void) {
    this.#core = core;
    this.#channel = channel;
    this.#arg = arg;
    this.#account = account;
    this.#send = send;
  }

  /** Tells how things stand, where the channel does that, and again from time to time. */
  begin(): void {
    this.#all();
    if (repeating.has(this.#channel) && !onlyNews(this.#arg)) this.#again();
  }

  stop(): void {
    this.#stop();
  }

  tell({ channel, about, data, beside = {} }: Told): void {
    if (channel !== this.#channel) return;
    const { instType, instFamily, instId, ccy } = this.#arg;
    if (about !== undefined) {
      if (instType !== undefined && instType !== "ANY" && instType !== about.instType) return;
      if (instFamily !== undefined && instFamily !== about.instFamily) return;
      if (instId !== undefined && instId !== about.instId) return;
    }
    if (channel === "account" && typeof ccy === "string") {
      const [one] = data as { readonly details: readonly { readonly ccy: string }[] }[];
      const details = one?.details.filter((each) => ccy.split(",").includes(each.ccy)) ?? [];
      if (details.length !== 0) this.#write([{ ...one, details }], beside);
    } else this.#write(data, beside);
  }

  #all(): void {
    const now = Math.floor(this.#core.clock.now());
    switch (this.#channel) {
      case "account":
        return this.tell({ channel: "account", data: [balanceText(this.#core, this.#account, now)], beside: snapshot });
      case "positions": {
        const { instType, instFamily, instId } = this.#arg;
        const open = positionsOf(this.#core, this.#account).filter(({ quantity, market }) =>
          quantity !== 0n && (instId === undefined || instId === market) &&
          (instFamily === undefined || market.startsWith(`${String(instFamily)}-`)) &&
          (instType === "ANY" || instType === "SWAP")
        );
        return this.#write(open.map((position) => positionText(this.#core, position, now)), snapshot);
      }
      case "balance_and_position": {
        const assets = this.#core.engine.ledger.account(this.#account).balances.keys();
        const open = positionsOf(this.#core, this.#account).filter(({ quantity }) => quantity !== 0n);
        return this.#write([both(this.#core, this.#account, now, "snapshot", assets, open)], {});
      }
    }
  }

  #again(): void {
    this.#stop = this.#core.clock.after(regularly, () => {
      this.#all();
      this.#again();
    });
  }

  #write(data: readonly object[], beside: object): void {
    const { extraParams: _, ...arg } = this.#arg;
    this.#send(JSON.stringify({ arg: { ...arg, uid: this.#core.uid(this.#account) }, ...beside, data }));
  }
}

/** Whether a subscription asks not to be told everything again and again. */
function onlyNews({ extraParams }: Fields): boolean {
  return typeof extraParams === "string" && /"updateInterval"\s*:\s*"?0"?/.test(extraParams);
}
