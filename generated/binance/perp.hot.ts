// Generated from specs/binance/perp.openapi.yaml and specs/binance/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
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
  bookTickerEventSchema,
  depthEventSchema,
  aggTradeEventSchema,
  tickerEventSchema,
} from "./perp.ts";

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

function scanBookTickerEvent(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, m3 = 0, n4 = 0, s5 = 0, e6 = 0, n7 = 0, n8 = 0, s9 = 0, e10 = 0, s11 = 0, e12 = 0, s13 = 0, e14 = 0, s15 = 0, e16 = 0, s17 = 0, e18 = 0, s19 = 0, e20 = 0, n21 = 0, o22: Record<string, unknown> = none;
  let q0s = 0, q0e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 115:
        if (b[i + 2] === 116 && b[i + 3] === 114 && b[i + 4] === 101 && b[i + 5] === 97 && b[i + 6] === 109 && b[i + 7] === 34 && b[i + 8] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 9;
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
              case 101:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 1) !== 0) return undefined;
                  m3 |= 1;
                  i += 4;
                  if (b[i] !== 34 || b[i + 1] !== 98 || b[i + 2] !== 111 || b[i + 3] !== 111 || b[i + 4] !== 107 || b[i + 5] !== 84 || b[i + 6] !== 105 || b[i + 7] !== 99 || b[i + 8] !== 107 || b[i + 9] !== 101 || b[i + 10] !== 114 || b[i + 11] !== 34) return undefined;
                  i += 12;
                } else return undefined;
                break;
              case 117:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 2) !== 0) return undefined;
                  m3 |= 2;
                  i += 4;
                  s5 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e6 = i;
                  n4 = read[0]!;
                } else return undefined;
                break;
              case 69:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 4) !== 0) return undefined;
                  m3 |= 4;
                  i += 4;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n7 = read[0]!;
                } else return undefined;
                break;
              case 84:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 8) !== 0) return undefined;
                  m3 |= 8;
                  i += 4;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n8 = read[0]!;
                } else return undefined;
                break;
              case 115:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 16) !== 0) return undefined;
                  m3 |= 16;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s9 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e10 = i++;
                } else if (b[i + 2] === 116 && b[i + 3] === 34 && b[i + 4] === 58) {
                  if ((m3 & 1024) !== 0) return undefined;
                  m3 |= 1024;
                  i += 5;
                  i = numberEnd(b, i);
                  if (i < 0) return undefined;
                  n21 = read[0]!;
                } else return undefined;
                break;
              case 112:
                if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
                  if ((m3 & 32) !== 0) return undefined;
                  m3 |= 32;
                  i += 5;
                  if (b[i] !== 34) return undefined;
                  s11 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e12 = i++;
                } else return undefined;
                break;
              case 98:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 64) !== 0) return undefined;
                  m3 |= 64;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s13 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e14 = i++;
                } else return undefined;
                break;
              case 66:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 128) !== 0) return undefined;
                  m3 |= 128;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s15 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e16 = i++;
                } else return undefined;
                break;
              case 97:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 256) !== 0) return undefined;
                  m3 |= 256;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s17 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e18 = i++;
                } else return undefined;
                break;
              case 65:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 512) !== 0) return undefined;
                  m3 |= 512;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s19 = ++i;
                  i = decimalEnd(b, i);
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
          if ((m3 & 991) !== 991) return undefined;
          o22 = { "e": "bookTicker", "u": (n4 === n4 ? n4 : bigOf(b, s5, e6)), "E": n7, "T": n8, "s": textOf(b, s9, e10), "b": textOf(b, s13, e14), "B": textOf(b, s15, e16), "a": textOf(b, s17, e18), "A": textOf(b, s19, e20) };
          if ((m3 & 32) !== 0) o22["ps"] = textOf(b, s11, e12);
          if ((m3 & 1024) !== 0) o22["st"] = n21;
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
  return o22;
}

