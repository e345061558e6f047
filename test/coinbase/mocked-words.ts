/** Tokens, orders and market data as Coinbase's description has them, for its mock. */
import { Buffer } from "node:buffer";
import { createPublicKey, verify } from "node:crypto";
import type {
  HookAsked,
  House,
  HouseCandle,
  HouseFill,
  HouseLevel,
  HouseOrder,
  HouseTrade,
} from "../../src/testing/mod.ts";

/** Of the venue's own tests. */
export const credentials = {
  key: "organizations/test-organization/apiKeys/test-api-key",
  secret: "k0BUni0p0vZG1BdpVjS6ogBJ7kxm630AJ2dN+tuputDOKsRAwgyrpEQLeBtS1znTmzPX6Xr2eOWpzx6nW8knkA==",
};

export type Fields = Readonly<Record<string, unknown>>;

export const orderName = (id: number): string => `0000-000000-${String(id).padStart(6, "0")}`;
export const orderNumber = (name: unknown): number => Number(/^0000-000000-(\d{6,})$/.exec(String(name))?.[1] ?? 0);
export const fillName = (trade: number, order: number): string =>
  order === 0 ? String(trade) : `22222-${trade}-${order}`;
export const written = (ms: number): string => new Date(ms).toISOString();
const isOpen = ({ status }: HouseOrder): boolean => status === "open" || status === "partiallyFilled";
export const best = (price: string): string => price === "0" ? "" : price;

const publicKey = createPublicKey({
  key: Buffer.concat([
    Buffer.from("302a300506032b6570032100", "hex"),
    Buffer.from(credentials.secret, "base64").subarray(32),
  ]),
  ...{ format: "der", type: "spki" },
});
/** Whether a token is of the key, for this route and at this time: it is good for two minutes at most. */
export const isGood = (token: string, route: string | undefined, house: House): boolean => {
  const [head = "", claims = "", signature = ""] = token.split(".");
  const [words, said] = [head, claims].map((part) => JSON.parse(Buffer.from(part, "base64url").toString() || "{}"));
  const now = house.time() / 1_000;
  return words.alg === "EdDSA" && words.kid === credentials.key && said.sub === credentials.key && said.iss === "cdp" &&
    said.nbf <= now && now < said.exp && said.exp - said.nbf <= 120 && said.uri === route &&
    verify(null, Buffer.from(`${head}.${claims}`), publicKey, Buffer.from(signature, "base64url"));
};

const times = { GTC: "GOOD_UNTIL_CANCELLED", IOC: "IMMEDIATE_OR_CANCEL", FOK: "FILL_OR_KILL" } as const;
export const limits = { GTC: "limit_limit_gtc", IOC: "sor_limit_ioc", FOK: "limit_limit_fok" } as const;
export const granularities: Readonly<Record<string, string>> = {
  ...{ ONE_MINUTE: "1m", FIVE_MINUTE: "5m", FIFTEEN_MINUTE: "15m", THIRTY_MINUTE: "30m", ONE_HOUR: "1h" },
  ...{ TWO_HOUR: "2h", FOUR_HOUR: "4h", SIX_HOUR: "6h", ONE_DAY: "1d" },
};

/** Whatever ended before it was filled was canceled. */
export const statusOf = (order: HouseOrder): string =>
  isOpen(order) ? "OPEN" : order.status === "filled" ? "FILLED" : "CANCELLED";
const feesOf = ({ id }: HouseOrder, house: House) => {
  const fills = house.fills({ order: id });
  const total_fees = String(Number(fills.reduce((sum, { fee }) => sum + Number(fee), 0).toFixed(10)));
  return { total_fees, number_of_fills: String(fills.length) };
};
const timeOf = ({ type, timeInForce }: HouseOrder): string => type === "market" ? times.IOC : times[timeInForce];
/** An order as it was before its first change, and its changes. */
interface Changes {
  readonly first: HouseOrder;
  readonly edits: readonly Fields[];
}

