// Generated from specs/bitget/spot.openapi.yaml and specs/bitget/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
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
  booksPushSchema,
  publicTradePushSchema,
  tickerPushSchema,
} from "./spot.ts";

const nothing: unknown[] = [];
const none: Record<string, unknown> = {};
const columns0: Levels = new Levels();
const columns1: Levels = new Levels();

function levels0(b: Uint8Array, i: number, l: Levels): number {
  if (b[i] !== 91) return -1;
  l.length = 0;
  if (b[++i] === 93) return i + 1;
  let n = 0, s = 0, c = 0, w = 0, f = 0, k = 0, t = 0;
  let room = l.prices.length;
  let prices = l.prices, priceScales = l.priceScales, priceZeros = l.priceZeros, amounts = l.amounts, amountScales = l.amountScales, amountZeros = l.amountZeros;
  for (;;) {
    if (n === room) {
      l.length = n;
      l.grow();
      room = l.prices.length;
      prices = l.prices;
      priceScales = l.priceScales;
      priceZeros = l.priceZeros;
      amounts = l.amounts;
      amountScales = l.amountScales;
      amountZeros = l.amountZeros;
    }
    if (b[i] !== 91 || b[i + 1] !== 34) return -1;
    i += 2;
    s = i;
    f = t = 0;
    if ((c = b[i]! - 48) >>> 0 <= 9) {
      w = c;
      if ((c = b[i + 1]! - 48) >>> 0 <= 9) {
        w = w * 10 + c | 0;
        if ((c = b[i + 2]! - 48) >>> 0 <= 9) {
          w = w * 10 + c | 0;
          if ((c = b[i + 3]! - 48) >>> 0 <= 9) {
            w = w * 10 + c | 0;
            if ((c = b[i + 4]! - 48) >>> 0 <= 9) {
              w = w * 10 + c | 0;
              if ((c = b[i + 5]! - 48) >>> 0 <= 9) {
                w = w * 10 + c | 0;
                if ((c = b[i + 6]! - 48) >>> 0 <= 9) {
                  w = w * 10 + c | 0;
                  if ((c = b[i + 7]! - 48) >>> 0 <= 9) {
                    w = w * 10 + c | 0;
                    if ((c = b[i + 8]! - 48) >>> 0 <= 9) {
                      w = w * 10 + c | 0;
                      if ((c = b[i + 9]! - 48) >>> 0 <= 9) {
                        w = w * 10 + c | 0;
                        k = 10;
                      } else k = 9;
                    } else k = 8;
                  } else k = 7;
                } else k = 6;
              } else k = 5;
            } else k = 4;
          } else k = 3;
        } else k = 2;
      } else k = 1;
    } else k = 0;
    i += k;
    if (b[i] === 46) {
      i++;
      if ((c = b[i]! - 48) >>> 0 <= 9) {
        f = c;
        if ((c = b[i + 1]! - 48) >>> 0 <= 9) {
          f = f * 10 + c | 0;
          if ((c = b[i + 2]! - 48) >>> 0 <= 9) {
            f = f * 10 + c | 0;
            if ((c = b[i + 3]! - 48) >>> 0 <= 9) {
              f = f * 10 + c | 0;
              if ((c = b[i + 4]! - 48) >>> 0 <= 9) {
                f = f * 10 + c | 0;
                if ((c = b[i + 5]! - 48) >>> 0 <= 9) {
                  f = f * 10 + c | 0;
                  if ((c = b[i + 6]! - 48) >>> 0 <= 9) {
                    f = f * 10 + c | 0;
                    if ((c = b[i + 7]! - 48) >>> 0 <= 9) {
                      f = f * 10 + c | 0;
                      if ((c = b[i + 8]! - 48) >>> 0 <= 9) {
                        f = f * 10 + c | 0;
                        if ((c = b[i + 9]! - 48) >>> 0 <= 9) {
                          f = f * 10 + c | 0;
                          t = 10;
                        } else t = 9;
                      } else t = 8;
                    } else t = 7;
                  } else t = 6;
                } else t = 5;
              } else t = 4;
            } else t = 3;
          } else t = 2;
        } else t = 1;
      } else t = 0;
      i += t;
      if (t === 0) return -1;
    }
    if (k === 0 || k > 9 || t > 9 || k + t > 15 || (b[s] === 48 && k > 1)) {
      i = digitsEnd(b, s);
      if (i < 0) return -1;
      prices[n] = digits.mantissa;
      priceScales[n] = digits.scale;
      priceZeros[n] = digits.zeros;
    } else {
      prices[n] = w * powersOfTen[t]! + f;
      priceScales[n] = t;
      priceZeros[n] = 0;
    }
    if (b[i] !== 34 || b[i + 1] !== 44 || b[i + 2] !== 34) return -1;
    i += 3;
    s = i;
    f = t = 0;
    if ((c = b[i]! - 48) >>> 0 <= 9) {
      w = c;
      if ((c = b[i + 1]! - 48) >>> 0 <= 9) {
        w = w * 10 + c | 0;
        if ((c = b[i + 2]! - 48) >>> 0 <= 9) {
          w = w * 10 + c | 0;
          if ((c = b[i + 3]! - 48) >>> 0 <= 9) {
            w = w * 10 + c | 0;
            if ((c = b[i + 4]! - 48) >>> 0 <= 9) {
              w = w * 10 + c | 0;
              if ((c = b[i + 5]! - 48) >>> 0 <= 9) {
                w = w * 10 + c | 0;
                if ((c = b[i + 6]! - 48) >>> 0 <= 9) {
                  w = w * 10 + c | 0;
                  if ((c = b[i + 7]! - 48) >>> 0 <= 9) {
                    w = w * 10 + c | 0;
                    if ((c = b[i + 8]! - 48) >>> 0 <= 9) {
                      w = w * 10 + c | 0;
                      if ((c = b[i + 9]! - 48) >>> 0 <= 9) {
                        w = w * 10 + c | 0;
                        k = 10;
                      } else k = 9;
                    } else k = 8;
                  } else k = 7;
                } else k = 6;
              } else k = 5;
            } else k = 4;
          } else k = 3;
        } else k = 2;
      } else k = 1;
    } else k = 0;
    i += k;
    if (b[i] === 46) {
      i++;
      if ((c = b[i]! - 48) >>> 0 <= 9) {
        f = c;
        if ((c = b[i + 1]! - 48) >>> 0 <= 9) {
          f = f * 10 + c | 0;
          if ((c = b[i + 2]! - 48) >>> 0 <= 9) {
            f = f * 10 + c | 0;
            if ((c = b[i + 3]! - 48) >>> 0 <= 9) {
              f = f * 10 + c | 0;
              if ((c = b[i + 4]! - 48) >>> 0 <= 9) {
                f = f * 10 + c | 0;
                if ((c = b[i + 5]! - 48) >>> 0 <= 9) {
                  f = f * 10 + c | 0;
                  if ((c = b[i + 6]! - 48) >>> 0 <= 9) {
                    f = f * 10 + c | 0;
                    if ((c = b[i + 7]! - 48) >>> 0 <= 9) {
                      f = f * 10 + c | 0;
                      if ((c = b[i + 8]! - 48) >>> 0 <= 9) {
                        f = f * 10 + c | 0;
                        if ((c = b[i + 9]! - 48) >>> 0 <= 9) {
                          f = f * 10 + c | 0;
                          t = 10;
                        } else t = 9;
                      } else t = 8;
                    } else t = 7;
                  } else t = 6;
                } else t = 5;
              } else t = 4;
            } else t = 3;
          } else t = 2;
        } else t = 1;
      } else t = 0;
      i += t;
      if (t === 0) return -1;
    }
    if (k === 0 || k > 9 || t > 9 || k + t > 15 || (b[s] === 48 && k > 1)) {
      i = digitsEnd(b, s);
      if (i < 0) return -1;
      amounts[n] = digits.mantissa;
      amountScales[n] = digits.scale;
      amountZeros[n] = digits.zeros;
    } else {
      amounts[n] = w * powersOfTen[t]! + f;
      amountScales[n] = t;
      amountZeros[n] = 0;
    }
    if (b[i] !== 34 || b[i + 1] !== 93) return -1;
    i += 2;
    n++;
    if (b[i] === 44) {
      i++;
      continue;
    }
    if (b[i] !== 93) return -1;
    l.length = n;
    return i + 1;
  }
}

