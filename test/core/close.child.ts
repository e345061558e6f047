/** Run by the stream's tests: closes a stream and a session in the middle of their work, and has to end by itself. */
import process from "node:process";
import { systemClock } from "../../src/core/clock.ts";
import { systemRandom } from "../../src/core/random.ts";
import { openSession } from "../../src/core/session.ts";
import { Stream } from "../../src/core/stream/stream.ts";
import { protocolOf, recorder } from "./socket.support.ts";
import { readEndpoint, venue, wire } from "./venue.support.ts";

const base = process.argv[2] ?? "";
const session = openSession(venue, { network: "sim", url: base.replace("ws:", "http:") }, () => wire);
const heartbeat = { every: 15_000 };
const protocol = protocolOf({ heartbeat, silence: 40_000, lifetime: 24 * 3_600_000 });
const stream = new Stream({ ...session.stream("stream", protocol), clock: systemClock, random: systemRandom });

await stream.add("a", recorder());
const link = await stream.ready({});
const id = link.nextId();
const name = (error: unknown): string => (error as Error).name;
const write = link.request(id, link.frame(id, "silent", {}), true, new AbortController().signal).catch(name);
const adding = stream.add("b", { ...recorder() }).then(() => "subscribed", name);
await session.limiter.take({ weight: 100 }, { priority: "query" });
const call = session.call(readEndpoint, {}).catch(name);
const other = new Stream(session.stream("stream", { ...protocol, login: () => new Promise(() => {}) }));
const entering = other.start().catch(name);
const first = await adding;
stream.close();
other.close();
session.close();
console.log([first, await write, await call, await entering].join(", "));
