// Generated from specs/binance/spot.openapi.yaml and specs/binance/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
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
  tradeEventSchema,
  aggTradeEventSchema,
  tickerEventSchema,
  bookTickerEventSchema,
  partialDepthEventSchema,
  diffDepthEventSchema,
} from "./spot.ts";

const nothing: unknown[] = [];
const none: Record<string, unknown> = {};
const columns0: Levels = new Levels();
const columns1: Levels = new Levels();
const columns2: Levels = new Levels();
const columns3: Levels = new Levels();
const message0: Record<string, unknown> = { "lastUpdateId": NaN, "bids": columns0, "asks": columns1 };
const message1: Record<string, unknown> = { "e": "depthUpdate", "E": NaN, "s": "", "U": NaN, "u": NaN, "b": columns2, "a": columns3 };

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

function scanTradeEvent(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, m3 = 0, n4 = 0, s5 = 0, e6 = 0, n7 = 0, s8 = 0, e9 = 0, s10 = 0, e11 = 0, s12 = 0, e13 = 0, n14 = 0, n15 = 0, s16 = 0, n17 = 0, s18 = 0, o19: Record<string, unknown> = none;
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
                  if (b[i] !== 34 || b[i + 1] !== 116 || b[i + 2] !== 114 || b[i + 3] !== 97 || b[i + 4] !== 100 || b[i + 5] !== 101 || b[i + 6] !== 34) return undefined;
                  i += 7;
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
                } else return undefined;
                break;
              case 116:
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
              case 84:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 64) !== 0) return undefined;
                  m3 |= 64;
                  i += 4;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n14 = read[0]!;
                } else return undefined;
                break;
              case 109:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 128) !== 0) return undefined;
                  m3 |= 128;
                  i += 4;
                  s16 = i;
                  if (b[i] === 116 && b[i + 1] === 114 && b[i + 2] === 117 && b[i + 3] === 101) {
                    i += 4;
                    n15 = 1;
                  } else {
                    if (b[i] !== 102 || b[i + 1] !== 97 || b[i + 2] !== 108 || b[i + 3] !== 115 || b[i + 4] !== 101) return undefined;
                    i += 5;
                    n15 = 0;
                  }
                } else return undefined;
                break;
              case 77:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 256) !== 0) return undefined;
                  m3 |= 256;
                  i += 4;
                  s18 = i;
                  if (b[i] === 116 && b[i + 1] === 114 && b[i + 2] === 117 && b[i + 3] === 101) {
                    i += 4;
                    n17 = 1;
                  } else {
                    if (b[i] !== 102 || b[i + 1] !== 97 || b[i + 2] !== 108 || b[i + 3] !== 115 || b[i + 4] !== 101) return undefined;
                    i += 5;
                    n17 = 0;
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
          if ((m3 & 255) !== 255) return undefined;
          o19 = { "e": "trade", "E": n4, "s": textOf(b, s5, e6), "t": (n7 === n7 ? n7 : bigOf(b, s8, e9)), "p": textOf(b, s10, e11), "q": textOf(b, s12, e13), "T": n14, "m": n15 === 1 };
          if ((m3 & 256) !== 0) o19["M"] = n17 === 1;
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
  return o19;
}

function scanAggTradeEvent(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, m3 = 0, n4 = 0, s5 = 0, e6 = 0, n7 = 0, s8 = 0, e9 = 0, s10 = 0, e11 = 0, s12 = 0, e13 = 0, n14 = 0, s15 = 0, e16 = 0, n17 = 0, s18 = 0, e19 = 0, n20 = 0, n21 = 0, s22 = 0, n23 = 0, s24 = 0, o25: Record<string, unknown> = none;
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
              case 102:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 64) !== 0) return undefined;
                  m3 |= 64;
                  i += 4;
                  s15 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e16 = i;
                  n14 = read[0]!;
                } else return undefined;
                break;
              case 108:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 128) !== 0) return undefined;
                  m3 |= 128;
                  i += 4;
                  s18 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e19 = i;
                  n17 = read[0]!;
                } else return undefined;
                break;
              case 84:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 256) !== 0) return undefined;
                  m3 |= 256;
                  i += 4;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n20 = read[0]!;
                } else return undefined;
                break;
              case 109:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 512) !== 0) return undefined;
                  m3 |= 512;
                  i += 4;
                  s22 = i;
                  if (b[i] === 116 && b[i + 1] === 114 && b[i + 2] === 117 && b[i + 3] === 101) {
                    i += 4;
                    n21 = 1;
                  } else {
                    if (b[i] !== 102 || b[i + 1] !== 97 || b[i + 2] !== 108 || b[i + 3] !== 115 || b[i + 4] !== 101) return undefined;
                    i += 5;
                    n21 = 0;
                  }
                } else return undefined;
                break;
              case 77:
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
          if ((m3 & 1023) !== 1023) return undefined;
          o25 = { "e": "aggTrade", "E": n4, "s": textOf(b, s5, e6), "a": (n7 === n7 ? n7 : bigOf(b, s8, e9)), "p": textOf(b, s10, e11), "q": textOf(b, s12, e13), "f": (n14 === n14 ? n14 : bigOf(b, s15, e16)), "l": (n17 === n17 ? n17 : bigOf(b, s18, e19)), "T": n20, "m": n21 === 1 };
          if ((m3 & 1024) !== 0) o25["M"] = n23 === 1;
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
  return o25;
}

