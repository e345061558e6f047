/**
 * A venue's order entry in a process of its own: it takes any order and notes when the first byte of each request came, by
 * the machine's monotonic clock, which every process reads alike.
 *
 *     stamps     the moments since the last question, in nanoseconds
 */
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import process from "node:process";
import { createInterface } from "node:readline";

let stamps: string[] = [];
let orders = 1_000;

/** What is said of an order, by the venue whose route it was sent to. An order of Binance has ended at once: nobody follows it. */
function answerTo(request: string): string {
  const id = ++orders;
  const client = /(?:newClientOrderId=|"orderLinkId": ?"|"clOrdId": ?")([^& "\r]+)/.exec(request)?.[1] ?? "none";
  const time = Date.now();
  if (request.includes(" /v5/order/create")) {
    const result = `{"orderId":"${id}","orderLinkId":"${client}"}`;
    return `{"retCode":0,"retMsg":"OK","result":${result},"retExtInfo":{},"time":${time}}`;
  }
  if (request.includes(" /api/v5/trade/order")) {
    const data = `{"clOrdId":"${client}","ordId":"${id}","tag":"","ts":"${time}","sCode":"0","sMsg":""}`;
    return `{"code":"0","msg":"","data":[${data}],"inTime":"${time}000","outTime":"${time}100"}`;
  }
  return `{"symbol":"BTCUSDT","orderId":${id},"orderListId":-1,"clientOrderId":"${client}","transactTime":${time}` +
    `,"price":"61234.56000000","origQty":"0.01500000","executedQty":"0.00000000","origQuoteOrderQty":"0.00000000"` +
    `,"cummulativeQuoteQty":"0.00000000","status":"EXPIRED","timeInForce":"GTC","type":"LIMIT","side":"BUY"` +
    `,"workingTime":${time},"fills":[],"selfTradePreventionMode":"NONE"}`;
}

const server = createServer((socket) => {
  socket.setNoDelay(true);
  let text = "";
  let missing = 0;
  socket.on("error", () => socket.destroy());
  socket.on("data", (bytes) => {
    const now = process.hrtime.bigint();
    if (text === "") stamps.push(String(now));
    text += bytes.toString("latin1");
    if (missing === 0) {
      const end = text.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/^content-length: *(\d+)/im.exec(text)?.[1] ?? 0);
      missing = length - (text.length - end - 4);
    } else missing -= bytes.length;
    if (missing > 0) return;
    const body = answerTo(text);
    text = "";
    missing = 0;
    socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
  });
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`${JSON.stringify({ port: (server.address() as AddressInfo).port })}\n`);
});
for await (const _ of createInterface(process.stdin)) {
  process.stdout.write(`${JSON.stringify({ stamps })}\n`);
  stamps = [];
}
process.exit(0);
