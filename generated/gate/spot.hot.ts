// Generated from specs/gate/spot.openapi.yaml and specs/gate/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
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
  spotTickerFrameSchema,
  spotTradeFrameSchema,
  spotBookFrameSchema,
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

function scanSpotTickerFrame(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, n1 = 0, s2 = 0, e3 = 0, n4 = 0, s5 = 0, e6 = 0, s7 = 0, e8 = 0, s9 = 0, e10 = 0, m11 = 0, s12 = 0, e13 = 0, s14 = 0, e15 = 0, s16 = 0, e17 = 0, s18 = 0, e19 = 0, s20 = 0, e21 = 0, s22 = 0, e23 = 0, s24 = 0, e25 = 0, s26 = 0, e27 = 0, s28 = 0, e29 = 0, s30 = 0, e31 = 0, s32 = 0, e33 = 0, s34 = 0, e35 = 0, s36 = 0, e37 = 0, s38 = 0, e39 = 0, n40 = 0, s41 = 0, e42 = 0, n43 = 0, n44 = 0, s45 = 0, e46 = 0, n47 = 0, s48 = 0, e49 = 0, o50: Record<string, unknown> = none, o51: Record<string, unknown> = none;
  let q0s = 0, q0e = 0, q1s = 0, q1e = 0, q2s = 0, q2e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 116:
        if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 7;
          s2 = i;
          i = int64End(b, i);
          if (i < 0) return undefined;
          e3 = i;
          n1 = read[0]!;
        } else if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 95 && b[i + 6] === 109 && b[i + 7] === 115 && b[i + 8] === 34 && b[i + 9] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 10;
          s5 = i;
          i = int64End(b, i);
          if (i < 0) return undefined;
          e6 = i;
          n4 = read[0]!;
        } else return undefined;
        break;
      case 99:
        if (b[i + 2] === 104 && b[i + 3] === 97 && b[i + 4] === 110 && b[i + 5] === 110 && b[i + 6] === 101 && b[i + 7] === 108 && b[i + 8] === 34 && b[i + 9] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 10;
          if (b[i] !== 34) return undefined;
          s7 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e8 = i++;
          q0s = s7;
          q0e = e8;
        } else return undefined;
        break;
      case 101:
        if (b[i + 2] === 118 && b[i + 3] === 101 && b[i + 4] === 110 && b[i + 5] === 116 && b[i + 6] === 34 && b[i + 7] === 58) {
          if ((m0 & 8) !== 0) return undefined;
          m0 |= 8;
          i += 8;
          if (b[i] !== 34) return undefined;
          s9 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e10 = i++;
          q1s = s9;
          q1e = e10;
        } else return undefined;
        break;
      case 114:
        if (b[i + 2] === 101 && b[i + 3] === 115 && b[i + 4] === 117 && b[i + 5] === 108 && b[i + 6] === 116 && b[i + 7] === 34 && b[i + 8] === 58) {
          if ((m0 & 16) !== 0) return undefined;
          m0 |= 16;
          i += 9;
          m11 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 99:
                if (b[i + 2] === 117 && b[i + 3] === 114 && b[i + 4] === 114 && b[i + 5] === 101 && b[i + 6] === 110 && b[i + 7] === 99 && b[i + 8] === 121 && b[i + 9] === 95 && b[i + 10] === 112 && b[i + 11] === 97 && b[i + 12] === 105 && b[i + 13] === 114 && b[i + 14] === 34 && b[i + 15] === 58) {
                  if ((m11 & 1) !== 0) return undefined;
                  m11 |= 1;
                  i += 16;
                  if (b[i] !== 34) return undefined;
                  s12 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e13 = i++;
                  q2s = s12;
                  q2e = e13;
                } else if (b[i + 2] === 104 && b[i + 3] === 97 && b[i + 4] === 110 && b[i + 5] === 103 && b[i + 6] === 101 && b[i + 7] === 95 && b[i + 8] === 112 && b[i + 9] === 101 && b[i + 10] === 114 && b[i + 11] === 99 && b[i + 12] === 101 && b[i + 13] === 110 && b[i + 14] === 116 && b[i + 15] === 97 && b[i + 16] === 103 && b[i + 17] === 101 && b[i + 18] === 34 && b[i + 19] === 58) {
                  if ((m11 & 64) !== 0) return undefined;
                  m11 |= 64;
                  i += 20;
                  if (b[i] !== 34) return undefined;
                  s24 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e25 = i++;
                } else if (b[i + 2] === 104 && b[i + 3] === 97 && b[i + 4] === 110 && b[i + 5] === 103 && b[i + 6] === 101 && b[i + 7] === 95 && b[i + 8] === 117 && b[i + 9] === 116 && b[i + 10] === 99 && b[i + 11] === 48 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m11 & 128) !== 0) return undefined;
                  m11 |= 128;
                  i += 14;
                  if (b[i] !== 34) return undefined;
                  s26 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e27 = i++;
                } else if (b[i + 2] === 104 && b[i + 3] === 97 && b[i + 4] === 110 && b[i + 5] === 103 && b[i + 6] === 101 && b[i + 7] === 95 && b[i + 8] === 117 && b[i + 9] === 116 && b[i + 10] === 99 && b[i + 11] === 56 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m11 & 256) !== 0) return undefined;
                  m11 |= 256;
                  i += 14;
                  if (b[i] !== 34) return undefined;
                  s28 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e29 = i++;
                } else return undefined;
                break;
              case 108:
                if (b[i + 2] === 97 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m11 & 2) !== 0) return undefined;
                  m11 |= 2;
                  i += 7;
                  if (b[i] !== 34) return undefined;
                  s14 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e15 = i++;
                } else if (b[i + 2] === 111 && b[i + 3] === 119 && b[i + 4] === 101 && b[i + 5] === 115 && b[i + 6] === 116 && b[i + 7] === 95 && b[i + 8] === 97 && b[i + 9] === 115 && b[i + 10] === 107 && b[i + 11] === 34 && b[i + 12] === 58) {
                  if ((m11 & 4) !== 0) return undefined;
                  m11 |= 4;
                  i += 13;
                  if (b[i] !== 34) return undefined;
                  s16 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e17 = i++;
                } else if (b[i + 2] === 111 && b[i + 3] === 119 && b[i + 4] === 101 && b[i + 5] === 115 && b[i + 6] === 116 && b[i + 7] === 95 && b[i + 8] === 115 && b[i + 9] === 105 && b[i + 10] === 122 && b[i + 11] === 101 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m11 & 8) !== 0) return undefined;
                  m11 |= 8;
                  i += 14;
                  if (b[i] !== 34) return undefined;
                  s18 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e19 = i++;
                } else if (b[i + 2] === 111 && b[i + 3] === 119 && b[i + 4] === 95 && b[i + 5] === 50 && b[i + 6] === 52 && b[i + 7] === 104 && b[i + 8] === 34 && b[i + 9] === 58) {
                  if ((m11 & 4096) !== 0) return undefined;
                  m11 |= 4096;
                  i += 10;
                  if (b[i] !== 34) return undefined;
                  s36 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e37 = i++;
                } else return undefined;
                break;
              case 104:
                if (b[i + 2] === 105 && b[i + 3] === 103 && b[i + 4] === 104 && b[i + 5] === 101 && b[i + 6] === 115 && b[i + 7] === 116 && b[i + 8] === 95 && b[i + 9] === 98 && b[i + 10] === 105 && b[i + 11] === 100 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m11 & 16) !== 0) return undefined;
                  m11 |= 16;
                  i += 14;
                  if (b[i] !== 34) return undefined;
                  s20 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e21 = i++;
                } else if (b[i + 2] === 105 && b[i + 3] === 103 && b[i + 4] === 104 && b[i + 5] === 101 && b[i + 6] === 115 && b[i + 7] === 116 && b[i + 8] === 95 && b[i + 9] === 115 && b[i + 10] === 105 && b[i + 11] === 122 && b[i + 12] === 101 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m11 & 32) !== 0) return undefined;
                  m11 |= 32;
                  i += 15;
                  if (b[i] !== 34) return undefined;
                  s22 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e23 = i++;
                } else if (b[i + 2] === 105 && b[i + 3] === 103 && b[i + 4] === 104 && b[i + 5] === 95 && b[i + 6] === 50 && b[i + 7] === 52 && b[i + 8] === 104 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m11 & 2048) !== 0) return undefined;
                  m11 |= 2048;
                  i += 11;
                  if (b[i] !== 34) return undefined;
                  s34 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e35 = i++;
                } else return undefined;
                break;
              case 98:
                if (b[i + 2] === 97 && b[i + 3] === 115 && b[i + 4] === 101 && b[i + 5] === 95 && b[i + 6] === 118 && b[i + 7] === 111 && b[i + 8] === 108 && b[i + 9] === 117 && b[i + 10] === 109 && b[i + 11] === 101 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m11 & 512) !== 0) return undefined;
                  m11 |= 512;
                  i += 14;
                  if (b[i] !== 34) return undefined;
                  s30 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e31 = i++;
                } else return undefined;
                break;
              case 113:
                if (b[i + 2] === 117 && b[i + 3] === 111 && b[i + 4] === 116 && b[i + 5] === 101 && b[i + 6] === 95 && b[i + 7] === 118 && b[i + 8] === 111 && b[i + 9] === 108 && b[i + 10] === 117 && b[i + 11] === 109 && b[i + 12] === 101 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m11 & 1024) !== 0) return undefined;
                  m11 |= 1024;
                  i += 15;
                  if (b[i] !== 34) return undefined;
                  s32 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e33 = i++;
                } else return undefined;
                break;
              case 101:
                if (b[i + 2] === 116 && b[i + 3] === 102 && b[i + 4] === 95 && b[i + 5] === 110 && b[i + 6] === 101 && b[i + 7] === 116 && b[i + 8] === 95 && b[i + 9] === 118 && b[i + 10] === 97 && b[i + 11] === 108 && b[i + 12] === 117 && b[i + 13] === 101 && b[i + 14] === 34 && b[i + 15] === 58) {
                  if ((m11 & 8192) !== 0) return undefined;
                  m11 |= 8192;
                  i += 16;
                  if (b[i] !== 34) return undefined;
                  s38 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e39 = i++;
                } else if (b[i + 2] === 116 && b[i + 3] === 102 && b[i + 4] === 95 && b[i + 5] === 112 && b[i + 6] === 114 && b[i + 7] === 101 && b[i + 8] === 95 && b[i + 9] === 110 && b[i + 10] === 101 && b[i + 11] === 116 && b[i + 12] === 95 && b[i + 13] === 118 && b[i + 14] === 97 && b[i + 15] === 108 && b[i + 16] === 117 && b[i + 17] === 101 && b[i + 18] === 34 && b[i + 19] === 58) {
                  if ((m11 & 16384) !== 0) return undefined;
                  m11 |= 16384;
                  i += 20;
                  if (b[i] === 110) {
                    if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                    i += 4;
                    n40 = 1;
                  } else {
                    if (b[i] !== 34) return undefined;
                    s41 = ++i;
                    i = textEnd(b, i);
                    if (i < 0) return undefined;
                    e42 = i++;
                    n40 = 0;
                  }
                } else if (b[i + 2] === 116 && b[i + 3] === 102 && b[i + 4] === 95 && b[i + 5] === 112 && b[i + 6] === 114 && b[i + 7] === 101 && b[i + 8] === 95 && b[i + 9] === 116 && b[i + 10] === 105 && b[i + 11] === 109 && b[i + 12] === 101 && b[i + 13] === 115 && b[i + 14] === 116 && b[i + 15] === 97 && b[i + 16] === 109 && b[i + 17] === 112 && b[i + 18] === 34 && b[i + 19] === 58) {
                  if ((m11 & 32768) !== 0) return undefined;
                  m11 |= 32768;
                  i += 20;
                  if (b[i] === 110) {
                    if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                    i += 4;
                    n43 = 1;
                  } else {
                    s45 = i;
                    i = int64End(b, i);
                    if (i < 0) return undefined;
                    e46 = i;
                    n44 = read[0]!;
                    n43 = 0;
                  }
                } else if (b[i + 2] === 116 && b[i + 3] === 102 && b[i + 4] === 95 && b[i + 5] === 108 && b[i + 6] === 101 && b[i + 7] === 118 && b[i + 8] === 101 && b[i + 9] === 114 && b[i + 10] === 97 && b[i + 11] === 103 && b[i + 12] === 101 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m11 & 65536) !== 0) return undefined;
                  m11 |= 65536;
                  i += 15;
                  if (b[i] === 110) {
                    if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                    i += 4;
                    n47 = 1;
                  } else {
                    if (b[i] !== 34) return undefined;
                    s48 = ++i;
                    i = textEnd(b, i);
                    if (i < 0) return undefined;
                    e49 = i++;
                    n47 = 0;
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
          if ((m11 & 7683) !== 7683) return undefined;
          o50 = { "currency_pair": textOf(b, s12, e13), "last": textOf(b, s14, e15), "base_volume": textOf(b, s30, e31), "quote_volume": textOf(b, s32, e33), "high_24h": textOf(b, s34, e35), "low_24h": textOf(b, s36, e37) };
          if ((m11 & 4) !== 0) o50["lowest_ask"] = textOf(b, s16, e17);
          if ((m11 & 8) !== 0) o50["lowest_size"] = textOf(b, s18, e19);
          if ((m11 & 16) !== 0) o50["highest_bid"] = textOf(b, s20, e21);
          if ((m11 & 32) !== 0) o50["highest_size"] = textOf(b, s22, e23);
          if ((m11 & 64) !== 0) o50["change_percentage"] = textOf(b, s24, e25);
          if ((m11 & 128) !== 0) o50["change_utc0"] = textOf(b, s26, e27);
          if ((m11 & 256) !== 0) o50["change_utc8"] = textOf(b, s28, e29);
          if ((m11 & 8192) !== 0) o50["etf_net_value"] = textOf(b, s38, e39);
          if ((m11 & 16384) !== 0) o50["etf_pre_net_value"] = (n40 === 1 ? null : textOf(b, s41, e42));
          if ((m11 & 32768) !== 0) o50["etf_pre_timestamp"] = (n43 === 1 ? null : (n44 === n44 ? n44 : bigOf(b, s45, e46)));
          if ((m11 & 65536) !== 0) o50["etf_leverage"] = (n47 === 1 ? null : textOf(b, s48, e49));
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
  if ((m0 & 22) !== 22) return undefined;
  o51 = { "time_ms": (n4 === n4 ? n4 : bigOf(b, s5, e6)), "channel": textOf(b, s7, e8), "result": o50 };
  if ((m0 & 1) !== 0) o51["time"] = (n1 === n1 ? n1 : bigOf(b, s2, e3));
  if ((m0 & 8) !== 0) o51["event"] = textOf(b, s9, e10);
  if (i !== b.length) return undefined;
  spans[0] = q0s;
  spans[1] = q0e;
  spans[2] = q1s;
  spans[3] = q1e;
  spans[4] = q2s;
  spans[5] = q2e;
  return o51;
}