const changes = new WeakMap<House, Map<number, Changes>>();
const configurationOf = ({ type, timeInForce, amount: base_size, price: limit_price, ...more }: HouseOrder) => {
  const { budget: quote_size, postOnly } = more;
  if (type === "market") return new Map([["market_market_ioc", quote_size === "0" ? { base_size } : { quote_size }]]);
  const terms = { base_size, limit_price, ...(timeInForce === "GTC" ? { post_only: postOnly } : {}) };
  return new Map([[limits[timeInForce], terms]]);
};
export const orderOf = (order: HouseOrder, house: House, change = changes.get(house)?.get(order.id)) => ({
  ...{ order_id: orderName(order.id), product_id: order.market },
  order_configuration: configurationOf(change?.first ?? order),
  ...{ side: order.side.toUpperCase(), client_order_id: order.clientId, status: statusOf(order) },
  ...{ time_in_force: timeOf(order), created_time: written(order.created), filled_size: order.filled },
  ...{ average_filled_price: order.average, filled_value: order.cost, order_type: order.type.toUpperCase() },
  ...{ ...feesOf(order, house), last_fill_time: order.filled === "0" ? null : written(order.updated) },
  ...{ pending_cancel: false, size_in_quote: order.budget !== "0", reject_message: "", cancel_message: "" },
  edit_history: change?.edits ?? [],
});
export const fillOf = ({ id, order, time, side, price, amount, fee, maker }: HouseFill) => ({
  ...{ entry_id: fillName(id, order.id), trade_id: String(id), order_id: orderName(order.id), price, size: amount },
  ...{ trade_time: written(time), trade_type: "FILL", commission: fee, product_id: order.market, size_in_quote: false },
  ...{ sequence_timestamp: written(time), liquidity_indicator: maker ? "MAKER" : "TAKER", side: side.toUpperCase() },
});
/** As the account's channel tells it: nothing is left of what has ended, and of fills there are only sums. */
export const eventOf = (order: HouseOrder, house: House) => ({
  ...{ order_id: orderName(order.id), client_order_id: order.clientId, product_id: order.market, stop_price: "" },
  ...{ cumulative_quantity: order.filled, leaves_quantity: isOpen(order) ? order.left : "0", avg_price: order.average },
  ...{ ...feesOf(order, house), status: statusOf(order), creation_time: written(order.created) },
  ...{ order_side: order.side.toUpperCase(), order_type: order.type === "market" ? "Market" : "Limit" },
  ...{ cancel_reason: statusOf(order) === "CANCELLED" ? "User requested cancel" : "", reject_reason: "" },
  ...{ filled_value: order.cost, limit_price: order.type === "market" ? "" : order.price },
  ...{ post_only: String(order.postOnly), time_in_force: timeOf(order) },
});

/** What an order was first stays as it was told; its changes stand beside it. */
export const changed = (asked: HookAsked, house: House): void => {
  const [id, price, size] = [orderNumber(asked.text("order_id")), asked.text("price"), asked.text("size")];
  const known = changes.get(house) ?? new Map<number, Changes>();
  const { first = house.find({ id }), edits = [] } = known.get(id) ?? ({} as Partial<Changes>);
  house.amend({ id }, { price, amount: size });
  const edit = { price, size, replace_accept_timestamp: written(house.time()) };
  changes.set(house, known.set(id, { first, edits: [...edits, edit].slice(-5) }));
};

/** The side is the maker's. */
export const tradeOf = ({ id, market, price, amount, time, side }: HouseTrade) => ({
  ...{ trade_id: String(id), product_id: market, price, size: amount, time: written(time) },
  side: side === "buy" ? "SELL" : "BUY",
});
export const candleOf = ({ time, open, high, low, close, volume }: HouseCandle) => ({
  ...{ start: String(time / 1_000), open, high, low, close, volume },
});
export const level = ([price, size]: HouseLevel) => ({ price, size });
export const updatesOf = (side: "bid" | "offer", levels: readonly HouseLevel[], house: House) =>
  levels.map(([price_level, new_quantity]) => ({
    ...{ side, event_time: written(house.time()), price_level, new_quantity },
  }));
/** A frame of one event; its number is that of its socket. */
export const told = (channel: string, event: Fields, house: House) => ({
  ...{ channel, client_id: "", timestamp: written(house.time()), events: [event] },
});
