// Generated from specs/hyperliquid/spot.openapi.yaml and specs/hyperliquid/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
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
  bookSchema,
  bboSchema,
  tradesSchema,
  spotContextEventSchema,
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
    if (b[i] !== 123 || b[i + 1] !== 34 || b[i + 2] !== 112 || b[i + 3] !== 120 || b[i + 4] !== 34 || b[i + 5] !== 58 || b[i + 6] !== 34) return -1;
    i += 7;
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
    if (b[i] !== 34 || b[i + 1] !== 44 || b[i + 2] !== 34 || b[i + 3] !== 115 || b[i + 4] !== 122 || b[i + 5] !== 34 || b[i + 6] !== 58 || b[i + 7] !== 34) return -1;
    i += 8;
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
    if (b[i] !== 34 || b[i + 1] !== 44 || b[i + 2] !== 34 || b[i + 3] !== 110 || b[i + 4] !== 34 || b[i + 5] !== 58) return -1;
    i += 6;
    if ((b[i]! - 48) >>> 0 <= 9 && (b[i + 1] === 44 || b[i + 1] === 125 || b[i + 1] === 93)) i++;
    else if ((b[i]! - 49) >>> 0 <= 8 && (b[i + 1]! - 48) >>> 0 <= 9 && (b[i + 2] === 44 || b[i + 2] === 125 || b[i + 2] === 93)) i += 2;
    else {
      i = wholeEnd(b, i);
      if (i < 0) return -1;
    }
    if (b[i] !== 125) return -1;
    i += 1;
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

function scanBook(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, m3 = 0, s4 = 0, e5 = 0, n6 = 0, s7 = 0, e8 = 0, n9 = 0, s10 = 0, o11: Record<string, unknown> = none;
  let q0s = 0, q0e = 0, q1s = 0, q1e = 0, q2s = 0, q2e = 0;
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
                } else return undefined;
                break;
              case 116:
                if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m3 & 2) !== 0) return undefined;
                  m3 |= 2;
                  i += 7;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n6 = read[0]!;
                } else return undefined;
                break;
              case 108:
                if (b[i + 2] === 101 && b[i + 3] === 118 && b[i + 4] === 101 && b[i + 5] === 108 && b[i + 6] === 115 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m3 & 4) !== 0) return undefined;
                  m3 |= 4;
                  i += 9;
                  if (b[i] !== 91) return undefined;
                  i++;
                  i = levels0(b, i, columns0);
                  if (i < 0) return undefined;
                  if (b[i] !== 44) return undefined;
                  i++;
                  i = levels0(b, i, columns1);
                  if (i < 0) return undefined;
                  if (b[i] !== 93) return undefined;
                  i++;
                } else return undefined;
                break;
              case 115:
                if (b[i + 2] === 112 && b[i + 3] === 114 && b[i + 4] === 101 && b[i + 5] === 97 && b[i + 6] === 100 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m3 & 8) !== 0) return undefined;
                  m3 |= 8;
                  i += 9;
                  if (b[i] !== 34) return undefined;
                  s7 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e8 = i++;
                } else return undefined;
                break;
              case 102:
                if (b[i + 2] === 97 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m3 & 16) !== 0) return undefined;
                  m3 |= 16;
                  i += 7;
                  s10 = i;
                  if (b[i] === 116 && b[i + 1] === 114 && b[i + 2] === 117 && b[i + 3] === 101) {
                    i += 4;
                    n9 = 1;
                  } else {
                    if (b[i] !== 102 || b[i + 1] !== 97 || b[i + 2] !== 108 || b[i + 3] !== 115 || b[i + 4] !== 101) return undefined;
                    i += 5;
                    n9 = 0;
                  }
                  q2s = s10;
                  q2e = i;
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
          o11 = { "time": n6, "levels": [columns0, columns1] };
          if ((m3 & 8) !== 0) o11["spread"] = textOf(b, s7, e8);
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
  spans[4] = q2s;
  spans[5] = q2e;
  return o11;
}

