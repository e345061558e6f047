// Generated from specs/okx/spot.openapi.yaml and specs/okx/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
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
  bookTopPushSchema,
  tickersPushSchema,
  tradesPushSchema,
  tradesAllPushSchema,
  candlePushSchema,
} from "./spot.ts";

const nothing: unknown[] = [];
const none: Record<string, unknown> = {};
const columns0: Levels = new Levels();
const columns1: Levels = new Levels();
const columns2: Levels = new Levels();
const columns3: Levels = new Levels();
const message0: Record<string, unknown> = { "arg": none, "action": "", "data": nothing };
const message1: Record<string, unknown> = { "arg": none, "data": nothing };

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

function scanBooksPush(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, m1 = 0, s2 = 0, e3 = 0, s4 = 0, e5 = 0, s6 = 0, e7 = 0, s8 = 0, e9 = 0, s10 = 0, e11 = 0, s12 = 0, e13 = 0, s14 = 0, e15 = 0, o16: Record<string, unknown> = none, n17 = 0, s18 = 0, m19 = 0, s20 = 0, e21 = 0, n22 = 0, n23 = 0, s24 = 0, e25 = 0, n26 = 0, s27 = 0, e28 = 0, o29: Record<string, unknown> = none;
  let q0s = 0, q0e = 0, q1s = 0, q1e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 97:
        if (b[i + 2] === 114 && b[i + 3] === 103 && b[i + 4] === 34 && b[i + 5] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 6;
          m1 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 99:
                if (b[i + 2] === 104 && b[i + 3] === 97 && b[i + 4] === 110 && b[i + 5] === 110 && b[i + 6] === 101 && b[i + 7] === 108 && b[i + 8] === 34 && b[i + 9] === 58) {
                  if ((m1 & 1) !== 0) return undefined;
                  m1 |= 1;
                  i += 10;
                  if (b[i] !== 34) return undefined;
                  s2 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e3 = i++;
                  q0s = s2;
                  q0e = e3;
                } else if (b[i + 2] === 99 && b[i + 3] === 121 && b[i + 4] === 34 && b[i + 5] === 58) {
                  if ((m1 & 16) !== 0) return undefined;
                  m1 |= 16;
                  i += 6;
                  if (b[i] !== 34) return undefined;
                  s10 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e11 = i++;
                } else return undefined;
                break;
              case 105:
                if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 73 && b[i + 6] === 100 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m1 & 2) !== 0) return undefined;
                  m1 |= 2;
                  i += 9;
                  if (b[i] !== 34) return undefined;
                  s4 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e5 = i++;
                  q1s = s4;
                  q1e = e5;
                } else if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 84 && b[i + 6] === 121 && b[i + 7] === 112 && b[i + 8] === 101 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m1 & 4) !== 0) return undefined;
                  m1 |= 4;
                  i += 11;
                  if (b[i] !== 34) return undefined;
                  s6 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e7 = i++;
                } else if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 70 && b[i + 6] === 97 && b[i + 7] === 109 && b[i + 8] === 105 && b[i + 9] === 108 && b[i + 10] === 121 && b[i + 11] === 34 && b[i + 12] === 58) {
                  if ((m1 & 8) !== 0) return undefined;
                  m1 |= 8;
                  i += 13;
                  if (b[i] !== 34) return undefined;
                  s8 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e9 = i++;
                } else return undefined;
                break;
              case 117:
                if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 34 && b[i + 5] === 58) {
                  if ((m1 & 32) !== 0) return undefined;
                  m1 |= 32;
                  i += 6;
                  if (b[i] !== 34) return undefined;
                  s12 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e13 = i++;
                } else return undefined;
                break;
              case 101:
                if (b[i + 2] === 120 && b[i + 3] === 116 && b[i + 4] === 114 && b[i + 5] === 97 && b[i + 6] === 80 && b[i + 7] === 97 && b[i + 8] === 114 && b[i + 9] === 97 && b[i + 10] === 109 && b[i + 11] === 115 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m1 & 64) !== 0) return undefined;
                  m1 |= 64;
                  i += 14;
                  if (b[i] !== 34) return undefined;
                  s14 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e15 = i++;
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
          if ((m1 & 1) !== 1) return undefined;
          o16 = {  };
          if ((m1 & 4) !== 0) o16["instType"] = textOf(b, s6, e7);
          if ((m1 & 8) !== 0) o16["instFamily"] = textOf(b, s8, e9);
          if ((m1 & 16) !== 0) o16["ccy"] = textOf(b, s10, e11);
          if ((m1 & 32) !== 0) o16["uid"] = textOf(b, s12, e13);
          if ((m1 & 64) !== 0) o16["extraParams"] = textOf(b, s14, e15);
        } else if (b[i + 2] === 99 && b[i + 3] === 116 && b[i + 4] === 105 && b[i + 5] === 111 && b[i + 6] === 110 && b[i + 7] === 34 && b[i + 8] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 9;
          s18 = i + 1;
          if (b[i] === 34 && b[i + 1] === 115 && b[i + 2] === 110 && b[i + 3] === 97 && b[i + 4] === 112 && b[i + 5] === 115 && b[i + 6] === 104 && b[i + 7] === 111 && b[i + 8] === 116 && b[i + 9] === 34) {
            i += 10;
            n17 = 0;
          } else if (b[i] === 34 && b[i + 1] === 117 && b[i + 2] === 112 && b[i + 3] === 100 && b[i + 4] === 97 && b[i + 5] === 116 && b[i + 6] === 101 && b[i + 7] === 34) {
            i += 8;
            n17 = 1;
          } else return undefined;
        } else return undefined;
        break;
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 7;
          if (b[i] !== 91) return undefined;
          i++;
          m19 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 97:
                if (b[i + 2] === 115 && b[i + 3] === 107 && b[i + 4] === 115 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m19 & 1) !== 0) return undefined;
                  m19 |= 1;
                  i += 7;
                  i = levels0(b, i, columns0);
                  if (i < 0) return undefined;
                } else return undefined;
                break;
              case 98:
                if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 115 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m19 & 2) !== 0) return undefined;
                  m19 |= 2;
                  i += 7;
                  i = levels0(b, i, columns1);
                  if (i < 0) return undefined;
                } else return undefined;
                break;
              case 116:
                if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
                  if ((m19 & 4) !== 0) return undefined;
                  m19 |= 4;
                  i += 5;
                  if (b[i] !== 34) return undefined;
                  s20 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e21 = i++;
                } else return undefined;
                break;
              case 99:
                if (b[i + 2] === 104 && b[i + 3] === 101 && b[i + 4] === 99 && b[i + 5] === 107 && b[i + 6] === 115 && b[i + 7] === 117 && b[i + 8] === 109 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m19 & 8) !== 0) return undefined;
                  m19 |= 8;
                  i += 11;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n22 = read[0]!;
                } else return undefined;
                break;
              case 112:
                if (b[i + 2] === 114 && b[i + 3] === 101 && b[i + 4] === 118 && b[i + 5] === 83 && b[i + 6] === 101 && b[i + 7] === 113 && b[i + 8] === 73 && b[i + 9] === 100 && b[i + 10] === 34 && b[i + 11] === 58) {
                  if ((m19 & 16) !== 0) return undefined;
                  m19 |= 16;
                  i += 12;
                  s24 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e25 = i;
                  n23 = read[0]!;
                } else return undefined;
                break;
              case 115:
                if (b[i + 2] === 101 && b[i + 3] === 113 && b[i + 4] === 73 && b[i + 5] === 100 && b[i + 6] === 34 && b[i + 7] === 58) {
                  if ((m19 & 32) !== 0) return undefined;
                  m19 |= 32;
                  i += 8;
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
          if ((m19 & 55) !== 55) return undefined;
          o29 = { "asks": columns0, "bids": columns1, "ts": textOf(b, s20, e21), "prevSeqId": (n23 === n23 ? n23 : bigOf(b, s24, e25)), "seqId": (n26 === n26 ? n26 : bigOf(b, s27, e28)) };
          if ((m19 & 8) !== 0) o29["checksum"] = n22;
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
  if ((m0 & 7) !== 7) return undefined;
  message0["arg"] = o16;
  message0["action"] = (n17 === 0 ? "snapshot" : "update");
  message0["data"] = [o29];
  if (i !== b.length) return undefined;
  spans[0] = q0s;
  spans[1] = q0e;
  spans[2] = q1s;
  spans[3] = q1e;
  return message0;
}

