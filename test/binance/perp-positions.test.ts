/** Positions, leverage and modes of USD-M futures, end to end over scripted answers. */
import * as assert from "uvu/assert";
import type { AccountUpdateEvent, PositionRisk, SymbolConfig } from "../../generated/binance/perp.ts";
import { ValidationError, VenueError } from "../../src/core/errors.ts";
import { suite } from "../support/suite.ts";
import { answer, type Bench, bench, failure, message, No, orderAnswer, signed, symbol } from "./perp.support.ts";

const test = suite("binance perp positions");

const hedged = (): PositionRisk[] => answer("positionRisk", "hedge") as PositionRisk[];
const config = (more: Partial<SymbolConfig> = {}): SymbolConfig => ({
  ...(answer("symbolConfig", "two") as [SymbolConfig])[0],
  ...more,
});
const writes = ({ asked }: Bench): string[] =>
  asked.filter((line) => line.startsWith("POST") && !line.includes("listenKey")).map((line) =>
    line.replace("fapi.binance.com/fapi/v1/", "")
  );

test("positions of hedge mode: each side, signed, with the terms of its market", async () => {
  const { venue, answers, requests } = await bench();
  const empty = { ...hedged()[0], symbol: "ETHUSDT", positionAmt: "0.000", entryPrice: "0.0" };
  answers["GET /fapi/v3/positionRisk"] = [empty, ...hedged(), { ...empty, symbol: "UNHEARDUSDT", positionAmt: "1" }];
  answers["GET /fapi/v1/symbolConfig"] = [config({ marginType: "ISOLATED", leverage: 7 })];
  const positions = await venue.fetchPositions();
  const open = hedged().filter(({ positionAmt }) => Number(positionAmt) !== 0);
  assert.ok(open.length > 0);
  assert.is(
    positions.length,
    open.length,
    "neither empty ones, which have orders only, nor those of markets that are not listed",
  );
  for (const [at, position] of positions.entries()) {
    const raw = open[at] as PositionRisk;
    assert.is(position.side, raw.positionSide === "LONG" ? "long" : "short");
    assert.ok(position.side === "long" ? position.amount.gt(0) : position.amount.lt(0));
    assert.equal(
      [position.amount, position.entryPrice, position.markPrice, position.unrealizedProfit, position.margin].map((
        text,
      ) => text?.eq("0") ? "0" : text?.toString()),
      [raw.positionAmt, raw.entryPrice, raw.markPrice, raw.unRealizedProfit, raw.isolatedMargin].map((text) =>
        String(Number(text))
      ),
    );
    assert.equal([String(position.leverage), position.marginMode, position.time], ["7", "isolated", raw.updateTime]);
  }
  const request = requests.findLast(({ url }) => url.includes("/fapi/v3/positionRisk"));
  const [text, signature] = new URL(request?.url ?? "").search.slice(1).split("&signature=");
  assert.equal([request?.method, signature, request?.headers["x-mbx-apikey"]], ["GET", signed(text ?? ""), "key"]);
  assert.match(text ?? "", /^recvWindow=5000&timestamp=\d{13}$/);
  await venue.close();
});

test("the stream moves one side of a market, and leaves leverage as it was", async () => {
  const { venue, clock, answers, tell } = await bench();
  answers["GET /fapi/v3/positionRisk"] = hedged();
  await venue.fetchPositions();
  const event = message("AccountUpdate", "order") as AccountUpdateEvent;
  const changed = (ps: string, pa: string, ep: string): AccountUpdateEvent => ({
    ...event,
    T: clock.now() + 1,
    a: {
      ...event.a,
      B: [],
      P: [{ ...event.a.P?.[0], s: "BTCUSDT", ps, pa, ep, mt: "cross" }],
    } as AccountUpdateEvent["a"],
  });
  const feed = venue.watchPositions();
  const told: string[] = [];
  feed.on((positions) => told.push(...positions.map(({ side, amount }) => `${side} ${amount}`)));
  tell(0, changed("LONG", "0.200", "83000"));
  await clock.advance(1);
  const long = venue.positions().find(({ side }) => side === "long");
  assert.equal([String(long?.amount), String(long?.entryPrice), String(long?.leverage)], ["0.2", "83000", "21"]);
  tell(0, changed("LONG", "0", "0"));
  await clock.advance(1);
  assert.equal(venue.positions().filter(({ side }) => side === "long"), []);
  assert.equal(told.slice(-2), ["long 0.2", "long 0"]);
  await venue.close();
});

test("a position is closed by the other side: reduce-only in one-way mode, by its side in hedge mode", async () => {
  const hedge = await bench();
  hedge.answers["GET /fapi/v3/positionRisk"] = hedged();
  hedge.answers["POST /fapi/v1/order"] = orderAnswer({ type: "MARKET", status: "FILLED", clientOrderId: "c" });
  const positions = await hedge.venue.fetchPositions();
  const [one] = positions;
  await hedge.venue.closePosition({ symbol, positionSide: one?.side ?? "long", clientOrderId: "c" });
  assert.equal(writes(hedge), [
    `POST order?symbol=BTCUSDT&side=${one?.side === "long" ? "SELL" : "BUY"}&positionSide=${one?.side?.toUpperCase()}` +
    `&type=MARKET&quantity=${one?.amount.abs()}&newClientOrderId=c&newOrderRespType=RESULT`,
  ]);
  await hedge.venue.close();

  const oneWay = await bench();
  const [raw] = answer("positionRisk", "oneWay") as [PositionRisk];
  oneWay.answers["GET /fapi/v3/positionRisk"] = [{ ...raw, symbol: "BTCUSDT", positionAmt: "-0.030" }];
  oneWay.answers["POST /fapi/v1/order"] = orderAnswer({ type: "MARKET", status: "FILLED", clientOrderId: "d" });
  await oneWay.venue.fetchPositions();
  await oneWay.venue.closePosition({ symbol, clientOrderId: "d" });
  assert.equal(writes(oneWay), [
    "POST order?symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.03&reduceOnly=true&newClientOrderId=d&newOrderRespType=RESULT",
  ]);
  oneWay.answers["GET /fapi/v3/positionRisk"] = [];
  await oneWay.venue.fetchPositions();
  assert.instance(await failure(oneWay.venue.closePosition({ symbol })), ValidationError);
  await oneWay.venue.close();
});

