// Generated from specs/kucoin/perp.openapi.yaml and specs/kucoin/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
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
  bookChangeSchema,
  matchEventSchema,
  tickerSchema,
} from "./perp.ts";

const nothing: unknown[] = [];
const none: Record<string, unknown> = {};

function scanBookChange(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, s3 = 0, e4 = 0, n5 = 0, m6 = 0, n7 = 0, s8 = 0, e9 = 0, s10 = 0, e11 = 0, n12 = 0, s13 = 0, e14 = 0;
  let q0s = 0, q0e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 116:
        if (b[i + 2] === 111 && b[i + 3] === 112 && b[i + 4] === 105 && b[i + 5] === 99 && b[i + 6] === 34 && b[i + 7] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 8;
          if (b[i] !== 34) return undefined;
          s1 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e2 = i++;
          q0s = s1;
          q0e = e2;
        } else if (b[i + 2] === 121 && b[i + 3] === 112 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 7;
          if (b[i] !== 34 || b[i + 1] !== 109 || b[i + 2] !== 101 || b[i + 3] !== 115 || b[i + 4] !== 115 || b[i + 5] !== 97 || b[i + 6] !== 103 || b[i + 7] !== 101 || b[i + 8] !== 34) return undefined;
          i += 9;
        } else return undefined;
        break;
      case 115:
        if (b[i + 2] === 117 && b[i + 3] === 98 && b[i + 4] === 106 && b[i + 5] === 101 && b[i + 6] === 99 && b[i + 7] === 116 && b[i + 8] === 34 && b[i + 9] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 10;
          if (b[i] !== 34) return undefined;
          s3 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e4 = i++;
        } else if (b[i + 2] === 110 && b[i + 3] === 34 && b[i + 4] === 58) {
          if ((m0 & 8) !== 0) return undefined;
          m0 |= 8;
          i += 5;
          i = wholeEnd(b, i);
          if (i < 0) return undefined;
          n5 = read[0]!;
        } else return undefined;
        break;
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 16) !== 0) return undefined;
          m0 |= 16;
          i += 7;
          m6 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 115:
                if (b[i + 2] === 101 && b[i + 3] === 113 && b[i + 4] === 117 && b[i + 5] === 101 && b[i + 6] === 110 && b[i + 7] === 99 && b[i + 8] === 101 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m6 & 1) !== 0) return undefined;
                  m6 |= 1;
                  i += 11;
                  s8 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e9 = i;
                  n7 = read[0]!;
                } else return undefined;
                break;
              case 99:
                if (b[i + 2] === 104 && b[i + 3] === 97 && b[i + 4] === 110 && b[i + 5] === 103 && b[i + 6] === 101 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m6 & 2) !== 0) return undefined;
                  m6 |= 2;
                  i += 9;
                  if (b[i] !== 34) return undefined;
                  s10 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e11 = i++;
                } else return undefined;
                break;
              case 116:
                if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 115 && b[i + 6] === 116 && b[i + 7] === 97 && b[i + 8] === 109 && b[i + 9] === 112 && b[i + 10] === 34 && b[i + 11] === 58) {
                  if ((m6 & 4) !== 0) return undefined;
                  m6 |= 4;
                  i += 12;
                  s13 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e14 = i;
                  n12 = read[0]!;
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
          if ((m6 & 7) !== 7) return undefined;
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
  if ((m0 & 31) !== 31) return undefined;
  if (i !== b.length) return undefined;
  spans[0] = q0s;
  spans[1] = q0e;
  return { "sequence": (n7 === n7 ? n7 : bigOf(b, s8, e9)), "change": textOf(b, s10, e11), "timestamp": (n12 === n12 ? n12 : bigOf(b, s13, e14)) };
}