function scanBookTopPush(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, m1 = 0, s2 = 0, e3 = 0, s4 = 0, e5 = 0, s6 = 0, e7 = 0, s8 = 0, e9 = 0, s10 = 0, e11 = 0, s12 = 0, e13 = 0, s14 = 0, e15 = 0, o16: Record<string, unknown> = none, m17 = 0, s18 = 0, e19 = 0, s20 = 0, e21 = 0, n22 = 0, s23 = 0, e24 = 0, n25 = 0, o26: Record<string, unknown> = none;
  let q0s = 0, q0e = 0, q1s = 0, q1e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 97:
        if (b[i + 2] === 114 && b[i + 3] === 103 && b[i + 4] === 34 && b[i + 5] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 6;
          m1 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 99:
                if (b[i + 2] === 104 && b[i + 3] === 97 && b[i + 4] === 110 && b[i + 5] === 110 && b[i + 6] === 101 && b[i + 7] === 108 && b[i + 8] === 34 && b[i + 9] === 58) {
                  if ((m1 & 1) !== 0) return undefined;
                  m1 |= 1;
                  i += 10;
                  if (b[i] !== 34) return undefined;
                  s2 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e3 = i++;
                  q0s = s2;
                  q0e = e3;
                } else if (b[i + 2] === 99 && b[i + 3] === 121 && b[i + 4] === 34 && b[i + 5] === 58) {
                  if ((m1 & 16) !== 0) return undefined;
                  m1 |= 16;
                  i += 6;
                  if (b[i] !== 34) return undefined;
                  s10 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e11 = i++;
                } else return undefined;
                break;
              case 105:
                if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 73 && b[i + 6] === 100 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m1 & 2) !== 0) return undefined;
                  m1 |= 2;
                  i += 9;
                  if (b[i] !== 34) return undefined;
                  s4 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e5 = i++;
                  q1s = s4;
                  q1e = e5;
                } else if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 84 && b[i + 6] === 121 && b[i + 7] === 112 && b[i + 8] === 101 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m1 & 4) !== 0) return undefined;
                  m1 |= 4;
                  i += 11;
                  if (b[i] !== 34) return undefined;
                  s6 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e7 = i++;
                } else if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 70 && b[i + 6] === 97 && b[i + 7] === 109 && b[i + 8] === 105 && b[i + 9] === 108 && b[i + 10] === 121 && b[i + 11] === 34 && b[i + 12] === 58) {
                  if ((m1 & 8) !== 0) return undefined;
                  m1 |= 8;
                  i += 13;
                  if (b[i] !== 34) return undefined;
                  s8 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e9 = i++;
                } else return undefined;
                break;
              case 117:
                if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 34 && b[i + 5] === 58) {
                  if ((m1 & 32) !== 0) return undefined;
                  m1 |= 32;
                  i += 6;
                  if (b[i] !== 34) return undefined;
                  s12 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e13 = i++;
                } else return undefined;
                break;
              case 101:
                if (b[i + 2] === 120 && b[i + 3] === 116 && b[i + 4] === 114 && b[i + 5] === 97 && b[i + 6] === 80 && b[i + 7] === 97 && b[i + 8] === 114 && b[i + 9] === 97 && b[i + 10] === 109 && b[i + 11] === 115 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m1 & 64) !== 0) return undefined;
                  m1 |= 64;
                  i += 14;
                  if (b[i] !== 34) return undefined;
                  s14 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e15 = i++;
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
          if ((m1 & 1) !== 1) return undefined;
          o16 = {  };
          if ((m1 & 4) !== 0) o16["instType"] = textOf(b, s6, e7);
          if ((m1 & 8) !== 0) o16["instFamily"] = textOf(b, s8, e9);
          if ((m1 & 16) !== 0) o16["ccy"] = textOf(b, s10, e11);
          if ((m1 & 32) !== 0) o16["uid"] = textOf(b, s12, e13);
          if ((m1 & 64) !== 0) o16["extraParams"] = textOf(b, s14, e15);
        } else return undefined;
        break;
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 7;
          if (b[i] !== 91) return undefined;
          i++;
          m17 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 97:
                if (b[i + 2] === 115 && b[i + 3] === 107 && b[i + 4] === 115 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m17 & 1) !== 0) return undefined;
                  m17 |= 1;
                  i += 7;
                  i = levels0(b, i, columns2);
                  if (i < 0) return undefined;
                } else return undefined;
                break;
              case 98:
                if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 115 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m17 & 2) !== 0) return undefined;
                  m17 |= 2;
                  i += 7;
                  i = levels0(b, i, columns3);
                  if (i < 0) return undefined;
                } else return undefined;
                break;
              case 105:
                if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 73 && b[i + 6] === 100 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m17 & 4) !== 0) return undefined;
                  m17 |= 4;
                  i += 9;
                  if (b[i] !== 34) return undefined;
                  s18 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e19 = i++;
                } else return undefined;
                break;
              case 116:
                if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
                  if ((m17 & 8) !== 0) return undefined;
                  m17 |= 8;
                  i += 5;
                  if (b[i] !== 34) return undefined;
                  s20 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e21 = i++;
                } else return undefined;
                break;
              case 115:
                if (b[i + 2] === 101 && b[i + 3] === 113 && b[i + 4] === 73 && b[i + 5] === 100 && b[i + 6] === 34 && b[i + 7] === 58) {
                  if ((m17 & 16) !== 0) return undefined;
                  m17 |= 16;
                  i += 8;
                  s23 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e24 = i;
                  n22 = read[0]!;
                } else return undefined;
                break;
              case 99:
                if (b[i + 2] === 104 && b[i + 3] === 101 && b[i + 4] === 99 && b[i + 5] === 107 && b[i + 6] === 115 && b[i + 7] === 117 && b[i + 8] === 109 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m17 & 32) !== 0) return undefined;
                  m17 |= 32;
                  i += 11;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n25 = read[0]!;
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
          if ((m17 & 27) !== 27) return undefined;
          o26 = { "asks": columns2, "bids": columns3, "ts": textOf(b, s20, e21), "seqId": (n22 === n22 ? n22 : bigOf(b, s23, e24)) };
          if ((m17 & 4) !== 0) o26["instId"] = textOf(b, s18, e19);
          if ((m17 & 32) !== 0) o26["checksum"] = n25;
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
  if ((m0 & 3) !== 3) return undefined;
  message1["arg"] = o16;
  message1["data"] = [o26];
  if (i !== b.length) return undefined;
  spans[0] = q0s;
  spans[1] = q0e;
  spans[2] = q1s;
  spans[3] = q1e;
  return message1;
}

