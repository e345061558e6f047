/** Follows one channel through the venue's own client, and keeps what came as it came. */
import type { Channel as Table } from "../../src/core/endpoint.ts";
import { type OpenSocket, openSocket } from "../../src/core/stream/socket.ts";
import type { SessionOptions } from "../../src/core/session.ts";
import type { Listener, Stream, StreamParts } from "../../src/core/stream/stream.ts";
import type { Channel, Product, Venue } from "../ir.ts";
import { clientOf, load } from "./capture.ts";
import { fieldText } from "./redact.ts";

export interface Followed {
  /** JSON, as it was written. */
  readonly payload: string;
  /** Where it is not what the description says. */
  readonly drift?: string;
}

/** So many frames are kept until their events come. */
const mostFrames = 1_000;

/** Until when. */
export interface Patience {
  readonly messages: number;
  readonly seconds: number;
}

/** Parameters that say whose account it is: the venue's client has them, and addresses are without them. */
const whose: readonly string[] = ["user", "listenKey"];

/** Those that are to be given. */
export function askedOf(channel: Channel): readonly string[] {
  return channel.params.map(({ name }) => name).filter((name) => !whose.includes(name));
}

function isPrivate(channel: Channel): boolean {
  return channel.auth !== "none" || channel.params.some(({ name }) => whose.includes(name));
}

/** Throws what the client throws, where nothing came that could be recorded. */
export async function follow(
  root: string,
  venue: Venue,
  product: Product,
  channel: Channel,
  params: Readonly<Record<string, string>>,
  options: SessionOptions,
  { messages, seconds }: Patience,
): Promise<readonly Followed[]> {
  const [generated, streams, channels] = await Promise.all([
    load(root, `generated/${venue.id}/${product.name}.ts`),
    load(root, "src/core/stream/stream.ts"),
    load(root, "src/core/stream/channel.ts"),
  ]);
  const table = generated[channel.constant] as Table<object, unknown>;
  const { onMade, Stream: Made } = streams as unknown as typeof import("../../src/core/stream/stream.ts");
  const { readMessage } = channels as unknown as typeof import("../../src/core/stream/channel.ts");
  /** Frames that have come, and of which no event has: those of a login are told of together, once it is done. */
  const frames: string[] = [];
  /** Why no socket came up, as long as none has. */
  let shut: string | undefined = "";
  const listening: OpenSocket = (url, events, how) =>
    openSocket(url, {
      ...events,
      opened: () => {
        shut = undefined;
        events.opened();
      },
      closed: (code, reason, refusal) => {
        if (shut !== undefined) shut = refusal === undefined ? reason || `code ${code}` : `HTTP ${refusal.status}`;
        events.closed(code, reason, refusal);
      },
      message: (bytes) => {
        frames.push(new TextDecoder().decode(bytes));
        if (frames.length > mostFrames) frames.shift();
        events.message(bytes);
      },
    }, how);
  const all: (readonly [parts: StreamParts, many: boolean])[] = [];
  onMade((...one) => void all.push(one));
  let client: Awaited<ReturnType<typeof clientOf>> | undefined;
  try {
    client = await clientOf(root, venue.id, product.name, { ...options, ports: { openSocket: listening } });
  } finally {
    onMade(undefined);
  }
  const path = pathOf(venue, channel.server);
  // With a simulation the sockets of several servers have one address.
  const parts = all.find(([one, many]) => new URL(one.base).pathname === path && many !== isPrivate(channel)) ??
    all.find(([one]) => new URL(one.base).pathname === path);
  const found: Followed[] = [];
  let stream: Stream | undefined;
  try {
    if (parts === undefined) throw new Error(`the venue's client opens no socket to ${channel.server}`);
    stream = new Made(parts[0]);
    await new Promise<void>((resolve, reject) => {
      let acknowledged = false;
      // Where it was not, the stream says so at the same time.
      setTimeout(() => acknowledged && resolve(), seconds * 1_000);
      const keep = (payload: string, drift?: string): void => {
        if (found.length >= messages) return;
        found.push({ payload, ...(drift === undefined ? {} : { drift }) });
        if (found.length >= messages) resolve();
      };
      const listener: Listener = {
        data: (payload) => {
          const plain = plainOf(payload);
          let drift: string | undefined;
          try {
            readMessage(table, plain, { venue: venue.id });
          } catch (error) {
            drift = error instanceof Error ? error.message : String(error);
          }
          keep(taken(frames, plain), drift);
        },
        live: () => void (acknowledged = true),
        lost: () => {},
        unreadable: (error) => keep(frames.at(-1) ?? "", error instanceof Error ? error.message : String(error)),
      };
      const address = channel.address.replaceAll(/\{([^{}]*)\}/g, (_, name: string) => params[name] ?? "");
      const own = channel.params.length > 0 && askedOf(channel).length === 0 ? channel.id : address;
      stream?.add(own, listener, { timeout: seconds * 1_000 }).catch((error: unknown) =>
        reject(shut === undefined || shut === "" ? error : new Error(`no socket of the venue opens: ${shut}`))
      );
    });
    return found;
  } finally {
    stream?.close();
    await client.close();
  }
}

/** What a decoder has read is kept as the venue's protocol reads it. */
function plainOf(payload: unknown): unknown {
  const lazy = (payload as { readonly payload?: unknown } | null)?.payload;
  return typeof lazy === "function" && Object(payload).constructor?.name === "Decoded"
    ? (payload as { payload(): unknown }).payload()
    : payload;
}

/** The text of the first frame that is this payload, or has it as a field; that frame is done with. */
function taken(frames: string[], payload: unknown): string {
  const written = JSON.stringify(payload);
  for (const [at, text] of frames.entries()) {
    const frame = parsed(text);
    const field = Object.entries(frame).find(([, value]) => JSON.stringify(value) === written);
    if (field === undefined && JSON.stringify(frame) !== written) continue;
    frames.splice(at, 1);
    return field === undefined ? text : fieldText(text, field[0]);
  }
  return frames.at(-1) ?? "";
}

function parsed(text: string): object {
  try {
    return Object(JSON.parse(text)) as object;
  } catch {
    return {};
  }
}

function pathOf({ environments }: Venue, server: string): string {
  const address = environments["live"]?.[server] ?? "";
  return address === "" ? "" : new URL(address).pathname;
}
