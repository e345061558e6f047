/**
 * The runtime under the connectors, for those who call a venue's operations directly or bring a client generated from a
 * description of their own: `openSession(venue, options, wireOf).call(endpoint, params)`.
 */
export type * from "./endpoint.ts";
export { addressOf, readMessage, readOnly } from "./stream/channel.ts";
export { encodeQuery } from "./call.ts";
export type { Call, CallContext, CallOptions, Draft, Refused, Wire } from "./call.ts";
export { digest, ed25519, hmac } from "./crypto.ts";
export type { Encoding, Hash, Sign } from "./crypto.ts";
export * from "./errors.ts";
export type { Http, HttpAnswer, HttpRequest } from "./http/http.ts";
export { parseJson, stringifyJson } from "./json.ts";
export {
  type Frame,
  Link,
  type LinkEvents,
  type LinkParts,
  type Protocol,
  SocketRefusal,
  type Used,
} from "./stream/link.ts";
export { type NonceOptions, type Nonces, type NonceUnit, openNonces } from "./nonce.ts";
export { check } from "./schema.ts";
export { type Credentials, type Keys, Secret } from "./secret.ts";
export { openSession, type Ports, type Session, type SessionOptions, type SessionWire } from "./session.ts";
export { type Listener, Stream, type StreamParts } from "./stream/stream.ts";
export { Streams } from "./stream/streams.ts";
