/** One frame in both ways: decoded from its bytes, and read by the venue's protocol. */
import { Buffer } from "node:buffer";
import * as assert from "uvu/assert";
import { stringifyJson } from "../../src/core/json.ts";
import { Decoded } from "../../src/core/scan/decoder.ts";
import { FrameReader } from "../../src/core/scan/reader.ts";
import type { Protocol } from "../../src/core/stream/link.ts";
import { onMade } from "../../src/core/stream/stream.ts";
import type { BookDelta } from "../../src/model/data.ts";

/** Reads a frame as a connection does that knows its subscription. Text is taken as it is. */
export async function bothWays(
  protocol: Protocol,
  frame: unknown,
): Promise<{ readonly decoded: Decoded; readonly plain: unknown; readonly address: string }> {
  const bytes = Buffer.from(typeof frame === "string" ? frame : stringifyJson(frame));
  const told = protocol.read(bytes);
  assert.is(told.kind, "data");
  if (told.kind !== "data" || !protocol.decoders) throw new Error("there is nothing to compare");
  const reader = new FrameReader(await protocol.decoders(), () => told.payload);
  if (reader.read(bytes) === undefined) reader.placed(bytes, told.address);
  const decoded = reader.read(bytes);
  assert.instance(decoded, Decoded, "a decoder takes it");
  assert.is(reader.address, told.address);
  return { decoded: decoded as Decoded, plain: told.payload, address: told.address };
}

/** What a connector's public sockets are: all that it has without credentials. */
export function publicProtocols(open: () => { close(): Promise<void> }): readonly [Protocol, ...Protocol[]] {
  const protocols: Protocol[] = [];
  onMade(({ protocol }) => protocols.push(protocol));
  try {
    void open().close();
  } finally {
    onMade(undefined);
  }
  const [first, ...others] = protocols;
  if (!first) throw new Error("it has no public socket");
  return [first, ...others];
}

/** A change of a book, with its levels as text. */
export function texts({ bids, asks, ...rest }: BookDelta): unknown {
  return { ...rest, bids: [...bids], asks: [...asks] };
}