function scanDepthEvent(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, m3 = 0, n4 = 0, n5 = 0, s6 = 0, e7 = 0, s8 = 0, e9 = 0, n10 = 0, s11 = 0, e12 = 0, n13 = 0, s14 = 0, e15 = 0, n16 = 0, s17 = 0, e18 = 0, n19 = 0, o20: Record<string, unknown> = none;
  let q0s = 0, q0e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 115:
        if (b[i + 2] === 116 && b[i + 3] === 114 && b[i + 4] === 101 && b[i + 5] === 97 && b[i + 6] === 109 && b[i + 7] === 34 && b[i + 8] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 9;
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
              case 101:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 1) !== 0) return undefined;
                  m3 |= 1;
                  i += 4;
                  if (b[i] !== 34 || b[i + 1] !== 100 || b[i + 2] !== 101 || b[i + 3] !== 112 || b[i + 4] !== 116 || b[i + 5] !== 104 || b[i + 6] !== 85 || b[i + 7] !== 112 || b[i + 8] !== 100 || b[i + 9] !== 97 || b[i + 10] !== 116 || b[i + 11] !== 101 || b[i + 12] !== 34) return undefined;
                  i += 13;
                } else return undefined;
                break;
              case 69:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 2) !== 0) return undefined;
                  m3 |= 2;
                  i += 4;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n4 = read[0]!;
                } else return undefined;
                break;
              case 84:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 4) !== 0) return undefined;
                  m3 |= 4;
                  i += 4;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n5 = read[0]!;
                } else return undefined;
                break;
              case 115:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 8) !== 0) return undefined;
                  m3 |= 8;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s6 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e7 = i++;
                } else if (b[i + 2] === 116 && b[i + 3] === 34 && b[i + 4] === 58) {
                  if ((m3 & 1024) !== 0) return undefined;
                  m3 |= 1024;
                  i += 5;
                  i = numberEnd(b, i);
                  if (i < 0) return undefined;
                  n19 = read[0]!;
                } else return undefined;
                break;
              case 112:
                if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
                  if ((m3 & 16) !== 0) return undefined;
                  m3 |= 16;
                  i += 5;
                  if (b[i] !== 34) return undefined;
                  s8 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e9 = i++;
                } else if (b[i + 2] === 117 && b[i + 3] === 34 && b[i + 4] === 58) {
                  if ((m3 & 128) !== 0) return undefined;
                  m3 |= 128;
                  i += 5;
                  s17 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e18 = i;
                  n16 = read[0]!;
                } else return undefined;
                break;
              case 85:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 32) !== 0) return undefined;
                  m3 |= 32;
                  i += 4;
                  s11 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e12 = i;
                  n10 = read[0]!;
                } else return undefined;
                break;
              case 117:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 64) !== 0) return undefined;
                  m3 |= 64;
                  i += 4;
                  s14 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e15 = i;
                  n13 = read[0]!;
                } else return undefined;
                break;
              case 98:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 256) !== 0) return undefined;
                  m3 |= 256;
                  i += 4;
                  i = levels0(b, i, columns0);
                  if (i < 0) return undefined;
                } else return undefined;
                break;
              case 97:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 512) !== 0) return undefined;
                  m3 |= 512;
                  i += 4;
                  i = levels0(b, i, columns1);
                  if (i < 0) return undefined;
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
          if ((m3 & 1007) !== 1007) return undefined;
          o20 = { "e": "depthUpdate", "E": n4, "T": n5, "s": textOf(b, s6, e7), "U": (n10 === n10 ? n10 : bigOf(b, s11, e12)), "u": (n13 === n13 ? n13 : bigOf(b, s14, e15)), "pu": (n16 === n16 ? n16 : bigOf(b, s17, e18)), "b": columns0, "a": columns1 };
          if ((m3 & 16) !== 0) o20["ps"] = textOf(b, s8, e9);
          if ((m3 & 1024) !== 0) o20["st"] = n19;
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
  return o20;
}

