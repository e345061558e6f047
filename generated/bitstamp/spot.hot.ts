// Generated from specs/bitstamp/spot.openapi.yaml and specs/bitstamp/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
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
  bookFrameSchema,
  tradeFrameSchema,
} from "./spot.ts";

const nothing: unknown[] = [];
const none: Record<string, unknown> = {};
const columns0: Levels = new Levels();
const columns1: Levels = new Levels();
const message0: Record<string, unknown> = { "timestamp": "", "microtimestamp": "", "bids": columns0, "asks": columns1 };
const message1: Record<string, unknown> = { "data": message0, "event": "data" };

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

function scanBookFrame(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, m1 = 0, s2 = 0, e3 = 0, s4 = 0, e5 = 0, s6 = 0, e7 = 0;
  let q0s = 0, q0e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 7;
          m1 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 116:
                if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 115 && b[i + 6] === 116 && b[i + 7] === 97 && b[i + 8] === 109 && b[i + 9] === 112 && b[i + 10] === 34 && b[i + 11] === 58) {
                  if ((m1 & 1) !== 0) return undefined;
                  m1 |= 1;
                  i += 12;
                  if (b[i] !== 34) return undefined;
                  s2 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e3 = i++;
                } else return undefined;
                break;
              case 109:
                if (b[i + 2] === 105 && b[i + 3] === 99 && b[i + 4] === 114 && b[i + 5] === 111 && b[i + 6] === 116 && b[i + 7] === 105 && b[i + 8] === 109 && b[i + 9] === 101 && b[i + 10] === 115 && b[i + 11] === 116 && b[i + 12] === 97 && b[i + 13] === 109 && b[i + 14] === 112 && b[i + 15] === 34 && b[i + 16] === 58) {
                  if ((m1 & 2) !== 0) return undefined;
                  m1 |= 2;
                  i += 17;
                  if (b[i] !== 34) return undefined;
                  s4 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e5 = i++;
                } else return undefined;
                break;
              case 98:
                if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 115 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m1 & 4) !== 0) return undefined;
                  m1 |= 4;
                  i += 7;
                  i = levels0(b, i, columns0);
                  if (i < 0) return undefined;
                } else return undefined;
                break;
              case 97:
                if (b[i + 2] === 115 && b[i + 3] === 107 && b[i + 4] === 115 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m1 & 8) !== 0) return undefined;
                  m1 |= 8;
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
          if ((m1 & 15) !== 15) return undefined;
          if (!isTextOf(message0["timestamp"], b, s2, e3)) message0["timestamp"] = textOf(b, s2, e3);
          if (!isTextOf(message0["microtimestamp"], b, s4, e5)) message0["microtimestamp"] = textOf(b, s4, e5);
        } else return undefined;
        break;
      case 99:
        if (b[i + 2] === 104 && b[i + 3] === 97 && b[i + 4] === 110 && b[i + 5] === 110 && b[i + 6] === 101 && b[i + 7] === 108 && b[i + 8] === 34 && b[i + 9] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 10;
          if (b[i] !== 34) return undefined;
          s6 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e7 = i++;
          q0s = s6;
          q0e = e7;
        } else return undefined;
        break;
      case 101:
        if (b[i + 2] === 118 && b[i + 3] === 101 && b[i + 4] === 110 && b[i + 5] === 116 && b[i + 6] === 34 && b[i + 7] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 8;
          if (b[i] !== 34 || b[i + 1] !== 100 || b[i + 2] !== 97 || b[i + 3] !== 116 || b[i + 4] !== 97 || b[i + 5] !== 34) return undefined;
          i += 6;
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
  if (i !== b.length) return undefined;
  spans[0] = q0s;
  spans[1] = q0e;
  return message1;
}

