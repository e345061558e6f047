import * as assert from "uvu/assert";
import {
  quantizeAmount,
  quantizePrice,
  quoteTicketOf,
  ticketOf,
  triggerTicketOf,
} from "../../src/connector/orders/rules.ts";
import { type Decimal, decimal, type Numeric } from "../../src/core/decimal.ts";
import { ValidationError } from "../../src/core/errors.ts";
import type { LimitOrder, Market, NewOrder, NewQuoteOrder, NewTriggerOrder, Ticket } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";
import { market } from "./desk.support.ts";

const test = suite("connector/rules");

const about = { venue: "test", operation: "createOrder", clientOrderId: "mine" };
const limit: LimitOrder = { symbol: "BTC/USDT", side: "buy", type: "limit", amount: "0.5", price: "100" };

function breaks(run: () => unknown, field: string, rule: string): void {
  let error: unknown;
  try {
    run();
  } catch (thrown) {
    error = thrown;
  }
  assert.instance(error, ValidationError);
  const broken = error as ValidationError;
  assert.is(`${broken.field}: ${broken.rule}`, `${field}: ${rule}`);
  assert.is(broken.venue, "test");
  assert.is(broken.clientOrderId, "mine", "the error says which order it is about");
}

function order(change: object, of: Market = market()): Ticket {
  return ticketOf(of, { ...limit, ...change } as NewOrder, "mine", about);
}

function plain(ticket: Ticket): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(ticket).map((
      [key, value],
    ) => [key, typeof value === "object" ? (value as Decimal).toFixed() : value]),
  );
}

test("a limit order that keeps the rules is ready to send", () => {
  assert.equal(plain(order({})), {
    clientOrderId: "mine",
    side: "buy",
    type: "limit",
    amount: "0.5",
    price: "100",
    timeInForce: "GTC",
  });
  assert.is(order({ timeInForce: "IOC" }).timeInForce, "IOC");
});

test("a post-only order has no time in force of its own", () => {
  assert.equal(plain(order({ postOnly: true, timeInForce: "GTC" })), {
    clientOrderId: "mine",
    side: "buy",
    type: "limit",
    amount: "0.5",
    price: "100",
    postOnly: true,
  });
  breaks(() => order({ postOnly: true, timeInForce: "IOC" }), "timeInForce", "must be GTC on a post-only order");
  breaks(
    () => order({ postOnly: true }, market({ postOnly: false })),
    "postOnly",
    "is not offered on BTC/USDT",
  );
});

test("a market order has an amount and nothing else", () => {
  const made = order({ type: "market", price: undefined });
  assert.equal(plain(made), { clientOrderId: "mine", side: "buy", type: "market", amount: "0.5" });
});

test("nothing passes on a market that does not trade", () => {
  for (const status of ["halted", "cancelOnly", "auction"]) {
    breaks(() => order({}, market({ status })), "symbol", `BTC/USDT is ${status}, not trading`);
  }
});

test("sides, types and times in force that are not offered", () => {
  breaks(() => order({ side: "long" }), "side", 'must be "buy" or "sell"');
  breaks(() => order({ type: "iceberg" }), "type", 'must be "limit" or "market"');
  breaks(() => order({}, market({ orderTypes: ["market"] })), "type", "limit is not offered on BTC/USDT");
  breaks(
    () => order({ type: "market" }, market({ orderTypes: ["limit"] })),
    "type",
    "market is not offered on BTC/USDT",
  );
  breaks(() => order({ timeInForce: "GTD" }), "timeInForce", "GTD is not offered on BTC/USDT");
});