function scanSpotTradeFrame(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, n1 = 0, s2 = 0, e3 = 0, n4 = 0, s5 = 0, e6 = 0, s7 = 0, e8 = 0, s9 = 0, e10 = 0, m11 = 0, n12 = 0, s13 = 0, e14 = 0, n15 = 0, s16 = 0, e17 = 0, n18 = 0, s19 = 0, e20 = 0, s21 = 0, e22 = 0, n23 = 0, s24 = 0, s25 = 0, e26 = 0, s27 = 0, e28 = 0, s29 = 0, e30 = 0, s31 = 0, e32 = 0, o33: Record<string, unknown> = none, o34: Record<string, unknown> = none;
  let q0s = 0, q0e = 0, q1s = 0, q1e = 0, q2s = 0, q2e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 116:
        if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 7;
          s2 = i;
          i = int64End(b, i);
          if (i < 0) return undefined;
          e3 = i;
          n1 = read[0]!;
        } else if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 95 && b[i + 6] === 109 && b[i + 7] === 115 && b[i + 8] === 34 && b[i + 9] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 10;
          s5 = i;
          i = int64End(b, i);
          if (i < 0) return undefined;
          e6 = i;
          n4 = read[0]!;
        } else return undefined;
        break;
      case 99:
        if (b[i + 2] === 104 && b[i + 3] === 97 && b[i + 4] === 110 && b[i + 5] === 110 && b[i + 6] === 101 && b[i + 7] === 108 && b[i + 8] === 34 && b[i + 9] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 10;
          if (b[i] !== 34) return undefined;
          s7 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e8 = i++;
          q0s = s7;
          q0e = e8;
        } else return undefined;
        break;
      case 101:
        if (b[i + 2] === 118 && b[i + 3] === 101 && b[i + 4] === 110 && b[i + 5] === 116 && b[i + 6] === 34 && b[i + 7] === 58) {
          if ((m0 & 8) !== 0) return undefined;
          m0 |= 8;
          i += 8;
          if (b[i] !== 34) return undefined;
          s9 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e10 = i++;
          q1s = s9;
          q1e = e10;
        } else return undefined;
        break;
      case 114:
        if (b[i + 2] === 101 && b[i + 3] === 115 && b[i + 4] === 117 && b[i + 5] === 108 && b[i + 6] === 116 && b[i + 7] === 34 && b[i + 8] === 58) {
          if ((m0 & 16) !== 0) return undefined;
          m0 |= 16;
          i += 9;
          m11 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 105:
                if (b[i + 2] === 100 && b[i + 3] === 34 && b[i + 4] === 58) {
                  if ((m11 & 1) !== 0) return undefined;
                  m11 |= 1;
                  i += 5;
                  s13 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e14 = i;
                  n12 = read[0]!;
                } else if (b[i + 2] === 100 && b[i + 3] === 95 && b[i + 4] === 109 && b[i + 5] === 97 && b[i + 6] === 114 && b[i + 7] === 107 && b[i + 8] === 101 && b[i + 9] === 116 && b[i + 10] === 34 && b[i + 11] === 58) {
                  if ((m11 & 2) !== 0) return undefined;
                  m11 |= 2;
                  i += 12;
                  s16 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e17 = i;
                  n15 = read[0]!;
                } else return undefined;
                break;
              case 99:
                if (b[i + 2] === 114 && b[i + 3] === 101 && b[i + 4] === 97 && b[i + 5] === 116 && b[i + 6] === 101 && b[i + 7] === 95 && b[i + 8] === 116 && b[i + 9] === 105 && b[i + 10] === 109 && b[i + 11] === 101 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m11 & 4) !== 0) return undefined;
                  m11 |= 4;
                  i += 14;
                  s19 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e20 = i;
                  n18 = read[0]!;
                } else if (b[i + 2] === 114 && b[i + 3] === 101 && b[i + 4] === 97 && b[i + 5] === 116 && b[i + 6] === 101 && b[i + 7] === 95 && b[i + 8] === 116 && b[i + 9] === 105 && b[i + 10] === 109 && b[i + 11] === 101 && b[i + 12] === 95 && b[i + 13] === 109 && b[i + 14] === 115 && b[i + 15] === 34 && b[i + 16] === 58) {
                  if ((m11 & 8) !== 0) return undefined;
                  m11 |= 8;
                  i += 17;
                  if (b[i] !== 34) return undefined;
                  s21 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e22 = i++;
                } else if (b[i + 2] === 117 && b[i + 3] === 114 && b[i + 4] === 114 && b[i + 5] === 101 && b[i + 6] === 110 && b[i + 7] === 99 && b[i + 8] === 121 && b[i + 9] === 95 && b[i + 10] === 112 && b[i + 11] === 97 && b[i + 12] === 105 && b[i + 13] === 114 && b[i + 14] === 34 && b[i + 15] === 58) {
                  if ((m11 & 32) !== 0) return undefined;
                  m11 |= 32;
                  i += 16;
                  if (b[i] !== 34) return undefined;
                  s25 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e26 = i++;
                  q2s = s25;
                  q2e = e26;
                } else return undefined;
                break;
              case 115:
                if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m11 & 16) !== 0) return undefined;
                  m11 |= 16;
                  i += 7;
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
              case 97:
                if (b[i + 2] === 109 && b[i + 3] === 111 && b[i + 4] === 117 && b[i + 5] === 110 && b[i + 6] === 116 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m11 & 64) !== 0) return undefined;
                  m11 |= 64;
                  i += 9;
                  if (b[i] !== 34) return undefined;
                  s27 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e28 = i++;
                } else return undefined;
                break;
              case 112:
                if (b[i + 2] === 114 && b[i + 3] === 105 && b[i + 4] === 99 && b[i + 5] === 101 && b[i + 6] === 34 && b[i + 7] === 58) {
                  if ((m11 & 128) !== 0) return undefined;
                  m11 |= 128;
                  i += 8;
                  if (b[i] !== 34) return undefined;
                  s29 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e30 = i++;
                } else return undefined;
                break;
              case 114:
                if (b[i + 2] === 97 && b[i + 3] === 110 && b[i + 4] === 103 && b[i + 5] === 101 && b[i + 6] === 34 && b[i + 7] === 58) {
                  if ((m11 & 256) !== 0) return undefined;
                  m11 |= 256;
                  i += 8;
                  if (b[i] !== 34) return undefined;
                  s31 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e32 = i++;
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
          if ((m11 & 249) !== 249) return undefined;
          o33 = { "id": (n12 === n12 ? n12 : bigOf(b, s13, e14)), "create_time_ms": textOf(b, s21, e22), "side": (n23 === 0 ? "buy" : "sell"), "currency_pair": textOf(b, s25, e26), "amount": textOf(b, s27, e28), "price": textOf(b, s29, e30) };
          if ((m11 & 2) !== 0) o33["id_market"] = (n15 === n15 ? n15 : bigOf(b, s16, e17));
          if ((m11 & 4) !== 0) o33["create_time"] = (n18 === n18 ? n18 : bigOf(b, s19, e20));
          if ((m11 & 256) !== 0) o33["range"] = textOf(b, s31, e32);
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
  if ((m0 & 22) !== 22) return undefined;
  o34 = { "time_ms": (n4 === n4 ? n4 : bigOf(b, s5, e6)), "channel": textOf(b, s7, e8), "result": o33 };
  if ((m0 & 1) !== 0) o34["time"] = (n1 === n1 ? n1 : bigOf(b, s2, e3));
  if ((m0 & 8) !== 0) o34["event"] = textOf(b, s9, e10);
  if (i !== b.length) return undefined;
  spans[0] = q0s;
  spans[1] = q0e;
  spans[2] = q1s;
  spans[3] = q1e;
  spans[4] = q2s;
  spans[5] = q2e;
  return o34;
}