function scanMatchEvent(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, s3 = 0, e4 = 0, n5 = 0, m6 = 0, s7 = 0, e8 = 0, n9 = 0, s10 = 0, e11 = 0, n12 = 0, s13 = 0, n14 = 0, s15 = 0, e16 = 0, s17 = 0, e18 = 0, s19 = 0, e20 = 0, s21 = 0, e22 = 0, n23 = 0, s24 = 0, e25 = 0;
  let q0s = 0, q0e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 116:
        if (b[i + 2] === 111 && b[i + 3] === 112 && b[i + 4] === 105 && b[i + 5] === 99 && b[i + 6] === 34 && b[i + 7] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 8;
          if (b[i] !== 34) return undefined;
          s1 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e2 = i++;
          q0s = s1;
          q0e = e2;
        } else if (b[i + 2] === 121 && b[i + 3] === 112 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 7;
          if (b[i] !== 34 || b[i + 1] !== 109 || b[i + 2] !== 101 || b[i + 3] !== 115 || b[i + 4] !== 115 || b[i + 5] !== 97 || b[i + 6] !== 103 || b[i + 7] !== 101 || b[i + 8] !== 34) return undefined;
          i += 9;
        } else return undefined;
        break;
      case 115:
        if (b[i + 2] === 117 && b[i + 3] === 98 && b[i + 4] === 106 && b[i + 5] === 101 && b[i + 6] === 99 && b[i + 7] === 116 && b[i + 8] === 34 && b[i + 9] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 10;
          if (b[i] !== 34) return undefined;
          s3 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e4 = i++;
        } else if (b[i + 2] === 110 && b[i + 3] === 34 && b[i + 4] === 58) {
          if ((m0 & 8) !== 0) return undefined;
          m0 |= 8;
          i += 5;
          i = wholeEnd(b, i);
          if (i < 0) return undefined;
          n5 = read[0]!;
        } else return undefined;
        break;
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 16) !== 0) return undefined;
          m0 |= 16;
          i += 7;
          m6 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 115:
                if (b[i + 2] === 121 && b[i + 3] === 109 && b[i + 4] === 98 && b[i + 5] === 111 && b[i + 6] === 108 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m6 & 1) !== 0) return undefined;
                  m6 |= 1;
                  i += 9;
                  if (b[i] !== 34) return undefined;
                  s7 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e8 = i++;
                } else if (b[i + 2] === 101 && b[i + 3] === 113 && b[i + 4] === 117 && b[i + 5] === 101 && b[i + 6] === 110 && b[i + 7] === 99 && b[i + 8] === 101 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m6 & 2) !== 0) return undefined;
                  m6 |= 2;
                  i += 11;
                  s10 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e11 = i;
                  n9 = read[0]!;
                } else if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m6 & 4) !== 0) return undefined;
                  m6 |= 4;
                  i += 7;
                  s13 = i + 1;
                  if (b[i] === 34 && b[i + 1] === 98 && b[i + 2] === 117 && b[i + 3] === 121 && b[i + 4] === 34) {
                    i += 5;
                    n12 = 0;
                  } else if (b[i] === 34 && b[i + 1] === 115 && b[i + 2] === 101 && b[i + 3] === 108 && b[i + 4] === 108 && b[i + 5] === 34) {
                    i += 6;
                    n12 = 1;
                  } else return undefined;
                } else if (b[i + 2] === 105 && b[i + 3] === 122 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m6 & 8) !== 0) return undefined;
                  m6 |= 8;
                  i += 7;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n14 = read[0]!;
                } else return undefined;
                break;
              case 112:
                if (b[i + 2] === 114 && b[i + 3] === 105 && b[i + 4] === 99 && b[i + 5] === 101 && b[i + 6] === 34 && b[i + 7] === 58) {
                  if ((m6 & 16) !== 0) return undefined;
                  m6 |= 16;
                  i += 8;
                  if (b[i] !== 34) return undefined;
                  s15 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e16 = i++;
                } else return undefined;
                break;
              case 116:
                if (b[i + 2] === 97 && b[i + 3] === 107 && b[i + 4] === 101 && b[i + 5] === 114 && b[i + 6] === 79 && b[i + 7] === 114 && b[i + 8] === 100 && b[i + 9] === 101 && b[i + 10] === 114 && b[i + 11] === 73 && b[i + 12] === 100 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m6 & 32) !== 0) return undefined;
                  m6 |= 32;
                  i += 15;
                  if (b[i] !== 34) return undefined;
                  s17 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e18 = i++;
                } else if (b[i + 2] === 114 && b[i + 3] === 97 && b[i + 4] === 100 && b[i + 5] === 101 && b[i + 6] === 73 && b[i + 7] === 100 && b[i + 8] === 34 && b[i + 9] === 58) {
                  if ((m6 & 128) !== 0) return undefined;
                  m6 |= 128;
                  i += 10;
                  if (b[i] !== 34) return undefined;
                  s21 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e22 = i++;
                } else if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
                  if ((m6 & 256) !== 0) return undefined;
                  m6 |= 256;
                  i += 5;
                  s24 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e25 = i;
                  n23 = read[0]!;
                } else return undefined;
                break;
              case 109:
                if (b[i + 2] === 97 && b[i + 3] === 107 && b[i + 4] === 101 && b[i + 5] === 114 && b[i + 6] === 79 && b[i + 7] === 114 && b[i + 8] === 100 && b[i + 9] === 101 && b[i + 10] === 114 && b[i + 11] === 73 && b[i + 12] === 100 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m6 & 64) !== 0) return undefined;
                  m6 |= 64;
                  i += 15;
                  if (b[i] !== 34) return undefined;
                  s19 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e20 = i++;
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
          if ((m6 & 511) !== 511) return undefined;
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
  if ((m0 & 31) !== 31) return undefined;
  if (i !== b.length) return undefined;
  spans[0] = q0s;
  spans[1] = q0e;
  return { "symbol": textOf(b, s7, e8), "sequence": (n9 === n9 ? n9 : bigOf(b, s10, e11)), "side": (n12 === 0 ? "buy" : "sell"), "size": n14, "price": textOf(b, s15, e16), "takerOrderId": textOf(b, s17, e18), "makerOrderId": textOf(b, s19, e20), "tradeId": textOf(b, s21, e22), "ts": (n23 === n23 ? n23 : bigOf(b, s24, e25)) };
}