test("prices outside the rules", () => {
  breaks(() => order({ price: "100.001" }), "price", "must be a multiple of the tick size 0.01");
  breaks(() => order({ price: "1000000.01" }), "price", "must be at most 1000000");
  const floor = market({ price: { min: decimal(50) } });
  breaks(() => order({ price: "49.99" }, floor), "price", "must be at least 50");
  assert.is(order({ price: "50" }, floor).price?.toFixed(), "50", "bounds are allowed themselves");
  assert.is(
    order({ price: "1000000", amount: "1" }, market({ notional: { forMarket: false } })).price?.toFixed(),
    "1000000",
  );
});

test("amounts outside the rules", () => {
  breaks(() => order({ amount: "0.5005" }), "amount", "must be a multiple of the lot size 0.001");
  breaks(() => order({ amount: "9000.001" }), "amount", "must be at most 9000");
  const floor = market({ amount: { min: decimal("0.1") } });
  breaks(() => order({ amount: "0.099" }, floor), "amount", "must be at least 0.1");
  assert.is(order({ amount: "0.1" }, floor).amount?.toFixed(), "0.1");
  breaks(() => order({ amount: "0.0009", quantize: true }), "amount", "is below the lot size 0.001");
});

test("a market order's own rules for amounts", () => {
  const of = market({ marketAmount: { min: decimal("0.01"), max: decimal(10), lotSize: decimal("0.01") } });
  const sell = { type: "market", side: "sell" };
  breaks(() => order({ ...sell, amount: "0.005" }, of), "amount", "must be a multiple of 0.01 on a market order");
  breaks(() => order({ ...sell, amount: "10.01" }, of), "amount", "must be at most 10");
  const wide = market({ marketAmount: { min: decimal("0.01") } });
  breaks(() => order({ ...sell, amount: "0.009" }, wide), "amount", "must be at least 0.01");
  assert.is(order({ amount: "10.011" }, of).amount?.toFixed(), "10.011", "they do not bind limit orders");
  assert.is(
    order({ ...sell, amount: "1.019", quantize: true }, of).amount?.toFixed(),
    "1.01",
    "rounding goes to the market order's grid",
  );
  breaks(() => order({ ...sell, amount: "0.0099", quantize: true }, of), "amount", "is below the lot size 0.01");
});

test("notionals outside the rules", () => {
  breaks(() => order({ amount: "0.049" }), "amount", "makes a notional of 4.9, below the least of 5");
  breaks(
    () => order({ amount: "9000", price: "1000.01" }),
    "amount",
    "makes a notional of 9000090, above the most of 9000000",
  );
  assert.is(order({ amount: "0.05" }).amount?.toFixed(), "0.05");
  // Of a market order by amount the price is not known here: the venue judges it.
  assert.is(order({ type: "market", amount: "0.001" }).amount?.toFixed(), "0.001");
});

test("limits of the notional hold to the last digit, on both sides of every power of ten", () => {
  const numbers = ["0.001", "0.0999", "0.1", "0.999", "1", "9.99", "10", "99.9", "100"];
  const free = { price: {}, amount: {}, tickSize: decimal("0.0001"), lotSize: decimal("0.0001") };
  for (const amount of numbers) {
    for (const price of numbers) {
      const exact = decimal(amount).times(price);
      for (
        const [at, holds] of [["0.9999", false], ["1", true], ["1.0001", true], ["20", true], ["2000", true]] as const
      ) {
        const least = market({ ...free, notional: { min: exact.div(at), forMarket: false } });
        const most = market({ ...free, notional: { max: exact.times(at), forMarket: false } });
        for (const  of of[least, most]) {
          if (holds) order({ amount, price }, of);
          else assert.throws(() => order({ amount, price }, of), /makes a notional of/, `${amount} at ${price}`);
        }
      }
    }
  }
});

