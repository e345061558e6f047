// Generated from specs/kucoin/spot.openapi.yaml and specs/kucoin/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
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
  topBookSchema,
  matchEventSchema,
  tickerEventSchema,
} from "./spot.ts";

const nothing: unknown[] = [];
const none: Record<string, unknown> = {};
const columns0: Levels = new Levels();
const columns1: Levels = new Levels();
const message0: Record<string, unknown> = { "asks": columns0, "bids": columns1, "timestamp": NaN };

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

function scanBookChange(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, s3 = 0, e4 = 0, m5 = 0, m6 = 0, a7: unknown[] = nothing, s8 = 0, e9 = 0, s10 = 0, e11 = 0, s12 = 0, e13 = 0, a14: unknown[] = nothing, s15 = 0, e16 = 0, s17 = 0, e18 = 0, s19 = 0, e20 = 0, n21 = 0, s22 = 0, e23 = 0, n24 = 0, s25 = 0, e26 = 0, s27 = 0, e28 = 0, n29 = 0, s30 = 0, e31 = 0;
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
        } else return undefined;
        break;
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 8) !== 0) return undefined;
          m0 |= 8;
          i += 7;
          m5 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 99:
                if (b[i + 2] === 104 && b[i + 3] === 97 && b[i + 4] === 110 && b[i + 5] === 103 && b[i + 6] === 101 && b[i + 7] === 115 && b[i + 8] === 34 && b[i + 9] === 58) {
                  if ((m5 & 1) !== 0) return undefined;
                  m5 |= 1;
                  i += 10;
                  m6 = 0;
                  if (b[i] !== 123) return undefined;
                  i++;
                  for (;;) {
                    if (b[i] !== 34) return undefined;
                    switch (b[i + 1]) {
                      case 97:
                        if (b[i + 2] === 115 && b[i + 3] === 107 && b[i + 4] === 115 && b[i + 5] === 34 && b[i + 6] === 58) {
                          if ((m6 & 1) !== 0) return undefined;
                          m6 |= 1;
                          i += 7;
                          if (b[i] !== 91) return undefined;
                          a7 = [];
                          if (b[++i] === 93) i++;
                          else {
                            for (;;) {
                              if (b[i] !== 91) return undefined;
                              i++;
                              if (b[i] !== 34) return undefined;
                              s8 = ++i;
                              i = decimalEnd(b, i);
                              if (i < 0) return undefined;
                              e9 = i++;
                              if (b[i] !== 44) return undefined;
                              i++;
                              if (b[i] !== 34) return undefined;
                              s10 = ++i;
                              i = decimalEnd(b, i);
                              if (i < 0) return undefined;
                              e11 = i++;
                              if (b[i] !== 44) return undefined;
                              i++;
                              if (b[i] !== 34) return undefined;
                              s12 = ++i;
                              i = textEnd(b, i);
                              if (i < 0) return undefined;
                              e13 = i++;
                              if (b[i] !== 93) return undefined;
                              i++;
                              a7.push([textOf(b, s8, e9), textOf(b, s10, e11), textOf(b, s12, e13)]);
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
                      case 98:
                        if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 115 && b[i + 5] === 34 && b[i + 6] === 58) {
                          if ((m6 & 2) !== 0) return undefined;
                          m6 |= 2;
                          i += 7;
                          if (b[i] !== 91) return undefined;
                          a14 = [];
                          if (b[++i] === 93) i++;
                          else {
                            for (;;) {
                              if (b[i] !== 91) return undefined;
                              i++;
                              if (b[i] !== 34) return undefined;
                              s15 = ++i;
                              i = decimalEnd(b, i);
                              if (i < 0) return undefined;
                              e16 = i++;
                              if (b[i] !== 44) return undefined;
                              i++;
                              if (b[i] !== 34) return undefined;
                              s17 = ++i;
                              i = decimalEnd(b, i);
                              if (i < 0) return undefined;
                              e18 = i++;
                              if (b[i] !== 44) return undefined;
                              i++;
                              if (b[i] !== 34) return undefined;
                              s19 = ++i;
                              i = textEnd(b, i);
                              if (i < 0) return undefined;
                              e20 = i++;
                              if (b[i] !== 93) return undefined;
                              i++;
                              a14.push([textOf(b, s15, e16), textOf(b, s17, e18), textOf(b, s19, e20)]);
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
                  if ((m6 & 3) !== 3) return undefined;
                } else return undefined;
                break;
              case 115:
                if (b[i + 2] === 101 && b[i + 3] === 113 && b[i + 4] === 117 && b[i + 5] === 101 && b[i + 6] === 110 && b[i + 7] === 99 && b[i + 8] === 101 && b[i + 9] === 83 && b[i + 10] === 116 && b[i + 11] === 97 && b[i + 12] === 114 && b[i + 13] === 116 && b[i + 14] === 34 && b[i + 15] === 58) {
                  if ((m5 & 2) !== 0) return undefined;
                  m5 |= 2;
                  i += 16;
                  s22 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e23 = i;
                  n21 = read[0]!;
                } else if (b[i + 2] === 101 && b[i + 3] === 113 && b[i + 4] === 117 && b[i + 5] === 101 && b[i + 6] === 110 && b[i + 7] === 99 && b[i + 8] === 101 && b[i + 9] === 69 && b[i + 10] === 110 && b[i + 11] === 100 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m5 & 4) !== 0) return undefined;
                  m5 |= 4;
                  i += 14;
                  s25 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e26 = i;
                  n24 = read[0]!;
                } else if (b[i + 2] === 121 && b[i + 3] === 109 && b[i + 4] === 98 && b[i + 5] === 111 && b[i + 6] === 108 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m5 & 8) !== 0) return undefined;
                  m5 |= 8;
                  i += 9;
                  if (b[i] !== 34) return undefined;
                  s27 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e28 = i++;
                } else return undefined;
                break;
              case 116:
                if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m5 & 16) !== 0) return undefined;
                  m5 |= 16;
                  i += 7;
                  s30 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e31 = i;
                  n29 = read[0]!;
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
          if ((m5 & 31) !== 31) return undefined;
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
  return { "changes": { "asks": a7, "bids": a14 }, "sequenceStart": (n21 === n21 ? n21 : bigOf(b, s22, e23)), "sequenceEnd": (n24 === n24 ? n24 : bigOf(b, s25, e26)), "symbol": textOf(b, s27, e28), "time": (n29 === n29 ? n29 : bigOf(b, s30, e31)) };
}