function scanTicker(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, s3 = 0, e4 = 0, n5 = 0, m6 = 0, n7 = 0, s8 = 0, e9 = 0, s10 = 0, e11 = 0, n12 = 0, s13 = 0, n14 = 0, s15 = 0, e16 = 0, s17 = 0, e18 = 0, s19 = 0, e20 = 0, n21 = 0, s22 = 0, e23 = 0, n24 = 0, n25 = 0, s26 = 0, e27 = 0;
  let q0s = 0, q0e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 116:
        if (b[i + 2] === 111 && b[i + 3] === 112 && b[i + 4] === 105 && b[i + 5] === 99 && b[i + 6] === 34 && b[i + 7] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 8;
          if (b[i] !== 34) return undefined;
          s1 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e2 = i++;
          q0s = s1;
          q0e = e2;
        } else if (b[i + 2] === 121 && b[i + 3] === 112 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 7;
          if (b[i] !== 34 || b[i + 1] !== 109 || b[i + 2] !== 101 || b[i + 3] !== 115 || b[i + 4] !== 115 || b[i + 5] !== 97 || b[i + 6] !== 103 || b[i + 7] !== 101 || b[i + 8] !== 34) return undefined;
          i += 9;
        } else return undefined;
        break;
      case 115:
        if (b[i + 2] === 117 && b[i + 3] === 98 && b[i + 4] === 106 && b[i + 5] === 101 && b[i + 6] === 99 && b[i + 7] === 116 && b[i + 8] === 34 && b[i + 9] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 10;
          if (b[i] !== 34) return undefined;
          s3 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e4 = i++;
        } else if (b[i + 2] === 110 && b[i + 3] === 34 && b[i + 4] === 58) {
          if ((m0 & 8) !== 0) return undefined;
          m0 |= 8;
          i += 5;
          i = wholeEnd(b, i);
          if (i < 0) return undefined;
          n5 = read[0]!;
        } else return undefined;
        break;
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 16) !== 0) return undefined;
          m0 |= 16;
          i += 7;
          m6 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 115:
                if (b[i + 2] === 101 && b[i + 3] === 113 && b[i + 4] === 117 && b[i + 5] === 101 && b[i + 6] === 110 && b[i + 7] === 99 && b[i + 8] === 101 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m6 & 1) !== 0) return undefined;
                  m6 |= 1;
                  i += 11;
                  s8 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e9 = i;
                  n7 = read[0]!;
                } else if (b[i + 2] === 121 && b[i + 3] === 109 && b[i + 4] === 98 && b[i + 5] === 111 && b[i + 6] === 108 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m6 & 2) !== 0) return undefined;
                  m6 |= 2;
                  i += 9;
                  if (b[i] !== 34) return undefined;
                  s10 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e11 = i++;
                } else if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m6 & 4) !== 0) return undefined;
                  m6 |= 4;
                  i += 7;
                  s13 = i + 1;
                  if (b[i] === 34 && b[i + 1] === 98 && b[i + 2] === 117 && b[i + 3] === 121 && b[i + 4] === 34) {
                    i += 5;
                    n12 = 0;
                  } else if (b[i] === 34 && b[i + 1] === 115 && b[i + 2] === 101 && b[i + 3] === 108 && b[i + 4] === 108 && b[i + 5] === 34) {
                    i += 6;
                    n12 = 1;
                  } else return undefined;
                } else if (b[i + 2] === 105 && b[i + 3] === 122 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m6 & 8) !== 0) return undefined;
                  m6 |= 8;
                  i += 7;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n14 = read[0]!;
                } else return undefined;
                break;
              case 116:
                if (b[i + 2] === 114 && b[i + 3] === 97 && b[i + 4] === 100 && b[i + 5] === 101 && b[i + 6] === 73 && b[i + 7] === 100 && b[i + 8] === 34 && b[i + 9] === 58) {
                  if ((m6 & 16) !== 0) return undefined;
                  m6 |= 16;
                  i += 10;
                  if (b[i] !== 34) return undefined;
                  s15 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e16 = i++;
                } else if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
                  if ((m6 & 1024) !== 0) return undefined;
                  m6 |= 1024;
                  i += 5;
                  s26 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e27 = i;
                  n25 = read[0]!;
                } else return undefined;
                break;
              case 112:
                if (b[i + 2] === 114 && b[i + 3] === 105 && b[i + 4] === 99 && b[i + 5] === 101 && b[i + 6] === 34 && b[i + 7] === 58) {
                  if ((m6 & 32) !== 0) return undefined;
                  m6 |= 32;
                  i += 8;
                  if (b[i] !== 34) return undefined;
                  s17 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e18 = i++;
                } else return undefined;
                break;
              case 98:
                if (b[i + 2] === 101 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 66 && b[i + 6] === 105 && b[i + 7] === 100 && b[i + 8] === 80 && b[i + 9] === 114 && b[i + 10] === 105 && b[i + 11] === 99 && b[i + 12] === 101 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m6 & 64) !== 0) return undefined;
                  m6 |= 64;
                  i += 15;
                  if (b[i] !== 34) return undefined;
                  s19 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e20 = i++;
                } else if (b[i + 2] === 101 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 66 && b[i + 6] === 105 && b[i + 7] === 100 && b[i + 8] === 83 && b[i + 9] === 105 && b[i + 10] === 122 && b[i + 11] === 101 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m6 & 128) !== 0) return undefined;
                  m6 |= 128;
                  i += 14;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n21 = read[0]!;
                } else if (b[i + 2] === 101 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 65 && b[i + 6] === 115 && b[i + 7] === 107 && b[i + 8] === 80 && b[i + 9] === 114 && b[i + 10] === 105 && b[i + 11] === 99 && b[i + 12] === 101 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m6 & 256) !== 0) return undefined;
                  m6 |= 256;
                  i += 15;
                  if (b[i] !== 34) return undefined;
                  s22 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e23 = i++;
                } else if (b[i + 2] === 101 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 65 && b[i + 6] === 115 && b[i + 7] === 107 && b[i + 8] === 83 && b[i + 9] === 105 && b[i + 10] === 122 && b[i + 11] === 101 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m6 & 512) !== 0) return undefined;
                  m6 |= 512;
                  i += 14;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n24 = read[0]!;
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
          if ((m6 & 2047) !== 2047) return undefined;
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
  if ((m0 & 31) !== 31) return undefined;
  if (i !== b.length) return undefined;
  spans[0] = q0s;
  spans[1] = q0e;
  return { "sequence": (n7 === n7 ? n7 : bigOf(b, s8, e9)), "symbol": textOf(b, s10, e11), "side": (n12 === 0 ? "buy" : "sell"), "size": n14, "tradeId": textOf(b, s15, e16), "price": textOf(b, s17, e18), "bestBidPrice": textOf(b, s19, e20), "bestBidSize": n21, "bestAskPrice": textOf(b, s22, e23), "bestAskSize": n24, "ts": (n25 === n25 ? n25 : bigOf(b, s26, e27)) };
}

/** The decoders of messages that come often. */
export const decoders: readonly Decoder[] = [
  {
    name: "orderbookIncrement",
    schema: bookChangeSchema,
    addresses: ["/contractMarket/level2:{symbol}"],
    levels: false,
    keys: 1,
    scan: scanBookChange,
  },
  {
    name: "execution",
    schema: matchEventSchema,
    addresses: ["/contractMarket/execution:{symbol}"],
    levels: false,
    keys: 1,
    scan: scanMatchEvent,
  },
  {
    name: "tickerV1",
    schema: tickerSchema,
    addresses: ["/contractMarket/ticker:{symbol}"],
    levels: false,
    keys: 1,
    scan: scanTicker,
  },
];