test("market orders by quote", () => {
  const quote = (quoteAmount: Numeric, of: Market = market()): Ticket =>
    quoteTicketOf(of, { symbol: "BTC/USDT", side: "buy", quoteAmount } as NewQuoteOrder, "mine", about);
  assert.equal(plain(quote("5.55")), { clientOrderId: "mine", side: "buy", type: "market", quoteAmount: "5.55" });
  breaks(() => quote("4.99"), "quoteAmount", "makes a notional of 4.99, below the least of 5");
  breaks(() => quote("9000001"), "quoteAmount", "makes a notional of 9000001, above the most of 9000000");
  breaks(() => quote("0"), "quoteAmount", "must be above zero");
  const unbound = market({ notional: { min: decimal(5), forMarket: false } });
  assert.is(quote("1", unbound).quoteAmount?.toFixed(), "1");
  breaks(() => quote("5", market({ orderTypes: ["limit"] })), "type", "market is not offered on BTC/USDT");
});

test("trigger orders", () => {
  const trigger = (change: object, of: Market = market()): Ticket =>
    triggerTicketOf(
      of,
      {
        symbol: "BTC/USDT",
        side: "sell",
        trigger: "stop",
        triggerPrice: "90",
        amount: "1",
        ...change,
      } as NewTriggerOrder,
      "mine",
      about,
    );
  assert.equal(plain(trigger({})), {
    clientOrderId: "mine",
    side: "sell",
    type: "stop",
    amount: "1",
    triggerPrice: "90",
  });
  assert.equal(plain(trigger({ trigger: "takeProfit", price: "95", timeInForce: "FOK" })), {
    clientOrderId: "mine",
    side: "sell",
    type: "takeProfitLimit",
    amount: "1",
    triggerPrice: "90",
    price: "95",
    timeInForce: "FOK",
  });
  assert.is(trigger({ price: "95" }).type, "stopLimit");
  breaks(() => trigger({ trigger: "trailing" }), "trigger", 'must be "stop" or "takeProfit"');
  breaks(() => trigger({ triggerPrice: "90.005" }), "triggerPrice", "must be a multiple of the tick size 0.01");
  breaks(() => trigger({ triggerPrice: "-1" }), "triggerPrice", "must be above zero");
  breaks(() => trigger({ price: "1.001" }), "price", "must be a multiple of the tick size 0.01");
  breaks(() => trigger({ price: "4" }), "amount", "makes a notional of 4, below the least of 5");
  breaks(() => trigger({ price: "95", timeInForce: "GTD" }), "timeInForce", "GTD is not offered on BTC/USDT");
  breaks(
    () => trigger({ timeInForce: "IOC" }),
    "timeInForce",
    "goes with a price: without one the order becomes a market order",
  );
  breaks(() => trigger({}, market({ orderTypes: ["stopLimit"] })), "type", "stop is not offered on BTC/USDT");
  breaks(
    () => trigger({ price: "95" }, market({ orderTypes: ["stop"] })),
    "type",
    "stopLimit is not offered on BTC/USDT",
  );
});

test("numbers in every form mean the same", () => {
  const forms: readonly [Numeric, Numeric][] = [
    ["2", "100.25"],
    [2, 100.25],
    [2n, "1.0025e2"],
    [decimal(2), decimal("100.25")],
    ["2.000", "+100.250"],
  ];
  for (const [amount, price] of forms) {
    const made = order({ amount, price });
    assert.is(`${made.amount?.toFixed()} at ${made.price?.toFixed()}`, "2 at 100.25");
  }
  assert.is(order({ amount: 0.1, price: 50.3 }).price?.toFixed(), "50.3", "a number is its shortest text");
});

test("what is no number, or not above zero", () => {
  const noNumbers: readonly unknown[] = [NaN, Infinity, -Infinity, "", " 1", "1 ", "0x10", "1e", "1_000", "one", null];
  for (const value of noNumbers) {
    for (const field of ["amount", "price"]) {
      const shown = typeof value === "string" ? JSON.stringify(value) : String(value);
      breaks(() => order({ [field]: value }), field, `not a decimal number: ${shown}`);
    }
  }
  breaks(() => order({ amount: undefined }), "amount", "not a decimal number: undefined");
  for (const value of [0, -0, "0.000", "-1", -1n, decimal("-0.5")]) {
    breaks(() => order({ amount: value }), "amount", "must be above zero");
    breaks(() => order({ price: value }), "price", "must be above zero");
  }
});

