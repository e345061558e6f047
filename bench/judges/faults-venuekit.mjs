// Ours among faults: the connector for Binance over real sockets.
import { OutcomeUnknown, TransportError, VenueKitError } from "../../src/core/errors.ts";
import { spot } from "../../src/venues/binance/mod.ts";
import { given, insist, notice, obey, sample, sleep, tell } from "./faults-contender.mjs";

const { rest: url, key, secret } = given();
const symbol = "BTC/USDT";
/** Milliseconds between the end of a book and the next call for one. */
const breath = 100;

const venue = spot({ network: "sim", url, credentials: { key, secret } });
const over = new Set(["filled", "canceled", "expired"]);
const word = ({ status }) =>
  over.has(status) ? "ended" : status === "rejected" || status === "unknown" || status === "pending" ? status : "open";

venue.status.on((event) => {
  if (event.kind === "error") notice("status", event.error);
  else if (event.kind !== "userStream" || event.state === "lost") {
    notice("status", event.kind);
  }
});
venue.watchOrders().on((order) => tell("order", { id: order.clientOrderId, status: word(order), via: "stream" }));
venue.watchFills().on((fill) => tell("fill", { id: Number(fill.id), via: "stream" }));
await insist(() => venue.connect());

let book;
async function watchBook() {
  for (;;) {
    try {
      book = await venue.watchOrderBook(symbol);
      await new Promise((closed) => {
        book.onStatus((status) => {
          if (status.state === "error") notice("book", status.error);
          else if (status.state !== "live") notice("book", status.state);
          if (status.state === "closed") closed();
        });
      });
    } catch (error) {
      notice("book", error);
    }
    await sleep(breath);
  }
}
void watchBook();
sample(() => {
  try {
    const { bids, asks } = book.snapshot();
    return { sequence: book.sequence, bids, asks };
  } catch {
    return undefined;
  }
});

obey({
  place: async ({ id, side, amount, price }) =>
    word(
      (await venue.createOrder({
        symbol,
        side,
        type: "limit",
        amount,
        price,
        clientOrderId: id,
      })).state,
    ),
  cancel: async (id) => word(await venue.cancelOrder({ symbol, clientOrderId: id })),
  // Asking is the library's own work: the order stays tracked and tells how it turns out.
  refused: (error) =>
    error instanceof VenueKitError && !(error instanceof OutcomeUnknown) &&
    !(error instanceof TransportError && error.sent),
});
tell("ready");