function scanTopBook(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, s3 = 0, e4 = 0, m5 = 0, n6 = 0, s7 = 0, e8 = 0;
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
        } else return undefined;
        break;
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 8) !== 0) return undefined;
          m0 |= 8;
          i += 7;
          m5 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 97:
                if (b[i + 2] === 115 && b[i + 3] === 107 && b[i + 4] === 115 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m5 & 1) !== 0) return undefined;
                  m5 |= 1;
                  i += 7;
                  i = levels0(b, i, columns0);
                  if (i < 0) return undefined;
                } else return undefined;
                break;
              case 98:
                if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 115 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m5 & 2) !== 0) return undefined;
                  m5 |= 2;
                  i += 7;
                  i = levels0(b, i, columns1);
                  if (i < 0) return undefined;
                } else return undefined;
                break;
              case 116:
                if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 115 && b[i + 6] === 116 && b[i + 7] === 97 && b[i + 8] === 109 && b[i + 9] === 112 && b[i + 10] === 34 && b[i + 11] === 58) {
                  if ((m5 & 4) !== 0) return undefined;
                  m5 |= 4;
                  i += 12;
                  s7 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e8 = i;
                  n6 = read[0]!;
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
          if ((m5 & 7) !== 7) return undefined;
          if (n6 === n6) message0["timestamp"] = n6;
          else message0["timestamp"] = bigOf(b, s7, e8);
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
  return message0;
}

