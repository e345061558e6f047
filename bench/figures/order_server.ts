/**
 * A server in a process of its own that answers every request with the same words and notes when the first byte of each
 * came. Its clock is the machine's monotonic one, which every process reads alike. In the answer, ORDER_ID becomes a number
 * of its own for each request, and CLIENT_ORDER_ID the one that was sent.
 *
 * Its parent sends `{ answer }` (the body) to begin, and "stamps" to hear of the requests since.
 */
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import process from "node:process";

let answer = "";
let stamps: string[] = [];
let orders = 0;

function answerTo(head: string): string {
  const client = /newClientOrderId=([^& ]+)/.exec(head)?.[1] ?? "none";
  const body = answer.replace("CLIENT_ORDER_ID", client).replace("ORDER_ID", String(1_000 + orders++));
  return `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${
    Buffer.byteLength(body)
  }\r\n\r\n${body}`;
}

const server = createServer((socket) => {
  socket.setNoDelay(true);
  let head = "";
  let missing = 0;
  socket.on("error", () => socket.destroy());
  socket.on("data", (bytes) => {
    const now = process.hrtime.bigint();
    if (head === "" && missing === 0) stamps.push(String(now));
    if (missing === 0) {
      head += bytes.toString("latin1");
      const end = head.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
      missing = length - (head.length - end - 4);
    } else missing -= bytes.length;
    if (missing > 0) return;
    socket.write(answerTo(head));
    head = "";
    missing = 0;
  });
});

process.on("message", (message: "stamps" | { readonly answer: string }) => {
  if (message === "stamps") {
    process.send?.(stamps);
    stamps = [];
    return;
  }
  answer = message.answer;
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
});
process.on("disconnect", () => process.exit(0));