test("rounding never moves a price to the trader's disadvantage, nor an amount up", () => {
  const of = market();
  assert.is(quantizePrice(of, "buy", "100.019").toFixed(), "100.01");
  assert.is(quantizePrice(of, "sell", "100.011").toFixed(), "100.02");
  assert.is(quantizePrice(of, "buy", "100.01").toFixed(), "100.01");
  assert.is(quantizePrice(of, "sell", "100.01").toFixed(), "100.01");
  assert.is(quantizeAmount(of, "1.9999").toFixed(), "1.999");
  const made = order({ side: "sell", price: "100.011", amount: "1.9999", quantize: true });
  assert.is(`${made.amount?.toFixed()} at ${made.price?.toFixed()}`, "1.999 at 100.02");
});

test("a price that rounds to nothing is refused, also where the market has no lowest price", () => {
  const of = market({ price: {}, notional: { forMarket: false } });
  breaks(() => order({ price: "0.009", quantize: true }, of), "price", "is below the tick size 0.01");
  assert.is(order({ side: "sell", price: "0.009", quantize: true }, of).price?.toFixed(), "0.01");
  const stop: NewTriggerOrder = {
    symbol: "BTC/USDT",
    side: "buy",
    trigger: "stop",
    triggerPrice: "0.001",
    amount: "1",
    quantize: true,
  };
  breaks(() => triggerTicketOf(of, stop, "mine", about), "triggerPrice", "is below the tick size 0.01");
});

test("prices of so many significant digits, and whole numbers", () => {
  const of = market({
    tickSize: decimal("0.0001"),
    priceDigits: 5,
    price: {},
    amount: {},
    notional: { forMarket: false },
  });
  const rounded = (side: "buy" | "sell", price: string) => order({ side, price, quantize: true }, of).price?.toFixed();
  for (const price of ["1234.5", "0.0123", "123456", "1.2345", "99999"]) {
    assert.is(order({ price }, of).price?.toFixed(), price);
  }
  breaks(
    () => order({ price: "1234.56" }, of),
    "price",
    "must have at most 5 significant digits, or be a whole number",
  );
  breaks(
    () => order({ price: "12345.1" }, of),
    "price",
    "must have at most 5 significant digits, or be a whole number",
  );
  assert.equal([rounded("buy", "1234.56"), rounded("sell", "1234.56")], ["1234.5", "1234.6"]);
  assert.equal([rounded("buy", "123456.7"), rounded("sell", "123456.7")], ["123456", "123457"]);
  assert.is(rounded("sell", "9999.91"), "10000", "one digit more before the point");
  assert.equal(
    [rounded("buy", "0.01239"), rounded("sell", "0.01239")],
    ["0.0123", "0.0124"],
    "the tick is coarser here",
  );
});