function scanBooksPush(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, n1 = 0, s2 = 0, m3 = 0, s4 = 0, e5 = 0, s6 = 0, e7 = 0, s8 = 0, e9 = 0, s10 = 0, e11 = 0, o12: Record<string, unknown> = none, m13 = 0, n14 = 0, n15 = 0, s16 = 0, e17 = 0, n18 = 0, s19 = 0, e20 = 0, s21 = 0, e22 = 0, s23 = 0, e24 = 0, o25: Record<string, unknown> = none, n26 = 0, s27 = 0, e28 = 0, o29: Record<string, unknown> = none;
  let q0s = 0, q0e = 0, q1s = 0, q1e = 0, q2s = 0, q2e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 97:
        if (b[i + 2] === 99 && b[i + 3] === 116 && b[i + 4] === 105 && b[i + 5] === 111 && b[i + 6] === 110 && b[i + 7] === 34 && b[i + 8] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 9;
          s2 = i + 1;
          if (b[i] === 34 && b[i + 1] === 115 && b[i + 2] === 110 && b[i + 3] === 97 && b[i + 4] === 112 && b[i + 5] === 115 && b[i + 6] === 104 && b[i + 7] === 111 && b[i + 8] === 116 && b[i + 9] === 34) {
            i += 10;
            n1 = 0;
          } else if (b[i] === 34 && b[i + 1] === 117 && b[i + 2] === 112 && b[i + 3] === 100 && b[i + 4] === 97 && b[i + 5] === 116 && b[i + 6] === 101 && b[i + 7] === 34) {
            i += 8;
            n1 = 1;
          } else return undefined;
        } else if (b[i + 2] === 114 && b[i + 3] === 103 && b[i + 4] === 34 && b[i + 5] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 6;
          m3 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 105:
                if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 84 && b[i + 6] === 121 && b[i + 7] === 112 && b[i + 8] === 101 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m3 & 1) !== 0) return undefined;
                  m3 |= 1;
                  i += 11;
                  if (b[i] !== 34) return undefined;
                  s4 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e5 = i++;
                  q1s = s4;
                  q1e = e5;
                } else if (b[i + 2] === 110 && b[i + 3] === 116 && b[i + 4] === 101 && b[i + 5] === 114 && b[i + 6] === 118 && b[i + 7] === 97 && b[i + 8] === 108 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m3 & 8) !== 0) return undefined;
                  m3 |= 8;
                  i += 11;
                  if (b[i] !== 34) return undefined;
                  s10 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e11 = i++;
                } else return undefined;
                break;
              case 116:
                if (b[i + 2] === 111 && b[i + 3] === 112 && b[i + 4] === 105 && b[i + 5] === 99 && b[i + 6] === 34 && b[i + 7] === 58) {
                  if ((m3 & 2) !== 0) return undefined;
                  m3 |= 2;
                  i += 8;
                  if (b[i] !== 34) return undefined;
                  s6 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e7 = i++;
                  q0s = s6;
                  q0e = e7;
                } else return undefined;
                break;
              case 115:
                if (b[i + 2] === 121 && b[i + 3] === 109 && b[i + 4] === 98 && b[i + 5] === 111 && b[i + 6] === 108 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m3 & 4) !== 0) return undefined;
                  m3 |= 4;
                  i += 9;
                  if (b[i] !== 34) return undefined;
                  s8 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e9 = i++;
                  q2s = s8;
                  q2e = e9;
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
          o12 = {  };
          if ((m3 & 8) !== 0) o12["interval"] = textOf(b, s10, e11);
        } else return undefined;
        break;
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 7;
          if (b[i] !== 91) return undefined;
          i++;
          m13 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 97:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m13 & 1) !== 0) return undefined;
                  m13 |= 1;
                  i += 4;
                  i = levels0(b, i, columns0);
                  if (i < 0) return undefined;
                } else return undefined;
                break;
              case 98:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m13 & 2) !== 0) return undefined;
                  m13 |= 2;
                  i += 4;
                  i = levels0(b, i, columns1);
                  if (i < 0) return undefined;
                } else return undefined;
                break;
              case 99:
                if (b[i + 2] === 104 && b[i + 3] === 101 && b[i + 4] === 99 && b[i + 5] === 107 && b[i + 6] === 115 && b[i + 7] === 117 && b[i + 8] === 109 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m13 & 4) !== 0) return undefined;
                  m13 |= 4;
                  i += 11;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n14 = read[0]!;
                } else return undefined;
                break;
              case 112:
                if (b[i + 2] === 115 && b[i + 3] === 101 && b[i + 4] === 113 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m13 & 8) !== 0) return undefined;
                  m13 |= 8;
                  i += 7;
                  s16 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e17 = i;
                  n15 = read[0]!;
                } else return undefined;
                break;
              case 115:
                if (b[i + 2] === 101 && b[i + 3] === 113 && b[i + 4] === 34 && b[i + 5] === 58) {
                  if ((m13 & 16) !== 0) return undefined;
                  m13 |= 16;
                  i += 6;
                  s19 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e20 = i;
                  n18 = read[0]!;
                } else return undefined;
                break;
              case 109:
                if (b[i + 2] === 97 && b[i + 3] === 120 && b[i + 4] === 68 && b[i + 5] === 101 && b[i + 6] === 112 && b[i + 7] === 116 && b[i + 8] === 104 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m13 & 32) !== 0) return undefined;
                  m13 |= 32;
                  i += 11;
                  if (b[i] !== 34) return undefined;
                  s21 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e22 = i++;
                } else return undefined;
                break;
              case 116:
                if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
                  if ((m13 & 64) !== 0) return undefined;
                  m13 |= 64;
                  i += 5;
                  if (b[i] !== 34) return undefined;
                  s23 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e24 = i++;
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
          if ((m13 & 83) !== 83) return undefined;
          o25 = { "a": columns0, "b": columns1, "seq": (n18 === n18 ? n18 : bigOf(b, s19, e20)), "ts": textOf(b, s23, e24) };
          if ((m13 & 4) !== 0) o25["checksum"] = n14;
          if ((m13 & 8) !== 0) o25["pseq"] = (n15 === n15 ? n15 : bigOf(b, s16, e17));
          if ((m13 & 32) !== 0) o25["maxDepth"] = textOf(b, s21, e22);
          if (b[i] !== 93) return undefined;
          i++;
        } else return undefined;
        break;
      case 116:
        if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
          if ((m0 & 8) !== 0) return undefined;
          m0 |= 8;
          i += 5;
          s27 = i;
          i = int64End(b, i);
          if (i < 0) return undefined;
          e28 = i;
          n26 = read[0]!;
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
  if ((m0 & 7) !== 7) return undefined;
  o29 = { "action": (n1 === 0 ? "snapshot" : "update"), "arg": o12, "data": [o25] };
  if ((m0 & 8) !== 0) o29["ts"] = (n26 === n26 ? n26 : bigOf(b, s27, e28));
  if (i !== b.length) return undefined;
  spans[0] = q0s;
  spans[1] = q0e;
  spans[2] = q1s;
  spans[3] = q1e;
  spans[4] = q2s;
  spans[5] = q2e;
  return o29;
}