function scanAggTradeEvent(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, m3 = 0, n4 = 0, s5 = 0, e6 = 0, n7 = 0, s8 = 0, e9 = 0, s10 = 0, e11 = 0, s12 = 0, e13 = 0, s14 = 0, e15 = 0, n16 = 0, s17 = 0, e18 = 0, n19 = 0, s20 = 0, e21 = 0, n22 = 0, n23 = 0, s24 = 0, n25 = 0, o26: Record<string, unknown> = none;
  let q0s = 0, q0e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 115:
        if (b[i + 2] === 116 && b[i + 3] === 114 && b[i + 4] === 101 && b[i + 5] === 97 && b[i + 6] === 109 && b[i + 7] === 34 && b[i + 8] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 9;
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
              case 101:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 1) !== 0) return undefined;
                  m3 |= 1;
                  i += 4;
                  if (b[i] !== 34 || b[i + 1] !== 97 || b[i + 2] !== 103 || b[i + 3] !== 103 || b[i + 4] !== 84 || b[i + 5] !== 114 || b[i + 6] !== 97 || b[i + 7] !== 100 || b[i + 8] !== 101 || b[i + 9] !== 34) return undefined;
                  i += 10;
                } else return undefined;
                break;
              case 69:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 2) !== 0) return undefined;
                  m3 |= 2;
                  i += 4;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n4 = read[0]!;
                } else return undefined;
                break;
              case 115:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 4) !== 0) return undefined;
                  m3 |= 4;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s5 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e6 = i++;
                } else if (b[i + 2] === 116 && b[i + 3] === 34 && b[i + 4] === 58) {
                  if ((m3 & 2048) !== 0) return undefined;
                  m3 |= 2048;
                  i += 5;
                  i = numberEnd(b, i);
                  if (i < 0) return undefined;
                  n25 = read[0]!;
                } else return undefined;
                break;
              case 97:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 8) !== 0) return undefined;
                  m3 |= 8;
                  i += 4;
                  s8 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e9 = i;
                  n7 = read[0]!;
                } else return undefined;
                break;
              case 112:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 16) !== 0) return undefined;
                  m3 |= 16;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s10 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e11 = i++;
                } else return undefined;
                break;
              case 113:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 32) !== 0) return undefined;
                  m3 |= 32;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s12 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e13 = i++;
                } else return undefined;
                break;
              case 110:
                if (b[i + 2] === 113 && b[i + 3] === 34 && b[i + 4] === 58) {
                  if ((m3 & 64) !== 0) return undefined;
                  m3 |= 64;
                  i += 5;
                  if (b[i] !== 34) return undefined;
                  s14 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e15 = i++;
                } else return undefined;
                break;
              case 102:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 128) !== 0) return undefined;
                  m3 |= 128;
                  i += 4;
                  s17 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e18 = i;
                  n16 = read[0]!;
                } else return undefined;
                break;
              case 108:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 256) !== 0) return undefined;
                  m3 |= 256;
                  i += 4;
                  s20 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e21 = i;
                  n19 = read[0]!;
                } else return undefined;
                break;
              case 84:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 512) !== 0) return undefined;
                  m3 |= 512;
                  i += 4;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n22 = read[0]!;
                } else return undefined;
                break;
              case 109:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 1024) !== 0) return undefined;
                  m3 |= 1024;
                  i += 4;
                  s24 = i;
                  if (b[i] === 116 && b[i + 1] === 114 && b[i + 2] === 117 && b[i + 3] === 101) {
                    i += 4;
                    n23 = 1;
                  } else {
                    if (b[i] !== 102 || b[i + 1] !== 97 || b[i + 2] !== 108 || b[i + 3] !== 115 || b[i + 4] !== 101) return undefined;
                    i += 5;
                    n23 = 0;
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
          if ((m3 & 1983) !== 1983) return undefined;
          o26 = { "e": "aggTrade", "E": n4, "s": textOf(b, s5, e6), "a": (n7 === n7 ? n7 : bigOf(b, s8, e9)), "p": textOf(b, s10, e11), "q": textOf(b, s12, e13), "f": (n16 === n16 ? n16 : bigOf(b, s17, e18)), "l": (n19 === n19 ? n19 : bigOf(b, s20, e21)), "T": n22, "m": n23 === 1 };
          if ((m3 & 64) !== 0) o26["nq"] = textOf(b, s14, e15);
          if ((m3 & 2048) !== 0) o26["st"] = n25;
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
  return o26;
}

