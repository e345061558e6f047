import * as assert from "uvu/assert";
import * as spot from "../../generated/binance/spot.ts";
import { Random } from "../../src/sim/mod.ts";
import { suite } from "../support/suite.ts";
import { Venue } from "./binance.support.ts";
import type { Values } from "./binance.support.ts";

const test = suite("sim hostile input");

const pick = <T>(random: Random, items: readonly T[]): T => items[random.below(items.length)] as T;

/** Values that mean something somewhere, and values that mean nothing anywhere. */
const texts = [
  "BTCUSDT",
  "ETHBTC",
  '["BTCUSDT"]',
  "[]",
  "BUY",
  "SELL",
  "LIMIT",
  "MARKET",
  "STOP_LOSS",
  "TAKE_PROFIT_LIMIT",
  "LIMIT_MAKER",
  "GTC",
  "IOC",
  "FOK",
  "FULL",
  "ACK",
  "1",
  "0.5",
  "100",
  "64000",
  "64000.01",
  "99999999999999999999",
  "9007199254740993",
  "0",
  "-1",
  "1e400",
  "NaN",
  "true",
  "null",
  "__proto__",
  "constructor",
  "1d",
  "1M",
  "+14:00",
  "%",
  "%00",
  "\u0000",
  "１２３４５６",
  "x".repeat(3_000),
  "STOP_ON_FAILURE",
  "ALLOW_FAILURE",
  "DECREMENT",
  "EXPIRE_BOTH",
];

interface Described {
  readonly path?: string;
  readonly method?: string;
  readonly params?: object;
}

const described = Object.values(spot as Record<string, unknown>).filter((each): each is Described =>
  typeof each === "object" && each !== null && "params" in each && "method" in each
);

function draw(random: Random, params: object): Values {
  const values: Record<string, string> = {};
  for (const name of Object.keys(params)) {
    if (name === "recvWindow" || random.chance(0.35)) continue;
    values[name] = name === "symbol" && random.chance(0.9) ? "BTCUSDT" : pick(random, texts);
  }
  if (random.chance(0.05)) values[pick(random, texts)] = pick(random, texts);
  return values;
}

test("whatever is asked over REST is answered with one of the venue's answers", () => {
  const random = new Random(5);
  const venue = new Venue({ flow: true, past: 2_000, pace: 4_000 });
  const operations = described.filter((each) => each.path !== undefined);
  const seen = new Map<number, number>();
  for (let step = 0; step < 4_000; step++) {
    const operation = pick(random, operations);
    const path = (operation.path ?? "").replace("/api/v3/", "");
    const answer = venue.signed(operation.method ?? "GET", path, draw(random, operation.params ?? {}));
    assert.ok([200, 400, 401, 409, 429].includes(answer.status), `${path} ${answer.status}`);
    if (answer.status !== 200) assert.type(answer.json.code, "number");
    seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
    venue.clock.advance(400);
  }
  assert.ok((seen.get(200) ?? 0) > 100, `answered ${seen.get(200)}`);
  assert.equal(venue.sim.engine.violations(), []);
}, 60_000);

test("whatever is sent over the sockets is answered, or ends that socket", () => {
  const random = new Random(6);
  const venue = new Venue({ flow: true, past: 2_000, pace: 4_000 });
  const methods = described.filter((each) => each.path === undefined);
  let requests = venue.wire("/ws-api/v3");
  let stream = venue.wire("/ws");
  for (let step = 0; step < 2_000; step++) {
    const { method, params } = pick(random, methods);
    const values = draw(random, params ?? {});
    const frame = {
      id: pick<unknown>(random, [1, "a", null, 1.5, {}, undefined]),
      method,
      params: venue.frame(values),
    };
    const text = JSON.stringify(frame);
    const sent = random.chance(0.1) ? text.slice(0, random.below(text.length)) : text;
    const reply = requests.ask(sent);
    assert.ok(requests.closed !== undefined || reply !== undefined, sent);
    const control = {
      id: 1,
      method: pick(random, ["SUBSCRIBE", "UNSUBSCRIBE", "X"]),
      params: [pick(random, texts), step],
    };
    stream.send(random.chance(0.2) ? pick(random, texts) : control);
    stream.send({
      id: 2,
      method: "SUBSCRIBE",
      params: [`btcusdt@${pick(random, ["trade", "depth5", "kline_9x", "@@"])}`],
    });
    venue.clock.advance(500);
    if (requests.closed !== undefined) requests = venue.wire("/ws-api/v3");
    if (stream.closed !== undefined) stream = venue.wire("/ws");
  }
  assert.equal(venue.sim.engine.violations(), []);
  assert.is(({} as Record<string, unknown>).polluted, undefined);
}, 60_000);

test.run();