function scanTickersPush(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, m1 = 0, s2 = 0, e3 = 0, s4 = 0, e5 = 0, s6 = 0, e7 = 0, s8 = 0, e9 = 0, s10 = 0, e11 = 0, s12 = 0, e13 = 0, s14 = 0, e15 = 0, o16: Record<string, unknown> = none, a17: unknown[] = nothing, m18 = 0, s19 = 0, e20 = 0, s21 = 0, e22 = 0, s23 = 0, e24 = 0, s25 = 0, e26 = 0, s27 = 0, e28 = 0, s29 = 0, e30 = 0, s31 = 0, e32 = 0, s33 = 0, e34 = 0, s35 = 0, e36 = 0, s37 = 0, e38 = 0, s39 = 0, e40 = 0, s41 = 0, e42 = 0, s43 = 0, e44 = 0, s45 = 0, e46 = 0, s47 = 0, e48 = 0, s49 = 0, e50 = 0, o51: Record<string, unknown> = none;
  let q0s = 0, q0e = 0, q1s = 0, q1e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 97:
        if (b[i + 2] === 114 && b[i + 3] === 103 && b[i + 4] === 34 && b[i + 5] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 6;
          m1 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 99:
                if (b[i + 2] === 104 && b[i + 3] === 97 && b[i + 4] === 110 && b[i + 5] === 110 && b[i + 6] === 101 && b[i + 7] === 108 && b[i + 8] === 34 && b[i + 9] === 58) {
                  if ((m1 & 1) !== 0) return undefined;
                  m1 |= 1;
                  i += 10;
                  if (b[i] !== 34) return undefined;
                  s2 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e3 = i++;
                  q0s = s2;
                  q0e = e3;
                } else if (b[i + 2] === 99 && b[i + 3] === 121 && b[i + 4] === 34 && b[i + 5] === 58) {
                  if ((m1 & 16) !== 0) return undefined;
                  m1 |= 16;
                  i += 6;
                  if (b[i] !== 34) return undefined;
                  s10 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e11 = i++;
                } else return undefined;
                break;
              case 105:
                if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 73 && b[i + 6] === 100 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m1 & 2) !== 0) return undefined;
                  m1 |= 2;
                  i += 9;
                  if (b[i] !== 34) return undefined;
                  s4 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e5 = i++;
                  q1s = s4;
                  q1e = e5;
                } else if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 84 && b[i + 6] === 121 && b[i + 7] === 112 && b[i + 8] === 101 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m1 & 4) !== 0) return undefined;
                  m1 |= 4;
                  i += 11;
                  if (b[i] !== 34) return undefined;
                  s6 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e7 = i++;
                } else if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 70 && b[i + 6] === 97 && b[i + 7] === 109 && b[i + 8] === 105 && b[i + 9] === 108 && b[i + 10] === 121 && b[i + 11] === 34 && b[i + 12] === 58) {
                  if ((m1 & 8) !== 0) return undefined;
                  m1 |= 8;
                  i += 13;
                  if (b[i] !== 34) return undefined;
                  s8 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e9 = i++;
                } else return undefined;
                break;
              case 117:
                if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 34 && b[i + 5] === 58) {
                  if ((m1 & 32) !== 0) return undefined;
                  m1 |= 32;
                  i += 6;
                  if (b[i] !== 34) return undefined;
                  s12 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e13 = i++;
                } else return undefined;
                break;
              case 101:
                if (b[i + 2] === 120 && b[i + 3] === 116 && b[i + 4] === 114 && b[i + 5] === 97 && b[i + 6] === 80 && b[i + 7] === 97 && b[i + 8] === 114 && b[i + 9] === 97 && b[i + 10] === 109 && b[i + 11] === 115 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m1 & 64) !== 0) return undefined;
                  m1 |= 64;
                  i += 14;
                  if (b[i] !== 34) return undefined;
                  s14 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e15 = i++;
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
          if ((m1 & 1) !== 1) return undefined;
          o16 = { "channel": textOf(b, s2, e3) };
          if ((m1 & 2) !== 0) o16["instId"] = textOf(b, s4, e5);
          if ((m1 & 4) !== 0) o16["instType"] = textOf(b, s6, e7);
          if ((m1 & 8) !== 0) o16["instFamily"] = textOf(b, s8, e9);
          if ((m1 & 16) !== 0) o16["ccy"] = textOf(b, s10, e11);
          if ((m1 & 32) !== 0) o16["uid"] = textOf(b, s12, e13);
          if ((m1 & 64) !== 0) o16["extraParams"] = textOf(b, s14, e15);
        } else return undefined;
        break;
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 7;
          if (b[i] !== 91) return undefined;
          a17 = [];
          if (b[++i] === 93) i++;
          else {
            for (;;) {
              m18 = 0;
              if (b[i] !== 123) return undefined;
              i++;
              for (;;) {
                if (b[i] !== 34) return undefined;
                switch (b[i + 1]) {
                  case 105:
                    if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 84 && b[i + 6] === 121 && b[i + 7] === 112 && b[i + 8] === 101 && b[i + 9] === 34 && b[i + 10] === 58) {
                      if ((m18 & 1) !== 0) return undefined;
                      m18 |= 1;
                      i += 11;
                      if (b[i] !== 34) return undefined;
                      s19 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e20 = i++;
                    } else if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 73 && b[i + 6] === 100 && b[i + 7] === 34 && b[i + 8] === 58) {
                      if ((m18 & 2) !== 0) return undefined;
                      m18 |= 2;
                      i += 9;
                      if (b[i] !== 34) return undefined;
                      s21 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e22 = i++;
                    } else return undefined;
                    break;
                  case 108:
                    if (b[i + 2] === 97 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 34 && b[i + 6] === 58) {
                      if ((m18 & 4) !== 0) return undefined;
                      m18 |= 4;
                      i += 7;
                      if (b[i] !== 34) return undefined;
                      s23 = ++i;
                      if (b[i] !== 34) {
                        i = decimalEnd(b, i);
                        if (i < 0) return undefined;
                      }
                      e24 = i++;
                    } else if (b[i + 2] === 97 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 83 && b[i + 6] === 122 && b[i + 7] === 34 && b[i + 8] === 58) {
                      if ((m18 & 8) !== 0) return undefined;
                      m18 |= 8;
                      i += 9;
                      if (b[i] !== 34) return undefined;
                      s25 = ++i;
                      if (b[i] !== 34) {
                        i = decimalEnd(b, i);
                        if (i < 0) return undefined;
                      }
                      e26 = i++;
                    } else if (b[i + 2] === 111 && b[i + 3] === 119 && b[i + 4] === 50 && b[i + 5] === 52 && b[i + 6] === 104 && b[i + 7] === 34 && b[i + 8] === 58) {
                      if ((m18 & 1024) !== 0) return undefined;
                      m18 |= 1024;
                      i += 9;
                      if (b[i] !== 34) return undefined;
                      s39 = ++i;
                      if (b[i] !== 34) {
                        i = decimalEnd(b, i);
                        if (i < 0) return undefined;
                      }
                      e40 = i++;
                    } else return undefined;
                    break;
                  case 97:
                    if (b[i + 2] === 115 && b[i + 3] === 107 && b[i + 4] === 80 && b[i + 5] === 120 && b[i + 6] === 34 && b[i + 7] === 58) {
                      if ((m18 & 16) !== 0) return undefined;
                      m18 |= 16;
                      i += 8;
                      if (b[i] !== 34) return undefined;
                      s27 = ++i;
                      if (b[i] !== 34) {
                        i = decimalEnd(b, i);
                        if (i < 0) return undefined;
                      }
                      e28 = i++;
                    } else if (b[i + 2] === 115 && b[i + 3] === 107 && b[i + 4] === 83 && b[i + 5] === 122 && b[i + 6] === 34 && b[i + 7] === 58) {
                      if ((m18 & 32) !== 0) return undefined;
                      m18 |= 32;
                      i += 8;
                      if (b[i] !== 34) return undefined;
                      s29 = ++i;
                      if (b[i] !== 34) {
                        i = decimalEnd(b, i);
                        if (i < 0) return undefined;
                      }
                      e30 = i++;
                    } else return undefined;
                    break;
                  case 98:
                    if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 80 && b[i + 5] === 120 && b[i + 6] === 34 && b[i + 7] === 58) {
                      if ((m18 & 64) !== 0) return undefined;
                      m18 |= 64;
                      i += 8;
                      if (b[i] !== 34) return undefined;
                      s31 = ++i;
                      if (b[i] !== 34) {
                        i = decimalEnd(b, i);
                        if (i < 0) return undefined;
                      }
                      e32 = i++;
                    } else if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 83 && b[i + 5] === 122 && b[i + 6] === 34 && b[i + 7] === 58) {
                      if ((m18 & 128) !== 0) return undefined;
                      m18 |= 128;
                      i += 8;
                      if (b[i] !== 34) return undefined;
                      s33 = ++i;
                      if (b[i] !== 34) {
                        i = decimalEnd(b, i);
                        if (i < 0) return undefined;
                      }
                      e34 = i++;
                    } else return undefined;
                    break;
                  case 111:
                    if (b[i + 2] === 112 && b[i + 3] === 101 && b[i + 4] === 110 && b[i + 5] === 50 && b[i + 6] === 52 && b[i + 7] === 104 && b[i + 8] === 34 && b[i + 9] === 58) {
                      if ((m18 & 256) !== 0) return undefined;
                      m18 |= 256;
                      i += 10;
                      if (b[i] !== 34) return undefined;
                      s35 = ++i;
                      if (b[i] !== 34) {
                        i = decimalEnd(b, i);
                        if (i < 0) return undefined;
                      }
                      e36 = i++;
                    } else return undefined;
                    break;
                  case 104:
                    if (b[i + 2] === 105 && b[i + 3] === 103 && b[i + 4] === 104 && b[i + 5] === 50 && b[i + 6] === 52 && b[i + 7] === 104 && b[i + 8] === 34 && b[i + 9] === 58) {
                      if ((m18 & 512) !== 0) return undefined;
                      m18 |= 512;
                      i += 10;
                      if (b[i] !== 34) return undefined;
                      s37 = ++i;
                      if (b[i] !== 34) {
                        i = decimalEnd(b, i);
                        if (i < 0) return undefined;
                      }
                      e38 = i++;
                    } else return undefined;
                    break;
                  case 118:
                    if (b[i + 2] === 111 && b[i + 3] === 108 && b[i + 4] === 67 && b[i + 5] === 99 && b[i + 6] === 121 && b[i + 7] === 50 && b[i + 8] === 52 && b[i + 9] === 104 && b[i + 10] === 34 && b[i + 11] === 58) {
                      if ((m18 & 2048) !== 0) return undefined;
                      m18 |= 2048;
                      i += 12;
                      if (b[i] !== 34) return undefined;
                      s41 = ++i;
                      if (b[i] !== 34) {
                        i = decimalEnd(b, i);
                        if (i < 0) return undefined;
                      }
                      e42 = i++;
                    } else if (b[i + 2] === 111 && b[i + 3] === 108 && b[i + 4] === 50 && b[i + 5] === 52 && b[i + 6] === 104 && b[i + 7] === 34 && b[i + 8] === 58) {
                      if ((m18 & 4096) !== 0) return undefined;
                      m18 |= 4096;
                      i += 9;
                      if (b[i] !== 34) return undefined;
                      s43 = ++i;
                      if (b[i] !== 34) {
                        i = decimalEnd(b, i);
                        if (i < 0) return undefined;
                      }
                      e44 = i++;
                    } else return undefined;
                    break;
                  case 115:
                    if (b[i + 2] === 111 && b[i + 3] === 100 && b[i + 4] === 85 && b[i + 5] === 116 && b[i + 6] === 99 && b[i + 7] === 48 && b[i + 8] === 34 && b[i + 9] === 58) {
                      if ((m18 & 8192) !== 0) return undefined;
                      m18 |= 8192;
                      i += 10;
                      if (b[i] !== 34) return undefined;
                      s45 = ++i;
                      if (b[i] !== 34) {
                        i = decimalEnd(b, i);
                        if (i < 0) return undefined;
                      }
                      e46 = i++;
                    } else if (b[i + 2] === 111 && b[i + 3] === 100 && b[i + 4] === 85 && b[i + 5] === 116 && b[i + 6] === 99 && b[i + 7] === 56 && b[i + 8] === 34 && b[i + 9] === 58) {
                      if ((m18 & 16384) !== 0) return undefined;
                      m18 |= 16384;
                      i += 10;
                      if (b[i] !== 34) return undefined;
                      s47 = ++i;
                      if (b[i] !== 34) {
                        i = decimalEnd(b, i);
                        if (i < 0) return undefined;
                      }
                      e48 = i++;
                    } else return undefined;
                    break;
                  case 116:
                    if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
                      if ((m18 & 32768) !== 0) return undefined;
                      m18 |= 32768;
                      i += 5;
                      if (b[i] !== 34) return undefined;
                      s49 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e50 = i++;
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
              if ((m18 & 40959) !== 40959) return undefined;
              o51 = { "instType": textOf(b, s19, e20), "instId": textOf(b, s21, e22), "last": textOf(b, s23, e24), "lastSz": textOf(b, s25, e26), "askPx": textOf(b, s27, e28), "askSz": textOf(b, s29, e30), "bidPx": textOf(b, s31, e32), "bidSz": textOf(b, s33, e34), "open24h": textOf(b, s35, e36), "high24h": textOf(b, s37, e38), "low24h": textOf(b, s39, e40), "volCcy24h": textOf(b, s41, e42), "vol24h": textOf(b, s43, e44), "ts": textOf(b, s49, e50) };
              if ((m18 & 8192) !== 0) o51["sodUtc0"] = textOf(b, s45, e46);
              if ((m18 & 16384) !== 0) o51["sodUtc8"] = textOf(b, s47, e48);
              a17.push(o51);
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
  return { "arg": o16, "data": a17 };
}