function scanTickerEvent(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, m3 = 0, n4 = 0, s5 = 0, e6 = 0, s7 = 0, e8 = 0, s9 = 0, e10 = 0, s11 = 0, e12 = 0, s13 = 0, e14 = 0, s15 = 0, e16 = 0, s17 = 0, e18 = 0, s19 = 0, e20 = 0, s21 = 0, e22 = 0, s23 = 0, e24 = 0, s25 = 0, e26 = 0, s27 = 0, e28 = 0, n29 = 0, n30 = 0, n31 = 0, s32 = 0, e33 = 0, n34 = 0, s35 = 0, e36 = 0, n37 = 0, n38 = 0, o39: Record<string, unknown> = none;
  let q0s = 0, q0e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 115:
        if (b[i + 2] === 116 && b[i + 3] === 114 && b[i + 4] === 101 && b[i + 5] === 97 && b[i + 6] === 109 && b[i + 7] === 34 && b[i + 8] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 9;
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
              case 101:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 1) !== 0) return undefined;
                  m3 |= 1;
                  i += 4;
                  if (b[i] !== 34 || b[i + 1] !== 50 || b[i + 2] !== 52 || b[i + 3] !== 104 || b[i + 4] !== 114 || b[i + 5] !== 84 || b[i + 6] !== 105 || b[i + 7] !== 99 || b[i + 8] !== 107 || b[i + 9] !== 101 || b[i + 10] !== 114 || b[i + 11] !== 34) return undefined;
                  i += 12;
                } else return undefined;
                break;
              case 69:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 2) !== 0) return undefined;
                  m3 |= 2;
                  i += 4;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n4 = read[0]!;
                } else return undefined;
                break;
              case 115:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 4) !== 0) return undefined;
                  m3 |= 4;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s5 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e6 = i++;
                } else if (b[i + 2] === 116 && b[i + 3] === 34 && b[i + 4] === 58) {
                  if ((m3 & 524288) !== 0) return undefined;
                  m3 |= 524288;
                  i += 5;
                  i = numberEnd(b, i);
                  if (i < 0) return undefined;
                  n38 = read[0]!;
                } else return undefined;
                break;
              case 112:
                if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
                  if ((m3 & 8) !== 0) return undefined;
                  m3 |= 8;
                  i += 5;
                  if (b[i] !== 34) return undefined;
                  s7 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e8 = i++;
                } else if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 16) !== 0) return undefined;
                  m3 |= 16;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s9 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e10 = i++;
                } else return undefined;
                break;
              case 80:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 32) !== 0) return undefined;
                  m3 |= 32;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s11 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e12 = i++;
                } else return undefined;
                break;
              case 119:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 64) !== 0) return undefined;
                  m3 |= 64;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s13 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e14 = i++;
                } else return undefined;
                break;
              case 99:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 128) !== 0) return undefined;
                  m3 |= 128;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s15 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e16 = i++;
                } else return undefined;
                break;
              case 81:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 256) !== 0) return undefined;
                  m3 |= 256;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s17 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e18 = i++;
                } else return undefined;
                break;
              case 111:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 512) !== 0) return undefined;
                  m3 |= 512;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s19 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e20 = i++;
                } else return undefined;
                break;
              case 104:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 1024) !== 0) return undefined;
                  m3 |= 1024;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s21 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e22 = i++;
                } else return undefined;
                break;
              case 108:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 2048) !== 0) return undefined;
                  m3 |= 2048;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s23 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e24 = i++;
                } else return undefined;
                break;
              case 118:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 4096) !== 0) return undefined;
                  m3 |= 4096;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s25 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e26 = i++;
                } else return undefined;
                break;
              case 113:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 8192) !== 0) return undefined;
                  m3 |= 8192;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s27 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e28 = i++;
                } else return undefined;
                break;
              case 79:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 16384) !== 0) return undefined;
                  m3 |= 16384;
                  i += 4;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n29 = read[0]!;
                } else return undefined;
                break;
              case 67:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 32768) !== 0) return undefined;
                  m3 |= 32768;
                  i += 4;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n30 = read[0]!;
                } else return undefined;
                break;
              case 70:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 65536) !== 0) return undefined;
                  m3 |= 65536;
                  i += 4;
                  s32 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e33 = i;
                  n31 = read[0]!;
                } else return undefined;
                break;
              case 76:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 131072) !== 0) return undefined;
                  m3 |= 131072;
                  i += 4;
                  s35 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e36 = i;
                  n34 = read[0]!;
                } else return undefined;
                break;
              case 110:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 262144) !== 0) return undefined;
                  m3 |= 262144;
                  i += 4;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n37 = read[0]!;
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
          if ((m3 & 524279) !== 524279) return undefined;
          o39 = { "e": "24hrTicker", "E": n4, "s": textOf(b, s5, e6), "p": textOf(b, s9, e10), "P": textOf(b, s11, e12), "w": textOf(b, s13, e14), "c": textOf(b, s15, e16), "Q": textOf(b, s17, e18), "o": textOf(b, s19, e20), "h": textOf(b, s21, e22), "l": textOf(b, s23, e24), "v": textOf(b, s25, e26), "q": textOf(b, s27, e28), "O": n29, "C": n30, "F": (n31 === n31 ? n31 : bigOf(b, s32, e33)), "L": (n34 === n34 ? n34 : bigOf(b, s35, e36)), "n": n37 };
          if ((m3 & 8) !== 0) o39["ps"] = textOf(b, s7, e8);
          if ((m3 & 524288) !== 0) o39["st"] = n38;
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
  return o39;
}

/** The decoders of messages that come often. */
export const decoders: readonly Decoder[] = [
  {
    name: "bookTicker",
    schema: bookTickerEventSchema,
    addresses: ["{symbol}@bookTicker", "!bookTicker"],
    levels: false,
    keys: 1,
    scan: scanBookTickerEvent,
  },
  {
    name: "partialDepth",
    schema: depthEventSchema,
    addresses: ["{symbol}@depth{levels}", "{symbol}@depth{levels}@500ms", "{symbol}@depth{levels}@100ms", "{symbol}@depth", "{symbol}@depth@500ms", "{symbol}@depth@100ms"],
    levels: true,
    keys: 1,
    scan: scanDepthEvent,
  },
  {
    name: "aggTrade",
    schema: aggTradeEventSchema,
    addresses: ["{symbol}@aggTrade"],
    levels: false,
    keys: 1,
    scan: scanAggTradeEvent,
  },
  {
    name: "ticker",
    schema: tickerEventSchema,
    addresses: ["{symbol}@ticker"],
    levels: false,
    keys: 1,
    scan: scanTickerEvent,
  },
];
