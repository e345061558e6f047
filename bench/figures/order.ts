import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import type { Socket } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { newOrder } from "../../generated/binance/spot.ts";
import { openHttp } from "../../src/core/http/http.ts";
import { spot } from "../../src/venues/binance/mod.ts";
import { exampleAnswers } from "./examples.ts";
import { compared, interleaved, median } from "./sampling.ts";
import type { Part } from "./sampling.ts";

const rounds = 9;
const warmUp = 2;
const perRound = 200;
const key = "k".repeat(64);
const secret = "s".repeat(64);

/** The recording server, and the moments at which the first bytes of the requests since the last question came, in ns. */
async function startServer(root: string, answer: string) {
  const child: ChildProcess = fork(join(root, "bench/figures/order_server.ts"), [], { execArgv: ["--import", "tsx"] });
  child.send({ answer });
  const [port] = await once(child, "message") as [number];
  return {
    port,
    stamps: async (): Promise<readonly bigint[]> => {
      child.send("stamps");
      const [stamps] = await once(child, "message") as [string[]];
      return stamps.map(BigInt);
    },
    stop: () => child.disconnect(),
  };
}

/** A plain client: one kept socket, one signature, one write, and no look at the answer. */
async function plainClient(port: number): Promise<{ order(): Promise<void>; close(): void }> {
  const socket: Socket = connect(port, "127.0.0.1");
  socket.setNoDelay(true);
  await once(socket, "connect");
  let sent = 0;
  return {
    order: () => {
      const query =
        `symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.015&price=61234.56&newClientOrderId=plain${++sent}` +
        `&newOrderRespType=FULL&recvWindow=5000&timestamp=${Date.now()}`;
      const signature = createHmac("sha256", secret).update(query).digest("hex");
      const answered = new Promise<void>((done) => socket.once("data", () => done()));
      socket.write(
        `POST /api/v3/order?${query}&signature=${signature} HTTP/1.1\r\nhost: 127.0.0.1\r\nx-mbx-apikey: ${key}\r\ncontent-length: 0\r\n\r\n`,
      );
      return answered;
    },
    close: () => socket.destroy(),
  };
}

/** A connector that sends its orders to the server, and hears everything else from the description's examples. */
function client(root: string, port: number) {
  const answers = exampleAnswers(root, "specs/binance/spot.openapi.yaml");
  const { request, close } = openHttp();
  const venue = spot({
    credentials: { key, secret },
    network: "sim",
    url: `http://127.0.0.1:${port}`,
    ports: {
      http: (asked) => {
        if (asked.url.includes("/api/v3/order?")) return request(asked);
        const { pathname } = new URL(asked.url);
        const answer = pathname === "/api/v3/time" ? { serverTime: Date.now() } : answers(asked.method, pathname);
        return Promise.resolve({ status: 200, headers: {}, body: JSON.stringify(answer) });
      },
      // The venue's limits are counted, and their windows pass a thousand times as fast: nothing waits for them.
      clock: {
        now: () => Date.now(),
        monotonic: () => performance.now() * 1_000,
        after: (ms, run) => {
          const timer = setTimeout(run, ms);
          return () => clearTimeout(timer);
        },
      },
    },
  });
  return { venue, close: () => venue.close().then(close) };
}

/** What placing an order costs: the call to the first byte at a server in another process. */
export const orderPart: Part = {
  title: `order call to the first byte at the server (medians, ${rounds} rounds of ${perRound} orders)`,
  async measure(root) {
    const example = exampleAnswers(root, "specs/binance/spot.openapi.yaml")("POST", "/api/v3/order") as object;
    const ended = { ...example, status: "EXPIRED", orderId: "ORDER_ID", clientOrderId: "CLIENT_ORDER_ID", fills: [] };
    const answer = JSON.stringify({ ...ended, executedQty: "0.00000000", cummulativeQuoteQty: "0.00000000" });
    const server = await startServer(root, answer.replace('"ORDER_ID"', "ORDER_ID"));
    const plain = await plainClient(server.port);
    const { venue, close } = client(root, server.port);
    try {
      await venue.fetchMarkets();
      await venue.fetchTime();
      const round = (order: () => Promise<unknown>) => async (): Promise<number> => {
        const begun: bigint[] = [];
        for (let sent = 0; sent < perRound; sent++) {
          begun.push(process.hrtime.bigint());
          await order();
        }
        const stamps = await server.stamps();
        if (stamps.length !== perRound) throw new Error(`${stamps.length} requests came, ${perRound} were sent`);
        return median(stamps.map((stamp, index) => Number(stamp - (begun[index] ?? 0n)) / 1_000));
      };
      const samples = await interleaved(rounds + warmUp, [
        round(plain.order),
        round(() =>
          venue.createOrder({ symbol: "BTC/USDT", side: "buy", type: "limit", amount: "0.015", price: "61234.56" })
        ),
        round(() =>
          venue.call(newOrder, {
            symbol: "BTCUSDT",
            side: "BUY",
            type: "LIMIT",
            timeInForce: "GTC",
            quantity: "0.015",
            price: "61234.56",
          })
        ),
      ]);
      const [bare = [], unified = [], raw = []] = samples.map((one) => one.slice(warmUp));
      const yardstick = "plain socket with HMAC";
      return [
        compared("createOrder", "µs", unified, yardstick, bare),
        compared("call(newOrder)", "µs", raw, yardstick, bare),
      ];
    } finally {
      plain.close();
      await close();
      server.stop();
    }
  },
};