function scanPublicTradePush(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, n1 = 0, s2 = 0, m3 = 0, s4 = 0, e5 = 0, s6 = 0, e7 = 0, s8 = 0, e9 = 0, s10 = 0, e11 = 0, o12: Record<string, unknown> = none, a13: unknown[] = nothing, m14 = 0, s15 = 0, e16 = 0, s17 = 0, e18 = 0, s19 = 0, e20 = 0, s21 = 0, e22 = 0, n23 = 0, s24 = 0, s25 = 0, e26 = 0, s27 = 0, e28 = 0, o29: Record<string, unknown> = none, n30 = 0, s31 = 0, e32 = 0, o33: Record<string, unknown> = none;
  let q0s = 0, q0e = 0, q1s = 0, q1e = 0, q2s = 0, q2e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 97:
        if (b[i + 2] === 99 && b[i + 3] === 116 && b[i + 4] === 105 && b[i + 5] === 111 && b[i + 6] === 110 && b[i + 7] === 34 && b[i + 8] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 9;
          s2 = i + 1;
          if (b[i] === 34 && b[i + 1] === 115 && b[i + 2] === 110 && b[i + 3] === 97 && b[i + 4] === 112 && b[i + 5] === 115 && b[i + 6] === 104 && b[i + 7] === 111 && b[i + 8] === 116 && b[i + 9] === 34) {
            i += 10;
            n1 = 0;
          } else if (b[i] === 34 && b[i + 1] === 117 && b[i + 2] === 112 && b[i + 3] === 100 && b[i + 4] === 97 && b[i + 5] === 116 && b[i + 6] === 101 && b[i + 7] === 34) {
            i += 8;
            n1 = 1;
          } else return undefined;
        } else if (b[i + 2] === 114 && b[i + 3] === 103 && b[i + 4] === 34 && b[i + 5] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 6;
          m3 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 105:
                if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 84 && b[i + 6] === 121 && b[i + 7] === 112 && b[i + 8] === 101 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m3 & 1) !== 0) return undefined;
                  m3 |= 1;
                  i += 11;
                  if (b[i] !== 34) return undefined;
                  s4 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e5 = i++;
                  q1s = s4;
                  q1e = e5;
                } else if (b[i + 2] === 110 && b[i + 3] === 116 && b[i + 4] === 101 && b[i + 5] === 114 && b[i + 6] === 118 && b[i + 7] === 97 && b[i + 8] === 108 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m3 & 8) !== 0) return undefined;
                  m3 |= 8;
                  i += 11;
                  if (b[i] !== 34) return undefined;
                  s10 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e11 = i++;
                } else return undefined;
                break;
              case 116:
                if (b[i + 2] === 111 && b[i + 3] === 112 && b[i + 4] === 105 && b[i + 5] === 99 && b[i + 6] === 34 && b[i + 7] === 58) {
                  if ((m3 & 2) !== 0) return undefined;
                  m3 |= 2;
                  i += 8;
                  if (b[i] !== 34) return undefined;
                  s6 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e7 = i++;
                  q0s = s6;
                  q0e = e7;
                } else return undefined;
                break;
              case 115:
                if (b[i + 2] === 121 && b[i + 3] === 109 && b[i + 4] === 98 && b[i + 5] === 111 && b[i + 6] === 108 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m3 & 4) !== 0) return undefined;
                  m3 |= 4;
                  i += 9;
                  if (b[i] !== 34) return undefined;
                  s8 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e9 = i++;
                  q2s = s8;
                  q2e = e9;
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
          o12 = { "instType": textOf(b, s4, e5), "topic": textOf(b, s6, e7) };
          if ((m3 & 4) !== 0) o12["symbol"] = textOf(b, s8, e9);
          if ((m3 & 8) !== 0) o12["interval"] = textOf(b, s10, e11);
        } else return undefined;
        break;
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 7;
          if (b[i] !== 91) return undefined;
          a13 = [];
          if (b[++i] === 93) i++;
          else {
            for (;;) {
              m14 = 0;
              if (b[i] !== 123) return undefined;
              i++;
              for (;;) {
                if (b[i] !== 34) return undefined;
                switch (b[i + 1]) {
                  case 105:
                    if (b[i + 2] === 34 && b[i + 3] === 58) {
                      if ((m14 & 1) !== 0) return undefined;
                      m14 |= 1;
                      i += 4;
                      if (b[i] !== 34) return undefined;
                      s15 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e16 = i++;
                    } else if (b[i + 2] === 115 && b[i + 3] === 82 && b[i + 4] === 80 && b[i + 5] === 73 && b[i + 6] === 34 && b[i + 7] === 58) {
                      if ((m14 & 64) !== 0) return undefined;
                      m14 |= 64;
                      i += 8;
                      if (b[i] !== 34) return undefined;
                      s27 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e28 = i++;
                    } else return undefined;
                    break;
                  case 76:
                    if (b[i + 2] === 34 && b[i + 3] === 58) {
                      if ((m14 & 2) !== 0) return undefined;
                      m14 |= 2;
                      i += 4;
                      if (b[i] !== 34) return undefined;
                      s17 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e18 = i++;
                    } else return undefined;
                    break;
                  case 112:
                    if (b[i + 2] === 34 && b[i + 3] === 58) {
                      if ((m14 & 4) !== 0) return undefined;
                      m14 |= 4;
                      i += 4;
                      if (b[i] !== 34) return undefined;
                      s19 = ++i;
                      i = decimalEnd(b, i);
                      if (i < 0) return undefined;
                      e20 = i++;
                    } else return undefined;
                    break;
                  case 118:
                    if (b[i + 2] === 34 && b[i + 3] === 58) {
                      if ((m14 & 8) !== 0) return undefined;
                      m14 |= 8;
                      i += 4;
                      if (b[i] !== 34) return undefined;
                      s21 = ++i;
                      i = decimalEnd(b, i);
                      if (i < 0) return undefined;
                      e22 = i++;
                    } else return undefined;
                    break;
                  case 83:
                    if (b[i + 2] === 34 && b[i + 3] === 58) {
                      if ((m14 & 16) !== 0) return undefined;
                      m14 |= 16;
                      i += 4;
                      s24 = i + 1;
                      if (b[i] === 34 && b[i + 1] === 98 && b[i + 2] === 117 && b[i + 3] === 121 && b[i + 4] === 34) {
                        i += 5;
                        n23 = 0;
                      } else if (b[i] === 34 && b[i + 1] === 115 && b[i + 2] === 101 && b[i + 3] === 108 && b[i + 4] === 108 && b[i + 5] === 34) {
                        i += 6;
                        n23 = 1;
                      } else return undefined;
                    } else return undefined;
                    break;
                  case 84:
                    if (b[i + 2] === 34 && b[i + 3] === 58) {
                      if ((m14 & 32) !== 0) return undefined;
                      m14 |= 32;
                      i += 4;
                      if (b[i] !== 34) return undefined;
                      s25 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e26 = i++;
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
              if ((m14 & 61) !== 61) return undefined;
              o29 = { "i": textOf(b, s15, e16), "p": textOf(b, s19, e20), "v": textOf(b, s21, e22), "S": (n23 === 0 ? "buy" : "sell"), "T": textOf(b, s25, e26) };
              if ((m14 & 2) !== 0) o29["L"] = textOf(b, s17, e18);
              if ((m14 & 64) !== 0) o29["isRPI"] = textOf(b, s27, e28);
              a13.push(o29);
              if (b[i] === 44) {
                i++;
                continue;
              }
              if (b[i] !== 93) return undefined;
              i++;
              break;
            }
          }
        } else return undefined;
        break;
      case 116:
        if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
          if ((m0 & 8) !== 0) return undefined;
          m0 |= 8;
          i += 5;
          s31 = i;
          i = int64End(b, i);
          if (i < 0) return undefined;
          e32 = i;
          n30 = read[0]!;
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
  if ((m0 & 7) !== 7) return undefined;
  o33 = { "action": (n1 === 0 ? "snapshot" : "update"), "arg": o12, "data": a13 };
  if ((m0 & 8) !== 0) o33["ts"] = (n30 === n30 ? n30 : bigOf(b, s31, e32));
  if (i !== b.length) return undefined;
  spans[0] = q0s;
  spans[1] = q0e;
  spans[2] = q1s;
  spans[3] = q1e;
  spans[4] = q2s;
  spans[5] = q2e;
  return o33;
}

function scanTickerPush(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, n1 = 0, s2 = 0, m3 = 0, s4 = 0, e5 = 0, s6 = 0, e7 = 0, s8 = 0, e9 = 0, s10 = 0, e11 = 0, o12: Record<string, unknown> = none, a13: unknown[] = nothing, m14 = 0, s15 = 0, e16 = 0, s17 = 0, e18 = 0, s19 = 0, e20 = 0, s21 = 0, e22 = 0, s23 = 0, e24 = 0, s25 = 0, e26 = 0, s27 = 0, e28 = 0, s29 = 0, e30 = 0, s31 = 0, e32 = 0, s33 = 0, e34 = 0, s35 = 0, e36 = 0, s37 = 0, e38 = 0, s39 = 0, e40 = 0, s41 = 0, e42 = 0, s43 = 0, e44 = 0, s45 = 0, e46 = 0, s47 = 0, e48 = 0, s49 = 0, e50 = 0, s51 = 0, e52 = 0, s53 = 0, e54 = 0, s55 = 0, e56 = 0, s57 = 0, e58 = 0, o59: Record<string, unknown> = none, n60 = 0;
  let q0s = 0, q0e = 0, q1s = 0, q1e = 0, q2s = 0, q2e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 97:
        if (b[i + 2] === 99 && b[i + 3] === 116 && b[i + 4] === 105 && b[i + 5] === 111 && b[i + 6] === 110 && b[i + 7] === 34 && b[i + 8] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 9;
          s2 = i + 1;
          if (b[i] === 34 && b[i + 1] === 115 && b[i + 2] === 110 && b[i + 3] === 97 && b[i + 4] === 112 && b[i + 5] === 115 && b[i + 6] === 104 && b[i + 7] === 111 && b[i + 8] === 116 && b[i + 9] === 34) {
            i += 10;
            n1 = 0;
          } else if (b[i] === 34 && b[i + 1] === 117 && b[i + 2] === 112 && b[i + 3] === 100 && b[i + 4] === 97 && b[i + 5] === 116 && b[i + 6] === 101 && b[i + 7] === 34) {
            i += 8;
            n1 = 1;
          } else return undefined;
        } else if (b[i + 2] === 114 && b[i + 3] === 103 && b[i + 4] === 34 && b[i + 5] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 6;
          m3 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 105:
                if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 84 && b[i + 6] === 121 && b[i + 7] === 112 && b[i + 8] === 101 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m3 & 1) !== 0) return undefined;
                  m3 |= 1;
                  i += 11;
                  if (b[i] !== 34) return undefined;
                  s4 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e5 = i++;
                  q1s = s4;
                  q1e = e5;
                } else if (b[i + 2] === 110 && b[i + 3] === 116 && b[i + 4] === 101 && b[i + 5] === 114 && b[i + 6] === 118 && b[i + 7] === 97 && b[i + 8] === 108 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m3 & 8) !== 0) return undefined;
                  m3 |= 8;
                  i += 11;
                  if (b[i] !== 34) return undefined;
                  s10 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e11 = i++;
                } else return undefined;
                break;
              case 116:
                if (b[i + 2] === 111 && b[i + 3] === 112 && b[i + 4] === 105 && b[i + 5] === 99 && b[i + 6] === 34 && b[i + 7] === 58) {
                  if ((m3 & 2) !== 0) return undefined;
                  m3 |= 2;
                  i += 8;
                  if (b[i] !== 34) return undefined;
                  s6 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e7 = i++;
                  q0s = s6;
                  q0e = e7;
                } else return undefined;
                break;
              case 115:
                if (b[i + 2] === 121 && b[i + 3] === 109 && b[i + 4] === 98 && b[i + 5] === 111 && b[i + 6] === 108 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m3 & 4) !== 0) return undefined;
                  m3 |= 4;
                  i += 9;
                  if (b[i] !== 34) return undefined;
                  s8 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e9 = i++;
                  q2s = s8;
                  q2e = e9;
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
          o12 = { "instType": textOf(b, s4, e5), "topic": textOf(b, s6, e7) };
          if ((m3 & 4) !== 0) o12["symbol"] = textOf(b, s8, e9);
          if ((m3 & 8) !== 0) o12["interval"] = textOf(b, s10, e11);
        } else return undefined;
        break;
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 7;
          if (b[i] !== 91) return undefined;
          a13 = [];
          if (b[++i] === 93) i++;
          else {
            for (;;) {
              m14 = 0;
              if (b[i] !== 123) return undefined;
              i++;
              for (;;) {
                if (b[i] !== 34) return undefined;
                switch (b[i + 1]) {
                  case 115:
                    if (b[i + 2] === 121 && b[i + 3] === 109 && b[i + 4] === 98 && b[i + 5] === 111 && b[i + 6] === 108 && b[i + 7] === 34 && b[i + 8] === 58) {
                      if ((m14 & 1) !== 0) return undefined;
                      m14 |= 1;
                      i += 9;
                      if (b[i] !== 34) return undefined;
                      s15 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e16 = i++;
                    } else return undefined;
                    break;
                  case 108:
                    if (b[i + 2] === 97 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 80 && b[i + 6] === 114 && b[i + 7] === 105 && b[i + 8] === 99 && b[i + 9] === 101 && b[i + 10] === 34 && b[i + 11] === 58) {
                      if ((m14 & 2) !== 0) return undefined;
                      m14 |= 2;
                      i += 12;
                      if (b[i] !== 34) return undefined;
                      s17 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e18 = i++;
                    } else if (b[i + 2] === 111 && b[i + 3] === 119 && b[i + 4] === 80 && b[i + 5] === 114 && b[i + 6] === 105 && b[i + 7] === 99 && b[i + 8] === 101 && b[i + 9] === 50 && b[i + 10] === 52 && b[i + 11] === 104 && b[i + 12] === 34 && b[i + 13] === 58) {
                      if ((m14 & 16) !== 0) return undefined;
                      m14 |= 16;
                      i += 14;
                      if (b[i] !== 34) return undefined;
                      s23 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e24 = i++;
                    } else return undefined;
                    break;
                  case 111:
                    if (b[i + 2] === 112 && b[i + 3] === 101 && b[i + 4] === 110 && b[i + 5] === 80 && b[i + 6] === 114 && b[i + 7] === 105 && b[i + 8] === 99 && b[i + 9] === 101 && b[i + 10] === 50 && b[i + 11] === 52 && b[i + 12] === 104 && b[i + 13] === 34 && b[i + 14] === 58) {
                      if ((m14 & 4) !== 0) return undefined;
                      m14 |= 4;
                      i += 15;
                      if (b[i] !== 34) return undefined;
                      s19 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e20 = i++;
                    } else if (b[i + 2] === 112 && b[i + 3] === 101 && b[i + 4] === 110 && b[i + 5] === 73 && b[i + 6] === 110 && b[i + 7] === 116 && b[i + 8] === 101 && b[i + 9] === 114 && b[i + 10] === 101 && b[i + 11] === 115 && b[i + 12] === 116 && b[i + 13] === 34 && b[i + 14] === 58) {
                      if ((m14 & 131072) !== 0) return undefined;
                      m14 |= 131072;
                      i += 15;
                      if (b[i] !== 34) return undefined;
                      s49 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e50 = i++;
                    } else return undefined;
                    break;
                  case 104:
                    if (b[i + 2] === 105 && b[i + 3] === 103 && b[i + 4] === 104 && b[i + 5] === 80 && b[i + 6] === 114 && b[i + 7] === 105 && b[i + 8] === 99 && b[i + 9] === 101 && b[i + 10] === 50 && b[i + 11] === 52 && b[i + 12] === 104 && b[i + 13] === 34 && b[i + 14] === 58) {
                      if ((m14 & 8) !== 0) return undefined;
                      m14 |= 8;
                      i += 15;
                      if (b[i] !== 34) return undefined;
                      s21 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e22 = i++;
                    } else return undefined;
                    break;
                  case 97:
                    if (b[i + 2] === 115 && b[i + 3] === 107 && b[i + 4] === 49 && b[i + 5] === 80 && b[i + 6] === 114 && b[i + 7] === 105 && b[i + 8] === 99 && b[i + 9] === 101 && b[i + 10] === 34 && b[i + 11] === 58) {
                      if ((m14 & 32) !== 0) return undefined;
                      m14 |= 32;
                      i += 12;
                      if (b[i] !== 34) return undefined;
                      s25 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e26 = i++;
                    } else if (b[i + 2] === 115 && b[i + 3] === 107 && b[i + 4] === 49 && b[i + 5] === 83 && b[i + 6] === 105 && b[i + 7] === 122 && b[i + 8] === 101 && b[i + 9] === 34 && b[i + 10] === 58) {
                      if ((m14 & 256) !== 0) return undefined;
                      m14 |= 256;
                      i += 11;
                      if (b[i] !== 34) return undefined;
                      s31 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e32 = i++;
                    } else return undefined;
                    break;
                  case 98:
                    if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 49 && b[i + 5] === 80 && b[i + 6] === 114 && b[i + 7] === 105 && b[i + 8] === 99 && b[i + 9] === 101 && b[i + 10] === 34 && b[i + 11] === 58) {
                      if ((m14 & 64) !== 0) return undefined;
                      m14 |= 64;
                      i += 12;
                      if (b[i] !== 34) return undefined;
                      s27 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e28 = i++;
                    } else if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 49 && b[i + 5] === 83 && b[i + 6] === 105 && b[i + 7] === 122 && b[i + 8] === 101 && b[i + 9] === 34 && b[i + 10] === 58) {
                      if ((m14 & 128) !== 0) return undefined;
                      m14 |= 128;
                      i += 11;
                      if (b[i] !== 34) return undefined;
                      s29 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e30 = i++;
                    } else return undefined;
                    break;
                  case 112:
                    if (b[i + 2] === 114 && b[i + 3] === 105 && b[i + 4] === 99 && b[i + 5] === 101 && b[i + 6] === 50 && b[i + 7] === 52 && b[i + 8] === 104 && b[i + 9] === 80 && b[i + 10] === 99 && b[i + 11] === 110 && b[i + 12] === 116 && b[i + 13] === 34 && b[i + 14] === 58) {
                      if ((m14 & 512) !== 0) return undefined;
                      m14 |= 512;
                      i += 15;
                      if (b[i] !== 34) return undefined;
                      s33 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e34 = i++;
                    } else if (b[i + 2] === 108 && b[i + 3] === 97 && b[i + 4] === 116 && b[i + 5] === 102 && b[i + 6] === 111 && b[i + 7] === 114 && b[i + 8] === 109 && b[i + 9] === 84 && b[i + 10] === 117 && b[i + 11] === 114 && b[i + 12] === 110 && b[i + 13] === 111 && b[i + 14] === 118 && b[i + 15] === 101 && b[i + 16] === 114 && b[i + 17] === 50 && b[i + 18] === 52 && b[i + 19] === 104 && b[i + 20] === 34 && b[i + 21] === 58) {
                      if ((m14 & 4096) !== 0) return undefined;
                      m14 |= 4096;
                      i += 22;
                      if (b[i] !== 34) return undefined;
                      s39 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e40 = i++;
                    } else return undefined;
                    break;
                  case 118:
                    if (b[i + 2] === 111 && b[i + 3] === 108 && b[i + 4] === 117 && b[i + 5] === 109 && b[i + 6] === 101 && b[i + 7] === 50 && b[i + 8] === 52 && b[i + 9] === 104 && b[i + 10] === 34 && b[i + 11] === 58) {
                      if ((m14 & 1024) !== 0) return undefined;
                      m14 |= 1024;
                      i += 12;
                      if (b[i] !== 34) return undefined;
                      s35 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e36 = i++;
                    } else return undefined;
                    break;
                  case 116:
                    if (b[i + 2] === 117 && b[i + 3] === 114 && b[i + 4] === 110 && b[i + 5] === 111 && b[i + 6] === 118 && b[i + 7] === 101 && b[i + 8] === 114 && b[i + 9] === 50 && b[i + 10] === 52 && b[i + 11] === 104 && b[i + 12] === 34 && b[i + 13] === 58) {
                      if ((m14 & 2048) !== 0) return undefined;
                      m14 |= 2048;
                      i += 14;
                      if (b[i] !== 34) return undefined;
                      s37 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e38 = i++;
                    } else if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
                      if ((m14 & 2097152) !== 0) return undefined;
                      m14 |= 2097152;
                      i += 5;
                      if (b[i] !== 34) return undefined;
                      s57 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e58 = i++;
                    } else return undefined;
                    break;
                  case 105:
                    if (b[i + 2] === 110 && b[i + 3] === 100 && b[i + 4] === 101 && b[i + 5] === 120 && b[i + 6] === 80 && b[i + 7] === 114 && b[i + 8] === 105 && b[i + 9] === 99 && b[i + 10] === 101 && b[i + 11] === 34 && b[i + 12] === 58) {
                      if ((m14 & 8192) !== 0) return undefined;
                      m14 |= 8192;
                      i += 13;
                      if (b[i] !== 34) return undefined;
                      s41 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e42 = i++;
                    } else return undefined;
                    break;
                  case 109:
                    if (b[i + 2] === 97 && b[i + 3] === 114 && b[i + 4] === 107 && b[i + 5] === 80 && b[i + 6] === 114 && b[i + 7] === 105 && b[i + 8] === 99 && b[i + 9] === 101 && b[i + 10] === 34 && b[i + 11] === 58) {
                      if ((m14 & 16384) !== 0) return undefined;
                      m14 |= 16384;
                      i += 12;
                      if (b[i] !== 34) return undefined;
                      s43 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e44 = i++;
                    } else return undefined;
                    break;
                  case 102:
                    if (b[i + 2] === 117 && b[i + 3] === 110 && b[i + 4] === 100 && b[i + 5] === 105 && b[i + 6] === 110 && b[i + 7] === 103 && b[i + 8] === 82 && b[i + 9] === 97 && b[i + 10] === 116 && b[i + 11] === 101 && b[i + 12] === 34 && b[i + 13] === 58) {
                      if ((m14 & 32768) !== 0) return undefined;
                      m14 |= 32768;
                      i += 14;
                      if (b[i] !== 34) return undefined;
                      s45 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e46 = i++;
                    } else return undefined;
                    break;
                  case 110:
                    if (b[i + 2] === 101 && b[i + 3] === 120 && b[i + 4] === 116 && b[i + 5] === 70 && b[i + 6] === 117 && b[i + 7] === 110 && b[i + 8] === 100 && b[i + 9] === 105 && b[i + 10] === 110 && b[i + 11] === 103 && b[i + 12] === 84 && b[i + 13] === 105 && b[i + 14] === 109 && b[i + 15] === 101 && b[i + 16] === 34 && b[i + 17] === 58) {
                      if ((m14 & 65536) !== 0) return undefined;
                      m14 |= 65536;
                      i += 18;
                      if (b[i] !== 34) return undefined;
                      s47 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e48 = i++;
                    } else return undefined;
                    break;
                  case 100:
                    if (b[i + 2] === 101 && b[i + 3] === 108 && b[i + 4] === 105 && b[i + 5] === 118 && b[i + 6] === 101 && b[i + 7] === 114 && b[i + 8] === 121 && b[i + 9] === 83 && b[i + 10] === 116 && b[i + 11] === 97 && b[i + 12] === 114 && b[i + 13] === 116 && b[i + 14] === 84 && b[i + 15] === 105 && b[i + 16] === 109 && b[i + 17] === 101 && b[i + 18] === 34 && b[i + 19] === 58) {
                      if ((m14 & 262144) !== 0) return undefined;
                      m14 |= 262144;
                      i += 20;
                      if (b[i] !== 34) return undefined;
                      s51 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e52 = i++;
                    } else if (b[i + 2] === 101 && b[i + 3] === 108 && b[i + 4] === 105 && b[i + 5] === 118 && b[i + 6] === 101 && b[i + 7] === 114 && b[i + 8] === 121 && b[i + 9] === 84 && b[i + 10] === 105 && b[i + 11] === 109 && b[i + 12] === 101 && b[i + 13] === 34 && b[i + 14] === 58) {
                      if ((m14 & 524288) !== 0) return undefined;
                      m14 |= 524288;
                      i += 15;
                      if (b[i] !== 34) return undefined;
                      s53 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e54 = i++;
                    } else if (b[i + 2] === 101 && b[i + 3] === 108 && b[i + 4] === 105 && b[i + 5] === 118 && b[i + 6] === 101 && b[i + 7] === 114 && b[i + 8] === 121 && b[i + 9] === 83 && b[i + 10] === 116 && b[i + 11] === 97 && b[i + 12] === 116 && b[i + 13] === 117 && b[i + 14] === 115 && b[i + 15] === 34 && b[i + 16] === 58) {
                      if ((m14 & 1048576) !== 0) return undefined;
                      m14 |= 1048576;
                      i += 17;
                      if (b[i] !== 34) return undefined;
                      s55 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e56 = i++;
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
              if ((m14 & 3582) !== 3582) return undefined;
              o59 = { "lastPrice": textOf(b, s17, e18), "openPrice24h": textOf(b, s19, e20), "highPrice24h": textOf(b, s21, e22), "lowPrice24h": textOf(b, s23, e24), "ask1Price": textOf(b, s25, e26), "bid1Price": textOf(b, s27, e28), "bid1Size": textOf(b, s29, e30), "ask1Size": textOf(b, s31, e32), "volume24h": textOf(b, s35, e36), "turnover24h": textOf(b, s37, e38) };
              if ((m14 & 1) !== 0) o59["symbol"] = textOf(b, s15, e16);
              if ((m14 & 512) !== 0) o59["price24hPcnt"] = textOf(b, s33, e34);
              if ((m14 & 4096) !== 0) o59["platformTurnover24h"] = textOf(b, s39, e40);
              if ((m14 & 8192) !== 0) o59["indexPrice"] = textOf(b, s41, e42);
              if ((m14 & 16384) !== 0) o59["markPrice"] = textOf(b, s43, e44);
              if ((m14 & 32768) !== 0) o59["fundingRate"] = textOf(b, s45, e46);
              if ((m14 & 65536) !== 0) o59["nextFundingTime"] = textOf(b, s47, e48);
              if ((m14 & 131072) !== 0) o59["openInterest"] = textOf(b, s49, e50);
              if ((m14 & 262144) !== 0) o59["deliveryStartTime"] = textOf(b, s51, e52);
              if ((m14 & 524288) !== 0) o59["deliveryTime"] = textOf(b, s53, e54);
              if ((m14 & 1048576) !== 0) o59["deliveryStatus"] = textOf(b, s55, e56);
              if ((m14 & 2097152) !== 0) o59["ts"] = textOf(b, s57, e58);
              a13.push(o59);
              if (b[i] === 44) {
                i++;
                continue;
              }
              if (b[i] !== 93) return undefined;
              i++;
              break;
            }
          }
        } else return undefined;
        break;
      case 116:
        if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
          if ((m0 & 8) !== 0) return undefined;
          m0 |= 8;
          i += 5;
          i = wholeEnd(b, i);
          if (i < 0) return undefined;
          n60 = read[0]!;
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
  if ((m0 & 15) !== 15) return undefined;
  if (i !== b.length) return undefined;
  spans[0] = q0s;
  spans[1] = q0e;
  spans[2] = q1s;
  spans[3] = q1e;
  spans[4] = q2s;
  spans[5] = q2e;
  return { "action": (n1 === 0 ? "snapshot" : "update"), "arg": o12, "data": a13, "ts": n60 };
}

/** The decoders of messages that come often. */
export const decoders: readonly Decoder[] = [
  {
    name: "booksPush",
    schema: booksPushSchema,
    addresses: ["books/{instType}/{symbol}", "books1/{instType}/{symbol}", "books5/{instType}/{symbol}", "books50/{instType}/{symbol}"],
    levels: true,
    keys: 3,
    scan: scanBooksPush,
  },
  {
    name: "publicTradePush",
    schema: publicTradePushSchema,
    addresses: ["publicTrade/{instType}/{symbol}"],
    levels: false,
    keys: 3,
    scan: scanPublicTradePush,
  },
  {
    name: "tickerPush",
    schema: tickerPushSchema,
    addresses: ["ticker/{instType}/{symbol}"],
    levels: false,
    keys: 3,
    scan: scanTickerPush,
  },
];