function scanBbo(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, m3 = 0, s4 = 0, e5 = 0, n6 = 0, n7 = 0, m8 = 0, s9 = 0, e10 = 0, s11 = 0, e12 = 0, n13 = 0, n14 = 0, m15 = 0, s16 = 0, e17 = 0, s18 = 0, e19 = 0, n20 = 0;
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
                } else return undefined;
                break;
              case 116:
                if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m3 & 2) !== 0) return undefined;
                  m3 |= 2;
                  i += 7;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n6 = read[0]!;
                } else return undefined;
                break;
              case 98:
                if (b[i + 2] === 98 && b[i + 3] === 111 && b[i + 4] === 34 && b[i + 5] === 58) {
                  if ((m3 & 4) !== 0) return undefined;
                  m3 |= 4;
                  i += 6;
                  if (b[i] !== 91) return undefined;
                  i++;
                  if (b[i] === 110) {
                    if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                    i += 4;
                    n7 = 1;
                  } else {
                    m8 = 0;
                    if (b[i] !== 123) return undefined;
                    i++;
                    for (;;) {
                      if (b[i] !== 34) return undefined;
                      switch (b[i + 1]) {
                        case 112:
                          if (b[i + 2] === 120 && b[i + 3] === 34 && b[i + 4] === 58) {
                            if ((m8 & 1) !== 0) return undefined;
                            m8 |= 1;
                            i += 5;
                            if (b[i] !== 34) return undefined;
                            s9 = ++i;
                            i = decimalEnd(b, i);
                            if (i < 0) return undefined;
                            e10 = i++;
                          } else return undefined;
                          break;
                        case 115:
                          if (b[i + 2] === 122 && b[i + 3] === 34 && b[i + 4] === 58) {
                            if ((m8 & 2) !== 0) return undefined;
                            m8 |= 2;
                            i += 5;
                            if (b[i] !== 34) return undefined;
                            s11 = ++i;
                            i = decimalEnd(b, i);
                            if (i < 0) return undefined;
                            e12 = i++;
                          } else return undefined;
                          break;
                        case 110:
                          if (b[i + 2] === 34 && b[i + 3] === 58) {
                            if ((m8 & 4) !== 0) return undefined;
                            m8 |= 4;
                            i += 4;
                            i = wholeEnd(b, i);
                            if (i < 0) return undefined;
                            n13 = read[0]!;
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
                    if ((m8 & 7) !== 7) return undefined;
                    n7 = 0;
                  }
                  if (b[i] !== 44) return undefined;
                  i++;
                  if (b[i] === 110) {
                    if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                    i += 4;
                    n14 = 1;
                  } else {
                    m15 = 0;
                    if (b[i] !== 123) return undefined;
                    i++;
                    for (;;) {
                      if (b[i] !== 34) return undefined;
                      switch (b[i + 1]) {
                        case 112:
                          if (b[i + 2] === 120 && b[i + 3] === 34 && b[i + 4] === 58) {
                            if ((m15 & 1) !== 0) return undefined;
                            m15 |= 1;
                            i += 5;
                            if (b[i] !== 34) return undefined;
                            s16 = ++i;
                            i = decimalEnd(b, i);
                            if (i < 0) return undefined;
                            e17 = i++;
                          } else return undefined;
                          break;
                        case 115:
                          if (b[i + 2] === 122 && b[i + 3] === 34 && b[i + 4] === 58) {
                            if ((m15 & 2) !== 0) return undefined;
                            m15 |= 2;
                            i += 5;
                            if (b[i] !== 34) return undefined;
                            s18 = ++i;
                            i = decimalEnd(b, i);
                            if (i < 0) return undefined;
                            e19 = i++;
                          } else return undefined;
                          break;
                        case 110:
                          if (b[i + 2] === 34 && b[i + 3] === 58) {
                            if ((m15 & 4) !== 0) return undefined;
                            m15 |= 4;
                            i += 4;
                            i = wholeEnd(b, i);
                            if (i < 0) return undefined;
                            n20 = read[0]!;
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
                    if ((m15 & 7) !== 7) return undefined;
                    n14 = 0;
                  }
                  if (b[i] !== 93) return undefined;
                  i++;
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
  return { "coin": textOf(b, s4, e5), "time": n6, "bbo": [(n7 === 1 ? null : { "px": textOf(b, s9, e10), "sz": textOf(b, s11, e12), "n": n13 }), (n14 === 1 ? null : { "px": textOf(b, s16, e17), "sz": textOf(b, s18, e19), "n": n20 })] };
}

function scanTrades(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, a3: unknown[] = nothing, m4 = 0, s5 = 0, e6 = 0, n7 = 0, s8 = 0, s9 = 0, e10 = 0, s11 = 0, e12 = 0, n13 = 0, s14 = 0, e15 = 0, n16 = 0, a17: unknown[] = nothing, s18 = 0, e19 = 0, o20: Record<string, unknown> = none;
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
          if (b[i] !== 91) return undefined;
          a3 = [];
          if (b[++i] === 93) i++;
          else {
            for (;;) {
              m4 = 0;
              if (b[i] !== 123) return undefined;
              i++;
              for (;;) {
                if (b[i] !== 34) return undefined;
                switch (b[i + 1]) {
                  case 99:
                    if (b[i + 2] === 111 && b[i + 3] === 105 && b[i + 4] === 110 && b[i + 5] === 34 && b[i + 6] === 58) {
                      if ((m4 & 1) !== 0) return undefined;
                      m4 |= 1;
                      i += 7;
                      if (b[i] !== 34) return undefined;
                      s5 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e6 = i++;
                      if (a3.length === 0) {
                        q1s = s5;
                        q1e = e6;
                      } else if (!sameText(b, s5, e6, q1s, q1e)) return undefined;
                    } else return undefined;
                    break;
                  case 115:
                    if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                      if ((m4 & 2) !== 0) return undefined;
                      m4 |= 2;
                      i += 7;
                      s8 = i + 1;
                      if (b[i] === 34 && b[i + 1] === 66 && b[i + 2] === 34) {
                        i += 3;
                        n7 = 0;
                      } else if (b[i] === 34 && b[i + 1] === 65 && b[i + 2] === 34) {
                        i += 3;
                        n7 = 1;
                      } else return undefined;
                    } else if (b[i + 2] === 122 && b[i + 3] === 34 && b[i + 4] === 58) {
                      if ((m4 & 8) !== 0) return undefined;
                      m4 |= 8;
                      i += 5;
                      if (b[i] !== 34) return undefined;
                      s11 = ++i;
                      i = decimalEnd(b, i);
                      if (i < 0) return undefined;
                      e12 = i++;
                    } else return undefined;
                    break;
                  case 112:
                    if (b[i + 2] === 120 && b[i + 3] === 34 && b[i + 4] === 58) {
                      if ((m4 & 4) !== 0) return undefined;
                      m4 |= 4;
                      i += 5;
                      if (b[i] !== 34) return undefined;
                      s9 = ++i;
                      i = decimalEnd(b, i);
                      if (i < 0) return undefined;
                      e10 = i++;
                    } else return undefined;
                    break;
                  case 116:
                    if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                      if ((m4 & 16) !== 0) return undefined;
                      m4 |= 16;
                      i += 7;
                      i = wholeEnd(b, i);
                      if (i < 0) return undefined;
                      n13 = read[0]!;
                    } else if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 34 && b[i + 5] === 58) {
                      if ((m4 & 64) !== 0) return undefined;
                      m4 |= 64;
                      i += 6;
                      i = wholeEnd(b, i);
                      if (i < 0) return undefined;
                      n16 = read[0]!;
                    } else return undefined;
                    break;
                  case 104:
                    if (b[i + 2] === 97 && b[i + 3] === 115 && b[i + 4] === 104 && b[i + 5] === 34 && b[i + 6] === 58) {
                      if ((m4 & 32) !== 0) return undefined;
                      m4 |= 32;
                      i += 7;
                      if (b[i] !== 34) return undefined;
                      s14 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e15 = i++;
                    } else return undefined;
                    break;
                  case 117:
                    if (b[i + 2] === 115 && b[i + 3] === 101 && b[i + 4] === 114 && b[i + 5] === 115 && b[i + 6] === 34 && b[i + 7] === 58) {
                      if ((m4 & 128) !== 0) return undefined;
                      m4 |= 128;
                      i += 8;
                      if (b[i] !== 91) return undefined;
                      a17 = [];
                      if (b[++i] === 93) i++;
                      else {
                        for (;;) {
                          if (b[i] !== 34) return undefined;
                          s18 = ++i;
                          i = textEnd(b, i);
                          if (i < 0) return undefined;
                          e19 = i++;
                          a17.push(textOf(b, s18, e19));
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
              if ((m4 & 127) !== 127) return undefined;
              o20 = { "coin": textOf(b, s5, e6), "side": (n7 === 0 ? "B" : "A"), "px": textOf(b, s9, e10), "sz": textOf(b, s11, e12), "time": n13, "hash": textOf(b, s14, e15), "tid": n16 };
              if ((m4 & 128) !== 0) o20["users"] = a17;
              a3.push(o20);
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
  return a3;
}

function scanSpotContextEvent(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, m3 = 0, s4 = 0, e5 = 0, m6 = 0, s7 = 0, e8 = 0, s9 = 0, e10 = 0, s11 = 0, e12 = 0, s13 = 0, e14 = 0, s15 = 0, e16 = 0, n17 = 0, s18 = 0, e19 = 0, s20 = 0, e21 = 0, s22 = 0, e23 = 0, o24: Record<string, unknown> = none;
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
                      case 99:
                        if (b[i + 2] === 111 && b[i + 3] === 105 && b[i + 4] === 110 && b[i + 5] === 34 && b[i + 6] === 58) {
                          if ((m6 & 1) !== 0) return undefined;
                          m6 |= 1;
                          i += 7;
                          if (b[i] !== 34) return undefined;
                          s7 = ++i;
                          i = textEnd(b, i);
                          if (i < 0) return undefined;
                          e8 = i++;
                        } else if (b[i + 2] === 105 && b[i + 3] === 114 && b[i + 4] === 99 && b[i + 5] === 117 && b[i + 6] === 108 && b[i + 7] === 97 && b[i + 8] === 116 && b[i + 9] === 105 && b[i + 10] === 110 && b[i + 11] === 103 && b[i + 12] === 83 && b[i + 13] === 117 && b[i + 14] === 112 && b[i + 15] === 112 && b[i + 16] === 108 && b[i + 17] === 121 && b[i + 18] === 34 && b[i + 19] === 58) {
                          if ((m6 & 64) !== 0) return undefined;
                          m6 |= 64;
                          i += 20;
                          if (b[i] !== 34) return undefined;
                          s20 = ++i;
                          i = decimalEnd(b, i);
                          if (i < 0) return undefined;
                          e21 = i++;
                        } else return undefined;
                        break;
                      case 112:
                        if (b[i + 2] === 114 && b[i + 3] === 101 && b[i + 4] === 118 && b[i + 5] === 68 && b[i + 6] === 97 && b[i + 7] === 121 && b[i + 8] === 80 && b[i + 9] === 120 && b[i + 10] === 34 && b[i + 11] === 58) {
                          if ((m6 & 2) !== 0) return undefined;
                          m6 |= 2;
                          i += 12;
                          if (b[i] !== 34) return undefined;
                          s9 = ++i;
                          i = decimalEnd(b, i);
                          if (i < 0) return undefined;
                          e10 = i++;
                        } else return undefined;
                        break;
                      case 100:
                        if (b[i + 2] === 97 && b[i + 3] === 121 && b[i + 4] === 78 && b[i + 5] === 116 && b[i + 6] === 108 && b[i + 7] === 86 && b[i + 8] === 108 && b[i + 9] === 109 && b[i + 10] === 34 && b[i + 11] === 58) {
                          if ((m6 & 4) !== 0) return undefined;
                          m6 |= 4;
                          i += 12;
                          if (b[i] !== 34) return undefined;
                          s11 = ++i;
                          i = decimalEnd(b, i);
                          if (i < 0) return undefined;
                          e12 = i++;
                        } else if (b[i + 2] === 97 && b[i + 3] === 121 && b[i + 4] === 66 && b[i + 5] === 97 && b[i + 6] === 115 && b[i + 7] === 101 && b[i + 8] === 86 && b[i + 9] === 108 && b[i + 10] === 109 && b[i + 11] === 34 && b[i + 12] === 58) {
                          if ((m6 & 8) !== 0) return undefined;
                          m6 |= 8;
                          i += 13;
                          if (b[i] !== 34) return undefined;
                          s13 = ++i;
                          i = decimalEnd(b, i);
                          if (i < 0) return undefined;
                          e14 = i++;
                        } else return undefined;
                        break;
                      case 109:
                        if (b[i + 2] === 97 && b[i + 3] === 114 && b[i + 4] === 107 && b[i + 5] === 80 && b[i + 6] === 120 && b[i + 7] === 34 && b[i + 8] === 58) {
                          if ((m6 & 16) !== 0) return undefined;
                          m6 |= 16;
                          i += 9;
                          if (b[i] !== 34) return undefined;
                          s15 = ++i;
                          i = decimalEnd(b, i);
                          if (i < 0) return undefined;
                          e16 = i++;
                        } else if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 80 && b[i + 5] === 120 && b[i + 6] === 34 && b[i + 7] === 58) {
                          if ((m6 & 32) !== 0) return undefined;
                          m6 |= 32;
                          i += 8;
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
                      case 116:
                        if (b[i + 2] === 111 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 108 && b[i + 6] === 83 && b[i + 7] === 117 && b[i + 8] === 112 && b[i + 9] === 112 && b[i + 10] === 108 && b[i + 11] === 121 && b[i + 12] === 34 && b[i + 13] === 58) {
                          if ((m6 & 128) !== 0) return undefined;
                          m6 |= 128;
                          i += 14;
                          if (b[i] !== 34) return undefined;
                          s22 = ++i;
                          i = decimalEnd(b, i);
                          if (i < 0) return undefined;
                          e23 = i++;
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
                  if ((m6 & 23) !== 23) return undefined;
                  o24 = { "coin": textOf(b, s7, e8), "prevDayPx": textOf(b, s9, e10), "dayNtlVlm": textOf(b, s11, e12), "markPx": textOf(b, s15, e16) };
                  if ((m6 & 8) !== 0) o24["dayBaseVlm"] = textOf(b, s13, e14);
                  if ((m6 & 32) !== 0) o24["midPx"] = (n17 === 1 ? null : textOf(b, s18, e19));
                  if ((m6 & 64) !== 0) o24["circulatingSupply"] = textOf(b, s20, e21);
                  if ((m6 & 128) !== 0) o24["totalSupply"] = textOf(b, s22, e23);
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
  return { "coin": textOf(b, s4, e5), "ctx": o24 };
}

/** The decoders of messages that come often. */
export const decoders: readonly Decoder[] = [
  {
    name: "book",
    schema: bookSchema,
    addresses: ["l2Book/{coin}", "l2BookFast/{coin}", "l2Book/{coin}/{nSigFigs}"],
    levels: true,
    keys: 3,
    scan: scanBook,
  },
  {
    name: "bbo",
    schema: bboSchema,
    addresses: ["bbo/{coin}"],
    levels: false,
    keys: 2,
    scan: scanBbo,
  },
  {
    name: "trades",
    schema: tradesSchema,
    addresses: ["trades/{coin}"],
    levels: false,
    keys: 2,
    scan: scanTrades,
  },
  {
    name: "spotContext",
    schema: spotContextEventSchema,
    addresses: ["activeSpotAssetCtx/{coin}"],
    levels: false,
    keys: 2,
    scan: scanSpotContextEvent,
  },
];
