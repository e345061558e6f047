// Generated from specs/bybit/spot.openapi.yaml and specs/bybit/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
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
  orderBookEventSchema,
  publicTradeEventSchema,
  spotTickerEventSchema,
} from "./spot.ts";

const nothing: unknown[] = [];
const none: Record<string, unknown> = {};
const columns0: Levels = new Levels();
const columns1: Levels = new Levels();
const message0: Record<string, unknown> = { "s": "", "b": columns0, "a": columns1, "u": NaN, "seq": NaN };
const message1: Record<string, unknown> = { "type": "", "ts": NaN, "data": message0, "cts": NaN };

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

function scanOrderBookEvent(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, n3 = 0, s4 = 0, n5 = 0, m6 = 0, s7 = 0, e8 = 0, n9 = 0, s10 = 0, e11 = 0, n12 = 0, s13 = 0, e14 = 0, n15 = 0;
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
          s4 = i + 1;
          if (b[i] === 34 && b[i + 1] === 115 && b[i + 2] === 110 && b[i + 3] === 97 && b[i + 4] === 112 && b[i + 5] === 115 && b[i + 6] === 104 && b[i + 7] === 111 && b[i + 8] === 116 && b[i + 9] === 34) {
            i += 10;
            n3 = 0;
          } else if (b[i] === 34 && b[i + 1] === 100 && b[i + 2] === 101 && b[i + 3] === 108 && b[i + 4] === 116 && b[i + 5] === 97 && b[i + 6] === 34) {
            i += 7;
            n3 = 1;
          } else return undefined;
        } else if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 5;
          i = wholeEnd(b, i);
          if (i < 0) return undefined;
          n5 = read[0]!;
        } else return undefined;
        break;
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 8) !== 0) return undefined;
          m0 |= 8;
          i += 7;
          m6 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 115:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m6 & 1) !== 0) return undefined;
                  m6 |= 1;
                  i += 4;
                  if (b[i] !== 34) return undefined;
                  s7 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e8 = i++;
                } else if (b[i + 2] === 101 && b[i + 3] === 113 && b[i + 4] === 34 && b[i + 5] === 58) {
                  if ((m6 & 16) !== 0) return undefined;
                  m6 |= 16;
                  i += 6;
                  s13 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e14 = i;
                  n12 = read[0]!;
                } else return undefined;
                break;
              case 98:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m6 & 2) !== 0) return undefined;
                  m6 |= 2;
                  i += 4;
                  i = levels0(b, i, columns0);
                  if (i < 0) return undefined;
                } else return undefined;
                break;
              case 97:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m6 & 4) !== 0) return undefined;
                  m6 |= 4;
                  i += 4;
                  i = levels0(b, i, columns1);
                  if (i < 0) return undefined;
                } else return undefined;
                break;
              case 117:
                if (b[i + 2] === 34 && b[i + 3] === 58) {
                  if ((m6 & 8) !== 0) return undefined;
                  m6 |= 8;
                  i += 4;
                  s10 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e11 = i;
                  n9 = read[0]!;
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
          if ((m6 & 31) !== 31) return undefined;
          if (!isTextOf(message0["s"], b, s7, e8)) message0["s"] = textOf(b, s7, e8);
          if (n9 === n9) message0["u"] = n9;
          else message0["u"] = bigOf(b, s10, e11);
          if (n12 === n12) message0["seq"] = n12;
          else message0["seq"] = bigOf(b, s13, e14);
        } else return undefined;
        break;
      case 99:
        if (b[i + 2] === 116 && b[i + 3] === 115 && b[i + 4] === 34 && b[i + 5] === 58) {
          if ((m0 & 16) !== 0) return undefined;
          m0 |= 16;
          i += 6;
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
  if ((m0 & 31) !== 31) return undefined;
  message1["type"] = (n3 === 0 ? "snapshot" : "delta");
  message1["ts"] = n5;
  message1["cts"] = n15;
  if (i !== b.length) return undefined;
  spans[0] = q0s;
  spans[1] = q0e;
  return message1;
}

