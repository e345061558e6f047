/** Which addresses a session may go to: those of the venue's description, or a simulator on this machine. */
import type { Venue } from "./endpoint.ts";
import { type ErrorContext, ValidationError } from "./errors.ts";

/** The part of a session's options that says where to. */
export interface Where {
  readonly network?: "live" | "testnet" | "demo" | "sim";
  readonly url?: string;
}

const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\])$/;
const simulator = /^(?:http|ws):\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?=[/?]|$)/;
/** Scheme and host, a path where an API lives below one: nothing that could hold a password, and nothing unencrypted. */
const address = /^(?:https|wss):\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\w.~-]+)*$/;

/** The venue's addresses by server name. */
export function serversOf(venue: Venue, { network = "live", url }: Where): Readonly<Record<string, string>> {
  const about: ErrorContext = { venue: venue.id };
  if (network !== "sim") {
    if (url !== undefined) throw new ValidationError("url", 'goes with network "sim" only', about);
    const servers = Object.hasOwn(venue.environments, network) ? venue.environments[network] : undefined;
    if (!servers) {
      throw new ValidationError(
        "network",
        `must be one of ${[...Object.keys(venue.environments), "sim"].join(", ")}`,
        about,
      );
    }
    for (const [server, base] of Object.entries(servers)) {
      if (!address.test(base)) throw new ValidationError("network", `has no safe address for ${server}`, about);
    }
    return servers;
  }
  const parsed = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || parsed.protocol !== "http:" || !loopback.test(parsed.hostname)) {
    throw new ValidationError("url", "must be the simulator's address on this machine, http://127.0.0.1:PORT", about);
  }
  return Object.fromEntries(
    Object.entries(venue.environments["live"] ?? {}).map(([server, base]) => {
      const { protocol, pathname } = new URL(base);
      return [server, `${protocol === "https:" ? "http" : "ws"}://${parsed.host}${pathname.replace(/\/$/, "")}`];
    }),
  );
}

/**
 * Checks an address where it is used, whoever made it: below one of the venue's, or, in the simulator, on this machine.
 *
 * @throws {ValidationError} without the address, which may hold a signature.
 */
export function hostCheck(venue: Venue, where: Where): (url: string) => void {
  const bases = Object.values(serversOf(venue, where));
  const known = (url: string): boolean =>
    where.network === "sim"
      ? simulator.test(url)
      : bases.some((base) =>
        url.startsWith(base) && (url.length === base.length || /[/?]/.test(url[base.length] ?? ""))
      );
  return (url) => {
    if (!known(url)) throw new ValidationError("address", "is none of the venue's", { venue: venue.id });
  };
}
