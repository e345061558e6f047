// Generated from specs/hyperliquid/perp.openapi.yaml and specs/hyperliquid/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
// @ts-nocheck: every export is annotated, and "npm run codegen -- verify" checks that the bodies are what they say.
import {
  bigOf,
  decimalEnd,
  type Decoder,
  digits,
  digitsEnd,
  int64End,
  isTextOf,
  Levels,
  numberEnd,
  powersOfTen,
  read,
  sameText,
  textEnd,
  textOf,
  wholeEnd,
} from "../../src/core/scan/mod.ts";
import {
  perpContextEventSchema,
} from "./perp.ts";

const nothing: unknown[] = [];
const none: Record<string, unknown> = {};

function scanPerpContextEvent(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, m3 = 0, s4 = 0, e5 = 0, m6 = 0, s7 = 0, e8 = 0, s9 = 0, e10 = 0, s11 = 0, e12 = 0, s13 = 0, e14 = 0, s15 = 0, e16 = 0, n17 = 0, s18 = 0, e19 = 0, s20 = 0, e21 = 0, s22 = 0, e23 = 0, n24 = 0, s25 = 0, e26 = 0, n27 = 0, s28 = 0, e29 = 0, s30 = 0, e31 = 0, o32: Record<string, unknown> = none;
  let q0s = 0, q0e = 0, q1s = 0, q1e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 99:
        if (b[i + 2] === 104 && b[i + 3] === 97 && b[i + 4] === 110 && b[i + 5] === 110 && b[i + 6] === 101 && b[i + 7] === 108 && b[i + 8] === 34 && b[i + 9] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 10;
          if (b[i] !== 34) return undefined;
          s1 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e2 = i++;
          q0s = s1;
          q0e = e2;
        } else return undefined;
        break;
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 7;
          m3 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 99:
                if (b[i + 2] === 111 && b[i + 3] === 105 && b[i + 4] === 110 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m3 & 1) !== 0) return undefined;
                  m3 |= 1;
                  i += 7;
                  if (b[i] !== 34) return undefined;
                  s4 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e5 = i++;
                  q1s = s4;
                  q1e = e5;
                } else if (b[i + 2] === 116 && b[i + 3] === 120 && b[i + 4] === 34 && b[i + 5] === 58) {
                  if ((m3 & 2) !== 0) return undefined;
                  m3 |= 2;
                  i += 6;
                  m6 = 0;
                  if (b[i] !== 123) return undefined;
                  i++;
                  for (;;) {
                    if (b[i] !== 34) return undefined;
                    switch (b[i + 1]) {
                      case 102:
                        if (b[i + 2] === 117 && b[i + 3] === 110 && b[i + 4] === 100 && b[i + 5] === 105 && b[i + 6] === 110 && b[i + 7] === 103 && b[i + 8] === 34 && b[i + 9] === 58) {
                          if ((m6 & 1) !== 0) return undefined;
                          m6 |= 1;
                          i += 10;
                          if (b[i] !== 34) return undefined;
                          s7 = ++i;
                          i = decimalEnd(b, i);
                          if (i < 0) return undefined;
                          e8 = i++;
                        } else return undefined;
                        break;
                      case 111:
                        if (b[i + 2] === 112 && b[i + 3] === 101 && b[i + 4] === 110 && b[i + 5] === 73 && b[i + 6] === 110 && b[i + 7] === 116 && b[i + 8] === 101 && b[i + 9] === 114 && b[i + 10] === 101 && b[i + 11] === 115 && b[i + 12] === 116 && b[i + 13] === 34 && b[i + 14] === 58) {
                          if ((m6 & 2) !== 0) return undefined;
                          m6 |= 2;
                          i += 15;
                          if (b[i] !== 34) return undefined;
                          s9 = ++i;
                          i = decimalEnd(b, i);
                          if (i < 0) return undefined;
                          e10 = i++;
                        } else if (b[i + 2] === 114 && b[i + 3] === 97 && b[i + 4] === 99 && b[i + 5] === 108 && b[i + 6] === 101 && b[i + 7] === 80 && b[i + 8] === 120 && b[i + 9] === 34 && b[i + 10] === 58) {
                          if ((m6 & 64) !== 0) return undefined;
                          m6 |= 64;
                          i += 11;
                          if (b[i] !== 34) return undefined;
                          s20 = ++i;
                          i = decimalEnd(b, i);
                          if (i < 0) return undefined;
                          e21 = i++;
                        } else return undefined;
                        break;
                      case 112:
                        if (b[i + 2] === 114 && b[i + 3] === 101 && b[i + 4] === 118 && b[i + 5] === 68 && b[i + 6] === 97 && b[i + 7] === 121 && b[i + 8] === 80 && b[i + 9] === 120 && b[i + 10] === 34 && b[i + 11] === 58) {
                          if ((m6 & 4) !== 0) return undefined;
                          m6 |= 4;
                          i += 12;
                          if (b[i] !== 34) return undefined;
                          s11 = ++i;
                          i = decimalEnd(b, i);
                          if (i < 0) return undefined;
                          e12 = i++;
                        } else if (b[i + 2] === 114 && b[i + 3] === 101 && b[i + 4] === 109 && b[i + 5] === 105 && b[i + 6] === 117 && b[i + 7] === 109 && b[i + 8] === 34 && b[i + 9] === 58) {
                          if ((m6 & 32) !== 0) return undefined;
                          m6 |= 32;
                          i += 10;
                          if (b[i] === 110) {
                            if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                            i += 4;
                            n17 = 1;
                          } else {
                            if (b[i] !== 34) return undefined;
                            s18 = ++i;
                            i = decimalEnd(b, i);
                            if (i < 0) return undefined;
                            e19 = i++;
                            n17 = 0;
                          }
                        } else return undefined;
                        break;
                      case 100:
                        if (b[i + 2] === 97 && b[i + 3] === 121 && b[i + 4] === 78 && b[i + 5] === 116 && b[i + 6] === 108 && b[i + 7] === 86 && b[i + 8] === 108 && b[i + 9] === 109 && b[i + 10] === 34 && b[i + 11] === 58) {
                          if ((m6 & 8) !== 0) return undefined;
                          m6 |= 8;
                          i += 12;
                          if (b[i] !== 34) return undefined;
                          s13 = ++i;
                          i = decimalEnd(b, i);
                          if (i < 0) return undefined;
                          e14 = i++;
                        } else if (b[i + 2] === 97 && b[i + 3] === 121 && b[i + 4] === 66 && b[i + 5] === 97 && b[i + 6] === 115 && b[i + 7] === 101 && b[i + 8] === 86 && b[i + 9] === 108 && b[i + 10] === 109 && b[i + 11] === 34 && b[i + 12] === 58) {
                          if ((m6 & 16) !== 0) return undefined;
                          m6 |= 16;
                          i += 13;
                          if (b[i] !== 34) return undefined;
                          s15 = ++i;
                          i = decimalEnd(b, i);
                          if (i < 0) return undefined;
                          e16 = i++;
                        } else return undefined;
                        break;
                      case 109:
                        if (b[i + 2] === 97 && b[i + 3] === 114 && b[i + 4] === 107 && b[i + 5] === 80 && b[i + 6] === 120 && b[i + 7] === 34 && b[i + 8] === 58) {
                          if ((m6 & 128) !== 0) return undefined;
                          m6 |= 128;
                          i += 9;
                          if (b[i] !== 34) return undefined;
                          s22 = ++i;
                          i = decimalEnd(b, i);
                          if (i < 0) return undefined;
                          e23 = i++;
                        } else if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 80 && b[i + 5] === 120 && b[i + 6] === 34 && b[i + 7] === 58) {
                          if ((m6 & 256) !== 0) return undefined;
                          m6 |= 256;
                          i += 8;
                          if (b[i] === 110) {
                            if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                            i += 4;
                            n24 = 1;
                          } else {
                            if (b[i] !== 34) return undefined;
                            s25 = ++i;
                            i = decimalEnd(b, i);
                            if (i < 0) return undefined;
                            e26 = i++;
                            n24 = 0;
                          }
                        } else return undefined;
                        break;
                      case 105:
                        if (b[i + 2] === 109 && b[i + 3] === 112 && b[i + 4] === 97 && b[i + 5] === 99 && b[i + 6] === 116 && b[i + 7] === 80 && b[i + 8] === 120 && b[i + 9] === 115 && b[i + 10] === 34 && b[i + 11] === 58) {
                          if ((m6 & 512) !== 0) return undefined;
                          m6 |= 512;
                          i += 12;
                          if (b[i] === 110) {
                            if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                            i += 4;
                            n27 = 1;
                          } else {
                            if (b[i] !== 91) return undefined;
                            i++;
                            if (b[i] !== 34) return undefined;
                            s28 = ++i;
                            i = decimalEnd(b, i);
                            if (i < 0) return undefined;
                            e29 = i++;
                            if (b[i] !== 44) return undefined;
                            i++;
                            if (b[i] !== 34) return undefined;
                            s30 = ++i;
                            i = decimalEnd(b, i);
                            if (i < 0) return undefined;
                            e31 = i++;
                            if (b[i] !== 93) return undefined;
                            i++;
                            n27 = 0;
                          }
                        } else return undefined;
                        break;
                      default:
                        return undefined;
                    }
                    if (b[i] === 44) {
                      i++;
                      continue;
                    }
                    if (b[i] !== 125) return undefined;
                    i++;
                    break;
                  }
                  if ((m6 & 207) !== 207) return undefined;
                  o32 = { "funding": textOf(b, s7, e8), "openInterest": textOf(b, s9, e10), "prevDayPx": textOf(b, s11, e12), "dayNtlVlm": textOf(b, s13, e14), "oraclePx": textOf(b, s20, e21), "markPx": textOf(b, s22, e23) };
                  if ((m6 & 16) !== 0) o32["dayBaseVlm"] = textOf(b, s15, e16);
                  if ((m6 & 32) !== 0) o32["premium"] = (n17 === 1 ? null : textOf(b, s18, e19));
                  if ((m6 & 256) !== 0) o32["midPx"] = (n24 === 1 ? null : textOf(b, s25, e26));
                  if ((m6 & 512) !== 0) o32["impactPxs"] = (n27 === 1 ? null : [textOf(b, s28, e29), textOf(b, s30, e31)]);
                } else return undefined;
                break;
              default:
                return undefined;
            }
            if (b[i] === 44) {
              i++;
              continue;
            }
            if (b[i] !== 125) return undefined;
            i++;
            break;
          }
          if ((m3 & 3) !== 3) return undefined;
        } else return undefined;
        break;
      default:
        return undefined;
    }
    if (b[i] === 44) {
      i++;
      continue;
    }
    if (b[i] !== 125) return undefined;
    i++;
    break;
  }
  if ((m0 & 3) !== 3) return undefined;
  if (i !== b.length) return undefined;
  spans[0] = q0s;
  spans[1] = q0e;
  spans[2] = q1s;
  spans[3] = q1e;
  return { "coin": textOf(b, s4, e5), "ctx": o32 };
}

/** The decoders of messages that come often. */
export const decoders: readonly Decoder[] = [
  {
    name: "context",
    schema: perpContextEventSchema,
    addresses: ["activeAssetCtx/{coin}"],
    levels: false,
    keys: 2,
    scan: scanPerpContextEvent,
  },
];