test("extremes stay exact", () => {
  const wide = (tickSize: string, lotSize: string): Market =>
    market({
      tickSize: decimal(tickSize),
      lotSize: decimal(lotSize),
      price: {},
      amount: {},
      notional: { forMarket: false },
    });
  const tiny = wide("0.00000001", "0.000000000000000001");
  const made = order({ price: "0.00000001", amount: "123456789012345678.123456789012345678" }, tiny);
  assert.is(made.amount?.toFixed(), "123456789012345678.123456789012345678");
  assert.is(made.price?.toFixed(), "0.00000001", "no scientific notation");
  assert.is(made.price?.toString(), "0.00000001");
  breaks(
    () => order({ price: "1", amount: "0.0000000000000000011" }, tiny),
    "amount",
    "must be a multiple of the lot size 0.000000000000000001",
  );
  assert.is(
    order({ price: "1", amount: "0.9999999999999999999", quantize: true }, tiny).amount?.toFixed(),
    "0.999999999999999999",
  );
  const huge = order({ price: "1e20", amount: "1e25" }, wide("1", "1"));
  assert.is(huge.price?.times(huge.amount ?? 0).toFixed(), `1${"0".repeat(45)}`);
  const odd = wide("0.25", "1000");
  assert.is(order({ price: "7.3", amount: "15999.9", quantize: true }, odd).price?.toFixed(), "7.25");
  assert.is(order({ price: "7.3", amount: "15999.9", quantize: true }, odd).amount?.toFixed(), "15000");
  // More digits than any division keeps: still not a hair more than was asked for.
  const nines = `0.${"9".repeat(200)}`;
  assert.is(order({ price: nines, amount: nines, quantize: true }, wide("0.001", "0.01")).amount?.toFixed(), "0.99");
  assert.is(order({ price: nines, amount: nines, quantize: true }, wide("0.001", "0.01")).price?.toFixed(), "0.999");
  // The division by this step never ends.
  assert.is(
    order({ price: "1", amount: "0.9999999999", quantize: true }, wide("1", "0.0003")).amount?.toFixed(),
    "0.9999",
  );
});

/** Whole numbers of 1e-30: arithmetic that shares nothing with the code under test. */
function scaled(text: string): bigint {
  const [whole = "0", fraction = ""] = text.split(".");
  return BigInt(whole + fraction.padEnd(30, "0"));
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test("after rounding, 5,000 random orders lie on the grid, at most one step away, and ask for no more", () => {
  const random = generator(7);
  const below = (count: number): number => Math.floor(random() * count);
  const step = (): string => {
    const places = below(19);
    const digits = String([1, 1, 1, 2, 3, 5, 25, 7][below(8)]);
    return places === 0 ? digits : `0.${digits.padStart(places + 1, "0")}`;
  };
  const value = (): string => {
    const whole = below(4) === 0 ? "0" : String(1 + below(10 ** (1 + below(9))));
    const places = below(24);
    let fraction = "";
    for (let i = 0; i < places; i++) fraction += String(below(10));
    return fraction === "" ? whole : `${whole}.${fraction}`;
  };
  let made = 0;
  for (let i = 0; i < 5_000; i++) {
    const tick = step();
    const lot = step();
    const [price, amount] = [value(), value()];
    const side = random() < 0.5 ? "buy" : "sell";
    const of = market({
      tickSize: decimal(tick),
      lotSize: decimal(lot),
      price: {},
      amount: {},
      notional: { forMarket: false },
    });
    let ticket: Ticket;
    try {
      ticket = order({ side, price, amount, quantize: true }, of);
    } catch (error) {
      assert.instance(error, ValidationError);
      const nothing = scaled(amount) < scaled(lot) || scaled(price) === 0n ||
        (side === "buy" && scaled(price) < scaled(tick));
      assert.ok(nothing, `${side} ${amount} at ${price} on ${lot}, ${tick} was refused`);
      continue;
    }
    made++;
    const [p, a] = [scaled(ticket.price?.toFixed() ?? ""), scaled(ticket.amount?.toFixed() ?? "")];
    const text = `${side} ${amount} at ${price} on ${lot}, ${tick}`;
    assert.is(p % scaled(tick), 0n, text);
    assert.is(a % scaled(lot), 0n, text);
    assert.ok(a <= scaled(amount) && scaled(amount) - a < scaled(lot), text);
    if (side === "buy") assert.ok(p <= scaled(price) && scaled(price) - p < scaled(tick), text);
    else assert.ok(p >= scaled(price) && p - scaled(price) < scaled(tick), text);
    // What was rounded passes as it is.
    order({ side, price: ticket.price, amount: ticket.amount }, of);
  }
  assert.ok(made > 2_000, `${made} orders were made`);
});

test.run();