function scanTickerEvent(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, m3 = 0, n4 = 0, s5 = 0, e6 = 0, s7 = 0, e8 = 0, s9 = 0, e10 = 0, s11 = 0, e12 = 0, s13 = 0, e14 = 0, s15 = 0, e16 = 0, s17 = 0, e18 = 0, s19 = 0, e20 = 0, s21 = 0, e22 = 0, s23 = 0, e24 = 0, s25 = 0, e26 = 0, s27 = 0, e28 = 0, s29 = 0, e30 = 0, s31 = 0, e32 = 0, s33 = 0, e34 = 0, s35 = 0, e36 = 0, n37 = 0, n38 = 0, n39 = 0, s40 = 0, e41 = 0, n42 = 0, s43 = 0, e44 = 0, n45 = 0;
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
                } else return undefined;
                break;
              case 112:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 8) !== 0) return undefined;
                  m3 |= 8;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s7 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e8 = i++;
                } else return undefined;
                break;
              case 80:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
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
              case 119:
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
              case 120:
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
              case 98:
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
              case 66:
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
              case 97:
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
              case 65:
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
              case 111:
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
              case 104:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 16384) !== 0) return undefined;
                  m3 |= 16384;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s29 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e30 = i++;
                } else return undefined;
                break;
              case 108:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 32768) !== 0) return undefined;
                  m3 |= 32768;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s31 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e32 = i++;
                } else return undefined;
                break;
              case 118:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 65536) !== 0) return undefined;
                  m3 |= 65536;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s33 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e34 = i++;
                } else return undefined;
                break;
              case 113:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 131072) !== 0) return undefined;
                  m3 |= 131072;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s35 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e36 = i++;
                } else return undefined;
                break;
              case 79:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 262144) !== 0) return undefined;
                  m3 |= 262144;
                  i += 4;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n37 = read[0]!;
                } else return undefined;
                break;
              case 67:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 524288) !== 0) return undefined;
                  m3 |= 524288;
                  i += 4;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n38 = read[0]!;
                } else return undefined;
                break;
              case 70:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 1048576) !== 0) return undefined;
                  m3 |= 1048576;
                  i += 4;
                  s40 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e41 = i;
                  n39 = read[0]!;
                } else return undefined;
                break;
              case 76:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 2097152) !== 0) return undefined;
                  m3 |= 2097152;
                  i += 4;
                  s43 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e44 = i;
                  n42 = read[0]!;
                } else return undefined;
                break;
              case 110:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 4194304) !== 0) return undefined;
                  m3 |= 4194304;
                  i += 4;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n45 = read[0]!;
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
          if ((m3 & 8388607) !== 8388607) return undefined;
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
  return { "e": "24hrTicker", "E": n4, "s": textOf(b, s5, e6), "p": textOf(b, s7, e8), "P": textOf(b, s9, e10), "w": textOf(b, s11, e12), "x": textOf(b, s13, e14), "c": textOf(b, s15, e16), "Q": textOf(b, s17, e18), "b": textOf(b, s19, e20), "B": textOf(b, s21, e22), "a": textOf(b, s23, e24), "A": textOf(b, s25, e26), "o": textOf(b, s27, e28), "h": textOf(b, s29, e30), "l": textOf(b, s31, e32), "v": textOf(b, s33, e34), "q": textOf(b, s35, e36), "O": n37, "C": n38, "F": (n39 === n39 ? n39 : bigOf(b, s40, e41)), "L": (n42 === n42 ? n42 : bigOf(b, s43, e44)), "n": n45 };
}