test("leverage: asked first, set where it is another, told as it is then", async () => {
  const own = await bench();
  const { venue, answers } = own;
  assert.is(String((await venue.setLeverage({ symbol, leverage: 21 })).leverage), "21");
  assert.equal(writes(own), [], "it is so already");
  let now = 21;
  answers["GET /fapi/v1/symbolConfig"] = () => [config({ leverage: now })];
  answers["POST /fapi/v1/leverage"] = ({ leverage }: Record<string, string>) => {
    now = Number(leverage);
    return { leverage: now, maxNotionalValue: "1000000", symbol: "BTCUSDT" };
  };
  const set = await venue.setLeverage({ symbol, leverage: "5" });
  assert.equal([set.symbol, String(set.leverage), set.marginMode], [symbol, "5", "cross"]);
  assert.equal(writes(own), ["POST leverage?symbol=BTCUSDT&leverage=5"]);
  answers["POST /fapi/v1/leverage"] = new No(-4028, "Leverage 200 is not valid");
  assert.instance(await failure(venue.setLeverage({ symbol, leverage: 200 })), VenueError);
  assert.instance(await failure(venue.setLeverage({ symbol, leverage: 2.5 })), ValidationError);
  assert.is(String((await venue.fetchLeverage(symbol)).leverage), "5");
  await venue.close();
});

test("margin mode: set, set already, and refused where something is open", async () => {
  const own = await bench();
  const { venue, answers } = own;
  let mode = "CROSSED";
  answers["GET /fapi/v1/symbolConfig"] = () => [config({ marginType: mode } as Partial<SymbolConfig>)];
  assert.is((await venue.setMarginMode({ symbol, marginMode: "cross" })).marginMode, "cross");
  assert.equal(writes(own), []);
  answers["POST /fapi/v1/marginType"] = ({ marginType }: Record<string, string>) => {
    mode = marginType ?? "";
    return { code: 200, msg: "success" };
  };
  assert.is((await venue.setMarginMode({ symbol, marginMode: "isolated" })).marginMode, "isolated");
  assert.equal(writes(own), ["POST marginType?symbol=BTCUSDT&marginType=ISOLATED"]);
  answers["POST /fapi/v1/marginType"] = () => {
    mode = "CROSSED";
    return new No(-4046, "No need to change margin type.");
  };
  assert.is((await venue.setMarginMode({ symbol, marginMode: "cross" })).marginMode, "cross", "somebody was faster");
  answers["POST /fapi/v1/marginType"] = new No(-4048, "Margin type cannot be changed if there exists position.");
  const refused = await failure(venue.setMarginMode({ symbol, marginMode: "isolated" }));
  assert.is((refused as VenueError).code, "-4048");
  await venue.close();
});

test("position mode: one for the account, set where it is another", async () => {
  const own = await bench();
  const { venue, answers } = own;
  answers["GET /fapi/v1/accountConfig"] = answer("accountConfig", "oneWay");
  assert.is(await venue.fetchPositionMode(), "oneWay");
  assert.is(await venue.setPositionMode({ mode: "oneWay" }), "oneWay");
  assert.equal(writes(own), []);
  answers["POST /fapi/v1/positionSide/dual"] = { code: 200, msg: "success" };
  assert.is(await venue.setPositionMode({ mode: "hedge" }), "hedge");
  assert.equal(writes(own), ["POST positionSide/dual?dualSidePosition=true"]);
  answers["POST /fapi/v1/positionSide/dual"] = new No(-4059, "No need to change position side.");
  assert.is(await venue.setPositionMode({ mode: "hedge" }), "hedge", "somebody was faster");
  answers["POST /fapi/v1/positionSide/dual"] = new No(
    -4068,
    "Position side cannot be changed if there exists position.",
  );
  assert.is(((await failure(venue.setPositionMode({ mode: "hedge" }))) as VenueError).code, "-4068");
  answers["GET /fapi/v1/accountConfig"] = answer("accountConfig", "hedge");
  assert.is(await venue.fetchPositionMode(), "hedge");
  await venue.close();
});

test("orders of hedge mode name their position; their fills and states do too", async () => {
  const own = await bench();
  own.answers["POST /fapi/v1/order"] = orderAnswer({ side: "SELL", positionSide: "SHORT", clientOrderId: "h" });
  const order = await own.venue.createOrder({
    symbol,
    side: "sell",
    type: "limit",
    amount: "0.01",
    price: "60000",
    positionSide: "short",
    clientOrderId: "h",
  });
  assert.is(order.state.positionSide, "short");
  assert.match(writes(own)[0] ?? "", "&side=SELL&positionSide=SHORT&type=LIMIT");
  own.answers["POST /fapi/v1/order"] = new No(-4061, "Order's position side does not match user's setting.");
  const wrong = await failure(
    own.venue.createOrder({ symbol, side: "sell", type: "limit", amount: "0.01", price: "60000", clientOrderId: "w" }),
  );
  assert.is(wrong.name, "InvalidOrder");
  assert.is(own.venue.order("w")?.state.status, "rejected");
  await own.venue.close();
});

test.run();
