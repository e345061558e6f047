/** Actions: who signed, whether it may be, and what is answered (docs: "Exchange endpoint"). */
import type { Action } from "./actions.ts";
import { actionOf, cancels, sizeOf } from "./actions.ts";
import type { Core } from "./core.ts";
import { deskOf } from "./core.ts";
import { expired, noVault, Refusal, unknownSigner, unsigned } from "./refusal.ts";
import type { Fields } from "./shape.ts";
import { signerOf } from "./signature.ts";
import type { SignedAction } from "./signature.ts";
import { Switches } from "./switch.ts";
import type { Status, Trader } from "./trading.ts";
import { cancel, modify, placeAll } from "./trading.ts";
import { Triggers } from "./triggers.ts";
import { coinOf, marginDecimals } from "./venue.ts";

const done = { type: "default" } as const;
const statuses = (type: "order" | "cancel", all: readonly Status[]): object => ({ type, data: { statuses: all } });

/** An action that came after its end costs so much of the account's budget. */
const lateCosts = 5;

/** Takes actions, over HTTP and over sockets. */
export class Exchange {
  readonly triggers: Triggers;
  readonly #core: Core;
  readonly #switches: Switches;

  constructor(core: Core) {
    this.#core = core;
    this.triggers = new Triggers(core);
    this.#switches = new Switches(core.clock);
  }

  /** Answers an action: `{ status, response }`. `take`: is told what it weighs as a request, before anything is done. */
  answer(body: Fields, now: number, take: (weight: number) => void = () => {}): object {
    try {
      const signed = read(body);
      take(1 + Math.floor(sizeOf(signed.action as Action) / 40));
      return { status: "ok", response: this.#do(signed, body.fields("signature"), now) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { status: "err", response: error.message };
    }
  }

  stop(): void {
    this.triggers.stop();
    this.#switches.stop();
  }

  #do(signed: SignedAction, signature: Fields, now: number): object {
    const { wallets, limits, past } = this.#core;
    const action = signed.action as Action;
    const by = signerOf(signed, { r: signature.text("r"), s: signature.text("s"), v: signature.count("v") });
    if (by === undefined) throw unsigned();
    const account = wallets.accountOf(by);
    // Whoever signed something else has an address too, which nobody knows.
    if (account === undefined) throw unknownSigner(by);
    if (signed.vaultAddress !== undefined) throw noVault(signed.vaultAddress);
    if (signed.expiresAfter !== undefined && now > signed.expiresAfter) {
      limits.charge(account, lateCosts);
      throw expired();
    }
    wallets.use(by, signed.nonce, now);
    limits.act(account, sizeOf(action), cancels(action), past.tradedBy(account), now);
    return this.#run({ core: this.#core, account, now, triggers: this.triggers }, action);
  }

  #run(trader: Trader, action: Action): object {
    switch (action.type) {
      case "order":
        if (action.orders.length === 0) throw new Refusal("Order has invalid size: there is none.");
        return statuses("order", placeAll(trader, action.orders));
      case "cancel":
        return statuses("cancel", action.cancels.map(({ a, o }) => cancel(trader, a, o)));
      case "cancelByCloid":
        return statuses("cancel", action.cancels.map(({ asset, cloid }) => cancel(trader, asset, cloid)));
      case "batchModify":
        return statuses("order", action.modifies.map((each) => modify(trader, each, action.a === true)));
      case "modify": {
        const status = modify(trader, action, action.a === true);
        if (typeof status === "object" && "error" in status) throw new Refusal(String(status.error));
        return done;
      }
      case "scheduleCancel":
        this.#switches.set(trader, action.time);
        return done;
      case "noop":
        return done;
      case "updateLeverage":
        return setLeverage(trader, action.asset, action.isCross, action.leverage);
      case "updateIsolatedMargin":
        return moveMargin(trader, action.asset, action.ntli);
    }
  }
}

/** The parts of a body that are signed. Some clients write what they do not have as `null`. */
function read(body: Fields): SignedAction {
  body.only("action", "nonce", "signature", "vaultAddress", "expiresAfter");
  return {
    action: actionOf(body.fields("action")),
    nonce: body.count("nonce"),
    vaultAddress: body.has("vaultAddress") ? body.address("vaultAddress") : undefined,
    expiresAfter: body.optionalCount("expiresAfter"),
  };
}

function contractAt({ core }: Trader, asset: number) {
  const desk = deskOf(core, coinOf(asset) ?? "");
  const { perpetuals } = core.engine;
  if (desk?.market.spec.contract === undefined || perpetuals === undefined) {
    throw new Refusal(`Invalid asset. asset=${asset}`);
  }
  return { desk, perpetuals };
}

/** Sets margin mode and leverage: both or none. */
function setLeverage(trader: Trader, asset: number, isCross: boolean, leverage: number): object {
  const { desk, perpetuals } = contractAt(trader, asset);
  const { account, core } = trader;
  const { id, spec } = desk.market;
  if (leverage < 1 || leverage > (spec.contract?.leverage.most ?? 1)) throw new Refusal("Invalid leverage value");
  const mode = isCross ? "cross" : "isolated";
  if (perpetuals.setMarginMode(account, id, mode) === "restricted") {
    throw new Refusal("Cannot switch leverage type with open position.");
  }
  // Where the mode has changed nothing is open, and any leverage will do.
  const why = perpetuals.setLeverage(account, id, leverage);
  if (why !== undefined) {
    throw new Refusal(
      why === "funds" ? "Insufficient margin to decrease leverage." : "Invalid leverage value: it may only be raised.",
    );
  }
  core.told.terms(account, id);
  return done;
}

/** Adds margin to an isolated position, or takes some off; in millionths of the quote. */
function moveMargin(trader: Trader, asset: number, ntli: number): object {
  const { desk, perpetuals } = contractAt(trader, asset);
  const { account, core: { engine }, now } = trader;
  const { market } = desk;
  if (ntli === 0) throw new Refusal("Update to isolated margin cannot be zero.");
  const amount = BigInt(ntli) * 10n ** BigInt(market.worthPrecision - marginDecimals);
  if (perpetuals.margin.terms(account, market).mode !== "isolated") {
    throw new Refusal("Position does not use isolated margin.");
  }
  const why = engine.moveMargin(account, market.id, "both", amount, now);
  if (why === "restricted") throw new Refusal("Cannot update margin for empty position.");
  if (why !== undefined) {
    throw new Refusal(
      ntli > 0
        ? "Insufficient margin to add to the position."
        : "Cannot remove isolated margin: the position needs it.",
    );
  }
  return done;
}
