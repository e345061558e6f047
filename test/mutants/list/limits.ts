/** Bugs in limits, clocks and secrets. */
import type { Mutant } from "../mutant.ts";

const refusal = "src/core/refusal.ts";
const limiter = "src/core/limits/limiter.ts";
const offset = "src/core/offset.ts";
const session = "src/core/session.ts";

export const limits: readonly Mutant[] = [
  {
    id: "L01",
    breaks: "Retry-After is in seconds",
    file: refusal,
    from: `return Number(text) > 0 ? Number(text) * 1_000 : undefined;`,
    to: `return Number(text) > 0 ? Number(text) : undefined;`,
    faults: ["F46"],
  },
  {
    id: "L02",
    breaks: "after a refusal for too many requests nothing is asked for as long as the venue says",
    file: refusal,
    from: `parts.limiter.slowDown({ status, retryAfter, pools, taken });`,
    to: ``,
    faults: ["F46"],
  },
  {
    id: "L03",
    breaks: "a status of 429 without the venue's own words counts as well",
    file: refusal,
    from: `limiter.slowDown({ status, retryAfter, taken });`,
    to: ``,
    faults: ["F46"],
  },
  {
    id: "L04",
    breaks: "every request has a cost",
    file: limiter,
    from: `units[pool] = typeof price === "number" ? price : priceOf(pool, price, params);`,
    to: `units[pool] = 0;`,
  },
  {
    id: "L05",
    breaks: "what was taken counts for the whole window",
    file: "src/core/limits/budget.ts",
    from: `this.span = pool.window + margin;`,
    to: `this.span = pool.window / 4 + margin;`,
  },
  {
    id: "L06",
    breaks: "a later and shorter pause does not shorten a ban",
    file: limiter,
    from: `if (until > paused.pausedUntil) paused.pausedUntil = until;`,
    to: `paused.pausedUntil = until;`,
    faults: ["F46"],
  },
  {
    id: "L07",
    breaks: "nobody passes during a pause, not even where there is no line",
    file: "src/core/limits/line.ts",
    from: `if (this.#waiters.length > 0 || now < this.pausedUntil) return undefined;`,
    to: `if (this.#waiters.length > 0) return undefined;`,
    faults: ["F46"],
  },
  {
    id: "L08",
    breaks: "a pause ends when it is over",
    file: limiter,
    from: `const until = this.#clock.monotonic() + ms;`,
    to: `const until = this.#clock.monotonic() + ms * 1_000;`,
    faults: ["F46"],
  },
];

export const clocks: readonly Mutant[] = [
  {
    id: "C01",
    breaks: "what is signed has the venue's time, not the machine's",
    file: offset,
    from: `return best ? this.#clock.monotonic() + best.offset : this.#clock.now();`,
    to: `return this.#clock.now();`,
  },
  {
    id: "C02",
    breaks: "the offset of the clocks has a sign",
    file: offset,
    from: `return best ? this.#clock.monotonic() + best.offset : this.#clock.now();`,
    to: `return best ? 2 * this.#clock.now() - this.#clock.monotonic() - best.offset : this.#clock.now();`,
  },
  {
    id: "C03",
    breaks: "the venue's time is measured anew once it has become doubtful",
    file: session,
    from: `resyncing ??= measureAnew().finally(() => (resyncing = undefined));`,
    to: `resyncing ??= Promise.resolve().finally(() => (resyncing = undefined));`,
    faults: ["F23"],
  },
];

export const secrets: readonly Mutant[] = [
  {
    id: "X01",
    breaks: "no error quotes an address that holds a signature",
    file: "src/core/call.ts",
    from: `throw unanswered(error, flight ?? signal, endpoint.write === true, about);`,
    to:
      "throw unanswered(new HttpFailure(`no answer from ${request.url}`, true, false), signal, endpoint.write === true, about);",
    faults: ["F25", "F35"],
  },
  {
    id: "X02",
    breaks: "orders go to the venue's host and to no other",
    file: session,
    from: `return sender(request, ending);`,
    to: `const order = request.url.includes("/api/v3/order");
    return sender(order ? { ...request, url: request.url.replace("127.0.0.1", "127.0.0.2") } : request, ending);`,
    incident: "ccxt-mexc-futures (2025-04): a package that sent orders and keys to a host of its own",
  },
  {
    id: "X03",
    breaks: "a secret that is put into a text is hidden there",
    file: "src/core/secret.ts",
    from: `[Symbol.toPrimitive](): string {
    return redacted;`,
    to: `[Symbol.toPrimitive](): string {
    return this.#value;`,
    survives: "nothing puts a secret into a text; test/core/secret.test.ts sees it",
  },
];
