/** Orders as actions bring them, in the engine's words (docs: "Place an order", "Tick and lot size"). */
import { Decimal } from "../../../core/decimal.ts";
import type { Atoms, Desk } from "../../engine/mod.ts";
import { pricePrecision, toAtoms } from "../../engine/mod.ts";
import type { OrderWire } from "./actions.ts";
import type { Core } from "./core.ts";
import { deskOf } from "./core.ts";
import { badPrice, badSize, EntryRefusal, noSize } from "./refusal.ts";
import type { SlipTerms } from "./slips.ts";
import { coinOf, listings } from "./venue.ts";

/** An order that keeps to what holds for everybody. */
export interface ReadOrder {
  readonly desk: Desk;
  readonly terms: SlipTerms;
  readonly tif: "Gtc" | "Ioc" | "Alo";
  /** Of one that waits: whether it takes what there is then. */
  readonly isMarket: boolean;
}

/** A price has five significant digits, unless it is whole, and so many decimals. */
function readPrice({ market }: Desk, text: string): Atoms {
  const price = new Decimal(text);
  const most = market.spec.contract === undefined ? 8 : 6;
  const decimals = Math.max(0, most - (listings.get(market.id)?.szDecimals ?? 0));
  if (price.isZero() || price.decimalPlaces() > decimals) throw badPrice();
  if (!price.isInteger() && price.precision() > 5) throw badPrice();
  return toAtoms(price, pricePrecision);
}

function readSize({ market }: Desk, text: string): Atoms {
  const size = new Decimal(text);
  if (size.decimalPlaces() > (listings.get(market.id)?.szDecimals ?? 0)) throw badSize();
  return toAtoms(size, market.quantityPrecision);
}

/** The desk that a number in an action stands for. */
export function deskAt(core: Core, asset: number): Desk {
  const desk = deskOf(core, coinOf(asset) ?? "");
  if (desk === undefined) throw new EntryRefusal(`Order has invalid asset. asset=${asset}`);
  return desk;
}

const kinds = { sl: "Stop", tp: "Take Profit" } as const;

/** Reads an order, or throws what is wrong with it whoever sends it. */
export function readOrder(core: Core, account: string, wire: OrderWire, now: number): ReadOrder {
  const desk = deskAt(core, wire.a);
  const price = readPrice(desk, wire.p);
  const size = readSize(desk, wire.s);
  const side = wire.b ? "buy" : "sell";
  const trigger = "trigger" in wire.t ? wire.t.trigger : undefined;
  const tif = "limit" in wire.t ? wire.t.limit.tif : "Gtc";
  // Of one that waits, 0 is the whole position.
  if (size === 0n && !(trigger !== undefined && wire.r)) throw noSize();
  if (trigger !== undefined && desk.market.spec.contract === undefined) {
    throw new EntryRefusal(`Order has invalid trigger: there are none on spot. asset=${wire.a}`);
  }
  return {
    desk,
    tif,
    isMarket: trigger?.isMarket ?? false,
    terms: {
      account,
      coin: desk.market.id,
      side,
      price,
      size,
      cloid: wire.c ?? null,
      reduceOnly: wire.r,
      orderType: trigger === undefined ? "Limit" : `${kinds[trigger.tpsl]} ${trigger.isMarket ? "Market" : "Limit"}`,
      tif: trigger === undefined ? tif : null,
      // A stop that buys waits for a rise, one that sells for a fall; a take-profit the other way round.
      trigger: trigger && { price: readPrice(desk, trigger.triggerPx), above: wire.b === (trigger.tpsl === "sl") },
      created: now,
    },
  };
}
