/** Frames that a venue has packed with gzip. Imported by the protocols of such venues only. */
import { gunzipSync } from "node:zlib";
import { type ErrorContext, SchemaError } from "../errors.ts";

/**
 * What unpacks frames of gzip. Others are left as they are. What would be larger than `most` bytes is refused before it is made:
 * a few bytes may stand for gigabytes.
 */
export function gunzip(most: number, about: ErrorContext): (bytes: Uint8Array) => Uint8Array {
  return (bytes) => {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
    try {
      return gunzipSync(bytes, { maxOutputLength: most });
    } catch (cause) {
      const found = `${bytes.length} bytes that are none`;
      throw new SchemaError("", `a frame of gzip with at most ${most} bytes in it`, found, { ...about, cause });
    }
  };
}
