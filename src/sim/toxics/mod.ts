/**
 * A network that misbehaves, on real sockets: a proxy on loopback that delays, cuts up, holds back, damages and breaks
 * what passes, byte by byte and without knowing what it means.
 *
 * ```ts
 * const proxy = await toxicProxy({ target: sim.url, seed: 7 });
 * const venue = spot({ network: "sim", url: proxy.url, credentials });
 * proxy.slice(3); // every write is 1 to 3 bytes from now on
 * proxy.heal();
 * ```
 */
export type { Direction } from "./lane.ts";
export { ToxicProxy, toxicProxy } from "./proxy.ts";
export type { ToxicProxyOptions } from "./proxy.ts";