function scanMatchEvent(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, s3 = 0, e4 = 0, m5 = 0, s6 = 0, e7 = 0, s8 = 0, e9 = 0, n10 = 0, s11 = 0, s12 = 0, e13 = 0, s14 = 0, e15 = 0, s16 = 0, e17 = 0, s18 = 0, e19 = 0, s20 = 0, e21 = 0, s22 = 0, e23 = 0, s24 = 0, e25 = 0, o26: Record<string, unknown> = none;
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
        } else return undefined;
        break;
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 8) !== 0) return undefined;
          m0 |= 8;
          i += 7;
          m5 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 115:
                if (b[i + 2] === 121 && b[i + 3] === 109 && b[i + 4] === 98 && b[i + 5] === 111 && b[i + 6] === 108 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m5 & 1) !== 0) return undefined;
                  m5 |= 1;
                  i += 9;
                  if (b[i] !== 34) return undefined;
                  s6 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e7 = i++;
                } else if (b[i + 2] === 101 && b[i + 3] === 113 && b[i + 4] === 117 && b[i + 5] === 101 && b[i + 6] === 110 && b[i + 7] === 99 && b[i + 8] === 101 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m5 & 2) !== 0) return undefined;
                  m5 |= 2;
                  i += 11;
                  if (b[i] !== 34) return undefined;
                  s8 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e9 = i++;
                } else if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m5 & 4) !== 0) return undefined;
                  m5 |= 4;
                  i += 7;
                  s11 = i + 1;
                  if (b[i] === 34 && b[i + 1] === 98 && b[i + 2] === 117 && b[i + 3] === 121 && b[i + 4] === 34) {
                    i += 5;
                    n10 = 0;
                  } else if (b[i] === 34 && b[i + 1] === 115 && b[i + 2] === 101 && b[i + 3] === 108 && b[i + 4] === 108 && b[i + 5] === 34) {
                    i += 6;
                    n10 = 1;
                  } else return undefined;
                } else if (b[i + 2] === 105 && b[i + 3] === 122 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m5 & 8) !== 0) return undefined;
                  m5 |= 8;
                  i += 7;
                  if (b[i] !== 34) return undefined;
                  s12 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e13 = i++;
                } else return undefined;
                break;
              case 112:
                if (b[i + 2] === 114 && b[i + 3] === 105 && b[i + 4] === 99 && b[i + 5] === 101 && b[i + 6] === 34 && b[i + 7] === 58) {
                  if ((m5 & 16) !== 0) return undefined;
                  m5 |= 16;
                  i += 8;
                  if (b[i] !== 34) return undefined;
                  s14 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e15 = i++;
                } else return undefined;
                break;
              case 116:
                if (b[i + 2] === 97 && b[i + 3] === 107 && b[i + 4] === 101 && b[i + 5] === 114 && b[i + 6] === 79 && b[i + 7] === 114 && b[i + 8] === 100 && b[i + 9] === 101 && b[i + 10] === 114 && b[i + 11] === 73 && b[i + 12] === 100 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m5 & 32) !== 0) return undefined;
                  m5 |= 32;
                  i += 15;
                  if (b[i] !== 34) return undefined;
                  s16 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e17 = i++;
                } else if (b[i + 2] === 114 && b[i + 3] === 97 && b[i + 4] === 100 && b[i + 5] === 101 && b[i + 6] === 73 && b[i + 7] === 100 && b[i + 8] === 34 && b[i + 9] === 58) {
                  if ((m5 & 128) !== 0) return undefined;
                  m5 |= 128;
                  i += 10;
                  if (b[i] !== 34) return undefined;
                  s20 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e21 = i++;
                } else if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m5 & 256) !== 0) return undefined;
                  m5 |= 256;
                  i += 7;
                  if (b[i] !== 34) return undefined;
                  s22 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e23 = i++;
                } else if (b[i + 2] === 121 && b[i + 3] === 112 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m5 & 512) !== 0) return undefined;
                  m5 |= 512;
                  i += 7;
                  if (b[i] !== 34) return undefined;
                  s24 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e25 = i++;
                } else return undefined;
                break;
              case 109:
                if (b[i + 2] === 97 && b[i + 3] === 107 && b[i + 4] === 101 && b[i + 5] === 114 && b[i + 6] === 79 && b[i + 7] === 114 && b[i + 8] === 100 && b[i + 9] === 101 && b[i + 10] === 114 && b[i + 11] === 73 && b[i + 12] === 100 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m5 & 64) !== 0) return undefined;
                  m5 |= 64;
                  i += 15;
                  if (b[i] !== 34) return undefined;
                  s18 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e19 = i++;
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
          if ((m5 & 511) !== 511) return undefined;
          o26 = { "symbol": textOf(b, s6, e7), "sequence": textOf(b, s8, e9), "side": (n10 === 0 ? "buy" : "sell"), "size": textOf(b, s12, e13), "price": textOf(b, s14, e15), "takerOrderId": textOf(b, s16, e17), "makerOrderId": textOf(b, s18, e19), "tradeId": textOf(b, s20, e21), "time": textOf(b, s22, e23) };
          if ((m5 & 512) !== 0) o26["type"] = textOf(b, s24, e25);
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
  return o26;
}