function scanTradeFrame(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, m1 = 0, n2 = 0, s3 = 0, e4 = 0, s5 = 0, e6 = 0, n7 = 0, s8 = 0, e9 = 0, n10 = 0, s11 = 0, e12 = 0, n13 = 0, s14 = 0, e15 = 0, n16 = 0, s17 = 0, e18 = 0, n19 = 0, s20 = 0, e21 = 0, s22 = 0, e23 = 0;
  let q0s = 0, q0e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 7;
          m1 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 105:
                if (b[i + 2] === 100 && b[i + 3] === 34 && b[i + 4] === 58) {
                  if ((m1 & 1) !== 0) return undefined;
                  m1 |= 1;
                  i += 5;
                  s3 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e4 = i;
                  n2 = read[0]!;
                } else return undefined;
                break;
              case 116:
                if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 115 && b[i + 6] === 116 && b[i + 7] === 97 && b[i + 8] === 109 && b[i + 9] === 112 && b[i + 10] === 34 && b[i + 11] === 58) {
                  if ((m1 & 2) !== 0) return undefined;
                  m1 |= 2;
                  i += 12;
                  if (b[i] !== 34) return undefined;
                  s5 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e6 = i++;
                } else if (b[i + 2] === 121 && b[i + 3] === 112 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m1 & 64) !== 0) return undefined;
                  m1 |= 64;
                  i += 7;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n13 = read[0]!;
                } else return undefined;
                break;
              case 97:
                if (b[i + 2] === 109 && b[i + 3] === 111 && b[i + 4] === 117 && b[i + 5] === 110 && b[i + 6] === 116 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m1 & 4) !== 0) return undefined;
                  m1 |= 4;
                  i += 9;
                  i = numberEnd(b, i);
                  if (i < 0) return undefined;
                  n7 = read[0]!;
                } else if (b[i + 2] === 109 && b[i + 3] === 111 && b[i + 4] === 117 && b[i + 5] === 110 && b[i + 6] === 116 && b[i + 7] === 95 && b[i + 8] === 115 && b[i + 9] === 116 && b[i + 10] === 114 && b[i + 11] === 34 && b[i + 12] === 58) {
                  if ((m1 & 8) !== 0) return undefined;
                  m1 |= 8;
                  i += 13;
                  if (b[i] !== 34) return undefined;
                  s8 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e9 = i++;
                } else return undefined;
                break;
              case 112:
                if (b[i + 2] === 114 && b[i + 3] === 105 && b[i + 4] === 99 && b[i + 5] === 101 && b[i + 6] === 34 && b[i + 7] === 58) {
                  if ((m1 & 16) !== 0) return undefined;
                  m1 |= 16;
                  i += 8;
                  i = numberEnd(b, i);
                  if (i < 0) return undefined;
                  n10 = read[0]!;
                } else if (b[i + 2] === 114 && b[i + 3] === 105 && b[i + 4] === 99 && b[i + 5] === 101 && b[i + 6] === 95 && b[i + 7] === 115 && b[i + 8] === 116 && b[i + 9] === 114 && b[i + 10] === 34 && b[i + 11] === 58) {
                  if ((m1 & 32) !== 0) return undefined;
                  m1 |= 32;
                  i += 12;
                  if (b[i] !== 34) return undefined;
                  s11 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e12 = i++;
                } else return undefined;
                break;
              case 109:
                if (b[i + 2] === 105 && b[i + 3] === 99 && b[i + 4] === 114 && b[i + 5] === 111 && b[i + 6] === 116 && b[i + 7] === 105 && b[i + 8] === 109 && b[i + 9] === 101 && b[i + 10] === 115 && b[i + 11] === 116 && b[i + 12] === 97 && b[i + 13] === 109 && b[i + 14] === 112 && b[i + 15] === 34 && b[i + 16] === 58) {
                  if ((m1 & 128) !== 0) return undefined;
                  m1 |= 128;
                  i += 17;
                  if (b[i] !== 34) return undefined;
                  s14 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e15 = i++;
                } else return undefined;
                break;
              case 98:
                if (b[i + 2] === 117 && b[i + 3] === 121 && b[i + 4] === 95 && b[i + 5] === 111 && b[i + 6] === 114 && b[i + 7] === 100 && b[i + 8] === 101 && b[i + 9] === 114 && b[i + 10] === 95 && b[i + 11] === 105 && b[i + 12] === 100 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m1 & 256) !== 0) return undefined;
                  m1 |= 256;
                  i += 15;
                  s17 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e18 = i;
                  n16 = read[0]!;
                } else return undefined;
                break;
              case 115:
                if (b[i + 2] === 101 && b[i + 3] === 108 && b[i + 4] === 108 && b[i + 5] === 95 && b[i + 6] === 111 && b[i + 7] === 114 && b[i + 8] === 100 && b[i + 9] === 101 && b[i + 10] === 114 && b[i + 11] === 95 && b[i + 12] === 105 && b[i + 13] === 100 && b[i + 14] === 34 && b[i + 15] === 58) {
                  if ((m1 & 512) !== 0) return undefined;
                  m1 |= 512;
                  i += 16;
                  s20 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e21 = i;
                  n19 = read[0]!;
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
          if ((m1 & 1023) !== 1023) return undefined;
        } else return undefined;
        break;
      case 99:
        if (b[i + 2] === 104 && b[i + 3] === 97 && b[i + 4] === 110 && b[i + 5] === 110 && b[i + 6] === 101 && b[i + 7] === 108 && b[i + 8] === 34 && b[i + 9] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 10;
          if (b[i] !== 34) return undefined;
          s22 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e23 = i++;
          q0s = s22;
          q0e = e23;
        } else return undefined;
        break;
      case 101:
        if (b[i + 2] === 118 && b[i + 3] === 101 && b[i + 4] === 110 && b[i + 5] === 116 && b[i + 6] === 34 && b[i + 7] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 8;
          if (b[i] !== 34 || b[i + 1] !== 116 || b[i + 2] !== 114 || b[i + 3] !== 97 || b[i + 4] !== 100 || b[i + 5] !== 101 || b[i + 6] !== 34) return undefined;
          i += 7;
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
  if (i !== b.length) return undefined;
  spans[0] = q0s;
  spans[1] = q0e;
  return { "data": { "id": (n2 === n2 ? n2 : bigOf(b, s3, e4)), "timestamp": textOf(b, s5, e6), "amount": n7, "amount_str": textOf(b, s8, e9), "price": n10, "price_str": textOf(b, s11, e12), "type": n13, "microtimestamp": textOf(b, s14, e15), "buy_order_id": (n16 === n16 ? n16 : bigOf(b, s17, e18)), "sell_order_id": (n19 === n19 ? n19 : bigOf(b, s20, e21)) }, "channel": textOf(b, s22, e23), "event": "trade" };
}

/** The decoders of messages that come often. */
export const decoders: readonly Decoder[] = [
  {
    name: "diffOrderBook",
    schema: bookFrameSchema,
    addresses: ["diff_order_book_{market}", "order_book_{market}"],
    levels: true,
    keys: 1,
    scan: scanBookFrame,
  },
  {
    name: "liveTrade",
    schema: tradeFrameSchema,
    addresses: ["live_trades_{market}"],
    levels: false,
    keys: 1,
    scan: scanTradeFrame,
  },
];
