/** Orders and fills of contracts: our words to Gate's and back. Sizes are contracts, negative where they sell. Pure. */
import type {
  BatchFuturesOrder,
  FuturesFill,
  FuturesOrder,
  FuturesOrderRequest,
} from "../../../../generated/gate/perp.ts";
import { amountOf, contractsOf, settleOf, worthOf } from "../../../connector/contracts.ts";
import { decimal, zero } from "../../../core/decimal.ts";
import { SchemaError } from "../../../core/errors.ts";
import { meaning } from "../../../core/meaning.ts";
import { above } from "../../../core/numbers.ts";
import { present } from "../../../core/fields.ts";
import type { Fill, Market, OrderUpdate, Side, Ticket, TimeInForce } from "../../../model/mod.ts";
import { about } from "../errors.ts";
import { sized } from "./contract-market.ts";
import { clientIdOf, feeOf, msOf, nameOf, textOf } from "./values.ts";

const times: Readonly<Record<string, TimeInForce>> = { gtc: "GTC", poc: "GTC", ioc: "IOC", fok: "FOK" };

/**
 * What a new order is made of. Price 0 is a market order. Where a long and a short position are kept apart, an order that
 * may only close goes to the one of the other side, and any other opens one of its own (docs: "Place futures order").
 */
export function fromContractTicket(market: Market, ticket: Ticket): FuturesOrderRequest {
  const { clientOrderId, side, type, price, timeInForce, postOnly, positionSide, reduceOnly } = ticket;
  const closes = positionSide === undefined ? reduceOnly : (side === "buy") !== (positionSide === "long");
  const forMarket = type === "market";
  const lasting = timeInForce === "IOC" ? "ioc" : timeInForce === "FOK" ? "fok" : postOnly ? "poc" : "gtc";
  return present({
    contract: market.id,
    size: sizeOf(market, side, ticket.amount ?? zero),
    price: forMarket ? "0" : (price ?? zero).toFixed(),
    tif: forMarket ? "ioc" : lasting,
    text: textOf(clientOrderId),
    reduce_only: closes ? true : undefined,
  });
}

/** Contracts of an amount, negative where they sell. */
export function sizeOf(market: Market, side: Side, amount: NonNullable<Ticket["amount"]>): string {
  const contracts = contractsOf(market, amount);
  return (side === "sell" ? contracts.neg() : contracts).toFixed();
}

/** Whether one of several comes with the order itself. */
export function isContractOrder(raw: BatchFuturesOrder): raw is BatchFuturesOrder & FuturesOrder {
  return raw.id !== undefined && raw.status !== undefined && raw.size !== undefined && raw.left !== undefined &&
    raw.price !== undefined && raw.fill_price !== undefined && raw.tif !== undefined && raw.text !== undefined &&
    raw.contract !== undefined && raw.create_time !== undefined;
}

/** An order, as an answer or the stream tells it. */
export function toContractOrder<Raw extends FuturesOrder>(market: Market, raw: Raw): OrderUpdate<Raw, never> {
  const id = String(raw.id);
  const { side, amount } = sized(market, raw.size);
  const filled = amount.minus(amountOf(market, decimal(raw.left).abs()));
  const [price, average] = [above(raw.price), above(raw.fill_price)];
  const time = meaning(times, raw.tif);
  const changed = raw.update_time ?? (above(raw.finish_time_ms as number) ? raw.finish_time_ms : raw.finish_time);
  return present({
    clientOrderId: nameOf(raw.text, id),
    id,
    symbol: market.symbol,
    // One that closes whatever is open says neither side nor amount.
    ...(amount.isZero() ? {} : { side, amount, filled }),
    type: price ? "limit" : "market",
    ...(raw.status === "finished" ? endOf(raw) : { status: filled.gt(0) ? "partiallyFilled" : "open" }),
    price,
    timeInForce: time,
    postOnly: raw.tif === "poc" ? true : undefined,
    reduceOnly: raw.is_reduce_only ? true : undefined,
    ...(filled.isZero() ? { cost: zero } : average ? { cost: worthOf(market, filled, average) } : {}),
    created: Math.floor(msOf(raw.create_time_ms ?? raw.create_time)),
    time: changed === undefined ? undefined : Math.floor(msOf(changed)),
    raw,
  });
}

/** How it ended: filled, canceled by the account, or by the venue, which tells why (docs: "Orders API", finish_as). */
function endOf({ finish_as = "", left }: FuturesOrder): Pick<OrderUpdate, "status" | "reason"> {
  if (finish_as === "filled") return { status: "filled" };
  if (finish_as === "cancelled") return { status: "canceled" };
  if (finish_as === "") return { status: decimal(left).isZero() ? "filled" : "canceled" };
  return { status: "expired", reason: finish_as };
}

/** A fill from the history or the stream. Each of the lists has another name for its id. */
export function toContractFill(market: Market, raw: FuturesFill): Fill<FuturesFill> {
  const id = raw.trade_id ?? raw.id;
  if (id === undefined) throw new SchemaError("id", "the id of a fill", "none", about);
  const { side, amount } = sized(market, raw.size);
  const price = decimal(raw.price);
  const clientOrderId = clientIdOf(raw.text);
  return present({
    id: String(id),
    symbol: market.symbol,
    orderId: raw.order_id,
    clientOrderId,
    side,
    price,
    amount,
    cost: worthOf(market, amount, price),
    ...feeOf([raw.fee, settleOf(market)], [raw.point_fee, "POINT"]),
    liquidity: raw.role,
    time: Math.floor(msOf(raw.create_time_ms === undefined ? raw.create_time : Number(raw.create_time_ms))),
    raw,
  });
}
