/** The words of the unified interface, exact decimals, and the errors. Connectors come from `venuekit/<venue>`. */
export type * from "./model/mod.ts";
export type * from "./connector/exchange.ts";
export type * from "./connector/perp.ts";
export type * from "./connector/spot.ts";
export type * from "./connector/amm/amm.ts";
export type { BookChange, LiveBook } from "./connector/books/livebook.ts";
export type { Level } from "./connector/books/book.ts";
export type { BookState } from "./connector/books/booksync.ts";
export type { BookSideView, BookView } from "./connector/books/bookview.ts";
export type { CallOptions } from "./core/call.ts";
export type { Clock } from "./core/clock.ts";
export type { Numeric } from "./core/decimal.ts";
export type { Feed, FeedReader, FeedStatus } from "./core/feed.ts";
export type { Http, HttpAnswer, HttpRequest } from "./core/http/http.ts";
export type { PoolUse } from "./core/limits/limiter.ts";
export type { FrameUse } from "./core/scan/reader.ts";
export {
  memoryPools,
  type PoolAnswer,
  type PoolNeed,
  type PoolStore,
  type SharedPoolsState,
  type SharedStore,
  sharePools,
} from "./core/limits/pools.ts";
export type { Random } from "./core/random.ts";
export type { Credentials } from "./core/secret.ts";
export type { Ports, SessionOptions } from "./core/session.ts";
export { memoryStorage, type Storage, StorageError, type StorageReason } from "./core/storage.ts";
export type { OpenSocket, Socket, SocketEvents, SocketOptions } from "./core/stream/socket.ts";
export { load, type VenueModule } from "./load.ts";
export { Decimal, decimal } from "./core/decimal.ts";
export { quantizeAmount, quantizePrice } from "./connector/orders/rules.ts";
export { has } from "./connector/exchange.ts";
export { quoteAcross, type QuotesAcross, type VenueFailure, type VenueQuote } from "./connector/amm/across.ts";
export * from "./core/errors.ts";