function scanBookTickerEvent(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, m3 = 0, n4 = 0, s5 = 0, e6 = 0, s7 = 0, e8 = 0, s9 = 0, e10 = 0, s11 = 0, e12 = 0, s13 = 0, e14 = 0, s15 = 0, e16 = 0;
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
              case 117:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 1) !== 0) return undefined;
                  m3 |= 1;
                  i += 4;
                  s5 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e6 = i;
                  n4 = read[0]!;
                } else return undefined;
                break;
              case 115:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 2) !== 0) return undefined;
                  m3 |= 2;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s7 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e8 = i++;
                } else return undefined;
                break;
              case 98:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 4) !== 0) return undefined;
                  m3 |= 4;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s9 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e10 = i++;
                } else return undefined;
                break;
              case 66:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 8) !== 0) return undefined;
                  m3 |= 8;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s11 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e12 = i++;
                } else return undefined;
                break;
              case 97:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 16) !== 0) return undefined;
                  m3 |= 16;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s13 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e14 = i++;
                } else return undefined;
                break;
              case 65:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 32) !== 0) return undefined;
                  m3 |= 32;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s15 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e16 = i++;
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
          if ((m3 & 63) !== 63) return undefined;
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
  return { "u": (n4 === n4 ? n4 : bigOf(b, s5, e6)), "s": textOf(b, s7, e8), "b": textOf(b, s9, e10), "B": textOf(b, s11, e12), "a": textOf(b, s13, e14), "A": textOf(b, s15, e16) };
}

function scanPartialDepthEvent(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, m3 = 0, n4 = 0, s5 = 0, e6 = 0;
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
              case 108:
                if (b[i + 2] === 97 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 85 && b[i + 6] === 112 && b[i + 7] === 100 && b[i + 8] === 97 && b[i + 9] === 116 && b[i + 10] === 101 && b[i + 11] === 73 && b[i + 12] === 100 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m3 & 1) !== 0) return undefined;
                  m3 |= 1;
                  i += 15;
                  s5 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e6 = i;
                  n4 = read[0]!;
                } else return undefined;
                break;
              case 98:
                if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 115 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m3 & 2) !== 0) return undefined;
                  m3 |= 2;
                  i += 7;
                  i = levels0(b, i, columns0);
                  if (i < 0) return undefined;
                } else return undefined;
                break;
              case 97:
                if (b[i + 2] === 115 && b[i + 3] === 107 && b[i + 4] === 115 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m3 & 4) !== 0) return undefined;
                  m3 |= 4;
                  i += 7;
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
          if ((m3 & 7) !== 7) return undefined;
          if (n4 === n4) message0["lastUpdateId"] = n4;
          else message0["lastUpdateId"] = bigOf(b, s5, e6);
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
  return message0;
}

function scanDiffDepthEvent(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, m3 = 0, n4 = 0, s5 = 0, e6 = 0, n7 = 0, s8 = 0, e9 = 0, n10 = 0, s11 = 0, e12 = 0;
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
                } else return undefined;
                break;
              case 85:
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
              case 117:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 16) !== 0) return undefined;
                  m3 |= 16;
                  i += 4;
                  s11 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e12 = i;
                  n10 = read[0]!;
                } else return undefined;
                break;
              case 98:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 32) !== 0) return undefined;
                  m3 |= 32;
                  i += 4;
                  i = levels0(b, i, columns2);
                  if (i < 0) return undefined;
                } else return undefined;
                break;
              case 97:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m3 & 64) !== 0) return undefined;
                  m3 |= 64;
                  i += 4;
                  i = levels0(b, i, columns3);
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
          if ((m3 & 127) !== 127) return undefined;
          message1["E"] = n4;
          if (!isTextOf(message1["s"], b, s5, e6)) message1["s"] = textOf(b, s5, e6);
          if (n7 === n7) message1["U"] = n7;
          else message1["U"] = bigOf(b, s8, e9);
          if (n10 === n10) message1["u"] = n10;
          else message1["u"] = bigOf(b, s11, e12);
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
  return message1;
}

/** The decoders of messages that come often. */
export const decoders: readonly Decoder[] = [
  {
    name: "trade",
    schema: tradeEventSchema,
    addresses: ["{symbol}@trade"],
    levels: false,
    keys: 1,
    scan: scanTradeEvent,
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
  {
    name: "bookTicker",
    schema: bookTickerEventSchema,
    addresses: ["{symbol}@bookTicker"],
    levels: false,
    keys: 1,
    scan: scanBookTickerEvent,
  },
  {
    name: "partialDepth",
    schema: partialDepthEventSchema,
    addresses: ["{symbol}@depth{levels}", "{symbol}@depth{levels}@100ms"],
    levels: true,
    keys: 1,
    scan: scanPartialDepthEvent,
  },
  {
    name: "diffDepth",
    schema: diffDepthEventSchema,
    addresses: ["{symbol}@depth", "{symbol}@depth@100ms"],
    levels: true,
    keys: 1,
    scan: scanDiffDepthEvent,
  },
];