function scanPublicTradeEvent(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, s3 = 0, e4 = 0, n5 = 0, a6: unknown[] = nothing, m7 = 0, n8 = 0, s9 = 0, e10 = 0, n11 = 0, s12 = 0, s13 = 0, e14 = 0, s15 = 0, e16 = 0, s17 = 0, e18 = 0, s19 = 0, e20 = 0, n21 = 0, s22 = 0, n23 = 0, s24 = 0, n25 = 0, s26 = 0, e27 = 0, o28: Record<string, unknown> = none;
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
          if (b[i] !== 34) return undefined;
          s3 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e4 = i++;
        } else if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 5;
          i = wholeEnd(b, i);
          if (i < 0) return undefined;
          n5 = read[0]!;
        } else return undefined;
        break;
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 8) !== 0) return undefined;
          m0 |= 8;
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
                  case 84:
                    if (b[i + 2] === 34 && b[i + 3] === 58) {
                      if ((m7 & 1) !== 0) return undefined;
                      m7 |= 1;
                      i += 4;
                      i = wholeEnd(b, i);
                      if (i < 0) return undefined;
                      n8 = read[0]!;
                    } else return undefined;
                    break;
                  case 115:
                    if (b[i + 2] === 34 && b[i + 3] === 58) {
                      if ((m7 & 2) !== 0) return undefined;
                      m7 |= 2;
                      i += 4;
                      if (b[i] !== 34) return undefined;
                      s9 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e10 = i++;
                    } else if (b[i + 2] === 101 && b[i + 3] === 113 && b[i + 4] === 34 && b[i + 5] === 58) {
                      if ((m7 & 512) !== 0) return undefined;
                      m7 |= 512;
                      i += 6;
                      s26 = i;
                      i = int64End(b, i);
                      if (i < 0) return undefined;
                      e27 = i;
                      n25 = read[0]!;
                    } else return undefined;
                    break;
                  case 83:
                    if (b[i + 2] === 34 && b[i + 3] === 58) {
                      if ((m7 & 4) !== 0) return undefined;
                      m7 |= 4;
                      i += 4;
                      s12 = i + 1;
                      if (b[i] === 34 && b[i + 1] === 66 && b[i + 2] === 117 && b[i + 3] === 121 && b[i + 4] === 34) {
                        i += 5;
                        n11 = 0;
                      } else if (b[i] === 34 && b[i + 1] === 83 && b[i + 2] === 101 && b[i + 3] === 108 && b[i + 4] === 108 && b[i + 5] === 34) {
                        i += 6;
                        n11 = 1;
                      } else return undefined;
                    } else return undefined;
                    break;
                  case 118:
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
                  case 112:
                    if (b[i + 2] === 34 && b[i + 3] === 58) {
                      if ((m7 & 16) !== 0) return undefined;
                      m7 |= 16;
                      i += 4;
                      if (b[i] !== 34) return undefined;
                      s15 = ++i;
                      i = decimalEnd(b, i);
                      if (i < 0) return undefined;
                      e16 = i++;
                    } else return undefined;
                    break;
                  case 76:
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
                  case 105:
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
                  case 66:
                    if (b[i + 2] === 84 && b[i + 3] === 34 && b[i + 4] === 58) {
                      if ((m7 & 128) !== 0) return undefined;
                      m7 |= 128;
                      i += 5;
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
                  case 82:
                    if (b[i + 2] === 80 && b[i + 3] === 73 && b[i + 4] === 34 && b[i + 5] === 58) {
                      if ((m7 & 256) !== 0) return undefined;
                      m7 |= 256;
                      i += 6;
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
              if ((m7 & 223) !== 223) return undefined;
              o28 = { "T": n8, "s": textOf(b, s9, e10), "S": (n11 === 0 ? "Buy" : "Sell"), "v": textOf(b, s13, e14), "p": textOf(b, s15, e16), "i": textOf(b, s19, e20), "BT": n21 === 1 };
              if ((m7 & 32) !== 0) o28["L"] = textOf(b, s17, e18);
              if ((m7 & 256) !== 0) o28["RPI"] = n23 === 1;
              if ((m7 & 512) !== 0) o28["seq"] = (n25 === n25 ? n25 : bigOf(b, s26, e27));
              a6.push(o28);
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
  if ((m0 & 15) !== 15) return undefined;
  if (i !== b.length) return undefined;
  spans[0] = q0s;
  spans[1] = q0e;
  return { "topic": textOf(b, s1, e2), "type": textOf(b, s3, e4), "ts": n5, "data": a6 };
}

function scanSpotTickerEvent(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, s3 = 0, e4 = 0, n5 = 0, n6 = 0, s7 = 0, e8 = 0, m9 = 0, s10 = 0, e11 = 0, s12 = 0, e13 = 0, s14 = 0, e15 = 0, s16 = 0, e17 = 0, s18 = 0, e19 = 0, s20 = 0, e21 = 0, s22 = 0, e23 = 0, s24 = 0, e25 = 0, s26 = 0, e27 = 0, o28: Record<string, unknown> = none;
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
          if (b[i] !== 34) return undefined;
          s3 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e4 = i++;
        } else if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 5;
          i = wholeEnd(b, i);
          if (i < 0) return undefined;
          n5 = read[0]!;
        } else return undefined;
        break;
      case 99:
        if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
          if ((m0 & 8) !== 0) return undefined;
          m0 |= 8;
          i += 5;
          s7 = i;
          i = int64End(b, i);
          if (i < 0) return undefined;
          e8 = i;
          n6 = read[0]!;
        } else return undefined;
        break;
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 16) !== 0) return undefined;
          m0 |= 16;
          i += 7;
          m9 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 115:
                if (b[i + 2] === 121 && b[i + 3] === 109 && b[i + 4] === 98 && b[i + 5] === 111 && b[i + 6] === 108 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m9 & 1) !== 0) return undefined;
                  m9 |= 1;
                  i += 9;
                  if (b[i] !== 34) return undefined;
                  s10 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e11 = i++;
                } else return undefined;
                break;
              case 108:
                if (b[i + 2] === 97 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 80 && b[i + 6] === 114 && b[i + 7] === 105 && b[i + 8] === 99 && b[i + 9] === 101 && b[i + 10] === 34 && b[i + 11] === 58) {
                  if ((m9 & 2) !== 0) return undefined;
                  m9 |= 2;
                  i += 12;
                  if (b[i] !== 34) return undefined;
                  s12 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e13 = i++;
                } else if (b[i + 2] === 111 && b[i + 3] === 119 && b[i + 4] === 80 && b[i + 5] === 114 && b[i + 6] === 105 && b[i + 7] === 99 && b[i + 8] === 101 && b[i + 9] === 50 && b[i + 10] === 52 && b[i + 11] === 104 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m9 & 8) !== 0) return undefined;
                  m9 |= 8;
                  i += 14;
                  if (b[i] !== 34) return undefined;
                  s16 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e17 = i++;
                } else return undefined;
                break;
              case 104:
                if (b[i + 2] === 105 && b[i + 3] === 103 && b[i + 4] === 104 && b[i + 5] === 80 && b[i + 6] === 114 && b[i + 7] === 105 && b[i + 8] === 99 && b[i + 9] === 101 && b[i + 10] === 50 && b[i + 11] === 52 && b[i + 12] === 104 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m9 & 4) !== 0) return undefined;
                  m9 |= 4;
                  i += 15;
                  if (b[i] !== 34) return undefined;
                  s14 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e15 = i++;
                } else return undefined;
                break;
              case 112:
                if (b[i + 2] === 114 && b[i + 3] === 101 && b[i + 4] === 118 && b[i + 5] === 80 && b[i + 6] === 114 && b[i + 7] === 105 && b[i + 8] === 99 && b[i + 9] === 101 && b[i + 10] === 50 && b[i + 11] === 52 && b[i + 12] === 104 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m9 & 16) !== 0) return undefined;
                  m9 |= 16;
                  i += 15;
                  if (b[i] !== 34) return undefined;
                  s18 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e19 = i++;
                } else if (b[i + 2] === 114 && b[i + 3] === 105 && b[i + 4] === 99 && b[i + 5] === 101 && b[i + 6] === 50 && b[i + 7] === 52 && b[i + 8] === 104 && b[i + 9] === 80 && b[i + 10] === 99 && b[i + 11] === 110 && b[i + 12] === 116 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m9 & 128) !== 0) return undefined;
                  m9 |= 128;
                  i += 15;
                  if (b[i] !== 34) return undefined;
                  s24 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e25 = i++;
                } else return undefined;
                break;
              case 118:
                if (b[i + 2] === 111 && b[i + 3] === 108 && b[i + 4] === 117 && b[i + 5] === 109 && b[i + 6] === 101 && b[i + 7] === 50 && b[i + 8] === 52 && b[i + 9] === 104 && b[i + 10] === 34 && b[i + 11] === 58) {
                  if ((m9 & 32) !== 0) return undefined;
                  m9 |= 32;
                  i += 12;
                  if (b[i] !== 34) return undefined;
                  s20 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e21 = i++;
                } else return undefined;
                break;
              case 116:
                if (b[i + 2] === 117 && b[i + 3] === 114 && b[i + 4] === 110 && b[i + 5] === 111 && b[i + 6] === 118 && b[i + 7] === 101 && b[i + 8] === 114 && b[i + 9] === 50 && b[i + 10] === 52 && b[i + 11] === 104 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m9 & 64) !== 0) return undefined;
                  m9 |= 64;
                  i += 14;
                  if (b[i] !== 34) return undefined;
                  s22 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e23 = i++;
                } else return undefined;
                break;
              case 117:
                if (b[i + 2] === 115 && b[i + 3] === 100 && b[i + 4] === 73 && b[i + 5] === 110 && b[i + 6] === 100 && b[i + 7] === 101 && b[i + 8] === 120 && b[i + 9] === 80 && b[i + 10] === 114 && b[i + 11] === 105 && b[i + 12] === 99 && b[i + 13] === 101 && b[i + 14] === 34 && b[i + 15] === 58) {
                  if ((m9 & 256) !== 0) return undefined;
                  m9 |= 256;
                  i += 16;
                  if (b[i] !== 34) return undefined;
                  s26 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e27 = i++;
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
          if ((m9 & 255) !== 255) return undefined;
          o28 = { "symbol": textOf(b, s10, e11), "lastPrice": textOf(b, s12, e13), "highPrice24h": textOf(b, s14, e15), "lowPrice24h": textOf(b, s16, e17), "prevPrice24h": textOf(b, s18, e19), "volume24h": textOf(b, s20, e21), "turnover24h": textOf(b, s22, e23), "price24hPcnt": textOf(b, s24, e25) };
          if ((m9 & 256) !== 0) o28["usdIndexPrice"] = textOf(b, s26, e27);
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
  return { "topic": textOf(b, s1, e2), "type": textOf(b, s3, e4), "ts": n5, "cs": (n6 === n6 ? n6 : bigOf(b, s7, e8)), "data": o28 };
}

/** The decoders of messages that come often. */
export const decoders: readonly Decoder[] = [
  {
    name: "orderbook",
    schema: orderBookEventSchema,
    addresses: ["orderbook.{depth}.{symbol}", "orderbook.full.{symbol}"],
    levels: true,
    keys: 1,
    scan: scanOrderBookEvent,
  },
  {
    name: "publicTrade",
    schema: publicTradeEventSchema,
    addresses: ["publicTrade.{symbol}"],
    levels: false,
    keys: 1,
    scan: scanPublicTradeEvent,
  },
  {
    name: "tickersSpot",
    schema: spotTickerEventSchema,
    addresses: ["tickers.{symbol}"],
    levels: false,
    keys: 1,
    scan: scanSpotTickerEvent,
  },
];
