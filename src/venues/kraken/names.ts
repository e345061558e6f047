/**
 * What the venue calls markets and assets. One pair is `XXBTZUSD` as a key of REST, `XBTUSD` inside orders, `XBT/USD` as the
 * first sockets called it and `BTC/USD` over those of today; one asset is `XXBT`, `XBT` and `BTC` (docs: "Asset names").
 */
import type { AssetPair } from "../../../generated/kraken/spot.ts";
import { meaning } from "../../core/meaning.ts";

/** Names of today's sockets, where they differ from the short names of REST. */
const renamed: Readonly<Record<string, string>> = { XBT: "BTC", XDG: "DOGE" };

/** Names of all pairs and of their assets. */
export interface Names {
  /** An asset by its id in REST. One that no pair has keeps its id. */
  asset(id: string): string;
  /** The id of a pair by any of its names. */
  pair(name: string): string | undefined;
}

/** Before the pairs are known. */
export const noNames: Names = { asset: (id) => meaning(renamed, id) ?? id, pair: () => undefined };

/** The names that a list of pairs tells. */
export function namesOf(pairs: Readonly<Record<string, AssetPair>>): Names {
  const assets = new Map<string, string>();
  for (const { base, quote, wsname } of Object.values(pairs)) {
    const [first, second] = wsname?.split("/") ?? [];
    if (first === undefined || second === undefined) continue;
    assets.set(base, meaning(renamed, first) ?? first);
    assets.set(quote, meaning(renamed, second) ?? second);
  }
  const asset = (id: string): string => assets.get(id) ?? noNames.asset(id);
  const ids = new Map<string, string>();
  for (const [id, { altname, wsname, base, quote }] of Object.entries(pairs)) {
    for (const name of [id, altname, wsname, `${asset(base)}/${asset(quote)}`]) {
      if (name !== undefined && !ids.has(name)) ids.set(name, id);
    }
  }
  return { asset, pair: (name) => ids.get(name) };
}
