/** Market buys by amount at venues that count quote in them. */
import * as assert from "uvu/assert";
import { asksFor, boundOf, needsBound, quoteOf } from "../../src/connector/orders/bounded.ts";
import { decimal } from "../../src/core/decimal.ts";
import { TransportError, ValidationError } from "../../src/core/errors.ts";
import type { Ticket } from "../../src/model/mod.ts";
import { suite } from "../support/suite.ts";
import { market } from "./desk.support.ts";

const test = suite("connector/bounded");

const about = { venue: "here" };
const btc = market({ symbol: "BTC/USDT", id: "BTCUSDT", tickSize: decimal("0.01") });
const eth = market({ symbol: "ETH/USDT", id: "ETHUSDT" });
const buy = { clientOrderId: "a", side: "buy", type: "market", amount: decimal(1) } as Ticket;
const byQuote = { clientOrderId: "b", side: "buy", type: "market", quoteAmount: decimal(5) } as Ticket;

test("only a market buy by amount needs a bound", () => {
  assert.ok(needsBound(buy));
  for (const other of [byQuote, { ...buy, side: "sell" }, { ...buy, type: "limit" }] as Ticket[]) {
    assert.not.ok(needsBound(other));
  }
});

test("each market's ask is asked for once, by questions that are about no order", async () => {
  const asked: unknown[] = [];
  const items = [[btc, buy], [eth, byQuote], [btc, { ...buy, clientOrderId: "c" }]] as const;
  const asks = await asksFor(
    items.map(([market, ticket]) => ({ market, ticket })),
    { clientOrderId: "a", timeout: 7 },
    about,
    ({ id }, context) => {
      asked.push([id, context]);
      return Promise.resolve(decimal(100));
    },
  );
  assert.equal(asked, [["BTCUSDT", { timeout: 7 }]]);
  assert.equal([...asks].map(([id, ask]) => [id, String(ask)]), [["BTCUSDT", "100"]]);
});

test("a question that fails says that no order was sent", async () => {
  const lost = () => Promise.reject(new TransportError("timeout", "no answer", true, about));
  const error = await asksFor([{ market: btc, ticket: buy }], {}, { ...about, clientOrderId: "a" }, lost).catch(
    (error: unknown) => error,
  );
  assert.instance(error, TransportError);
  assert.is((error as TransportError).sent, false);
});

test("the bound is five percent above the ask, or as far as the venue lets it be, on a tick and not beyond", () => {
  assert.is(boundOf(btc, decimal("100.17"), about).toFixed(), "105.17");
  assert.is(boundOf(btc, decimal(100), about, decimal("0.02")).toFixed(), "102");
  assert.is(boundOf(btc, decimal(100), about, decimal("0.2")).toFixed(), "105");
  assert.throws(() => boundOf(btc, undefined, about), (error: unknown) => error instanceof ValidationError);
});

test("a sell by quote is refused before it is sent", () => {
  assert.is(String(quoteOf(byQuote, about)), "5");
  assert.is(quoteOf(buy, about), undefined);
  assert.throws(() => quoteOf({ ...byQuote, side: "sell" } as Ticket, about), /must be buy/);
});

test.run();