function scanSpotBookFrame(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, n1 = 0, s2 = 0, e3 = 0, n4 = 0, s5 = 0, e6 = 0, s7 = 0, e8 = 0, s9 = 0, e10 = 0, m11 = 0, n12 = 0, s13 = 0, e14 = 0, n15 = 0, s16 = 0, s17 = 0, e18 = 0, n19 = 0, s20 = 0, e21 = 0, n22 = 0, s23 = 0, e24 = 0, s25 = 0, e26 = 0, o27: Record<string, unknown> = none, o28: Record<string, unknown> = none;
  let q0s = 0, q0e = 0, q1s = 0, q1e = 0, q2s = 0, q2e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 116:
        if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 7;
          s2 = i;
          i = int64End(b, i);
          if (i < 0) return undefined;
          e3 = i;
          n1 = read[0]!;
        } else if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 95 && b[i + 6] === 109 && b[i + 7] === 115 && b[i + 8] === 34 && b[i + 9] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 10;
          s5 = i;
          i = int64End(b, i);
          if (i < 0) return undefined;
          e6 = i;
          n4 = read[0]!;
        } else return undefined;
        break;
      case 99:
        if (b[i + 2] === 104 && b[i + 3] === 97 && b[i + 4] === 110 && b[i + 5] === 110 && b[i + 6] === 101 && b[i + 7] === 108 && b[i + 8] === 34 && b[i + 9] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 10;
          if (b[i] !== 34) return undefined;
          s7 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e8 = i++;
          q0s = s7;
          q0e = e8;
        } else return undefined;
        break;
      case 101:
        if (b[i + 2] === 118 && b[i + 3] === 101 && b[i + 4] === 110 && b[i + 5] === 116 && b[i + 6] === 34 && b[i + 7] === 58) {
          if ((m0 & 8) !== 0) return undefined;
          m0 |= 8;
          i += 8;
          if (b[i] !== 34) return undefined;
          s9 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e10 = i++;
          q1s = s9;
          q1e = e10;
        } else return undefined;
        break;
      case 114:
        if (b[i + 2] === 101 && b[i + 3] === 115 && b[i + 4] === 117 && b[i + 5] === 108 && b[i + 6] === 116 && b[i + 7] === 34 && b[i + 8] === 58) {
          if ((m0 & 16) !== 0) return undefined;
          m0 |= 16;
          i += 9;
          m11 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 116:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m11 & 1) !== 0) return undefined;
                  m11 |= 1;
                  i += 4;
                  s13 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e14 = i;
                  n12 = read[0]!;
                } else return undefined;
                break;
              case 102:
                if (b[i + 2] === 117 && b[i + 3] === 108 && b[i + 4] === 108 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m11 & 2) !== 0) return undefined;
                  m11 |= 2;
                  i += 7;
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
              case 115:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m11 & 4) !== 0) return undefined;
                  m11 |= 4;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s17 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e18 = i++;
                  q2s = s17;
                  q2e = e18;
                } else return undefined;
                break;
              case 85:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m11 & 8) !== 0) return undefined;
                  m11 |= 8;
                  i += 4;
                  s20 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e21 = i;
                  n19 = read[0]!;
                } else return undefined;
                break;
              case 117:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m11 & 16) !== 0) return undefined;
                  m11 |= 16;
                  i += 4;
                  s23 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e24 = i;
                  n22 = read[0]!;
                } else return undefined;
                break;
              case 108:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m11 & 32) !== 0) return undefined;
                  m11 |= 32;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s25 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e26 = i++;
                } else return undefined;
                break;
              case 98:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m11 & 64) !== 0) return undefined;
                  m11 |= 64;
                  i += 4;
                  i = levels0(b, i, columns0);
                  if (i < 0) return undefined;
                } else return undefined;
                break;
              case 97:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m11 & 128) !== 0) return undefined;
                  m11 |= 128;
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
          if ((m11 & 21) !== 21) return undefined;
          o27 = { "t": (n12 === n12 ? n12 : bigOf(b, s13, e14)), "u": (n22 === n22 ? n22 : bigOf(b, s23, e24)) };
          if ((m11 & 2) !== 0) o27["full"] = n15 === 1;
          if ((m11 & 8) !== 0) o27["U"] = (n19 === n19 ? n19 : bigOf(b, s20, e21));
          if ((m11 & 32) !== 0) o27["l"] = textOf(b, s25, e26);
          if ((m11 & 64) !== 0) o27["b"] = columns0;
          if ((m11 & 128) !== 0) o27["a"] = columns1;
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
  if ((m0 & 22) !== 22) return undefined;
  o28 = { "time_ms": (n4 === n4 ? n4 : bigOf(b, s5, e6)), "result": o27 };
  if ((m0 & 1) !== 0) o28["time"] = (n1 === n1 ? n1 : bigOf(b, s2, e3));
  if (i !== b.length) return undefined;
  spans[0] = q0s;
  spans[1] = q0e;
  spans[2] = q1s;
  spans[3] = q1e;
  spans[4] = q2s;
  spans[5] = q2e;
  return o28;
}

/** The decoders of messages that come often. */
export const decoders: readonly Decoder[] = [
  {
    name: "spotTickers",
    schema: spotTickerFrameSchema,
    addresses: ["spot.tickers/{currency_pair}"],
    levels: false,
    keys: 3,
    scan: scanSpotTickerFrame,
  },
  {
    name: "spotTrades",
    schema: spotTradeFrameSchema,
    addresses: ["spot.trades/{currency_pair}"],
    levels: false,
    keys: 3,
    scan: scanSpotTradeFrame,
  },
  {
    name: "spotObu",
    schema: spotBookFrameSchema,
    addresses: ["spot.obu/ob.{currency_pair}.{level}"],
    levels: true,
    keys: 3,
    scan: scanSpotBookFrame,
  },
];