function scanTickerEvent(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, s3 = 0, e4 = 0, m5 = 0, s6 = 0, e7 = 0, s8 = 0, e9 = 0, s10 = 0, e11 = 0, n12 = 0, s13 = 0, e14 = 0, n15 = 0, s16 = 0, e17 = 0, n18 = 0, s19 = 0, e20 = 0, n21 = 0, s22 = 0, e23 = 0, n24 = 0, s25 = 0, e26 = 0;
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
        } else return undefined;
        break;
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 8) !== 0) return undefined;
          m0 |= 8;
          i += 7;
          m5 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 115:
                if (b[i + 2] === 101 && b[i + 3] === 113 && b[i + 4] === 117 && b[i + 5] === 101 && b[i + 6] === 110 && b[i + 7] === 99 && b[i + 8] === 101 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m5 & 1) !== 0) return undefined;
                  m5 |= 1;
                  i += 11;
                  if (b[i] !== 34) return undefined;
                  s6 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e7 = i++;
                } else if (b[i + 2] === 105 && b[i + 3] === 122 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m5 & 4) !== 0) return undefined;
                  m5 |= 4;
                  i += 7;
                  if (b[i] !== 34) return undefined;
                  s10 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e11 = i++;
                } else return undefined;
                break;
              case 112:
                if (b[i + 2] === 114 && b[i + 3] === 105 && b[i + 4] === 99 && b[i + 5] === 101 && b[i + 6] === 34 && b[i + 7] === 58) {
                  if ((m5 & 2) !== 0) return undefined;
                  m5 |= 2;
                  i += 8;
                  if (b[i] !== 34) return undefined;
                  s8 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e9 = i++;
                } else return undefined;
                break;
              case 98:
                if (b[i + 2] === 101 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 65 && b[i + 6] === 115 && b[i + 7] === 107 && b[i + 8] === 34 && b[i + 9] === 58) {
                  if ((m5 & 8) !== 0) return undefined;
                  m5 |= 8;
                  i += 10;
                  if (b[i] === 110) {
                    if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                    i += 4;
                    n12 = 1;
                  } else {
                    if (b[i] !== 34) return undefined;
                    s13 = ++i;
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                    e14 = i++;
                    n12 = 0;
                  }
                } else if (b[i + 2] === 101 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 65 && b[i + 6] === 115 && b[i + 7] === 107 && b[i + 8] === 83 && b[i + 9] === 105 && b[i + 10] === 122 && b[i + 11] === 101 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m5 & 16) !== 0) return undefined;
                  m5 |= 16;
                  i += 14;
                  if (b[i] === 110) {
                    if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                    i += 4;
                    n15 = 1;
                  } else {
                    if (b[i] !== 34) return undefined;
                    s16 = ++i;
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                    e17 = i++;
                    n15 = 0;
                  }
                } else if (b[i + 2] === 101 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 66 && b[i + 6] === 105 && b[i + 7] === 100 && b[i + 8] === 34 && b[i + 9] === 58) {
                  if ((m5 & 32) !== 0) return undefined;
                  m5 |= 32;
                  i += 10;
                  if (b[i] === 110) {
                    if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                    i += 4;
                    n18 = 1;
                  } else {
                    if (b[i] !== 34) return undefined;
                    s19 = ++i;
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                    e20 = i++;
                    n18 = 0;
                  }
                } else if (b[i + 2] === 101 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 66 && b[i + 6] === 105 && b[i + 7] === 100 && b[i + 8] === 83 && b[i + 9] === 105 && b[i + 10] === 122 && b[i + 11] === 101 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m5 & 64) !== 0) return undefined;
                  m5 |= 64;
                  i += 14;
                  if (b[i] === 110) {
                    if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                    i += 4;
                    n21 = 1;
                  } else {
                    if (b[i] !== 34) return undefined;
                    s22 = ++i;
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                    e23 = i++;
                    n21 = 0;
                  }
                } else return undefined;
                break;
              case 84:
                if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m5 & 128) !== 0) return undefined;
                  m5 |= 128;
                  i += 7;
                  s25 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e26 = i;
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
          if ((m5 & 255) !== 255) return undefined;
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
  return { "sequence": textOf(b, s6, e7), "price": textOf(b, s8, e9), "size": textOf(b, s10, e11), "bestAsk": (n12 === 1 ? null : textOf(b, s13, e14)), "bestAskSize": (n15 === 1 ? null : textOf(b, s16, e17)), "bestBid": (n18 === 1 ? null : textOf(b, s19, e20)), "bestBidSize": (n21 === 1 ? null : textOf(b, s22, e23)), "Time": (n24 === n24 ? n24 : bigOf(b, s25, e26)) };
}

/** The decoders of messages that come often. */
export const decoders: readonly Decoder[] = [
  {
    name: "orderbookIncrement",
    schema: bookChangeSchema,
    addresses: ["/market/level2:{symbol}"],
    levels: false,
    keys: 1,
    scan: scanBookChange,
  },
  {
    name: "orderbookLevel50",
    schema: topBookSchema,
    addresses: ["/spotMarket/level2Depth50:{symbol}"],
    levels: true,
    keys: 1,
    scan: scanTopBook,
  },
  {
    name: "trade",
    schema: matchEventSchema,
    addresses: ["/market/match:{symbol}"],
    levels: false,
    keys: 1,
    scan: scanMatchEvent,
  },
  {
    name: "ticker",
    schema: tickerEventSchema,
    addresses: ["/market/ticker:{symbol}"],
    levels: false,
    keys: 1,
    scan: scanTickerEvent,
  },
];
