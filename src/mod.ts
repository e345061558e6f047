/** The types of the unified interface and the errors. Nothing here runs: connectors come from `venuekit/<venue>`. */
export type * from "./model/mod.ts";
export type * from "./connector/spot.ts";
export type { BookChange, LiveBook } from "./connector/livebook.ts";
export type { Level } from "./connector/book.ts";
export type { BookState } from "./connector/booksync.ts";
export type { CallOptions } from "./core/call.ts";
export type { Clock } from "./core/clock.ts";
export type { Numeric } from "./core/decimal.ts";
export type { Feed, FeedStatus } from "./core/feed.ts";
export type { Http, HttpAnswer, HttpRequest } from "./core/http.ts";
export type { PoolUse } from "./core/limiter.ts";
export type { Random } from "./core/random.ts";
export type { Credentials } from "./core/secret.ts";
export type { Ports, SessionOptions } from "./core/session.ts";
export type { OpenSocket, Socket, SocketEvents, SocketOptions } from "./core/socket.ts";
export { Decimal, decimal } from "./core/decimal.ts";
export * from "./core/errors.ts";
