// Generated from specs/crypto-com/spot.openapi.yaml and specs/crypto-com/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
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
  tickerFrameSchema,
} from "./spot.ts";

const nothing: unknown[] = [];
const none: Record<string, unknown> = {};
const columns0: Levels = new Levels();
const columns1: Levels = new Levels();
const columns2: Levels = new Levels();
const columns3: Levels = new Levels();
const message0: Record<string, unknown> = { "asks": columns2, "bids": columns3 };
const message1: Record<string, unknown> = { "instrument_name": "", "channel": "", "depth": NaN, "data": nothing };
const message2: Record<string, unknown> = { "id": -1, "method": "subscribe", "code": 0, "result": message1 };

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
    if (b[i] !== 34 || b[i + 1] !== 44 || b[i + 2] !== 34) return -1;
    i += 3;
    if ((b[i]! - 48) >>> 0 <= 9 && b[i + 1] === 34) i++;
    else if ((b[i]! - 49) >>> 0 <= 8 && (b[i + 1]! - 48) >>> 0 <= 9 && b[i + 2] === 34) i += 2;
    else {
      i = textEnd(b, i);
      if (i < 0) return -1;
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
  let m0 = 0, m1 = 0, s2 = 0, e3 = 0, s4 = 0, e5 = 0, n6 = 0, s7 = 0, n8 = 0, m9 = 0, m10 = 0, n11 = 0, n12 = 0, n13 = 0, n14 = 0, n15 = 0, o16: Record<string, unknown> = none;
  let q0s = 0, q0e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 105:
        if (b[i + 2] === 100 && b[i + 3] === 34 && b[i + 4] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 5;
          if (b[i] !== 45 || b[i + 1] !== 49) return undefined;
          i += 2;
        } else return undefined;
        break;
      case 109:
        if (b[i + 2] === 101 && b[i + 3] === 116 && b[i + 4] === 104 && b[i + 5] === 111 && b[i + 6] === 100 && b[i + 7] === 34 && b[i + 8] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 9;
          if (b[i] !== 34 || b[i + 1] !== 115 || b[i + 2] !== 117 || b[i + 3] !== 98 || b[i + 4] !== 115 || b[i + 5] !== 99 || b[i + 6] !== 114 || b[i + 7] !== 105 || b[i + 8] !== 98 || b[i + 9] !== 101 || b[i + 10] !== 34) return undefined;
          i += 11;
        } else return undefined;
        break;
      case 99:
        if (b[i + 2] === 111 && b[i + 3] === 100 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 7;
          if (b[i] !== 48) return undefined;
          i += 1;
        } else return undefined;
        break;
      case 114:
        if (b[i + 2] === 101 && b[i + 3] === 115 && b[i + 4] === 117 && b[i + 5] === 108 && b[i + 6] === 116 && b[i + 7] === 34 && b[i + 8] === 58) {
          if ((m0 & 8) !== 0) return undefined;
          m0 |= 8;
          i += 9;
          m1 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 105:
                if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 114 && b[i + 6] === 117 && b[i + 7] === 109 && b[i + 8] === 101 && b[i + 9] === 110 && b[i + 10] === 116 && b[i + 11] === 95 && b[i + 12] === 110 && b[i + 13] === 97 && b[i + 14] === 109 && b[i + 15] === 101 && b[i + 16] === 34 && b[i + 17] === 58) {
                  if ((m1 & 1) !== 0) return undefined;
                  m1 |= 1;
                  i += 18;
                  if (b[i] !== 34) return undefined;
                  s2 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e3 = i++;
                } else return undefined;
                break;
              case 115:
                if (b[i + 2] === 117 && b[i + 3] === 98 && b[i + 4] === 115 && b[i + 5] === 99 && b[i + 6] === 114 && b[i + 7] === 105 && b[i + 8] === 112 && b[i + 9] === 116 && b[i + 10] === 105 && b[i + 11] === 111 && b[i + 12] === 110 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m1 & 2) !== 0) return undefined;
                  m1 |= 2;
                  i += 15;
                  if (b[i] !== 34) return undefined;
                  s4 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e5 = i++;
                  q0s = s4;
                  q0e = e5;
                } else return undefined;
                break;
              case 99:
                if (b[i + 2] === 104 && b[i + 3] === 97 && b[i + 4] === 110 && b[i + 5] === 110 && b[i + 6] === 101 && b[i + 7] === 108 && b[i + 8] === 34 && b[i + 9] === 58) {
                  if ((m1 & 4) !== 0) return undefined;
                  m1 |= 4;
                  i += 10;
                  s7 = i + 1;
                  if (b[i] === 34 && b[i + 1] === 98 && b[i + 2] === 111 && b[i + 3] === 111 && b[i + 4] === 107 && b[i + 5] === 34) {
                    i += 6;
                    n6 = 0;
                  } else if (b[i] === 34 && b[i + 1] === 98 && b[i + 2] === 111 && b[i + 3] === 111 && b[i + 4] === 107 && b[i + 5] === 46 && b[i + 6] === 117 && b[i + 7] === 112 && b[i + 8] === 100 && b[i + 9] === 97 && b[i + 10] === 116 && b[i + 11] === 101 && b[i + 12] === 34) {
                    i += 13;
                    n6 = 1;
                  } else return undefined;
                } else return undefined;
                break;
              case 100:
                if (b[i + 2] === 101 && b[i + 3] === 112 && b[i + 4] === 116 && b[i + 5] === 104 && b[i + 6] === 34 && b[i + 7] === 58) {
                  if ((m1 & 8) !== 0) return undefined;
                  m1 |= 8;
                  i += 8;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n8 = read[0]!;
                } else if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m1 & 16) !== 0) return undefined;
                  m1 |= 16;
                  i += 7;
                  if (b[i] !== 91) return undefined;
                  i++;
                  m9 = 0;
                  if (b[i] !== 123) return undefined;
                  i++;
                  for (;;) {
                    if (b[i] !== 34) return undefined;
                    switch (b[i + 1]) {
                      case 97:
                        if (b[i + 2] === 115 && b[i + 3] === 107 && b[i + 4] === 115 && b[i + 5] === 34 && b[i + 6] === 58) {
                          if ((m9 & 1) !== 0) return undefined;
                          m9 |= 1;
                          i += 7;
                          i = levels0(b, i, columns0);
                          if (i < 0) return undefined;
                        } else return undefined;
                        break;
                      case 98:
                        if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 115 && b[i + 5] === 34 && b[i + 6] === 58) {
                          if ((m9 & 2) !== 0) return undefined;
                          m9 |= 2;
                          i += 7;
                          i = levels0(b, i, columns1);
                          if (i < 0) return undefined;
                        } else return undefined;
                        break;
                      case 117:
                        if (b[i + 2] === 112 && b[i + 3] === 100 && b[i + 4] === 97 && b[i + 5] === 116 && b[i + 6] === 101 && b[i + 7] === 34 && b[i + 8] === 58) {
                          if ((m9 & 4) !== 0) return undefined;
                          m9 |= 4;
                          i += 9;
                          m10 = 0;
                          if (b[i] !== 123) return undefined;
                          i++;
                          for (;;) {
                            if (b[i] !== 34) return undefined;
                            switch (b[i + 1]) {
                              case 97:
                                if (b[i + 2] === 115 && b[i + 3] === 107 && b[i + 4] === 115 && b[i + 5] === 34 && b[i + 6] === 58) {
                                  if ((m10 & 1) !== 0) return undefined;
                                  m10 |= 1;
                                  i += 7;
                                  i = levels0(b, i, columns2);
                                  if (i < 0) return undefined;
                                } else return undefined;
                                break;
                              case 98:
                                if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 115 && b[i + 5] === 34 && b[i + 6] === 58) {
                                  if ((m10 & 2) !== 0) return undefined;
                                  m10 |= 2;
                                  i += 7;
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
                          if ((m10 & 3) !== 3) return undefined;
                        } else if (b[i + 2] === 34 && b[i + 3] === 58) {
                          if ((m9 & 32) !== 0) return undefined;
                          m9 |= 32;
                          i += 4;
                          i = wholeEnd(b, i);
                          if (i < 0) return undefined;
                          n13 = read[0]!;
                        } else return undefined;
                        break;
                      case 116:
                        if (b[i + 2] === 34 && b[i + 3] === 58) {
                          if ((m9 & 8) !== 0) return undefined;
                          m9 |= 8;
                          i += 4;
                          i = wholeEnd(b, i);
                          if (i < 0) return undefined;
                          n11 = read[0]!;
                        } else if (b[i + 2] === 116 && b[i + 3] === 34 && b[i + 4] === 58) {
                          if ((m9 & 16) !== 0) return undefined;
                          m9 |= 16;
                          i += 5;
                          i = wholeEnd(b, i);
                          if (i < 0) return undefined;
                          n12 = read[0]!;
                        } else return undefined;
                        break;
                      case 112:
                        if (b[i + 2] === 117 && b[i + 3] === 34 && b[i + 4] === 58) {
                          if ((m9 & 64) !== 0) return undefined;
                          m9 |= 64;
                          i += 5;
                          i = wholeEnd(b, i);
                          if (i < 0) return undefined;
                          n14 = read[0]!;
                        } else return undefined;
                        break;
                      case 99:
                        if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
                          if ((m9 & 128) !== 0) return undefined;
                          m9 |= 128;
                          i += 5;
                          i = wholeEnd(b, i);
                          if (i < 0) return undefined;
                          n15 = read[0]!;
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
                  if ((m9 & 40) !== 40) return undefined;
                  o16 = { "t": n11, "u": n13 };
                  if ((m9 & 1) !== 0) o16["asks"] = columns0;
                  if ((m9 & 2) !== 0) o16["bids"] = columns1;
                  if ((m9 & 4) !== 0) o16["update"] = message0;
                  if ((m9 & 16) !== 0) o16["tt"] = n12;
                  if ((m9 & 64) !== 0) o16["pu"] = n14;
                  if ((m9 & 128) !== 0) o16["cs"] = n15;
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
          if ((m1 & 31) !== 31) return undefined;
          if (!isTextOf(message1["instrument_name"], b, s2, e3)) message1["instrument_name"] = textOf(b, s2, e3);
          message1["channel"] = (n6 === 0 ? "book" : "book.update");
          message1["depth"] = n8;
          message1["data"] = [o16];
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
  return message2;
}

function scanTradeFrame(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, m1 = 0, s2 = 0, e3 = 0, s4 = 0, e5 = 0, a6: unknown[] = nothing, m7 = 0, s8 = 0, e9 = 0, n10 = 0, s11 = 0, e12 = 0, s13 = 0, e14 = 0, n15 = 0, s16 = 0, s17 = 0, e18 = 0, s19 = 0, e20 = 0, o21: Record<string, unknown> = none;
  let q0s = 0, q0e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 105:
        if (b[i + 2] === 100 && b[i + 3] === 34 && b[i + 4] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 5;
          if (b[i] !== 45 || b[i + 1] !== 49) return undefined;
          i += 2;
        } else return undefined;
        break;
      case 109:
        if (b[i + 2] === 101 && b[i + 3] === 116 && b[i + 4] === 104 && b[i + 5] === 111 && b[i + 6] === 100 && b[i + 7] === 34 && b[i + 8] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 9;
          if (b[i] !== 34 || b[i + 1] !== 115 || b[i + 2] !== 117 || b[i + 3] !== 98 || b[i + 4] !== 115 || b[i + 5] !== 99 || b[i + 6] !== 114 || b[i + 7] !== 105 || b[i + 8] !== 98 || b[i + 9] !== 101 || b[i + 10] !== 34) return undefined;
          i += 11;
        } else return undefined;
        break;
      case 99:
        if (b[i + 2] === 111 && b[i + 3] === 100 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 7;
          if (b[i] !== 48) return undefined;
          i += 1;
        } else return undefined;
        break;
      case 114:
        if (b[i + 2] === 101 && b[i + 3] === 115 && b[i + 4] === 117 && b[i + 5] === 108 && b[i + 6] === 116 && b[i + 7] === 34 && b[i + 8] === 58) {
          if ((m0 & 8) !== 0) return undefined;
          m0 |= 8;
          i += 9;
          m1 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 105:
                if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 114 && b[i + 6] === 117 && b[i + 7] === 109 && b[i + 8] === 101 && b[i + 9] === 110 && b[i + 10] === 116 && b[i + 11] === 95 && b[i + 12] === 110 && b[i + 13] === 97 && b[i + 14] === 109 && b[i + 15] === 101 && b[i + 16] === 34 && b[i + 17] === 58) {
                  if ((m1 & 1) !== 0) return undefined;
                  m1 |= 1;
                  i += 18;
                  if (b[i] !== 34) return undefined;
                  s2 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e3 = i++;
                } else return undefined;
                break;
              case 115:
                if (b[i + 2] === 117 && b[i + 3] === 98 && b[i + 4] === 115 && b[i + 5] === 99 && b[i + 6] === 114 && b[i + 7] === 105 && b[i + 8] === 112 && b[i + 9] === 116 && b[i + 10] === 105 && b[i + 11] === 111 && b[i + 12] === 110 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m1 & 2) !== 0) return undefined;
                  m1 |= 2;
                  i += 15;
                  if (b[i] !== 34) return undefined;
                  s4 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e5 = i++;
                  q0s = s4;
                  q0e = e5;
                } else return undefined;
                break;
              case 99:
                if (b[i + 2] === 104 && b[i + 3] === 97 && b[i + 4] === 110 && b[i + 5] === 110 && b[i + 6] === 101 && b[i + 7] === 108 && b[i + 8] === 34 && b[i + 9] === 58) {
                  if ((m1 & 4) !== 0) return undefined;
                  m1 |= 4;
                  i += 10;
                  if (b[i] !== 34 || b[i + 1] !== 116 || b[i + 2] !== 114 || b[i + 3] !== 97 || b[i + 4] !== 100 || b[i + 5] !== 101 || b[i + 6] !== 34) return undefined;
                  i += 7;
                } else return undefined;
                break;
              case 100:
                if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m1 & 8) !== 0) return undefined;
                  m1 |= 8;
                  i += 7;
                  if (b[i] !== 91) return undefined;
                  a6 = [];
                  if (b[++i] === 93) i++;
                  else {
                    for (;;) {
                      m7 = 0;
                      if (b[i] !== 123) return undefined;
                      i++;
                      for (;;) {
                        if (b[i] !== 34) return undefined;
                        switch (b[i + 1]) {
                          case 100:
                            if (b[i + 2] === 34 && b[i + 3] === 58) {
                              if ((m7 & 1) !== 0) return undefined;
                              m7 |= 1;
                              i += 4;
                              if (b[i] !== 34) return undefined;
                              s8 = ++i;
                              i = textEnd(b, i);
                              if (i < 0) return undefined;
                              e9 = i++;
                            } else return undefined;
                            break;
                          case 116:
                            if (b[i + 2] === 34 && b[i + 3] === 58) {
                              if ((m7 & 2) !== 0) return undefined;
                              m7 |= 2;
                              i += 4;
                              i = wholeEnd(b, i);
                              if (i < 0) return undefined;
                              n10 = read[0]!;
                            } else return undefined;
                            break;
                          case 112:
                            if (b[i + 2] === 34 && b[i + 3] === 58) {
                              if ((m7 & 4) !== 0) return undefined;
                              m7 |= 4;
                              i += 4;
                              if (b[i] !== 34) return undefined;
                              s11 = ++i;
                              i = decimalEnd(b, i);
                              if (i < 0) return undefined;
                              e12 = i++;
                            } else return undefined;
                            break;
                          case 113:
                            if (b[i + 2] === 34 && b[i + 3] === 58) {
                              if ((m7 & 8) !== 0) return undefined;
                              m7 |= 8;
                              i += 4;
                              if (b[i] !== 34) return undefined;
                              s13 = ++i;
                              i = decimalEnd(b, i);
                              if (i < 0) return undefined;
                              e14 = i++;
                            } else return undefined;
                            break;
                          case 115:
                            if (b[i + 2] === 34 && b[i + 3] === 58) {
                              if ((m7 & 16) !== 0) return undefined;
                              m7 |= 16;
                              i += 4;
                              s16 = i + 1;
                              if (b[i] === 34 && b[i + 1] === 66 && b[i + 2] === 85 && b[i + 3] === 89 && b[i + 4] === 34) {
                                i += 5;
                                n15 = 0;
                              } else if (b[i] === 34 && b[i + 1] === 83 && b[i + 2] === 69 && b[i + 3] === 76 && b[i + 4] === 76 && b[i + 5] === 34) {
                                i += 6;
                                n15 = 1;
                              } else return undefined;
                            } else return undefined;
                            break;
                          case 105:
                            if (b[i + 2] === 34 && b[i + 3] === 58) {
                              if ((m7 & 32) !== 0) return undefined;
                              m7 |= 32;
                              i += 4;
                              if (b[i] !== 34) return undefined;
                              s17 = ++i;
                              i = textEnd(b, i);
                              if (i < 0) return undefined;
                              e18 = i++;
                            } else return undefined;
                            break;
                          case 109:
                            if (b[i + 2] === 34 && b[i + 3] === 58) {
                              if ((m7 & 64) !== 0) return undefined;
                              m7 |= 64;
                              i += 4;
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
                      if ((m7 & 63) !== 63) return undefined;
                      o21 = { "d": textOf(b, s8, e9), "t": n10, "p": textOf(b, s11, e12), "q": textOf(b, s13, e14), "s": (n15 === 0 ? "BUY" : "SELL"), "i": textOf(b, s17, e18) };
                      if ((m7 & 64) !== 0) o21["m"] = textOf(b, s19, e20);
                      a6.push(o21);
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
          if ((m1 & 15) !== 15) return undefined;
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
  return { "id": -1, "method": "subscribe", "code": 0, "result": { "instrument_name": textOf(b, s2, e3), "subscription": textOf(b, s4, e5), "channel": "trade", "data": a6 } };
}

function scanTickerFrame(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, m1 = 0, s2 = 0, e3 = 0, s4 = 0, e5 = 0, a6: unknown[] = nothing, m7 = 0, n8 = 0, s9 = 0, e10 = 0, n11 = 0, s12 = 0, e13 = 0, n14 = 0, s15 = 0, e16 = 0, n17 = 0, s18 = 0, e19 = 0, n20 = 0, s21 = 0, e22 = 0, n23 = 0, s24 = 0, e25 = 0, n26 = 0, s27 = 0, e28 = 0, n29 = 0, s30 = 0, e31 = 0, s32 = 0, e33 = 0, n34 = 0, s35 = 0, e36 = 0, n37 = 0, s38 = 0, e39 = 0, n40 = 0, s41 = 0, e42 = 0, n43 = 0, o44: Record<string, unknown> = none;
  let q0s = 0, q0e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 105:
        if (b[i + 2] === 100 && b[i + 3] === 34 && b[i + 4] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 5;
          if (b[i] !== 45 || b[i + 1] !== 49) return undefined;
          i += 2;
        } else return undefined;
        break;
      case 109:
        if (b[i + 2] === 101 && b[i + 3] === 116 && b[i + 4] === 104 && b[i + 5] === 111 && b[i + 6] === 100 && b[i + 7] === 34 && b[i + 8] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 9;
          if (b[i] !== 34 || b[i + 1] !== 115 || b[i + 2] !== 117 || b[i + 3] !== 98 || b[i + 4] !== 115 || b[i + 5] !== 99 || b[i + 6] !== 114 || b[i + 7] !== 105 || b[i + 8] !== 98 || b[i + 9] !== 101 || b[i + 10] !== 34) return undefined;
          i += 11;
        } else return undefined;
        break;
      case 99:
        if (b[i + 2] === 111 && b[i + 3] === 100 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 7;
          if (b[i] !== 48) return undefined;
          i += 1;
        } else return undefined;
        break;
      case 114:
        if (b[i + 2] === 101 && b[i + 3] === 115 && b[i + 4] === 117 && b[i + 5] === 108 && b[i + 6] === 116 && b[i + 7] === 34 && b[i + 8] === 58) {
          if ((m0 & 8) !== 0) return undefined;
          m0 |= 8;
          i += 9;
          m1 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 105:
                if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 114 && b[i + 6] === 117 && b[i + 7] === 109 && b[i + 8] === 101 && b[i + 9] === 110 && b[i + 10] === 116 && b[i + 11] === 95 && b[i + 12] === 110 && b[i + 13] === 97 && b[i + 14] === 109 && b[i + 15] === 101 && b[i + 16] === 34 && b[i + 17] === 58) {
                  if ((m1 & 1) !== 0) return undefined;
                  m1 |= 1;
                  i += 18;
                  if (b[i] !== 34) return undefined;
                  s2 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e3 = i++;
                } else return undefined;
                break;
              case 115:
                if (b[i + 2] === 117 && b[i + 3] === 98 && b[i + 4] === 115 && b[i + 5] === 99 && b[i + 6] === 114 && b[i + 7] === 105 && b[i + 8] === 112 && b[i + 9] === 116 && b[i + 10] === 105 && b[i + 11] === 111 && b[i + 12] === 110 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m1 & 2) !== 0) return undefined;
                  m1 |= 2;
                  i += 15;
                  if (b[i] !== 34) return undefined;
                  s4 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e5 = i++;
                  q0s = s4;
                  q0e = e5;
                } else return undefined;
                break;
              case 99:
                if (b[i + 2] === 104 && b[i + 3] === 97 && b[i + 4] === 110 && b[i + 5] === 110 && b[i + 6] === 101 && b[i + 7] === 108 && b[i + 8] === 34 && b[i + 9] === 58) {
                  if ((m1 & 4) !== 0) return undefined;
                  m1 |= 4;
                  i += 10;
                  if (b[i] !== 34 || b[i + 1] !== 116 || b[i + 2] !== 105 || b[i + 3] !== 99 || b[i + 4] !== 107 || b[i + 5] !== 101 || b[i + 6] !== 114 || b[i + 7] !== 34) return undefined;
                  i += 8;
                } else return undefined;
                break;
              case 100:
                if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m1 & 8) !== 0) return undefined;
                  m1 |= 8;
                  i += 7;
                  if (b[i] !== 91) return undefined;
                  a6 = [];
                  if (b[++i] === 93) i++;
                  else {
                    for (;;) {
                      m7 = 0;
                      if (b[i] !== 123) return undefined;
                      i++;
                      for (;;) {
                        if (b[i] !== 34) return undefined;
                        switch (b[i + 1]) {
                          case 104:
                            if (b[i + 2] === 34 && b[i + 3] === 58) {
                              if ((m7 & 1) !== 0) return undefined;
                              m7 |= 1;
                              i += 4;
                              if (b[i] === 110) {
                                if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                                i += 4;
                                n8 = 1;
                              } else {
                                if (b[i] !== 34) return undefined;
                                s9 = ++i;
                                i = textEnd(b, i);
                                if (i < 0) return undefined;
                                e10 = i++;
                                n8 = 0;
                              }
                            } else return undefined;
                            break;
                          case 108:
                            if (b[i + 2] === 34 && b[i + 3] === 58) {
                              if ((m7 & 2) !== 0) return undefined;
                              m7 |= 2;
                              i += 4;
                              if (b[i] === 110) {
                                if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                                i += 4;
                                n11 = 1;
                              } else {
                                if (b[i] !== 34) return undefined;
                                s12 = ++i;
                                i = textEnd(b, i);
                                if (i < 0) return undefined;
                                e13 = i++;
                                n11 = 0;
                              }
                            } else return undefined;
                            break;
                          case 97:
                            if (b[i + 2] === 34 && b[i + 3] === 58) {
                              if ((m7 & 4) !== 0) return undefined;
                              m7 |= 4;
                              i += 4;
                              if (b[i] === 110) {
                                if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                                i += 4;
                                n14 = 1;
                              } else {
                                if (b[i] !== 34) return undefined;
                                s15 = ++i;
                                i = textEnd(b, i);
                                if (i < 0) return undefined;
                                e16 = i++;
                                n14 = 0;
                              }
                            } else return undefined;
                            break;
                          case 99:
                            if (b[i + 2] === 34 && b[i + 3] === 58) {
                              if ((m7 & 8) !== 0) return undefined;
                              m7 |= 8;
                              i += 4;
                              if (b[i] === 110) {
                                if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                                i += 4;
                                n17 = 1;
                              } else {
                                if (b[i] !== 34) return undefined;
                                s18 = ++i;
                                i = textEnd(b, i);
                                if (i < 0) return undefined;
                                e19 = i++;
                                n17 = 0;
                              }
                            } else return undefined;
                            break;
                          case 98:
                            if (b[i + 2] === 34 && b[i + 3] === 58) {
                              if ((m7 & 16) !== 0) return undefined;
                              m7 |= 16;
                              i += 4;
                              if (b[i] === 110) {
                                if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                                i += 4;
                                n20 = 1;
                              } else {
                                if (b[i] !== 34) return undefined;
                                s21 = ++i;
                                i = textEnd(b, i);
                                if (i < 0) return undefined;
                                e22 = i++;
                                n20 = 0;
                              }
                            } else if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
                              if ((m7 & 32) !== 0) return undefined;
                              m7 |= 32;
                              i += 5;
                              if (b[i] === 110) {
                                if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                                i += 4;
                                n23 = 1;
                              } else {
                                if (b[i] !== 34) return undefined;
                                s24 = ++i;
                                i = textEnd(b, i);
                                if (i < 0) return undefined;
                                e25 = i++;
                                n23 = 0;
                              }
                            } else return undefined;
                            break;
                          case 107:
                            if (b[i + 2] === 34 && b[i + 3] === 58) {
                              if ((m7 & 64) !== 0) return undefined;
                              m7 |= 64;
                              i += 4;
                              if (b[i] === 110) {
                                if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                                i += 4;
                                n26 = 1;
                              } else {
                                if (b[i] !== 34) return undefined;
                                s27 = ++i;
                                i = textEnd(b, i);
                                if (i < 0) return undefined;
                                e28 = i++;
                                n26 = 0;
                              }
                            } else if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
                              if ((m7 & 128) !== 0) return undefined;
                              m7 |= 128;
                              i += 5;
                              if (b[i] === 110) {
                                if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                                i += 4;
                                n29 = 1;
                              } else {
                                if (b[i] !== 34) return undefined;
                                s30 = ++i;
                                i = textEnd(b, i);
                                if (i < 0) return undefined;
                                e31 = i++;
                                n29 = 0;
                              }
                            } else return undefined;
                            break;
                          case 105:
                            if (b[i + 2] === 34 && b[i + 3] === 58) {
                              if ((m7 & 256) !== 0) return undefined;
                              m7 |= 256;
                              i += 4;
                              if (b[i] !== 34) return undefined;
                              s32 = ++i;
                              i = textEnd(b, i);
                              if (i < 0) return undefined;
                              e33 = i++;
                            } else return undefined;
                            break;
                          case 118:
                            if (b[i + 2] === 34 && b[i + 3] === 58) {
                              if ((m7 & 512) !== 0) return undefined;
                              m7 |= 512;
                              i += 4;
                              if (b[i] === 110) {
                                if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                                i += 4;
                                n34 = 1;
                              } else {
                                if (b[i] !== 34) return undefined;
                                s35 = ++i;
                                i = textEnd(b, i);
                                if (i < 0) return undefined;
                                e36 = i++;
                                n34 = 0;
                              }
                            } else if (b[i + 2] === 118 && b[i + 3] === 34 && b[i + 4] === 58) {
                              if ((m7 & 1024) !== 0) return undefined;
                              m7 |= 1024;
                              i += 5;
                              if (b[i] === 110) {
                                if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                                i += 4;
                                n37 = 1;
                              } else {
                                if (b[i] !== 34) return undefined;
                                s38 = ++i;
                                i = textEnd(b, i);
                                if (i < 0) return undefined;
                                e39 = i++;
                                n37 = 0;
                              }
                            } else return undefined;
                            break;
                          case 111:
                            if (b[i + 2] === 105 && b[i + 3] === 34 && b[i + 4] === 58) {
                              if ((m7 & 2048) !== 0) return undefined;
                              m7 |= 2048;
                              i += 5;
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
                            } else return undefined;
                            break;
                          case 116:
                            if (b[i + 2] === 34 && b[i + 3] === 58) {
                              if ((m7 & 4096) !== 0) return undefined;
                              m7 |= 4096;
                              i += 4;
                              i = wholeEnd(b, i);
                              if (i < 0) return undefined;
                              n43 = read[0]!;
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
                      if ((m7 & 4352) !== 4352) return undefined;
                      o44 = { "i": textOf(b, s32, e33), "t": n43 };
                      if ((m7 & 1) !== 0) o44["h"] = (n8 === 1 ? null : textOf(b, s9, e10));
                      if ((m7 & 2) !== 0) o44["l"] = (n11 === 1 ? null : textOf(b, s12, e13));
                      if ((m7 & 4) !== 0) o44["a"] = (n14 === 1 ? null : textOf(b, s15, e16));
                      if ((m7 & 8) !== 0) o44["c"] = (n17 === 1 ? null : textOf(b, s18, e19));
                      if ((m7 & 16) !== 0) o44["b"] = (n20 === 1 ? null : textOf(b, s21, e22));
                      if ((m7 & 32) !== 0) o44["bs"] = (n23 === 1 ? null : textOf(b, s24, e25));
                      if ((m7 & 64) !== 0) o44["k"] = (n26 === 1 ? null : textOf(b, s27, e28));
                      if ((m7 & 128) !== 0) o44["ks"] = (n29 === 1 ? null : textOf(b, s30, e31));
                      if ((m7 & 512) !== 0) o44["v"] = (n34 === 1 ? null : textOf(b, s35, e36));
                      if ((m7 & 1024) !== 0) o44["vv"] = (n37 === 1 ? null : textOf(b, s38, e39));
                      if ((m7 & 2048) !== 0) o44["oi"] = (n40 === 1 ? null : textOf(b, s41, e42));
                      a6.push(o44);
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
          if ((m1 & 15) !== 15) return undefined;
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
  return { "id": -1, "method": "subscribe", "code": 0, "result": { "instrument_name": textOf(b, s2, e3), "subscription": textOf(b, s4, e5), "channel": "ticker", "data": a6 } };
}

/** The decoders of messages that come often. */
export const decoders: readonly Decoder[] = [
  {
    name: "book",
    schema: bookFrameSchema,
    addresses: ["book.{instrument}.{depth}"],
    levels: true,
    keys: 1,
    scan: scanBookFrame,
  },
  {
    name: "trade",
    schema: tradeFrameSchema,
    addresses: ["trade.{instrument}"],
    levels: false,
    keys: 1,
    scan: scanTradeFrame,
  },
  {
    name: "ticker",
    schema: tickerFrameSchema,
    addresses: ["ticker.{instrument}"],
    levels: false,
    keys: 1,
    scan: scanTickerFrame,
  },
];