function scanTradesPush(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, m1 = 0, s2 = 0, e3 = 0, s4 = 0, e5 = 0, s6 = 0, e7 = 0, s8 = 0, e9 = 0, s10 = 0, e11 = 0, s12 = 0, e13 = 0, s14 = 0, e15 = 0, o16: Record<string, unknown> = none, a17: unknown[] = nothing, m18 = 0, s19 = 0, e20 = 0, s21 = 0, e22 = 0, s23 = 0, e24 = 0, s25 = 0, e26 = 0, n27 = 0, s28 = 0, s29 = 0, e30 = 0, s31 = 0, e32 = 0, s33 = 0, e34 = 0, n35 = 0, s36 = 0, e37 = 0, o38: Record<string, unknown> = none;
  let q0s = 0, q0e = 0, q1s = 0, q1e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 97:
        if (b[i + 2] === 114 && b[i + 3] === 103 && b[i + 4] === 34 && b[i + 5] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 6;
          m1 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 99:
                if (b[i + 2] === 104 && b[i + 3] === 97 && b[i + 4] === 110 && b[i + 5] === 110 && b[i + 6] === 101 && b[i + 7] === 108 && b[i + 8] === 34 && b[i + 9] === 58) {
                  if ((m1 & 1) !== 0) return undefined;
                  m1 |= 1;
                  i += 10;
                  if (b[i] !== 34) return undefined;
                  s2 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e3 = i++;
                  q0s = s2;
                  q0e = e3;
                } else if (b[i + 2] === 99 && b[i + 3] === 121 && b[i + 4] === 34 && b[i + 5] === 58) {
                  if ((m1 & 16) !== 0) return undefined;
                  m1 |= 16;
                  i += 6;
                  if (b[i] !== 34) return undefined;
                  s10 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e11 = i++;
                } else return undefined;
                break;
              case 105:
                if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 73 && b[i + 6] === 100 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m1 & 2) !== 0) return undefined;
                  m1 |= 2;
                  i += 9;
                  if (b[i] !== 34) return undefined;
                  s4 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e5 = i++;
                  q1s = s4;
                  q1e = e5;
                } else if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 84 && b[i + 6] === 121 && b[i + 7] === 112 && b[i + 8] === 101 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m1 & 4) !== 0) return undefined;
                  m1 |= 4;
                  i += 11;
                  if (b[i] !== 34) return undefined;
                  s6 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e7 = i++;
                } else if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 70 && b[i + 6] === 97 && b[i + 7] === 109 && b[i + 8] === 105 && b[i + 9] === 108 && b[i + 10] === 121 && b[i + 11] === 34 && b[i + 12] === 58) {
                  if ((m1 & 8) !== 0) return undefined;
                  m1 |= 8;
                  i += 13;
                  if (b[i] !== 34) return undefined;
                  s8 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e9 = i++;
                } else return undefined;
                break;
              case 117:
                if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 34 && b[i + 5] === 58) {
                  if ((m1 & 32) !== 0) return undefined;
                  m1 |= 32;
                  i += 6;
                  if (b[i] !== 34) return undefined;
                  s12 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e13 = i++;
                } else return undefined;
                break;
              case 101:
                if (b[i + 2] === 120 && b[i + 3] === 116 && b[i + 4] === 114 && b[i + 5] === 97 && b[i + 6] === 80 && b[i + 7] === 97 && b[i + 8] === 114 && b[i + 9] === 97 && b[i + 10] === 109 && b[i + 11] === 115 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m1 & 64) !== 0) return undefined;
                  m1 |= 64;
                  i += 14;
                  if (b[i] !== 34) return undefined;
                  s14 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e15 = i++;
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
          if ((m1 & 1) !== 1) return undefined;
          o16 = { "channel": textOf(b, s2, e3) };
          if ((m1 & 2) !== 0) o16["instId"] = textOf(b, s4, e5);
          if ((m1 & 4) !== 0) o16["instType"] = textOf(b, s6, e7);
          if ((m1 & 8) !== 0) o16["instFamily"] = textOf(b, s8, e9);
          if ((m1 & 16) !== 0) o16["ccy"] = textOf(b, s10, e11);
          if ((m1 & 32) !== 0) o16["uid"] = textOf(b, s12, e13);
          if ((m1 & 64) !== 0) o16["extraParams"] = textOf(b, s14, e15);
        } else return undefined;
        break;
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 7;
          if (b[i] !== 91) return undefined;
          a17 = [];
          if (b[++i] === 93) i++;
          else {
            for (;;) {
              m18 = 0;
              if (b[i] !== 123) return undefined;
              i++;
              for (;;) {
                if (b[i] !== 34) return undefined;
                switch (b[i + 1]) {
                  case 105:
                    if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 73 && b[i + 6] === 100 && b[i + 7] === 34 && b[i + 8] === 58) {
                      if ((m18 & 1) !== 0) return undefined;
                      m18 |= 1;
                      i += 9;
                      if (b[i] !== 34) return undefined;
                      s19 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e20 = i++;
                    } else return undefined;
                    break;
                  case 116:
                    if (b[i + 2] === 114 && b[i + 3] === 97 && b[i + 4] === 100 && b[i + 5] === 101 && b[i + 6] === 73 && b[i + 7] === 100 && b[i + 8] === 34 && b[i + 9] === 58) {
                      if ((m18 & 2) !== 0) return undefined;
                      m18 |= 2;
                      i += 10;
                      if (b[i] !== 34) return undefined;
                      s21 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e22 = i++;
                    } else if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
                      if ((m18 & 32) !== 0) return undefined;
                      m18 |= 32;
                      i += 5;
                      if (b[i] !== 34) return undefined;
                      s29 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e30 = i++;
                    } else return undefined;
                    break;
                  case 112:
                    if (b[i + 2] === 120 && b[i + 3] === 34 && b[i + 4] === 58) {
                      if ((m18 & 4) !== 0) return undefined;
                      m18 |= 4;
                      i += 5;
                      if (b[i] !== 34) return undefined;
                      s23 = ++i;
                      i = decimalEnd(b, i);
                      if (i < 0) return undefined;
                      e24 = i++;
                    } else return undefined;
                    break;
                  case 115:
                    if (b[i + 2] === 122 && b[i + 3] === 34 && b[i + 4] === 58) {
                      if ((m18 & 8) !== 0) return undefined;
                      m18 |= 8;
                      i += 5;
                      if (b[i] !== 34) return undefined;
                      s25 = ++i;
                      i = decimalEnd(b, i);
                      if (i < 0) return undefined;
                      e26 = i++;
                    } else if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                      if ((m18 & 16) !== 0) return undefined;
                      m18 |= 16;
                      i += 7;
                      s28 = i + 1;
                      if (b[i] === 34 && b[i + 1] === 98 && b[i + 2] === 117 && b[i + 3] === 121 && b[i + 4] === 34) {
                        i += 5;
                        n27 = 0;
                      } else if (b[i] === 34 && b[i + 1] === 115 && b[i + 2] === 101 && b[i + 3] === 108 && b[i + 4] === 108 && b[i + 5] === 34) {
                        i += 6;
                        n27 = 1;
                      } else return undefined;
                    } else if (b[i + 2] === 111 && b[i + 3] === 117 && b[i + 4] === 114 && b[i + 5] === 99 && b[i + 6] === 101 && b[i + 7] === 34 && b[i + 8] === 58) {
                      if ((m18 & 128) !== 0) return undefined;
                      m18 |= 128;
                      i += 9;
                      if (b[i] !== 34) return undefined;
                      s33 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e34 = i++;
                    } else if (b[i + 2] === 101 && b[i + 3] === 113 && b[i + 4] === 73 && b[i + 5] === 100 && b[i + 6] === 34 && b[i + 7] === 58) {
                      if ((m18 & 256) !== 0) return undefined;
                      m18 |= 256;
                      i += 8;
                      s36 = i;
                      i = int64End(b, i);
                      if (i < 0) return undefined;
                      e37 = i;
                      n35 = read[0]!;
                    } else return undefined;
                    break;
                  case 99:
                    if (b[i + 2] === 111 && b[i + 3] === 117 && b[i + 4] === 110 && b[i + 5] === 116 && b[i + 6] === 34 && b[i + 7] === 58) {
                      if ((m18 & 64) !== 0) return undefined;
                      m18 |= 64;
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
              if ((m18 & 127) !== 127) return undefined;
              o38 = { "instId": textOf(b, s19, e20), "tradeId": textOf(b, s21, e22), "px": textOf(b, s23, e24), "sz": textOf(b, s25, e26), "side": (n27 === 0 ? "buy" : "sell"), "ts": textOf(b, s29, e30), "count": textOf(b, s31, e32) };
              if ((m18 & 128) !== 0) o38["source"] = textOf(b, s33, e34);
              if ((m18 & 256) !== 0) o38["seqId"] = (n35 === n35 ? n35 : bigOf(b, s36, e37));
              a17.push(o38);
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
  return { "arg": o16, "data": a17 };
}

function scanTradesAllPush(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, m1 = 0, s2 = 0, e3 = 0, s4 = 0, e5 = 0, s6 = 0, e7 = 0, s8 = 0, e9 = 0, s10 = 0, e11 = 0, s12 = 0, e13 = 0, s14 = 0, e15 = 0, o16: Record<string, unknown> = none, a17: unknown[] = nothing, m18 = 0, s19 = 0, e20 = 0, s21 = 0, e22 = 0, s23 = 0, e24 = 0, s25 = 0, e26 = 0, n27 = 0, s28 = 0, s29 = 0, e30 = 0, s31 = 0, e32 = 0, o33: Record<string, unknown> = none;
  let q0s = 0, q0e = 0, q1s = 0, q1e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 97:
        if (b[i + 2] === 114 && b[i + 3] === 103 && b[i + 4] === 34 && b[i + 5] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 6;
          m1 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 99:
                if (b[i + 2] === 104 && b[i + 3] === 97 && b[i + 4] === 110 && b[i + 5] === 110 && b[i + 6] === 101 && b[i + 7] === 108 && b[i + 8] === 34 && b[i + 9] === 58) {
                  if ((m1 & 1) !== 0) return undefined;
                  m1 |= 1;
                  i += 10;
                  if (b[i] !== 34) return undefined;
                  s2 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e3 = i++;
                  q0s = s2;
                  q0e = e3;
                } else if (b[i + 2] === 99 && b[i + 3] === 121 && b[i + 4] === 34 && b[i + 5] === 58) {
                  if ((m1 & 16) !== 0) return undefined;
                  m1 |= 16;
                  i += 6;
                  if (b[i] !== 34) return undefined;
                  s10 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e11 = i++;
                } else return undefined;
                break;
              case 105:
                if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 73 && b[i + 6] === 100 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m1 & 2) !== 0) return undefined;
                  m1 |= 2;
                  i += 9;
                  if (b[i] !== 34) return undefined;
                  s4 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e5 = i++;
                  q1s = s4;
                  q1e = e5;
                } else if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 84 && b[i + 6] === 121 && b[i + 7] === 112 && b[i + 8] === 101 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m1 & 4) !== 0) return undefined;
                  m1 |= 4;
                  i += 11;
                  if (b[i] !== 34) return undefined;
                  s6 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e7 = i++;
                } else if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 70 && b[i + 6] === 97 && b[i + 7] === 109 && b[i + 8] === 105 && b[i + 9] === 108 && b[i + 10] === 121 && b[i + 11] === 34 && b[i + 12] === 58) {
                  if ((m1 & 8) !== 0) return undefined;
                  m1 |= 8;
                  i += 13;
                  if (b[i] !== 34) return undefined;
                  s8 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e9 = i++;
                } else return undefined;
                break;
              case 117:
                if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 34 && b[i + 5] === 58) {
                  if ((m1 & 32) !== 0) return undefined;
                  m1 |= 32;
                  i += 6;
                  if (b[i] !== 34) return undefined;
                  s12 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e13 = i++;
                } else return undefined;
                break;
              case 101:
                if (b[i + 2] === 120 && b[i + 3] === 116 && b[i + 4] === 114 && b[i + 5] === 97 && b[i + 6] === 80 && b[i + 7] === 97 && b[i + 8] === 114 && b[i + 9] === 97 && b[i + 10] === 109 && b[i + 11] === 115 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m1 & 64) !== 0) return undefined;
                  m1 |= 64;
                  i += 14;
                  if (b[i] !== 34) return undefined;
                  s14 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e15 = i++;
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
          if ((m1 & 1) !== 1) return undefined;
          o16 = { "channel": textOf(b, s2, e3) };
          if ((m1 & 2) !== 0) o16["instId"] = textOf(b, s4, e5);
          if ((m1 & 4) !== 0) o16["instType"] = textOf(b, s6, e7);
          if ((m1 & 8) !== 0) o16["instFamily"] = textOf(b, s8, e9);
          if ((m1 & 16) !== 0) o16["ccy"] = textOf(b, s10, e11);
          if ((m1 & 32) !== 0) o16["uid"] = textOf(b, s12, e13);
          if ((m1 & 64) !== 0) o16["extraParams"] = textOf(b, s14, e15);
        } else return undefined;
        break;
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 7;
          if (b[i] !== 91) return undefined;
          a17 = [];
          if (b[++i] === 93) i++;
          else {
            for (;;) {
              m18 = 0;
              if (b[i] !== 123) return undefined;
              i++;
              for (;;) {
                if (b[i] !== 34) return undefined;
                switch (b[i + 1]) {
                  case 105:
                    if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 73 && b[i + 6] === 100 && b[i + 7] === 34 && b[i + 8] === 58) {
                      if ((m18 & 1) !== 0) return undefined;
                      m18 |= 1;
                      i += 9;
                      if (b[i] !== 34) return undefined;
                      s19 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e20 = i++;
                    } else return undefined;
                    break;
                  case 116:
                    if (b[i + 2] === 114 && b[i + 3] === 97 && b[i + 4] === 100 && b[i + 5] === 101 && b[i + 6] === 73 && b[i + 7] === 100 && b[i + 8] === 34 && b[i + 9] === 58) {
                      if ((m18 & 2) !== 0) return undefined;
                      m18 |= 2;
                      i += 10;
                      if (b[i] !== 34) return undefined;
                      s21 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e22 = i++;
                    } else if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
                      if ((m18 & 64) !== 0) return undefined;
                      m18 |= 64;
                      i += 5;
                      if (b[i] !== 34) return undefined;
                      s31 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e32 = i++;
                    } else return undefined;
                    break;
                  case 112:
                    if (b[i + 2] === 120 && b[i + 3] === 34 && b[i + 4] === 58) {
                      if ((m18 & 4) !== 0) return undefined;
                      m18 |= 4;
                      i += 5;
                      if (b[i] !== 34) return undefined;
                      s23 = ++i;
                      i = decimalEnd(b, i);
                      if (i < 0) return undefined;
                      e24 = i++;
                    } else return undefined;
                    break;
                  case 115:
                    if (b[i + 2] === 122 && b[i + 3] === 34 && b[i + 4] === 58) {
                      if ((m18 & 8) !== 0) return undefined;
                      m18 |= 8;
                      i += 5;
                      if (b[i] !== 34) return undefined;
                      s25 = ++i;
                      i = decimalEnd(b, i);
                      if (i < 0) return undefined;
                      e26 = i++;
                    } else if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                      if ((m18 & 16) !== 0) return undefined;
                      m18 |= 16;
                      i += 7;
                      s28 = i + 1;
                      if (b[i] === 34 && b[i + 1] === 98 && b[i + 2] === 117 && b[i + 3] === 121 && b[i + 4] === 34) {
                        i += 5;
                        n27 = 0;
                      } else if (b[i] === 34 && b[i + 1] === 115 && b[i + 2] === 101 && b[i + 3] === 108 && b[i + 4] === 108 && b[i + 5] === 34) {
                        i += 6;
                        n27 = 1;
                      } else return undefined;
                    } else if (b[i + 2] === 111 && b[i + 3] === 117 && b[i + 4] === 114 && b[i + 5] === 99 && b[i + 6] === 101 && b[i + 7] === 34 && b[i + 8] === 58) {
                      if ((m18 & 32) !== 0) return undefined;
                      m18 |= 32;
                      i += 9;
                      if (b[i] !== 34) return undefined;
                      s29 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e30 = i++;
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
              if ((m18 & 95) !== 95) return undefined;
              o33 = { "instId": textOf(b, s19, e20), "tradeId": textOf(b, s21, e22), "px": textOf(b, s23, e24), "sz": textOf(b, s25, e26), "side": (n27 === 0 ? "buy" : "sell"), "ts": textOf(b, s31, e32) };
              if ((m18 & 32) !== 0) o33["source"] = textOf(b, s29, e30);
              a17.push(o33);
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
  return { "arg": o16, "data": a17 };
}

function scanCandlePush(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, m1 = 0, s2 = 0, e3 = 0, s4 = 0, e5 = 0, s6 = 0, e7 = 0, s8 = 0, e9 = 0, s10 = 0, e11 = 0, s12 = 0, e13 = 0, s14 = 0, e15 = 0, o16: Record<string, unknown> = none, a17: unknown[] = nothing, s18 = 0, e19 = 0, s20 = 0, e21 = 0, s22 = 0, e23 = 0, s24 = 0, e25 = 0, s26 = 0, e27 = 0, s28 = 0, e29 = 0, s30 = 0, e31 = 0, s32 = 0, e33 = 0, s34 = 0, e35 = 0;
  let q0s = 0, q0e = 0, q1s = 0, q1e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 97:
        if (b[i + 2] === 114 && b[i + 3] === 103 && b[i + 4] === 34 && b[i + 5] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 6;
          m1 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 99:
                if (b[i + 2] === 104 && b[i + 3] === 97 && b[i + 4] === 110 && b[i + 5] === 110 && b[i + 6] === 101 && b[i + 7] === 108 && b[i + 8] === 34 && b[i + 9] === 58) {
                  if ((m1 & 1) !== 0) return undefined;
                  m1 |= 1;
                  i += 10;
                  if (b[i] !== 34) return undefined;
                  s2 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e3 = i++;
                  q0s = s2;
                  q0e = e3;
                } else if (b[i + 2] === 99 && b[i + 3] === 121 && b[i + 4] === 34 && b[i + 5] === 58) {
                  if ((m1 & 16) !== 0) return undefined;
                  m1 |= 16;
                  i += 6;
                  if (b[i] !== 34) return undefined;
                  s10 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e11 = i++;
                } else return undefined;
                break;
              case 105:
                if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 73 && b[i + 6] === 100 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m1 & 2) !== 0) return undefined;
                  m1 |= 2;
                  i += 9;
                  if (b[i] !== 34) return undefined;
                  s4 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e5 = i++;
                  q1s = s4;
                  q1e = e5;
                } else if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 84 && b[i + 6] === 121 && b[i + 7] === 112 && b[i + 8] === 101 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m1 & 4) !== 0) return undefined;
                  m1 |= 4;
                  i += 11;
                  if (b[i] !== 34) return undefined;
                  s6 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e7 = i++;
                } else if (b[i + 2] === 110 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 70 && b[i + 6] === 97 && b[i + 7] === 109 && b[i + 8] === 105 && b[i + 9] === 108 && b[i + 10] === 121 && b[i + 11] === 34 && b[i + 12] === 58) {
                  if ((m1 & 8) !== 0) return undefined;
                  m1 |= 8;
                  i += 13;
                  if (b[i] !== 34) return undefined;
                  s8 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e9 = i++;
                } else return undefined;
                break;
              case 117:
                if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 34 && b[i + 5] === 58) {
                  if ((m1 & 32) !== 0) return undefined;
                  m1 |= 32;
                  i += 6;
                  if (b[i] !== 34) return undefined;
                  s12 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e13 = i++;
                } else return undefined;
                break;
              case 101:
                if (b[i + 2] === 120 && b[i + 3] === 116 && b[i + 4] === 114 && b[i + 5] === 97 && b[i + 6] === 80 && b[i + 7] === 97 && b[i + 8] === 114 && b[i + 9] === 97 && b[i + 10] === 109 && b[i + 11] === 115 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m1 & 64) !== 0) return undefined;
                  m1 |= 64;
                  i += 14;
                  if (b[i] !== 34) return undefined;
                  s14 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e15 = i++;
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
          if ((m1 & 1) !== 1) return undefined;
          o16 = { "channel": textOf(b, s2, e3) };
          if ((m1 & 2) !== 0) o16["instId"] = textOf(b, s4, e5);
          if ((m1 & 4) !== 0) o16["instType"] = textOf(b, s6, e7);
          if ((m1 & 8) !== 0) o16["instFamily"] = textOf(b, s8, e9);
          if ((m1 & 16) !== 0) o16["ccy"] = textOf(b, s10, e11);
          if ((m1 & 32) !== 0) o16["uid"] = textOf(b, s12, e13);
          if ((m1 & 64) !== 0) o16["extraParams"] = textOf(b, s14, e15);
        } else return undefined;
        break;
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 7;
          if (b[i] !== 91) return undefined;
          a17 = [];
          if (b[++i] === 93) i++;
          else {
            for (;;) {
              if (b[i] !== 91) return undefined;
              i++;
              if (b[i] !== 34) return undefined;
              s18 = ++i;
              i = textEnd(b, i);
              if (i < 0) return undefined;
              e19 = i++;
              if (b[i] !== 44) return undefined;
              i++;
              if (b[i] !== 34) return undefined;
              s20 = ++i;
              i = decimalEnd(b, i);
              if (i < 0) return undefined;
              e21 = i++;
              if (b[i] !== 44) return undefined;
              i++;
              if (b[i] !== 34) return undefined;
              s22 = ++i;
              i = decimalEnd(b, i);
              if (i < 0) return undefined;
              e23 = i++;
              if (b[i] !== 44) return undefined;
              i++;
              if (b[i] !== 34) return undefined;
              s24 = ++i;
              i = decimalEnd(b, i);
              if (i < 0) return undefined;
              e25 = i++;
              if (b[i] !== 44) return undefined;
              i++;
              if (b[i] !== 34) return undefined;
              s26 = ++i;
              i = decimalEnd(b, i);
              if (i < 0) return undefined;
              e27 = i++;
              if (b[i] !== 44) return undefined;
              i++;
              if (b[i] !== 34) return undefined;
              s28 = ++i;
              i = decimalEnd(b, i);
              if (i < 0) return undefined;
              e29 = i++;
              if (b[i] !== 44) return undefined;
              i++;
              if (b[i] !== 34) return undefined;
              s30 = ++i;
              i = decimalEnd(b, i);
              if (i < 0) return undefined;
              e31 = i++;
              if (b[i] !== 44) return undefined;
              i++;
              if (b[i] !== 34) return undefined;
              s32 = ++i;
              i = decimalEnd(b, i);
              if (i < 0) return undefined;
              e33 = i++;
              if (b[i] !== 44) return undefined;
              i++;
              if (b[i] !== 34) return undefined;
              s34 = ++i;
              i = textEnd(b, i);
              if (i < 0) return undefined;
              e35 = i++;
              if (b[i] !== 93) return undefined;
              i++;
              a17.push([textOf(b, s18, e19), textOf(b, s20, e21), textOf(b, s22, e23), textOf(b, s24, e25), textOf(b, s26, e27), textOf(b, s28, e29), textOf(b, s30, e31), textOf(b, s32, e33), textOf(b, s34, e35)]);
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
  return { "arg": o16, "data": a17 };
}

/** The decoders of messages that come often. */
export const decoders: readonly Decoder[] = [
  {
    name: "booksPush",
    schema: booksPushSchema,
    addresses: ["books/{instId}", "books-l2-tbt/{instId}", "books50-l2-tbt/{instId}"],
    levels: true,
    keys: 2,
    scan: scanBooksPush,
  },
  {
    name: "bboTbtPush",
    schema: bookTopPushSchema,
    addresses: ["bbo-tbt/{instId}", "books5/{instId}"],
    levels: true,
    keys: 2,
    scan: scanBookTopPush,
  },
  {
    name: "tickersPush",
    schema: tickersPushSchema,
    addresses: ["tickers/{instId}"],
    levels: false,
    keys: 2,
    scan: scanTickersPush,
  },
  {
    name: "tradesPush",
    schema: tradesPushSchema,
    addresses: ["trades/{instId}"],
    levels: false,
    keys: 2,
    scan: scanTradesPush,
  },
  {
    name: "tradesAllPush",
    schema: tradesAllPushSchema,
    addresses: ["trades-all/{instId}"],
    levels: false,
    keys: 2,
    scan: scanTradesAllPush,
  },
  {
    name: "candlePush",
    schema: candlePushSchema,
    addresses: ["candle{bar}/{instId}"],
    levels: false,
    keys: 2,
    scan: scanCandlePush,
  },
];
