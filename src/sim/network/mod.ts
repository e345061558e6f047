/** A network in memory, under virtual time: real bytes, no sockets. */
export { type Attempt, type Happening, VirtualConnection } from "./connection.ts";
export type { Shape } from "./lane.ts";
export {
  type ClientOptions,
  type Hazards,
  type NetworkClient,
  type NetworkOptions,
  VirtualNetwork,
} from "./network.ts";
export { Transcript } from "./transcript.ts";
