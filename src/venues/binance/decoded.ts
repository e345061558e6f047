/** Market streams with the decoders of what comes often. */
import type { Protocol } from "../../core/stream/link.ts";
import { marketProtocol } from "./protocol.ts";

/** Those of spot, and those of futures. */
export const spotProtocol: Protocol = {
  ...marketProtocol,
  decoders: async () => (await import("../../../generated/binance/spot.hot.ts")).decoders,
};
export const perpProtocol: Protocol = {
  ...marketProtocol,
  decoders: async () => (await import("../../../generated/binance/perp.hot.ts")).decoders,
};
