// Generated from specs/kraken/spot.openapi.yaml and specs/kraken/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
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
  tickerFrameSchema,
  tradeFrameSchema,
} from "./spot.ts";

const nothing: unknown[] = [];
const none: Record<string, unknown> = {};
const columns0: Levels = new Levels();
const columns1: Levels = new Levels();
const message0: Record<string, unknown> = { "type": "", "data": nothing };

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
    if (b[i] !== 123 || b[i + 1] !== 34 || b[i + 2] !== 112 || b[i + 3] !== 114 || b[i + 4] !== 105 || b[i + 5] !== 99 || b[i + 6] !== 101 || b[i + 7] !== 34 || b[i + 8] !== 58) return -1;
    i += 9;
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
    if (k === 0 || k > 9 || (b[s] === 48 && k > 1)) return -1;
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
      if (t === 0 || t > 9 || k + t > 15) return -1;
      while (t > 0 && f % 10 === 0) {
        f = f / 10 | 0;
        t--;
      }
    }
    prices[n] = w * powersOfTen[t]! + f;
    priceScales[n] = t;
    priceZeros[n] = 0;
    if (b[i] !== 44 || b[i + 1] !== 34 || b[i + 2] !== 113 || b[i + 3] !== 116 || b[i + 4] !== 121 || b[i + 5] !== 34 || b[i + 6] !== 58) return -1;
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
    if (k === 0 || k > 9 || (b[s] === 48 && k > 1)) return -1;
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
      if (t === 0 || t > 9 || k + t > 15) return -1;
      while (t > 0 && f % 10 === 0) {
        f = f / 10 | 0;
        t--;
      }
    }
    amounts[n] = w * powersOfTen[t]! + f;
    amountScales[n] = t;
    amountZeros[n] = 0;
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

function scanBookFrame(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, n1 = 0, s2 = 0, m3 = 0, s4 = 0, e5 = 0, n6 = 0, s7 = 0, e8 = 0, o9: Record<string, unknown> = none;
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
          if (b[i] !== 34 || b[i + 1] !== 98 || b[i + 2] !== 111 || b[i + 3] !== 111 || b[i + 4] !== 107 || b[i + 5] !== 34) return undefined;
          q0s = i + 1;
          q0e = i + 5;
          i += 6;
        } else return undefined;
        break;
      case 116:
        if (b[i + 2] === 121 && b[i + 3] === 112 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 7;
          s2 = i + 1;
          if (b[i] === 34 && b[i + 1] === 115 && b[i + 2] === 110 && b[i + 3] === 97 && b[i + 4] === 112 && b[i + 5] === 115 && b[i + 6] === 104 && b[i + 7] === 111 && b[i + 8] === 116 && b[i + 9] === 34) {
            i += 10;
            n1 = 0;
          } else if (b[i] === 34 && b[i + 1] === 117 && b[i + 2] === 112 && b[i + 3] === 100 && b[i + 4] === 97 && b[i + 5] === 116 && b[i + 6] === 101 && b[i + 7] === 34) {
            i += 8;
            n1 = 1;
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
          m3 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 115:
                if (b[i + 2] === 121 && b[i + 3] === 109 && b[i + 4] === 98 && b[i + 5] === 111 && b[i + 6] === 108 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m3 & 1) !== 0) return undefined;
                  m3 |= 1;
                  i += 9;
                  if (b[i] !== 34) return undefined;
                  s4 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e5 = i++;
                  q1s = s4;
                  q1e = e5;
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
              case 99:
                if (b[i + 2] === 104 && b[i + 3] === 101 && b[i + 4] === 99 && b[i + 5] === 107 && b[i + 6] === 115 && b[i + 7] === 117 && b[i + 8] === 109 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m3 & 8) !== 0) return undefined;
                  m3 |= 8;
                  i += 11;
                  i = wholeEnd(b, i);
                  if (i < 0) return undefined;
                  n6 = read[0]!;
                } else return undefined;
                break;
              case 116:
                if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 115 && b[i + 6] === 116 && b[i + 7] === 97 && b[i + 8] === 109 && b[i + 9] === 112 && b[i + 10] === 34 && b[i + 11] === 58) {
                  if ((m3 & 16) !== 0) return undefined;
                  m3 |= 16;
                  i += 12;
                  if (b[i] !== 34) return undefined;
                  s7 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e8 = i++;
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
          if ((m3 & 15) !== 15) return undefined;
          o9 = { "bids": columns0, "asks": columns1, "checksum": n6 };
          if ((m3 & 16) !== 0) o9["timestamp"] = textOf(b, s7, e8);
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
  message0["type"] = (n1 === 0 ? "snapshot" : "update");
  message0["data"] = [o9];
  if (i !== b.length) return undefined;
  spans[0] = q0s;
  spans[1] = q0e;
  spans[2] = q1s;
  spans[3] = q1e;
  return message0;
}

function scanTickerFrame(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, n1 = 0, s2 = 0, a3: unknown[] = nothing, m4 = 0, s5 = 0, e6 = 0, n7 = 0, n8 = 0, n9 = 0, n10 = 0, n11 = 0, n12 = 0, n13 = 0, n14 = 0, n15 = 0, n16 = 0, n17 = 0, s18 = 0, e19 = 0, o20: Record<string, unknown> = none;
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
          if (b[i] !== 34 || b[i + 1] !== 116 || b[i + 2] !== 105 || b[i + 3] !== 99 || b[i + 4] !== 107 || b[i + 5] !== 101 || b[i + 6] !== 114 || b[i + 7] !== 34) return undefined;
          q0s = i + 1;
          q0e = i + 7;
          i += 8;
        } else return undefined;
        break;
      case 116:
        if (b[i + 2] === 121 && b[i + 3] === 112 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 7;
          s2 = i + 1;
          if (b[i] === 34 && b[i + 1] === 115 && b[i + 2] === 110 && b[i + 3] === 97 && b[i + 4] === 112 && b[i + 5] === 115 && b[i + 6] === 104 && b[i + 7] === 111 && b[i + 8] === 116 && b[i + 9] === 34) {
            i += 10;
            n1 = 0;
          } else if (b[i] === 34 && b[i + 1] === 117 && b[i + 2] === 112 && b[i + 3] === 100 && b[i + 4] === 97 && b[i + 5] === 116 && b[i + 6] === 101 && b[i + 7] === 34) {
            i += 8;
            n1 = 1;
          } else return undefined;
        } else return undefined;
        break;
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
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
                  case 115:
                    if (b[i + 2] === 121 && b[i + 3] === 109 && b[i + 4] === 98 && b[i + 5] === 111 && b[i + 6] === 108 && b[i + 7] === 34 && b[i + 8] === 58) {
                      if ((m4 & 1) !== 0) return undefined;
                      m4 |= 1;
                      i += 9;
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
                  case 98:
                    if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 34 && b[i + 5] === 58) {
                      if ((m4 & 2) !== 0) return undefined;
                      m4 |= 2;
                      i += 6;
                      i = numberEnd(b, i);
                      if (i < 0) return undefined;
                      n7 = read[0]!;
                    } else if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 95 && b[i + 5] === 113 && b[i + 6] === 116 && b[i + 7] === 121 && b[i + 8] === 34 && b[i + 9] === 58) {
                      if ((m4 & 4) !== 0) return undefined;
                      m4 |= 4;
                      i += 10;
                      i = numberEnd(b, i);
                      if (i < 0) return undefined;
                      n8 = read[0]!;
                    } else return undefined;
                    break;
                  case 97:
                    if (b[i + 2] === 115 && b[i + 3] === 107 && b[i + 4] === 34 && b[i + 5] === 58) {
                      if ((m4 & 8) !== 0) return undefined;
                      m4 |= 8;
                      i += 6;
                      i = numberEnd(b, i);
                      if (i < 0) return undefined;
                      n9 = read[0]!;
                    } else if (b[i + 2] === 115 && b[i + 3] === 107 && b[i + 4] === 95 && b[i + 5] === 113 && b[i + 6] === 116 && b[i + 7] === 121 && b[i + 8] === 34 && b[i + 9] === 58) {
                      if ((m4 & 16) !== 0) return undefined;
                      m4 |= 16;
                      i += 10;
                      i = numberEnd(b, i);
                      if (i < 0) return undefined;
                      n10 = read[0]!;
                    } else return undefined;
                    break;
                  case 108:
                    if (b[i + 2] === 97 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 34 && b[i + 6] === 58) {
                      if ((m4 & 32) !== 0) return undefined;
                      m4 |= 32;
                      i += 7;
                      i = numberEnd(b, i);
                      if (i < 0) return undefined;
                      n11 = read[0]!;
                    } else if (b[i + 2] === 111 && b[i + 3] === 119 && b[i + 4] === 34 && b[i + 5] === 58) {
                      if ((m4 & 256) !== 0) return undefined;
                      m4 |= 256;
                      i += 6;
                      i = numberEnd(b, i);
                      if (i < 0) return undefined;
                      n14 = read[0]!;
                    } else return undefined;
                    break;
                  case 118:
                    if (b[i + 2] === 111 && b[i + 3] === 108 && b[i + 4] === 117 && b[i + 5] === 109 && b[i + 6] === 101 && b[i + 7] === 34 && b[i + 8] === 58) {
                      if ((m4 & 64) !== 0) return undefined;
                      m4 |= 64;
                      i += 9;
                      i = numberEnd(b, i);
                      if (i < 0) return undefined;
                      n12 = read[0]!;
                    } else if (b[i + 2] === 119 && b[i + 3] === 97 && b[i + 4] === 112 && b[i + 5] === 34 && b[i + 6] === 58) {
                      if ((m4 & 128) !== 0) return undefined;
                      m4 |= 128;
                      i += 7;
                      i = numberEnd(b, i);
                      if (i < 0) return undefined;
                      n13 = read[0]!;
                    } else return undefined;
                    break;
                  case 104:
                    if (b[i + 2] === 105 && b[i + 3] === 103 && b[i + 4] === 104 && b[i + 5] === 34 && b[i + 6] === 58) {
                      if ((m4 & 512) !== 0) return undefined;
                      m4 |= 512;
                      i += 7;
                      i = numberEnd(b, i);
                      if (i < 0) return undefined;
                      n15 = read[0]!;
                    } else return undefined;
                    break;
                  case 99:
                    if (b[i + 2] === 104 && b[i + 3] === 97 && b[i + 4] === 110 && b[i + 5] === 103 && b[i + 6] === 101 && b[i + 7] === 34 && b[i + 8] === 58) {
                      if ((m4 & 1024) !== 0) return undefined;
                      m4 |= 1024;
                      i += 9;
                      i = numberEnd(b, i);
                      if (i < 0) return undefined;
                      n16 = read[0]!;
                    } else if (b[i + 2] === 104 && b[i + 3] === 97 && b[i + 4] === 110 && b[i + 5] === 103 && b[i + 6] === 101 && b[i + 7] === 95 && b[i + 8] === 112 && b[i + 9] === 99 && b[i + 10] === 116 && b[i + 11] === 34 && b[i + 12] === 58) {
                      if ((m4 & 2048) !== 0) return undefined;
                      m4 |= 2048;
                      i += 13;
                      i = numberEnd(b, i);
                      if (i < 0) return undefined;
                      n17 = read[0]!;
                    } else return undefined;
                    break;
                  case 116:
                    if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 115 && b[i + 6] === 116 && b[i + 7] === 97 && b[i + 8] === 109 && b[i + 9] === 112 && b[i + 10] === 34 && b[i + 11] === 58) {
                      if ((m4 & 4096) !== 0) return undefined;
                      m4 |= 4096;
                      i += 12;
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
              if ((m4 & 4095) !== 4095) return undefined;
              o20 = { "symbol": textOf(b, s5, e6), "bid": n7, "bid_qty": n8, "ask": n9, "ask_qty": n10, "last": n11, "volume": n12, "vwap": n13, "low": n14, "high": n15, "change": n16, "change_pct": n17 };
              if ((m4 & 4096) !== 0) o20["timestamp"] = textOf(b, s18, e19);
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
  if ((m0 & 7) !== 7) return undefined;
  if (i !== b.length) return undefined;
  spans[0] = q0s;
  spans[1] = q0e;
  spans[2] = q1s;
  spans[3] = q1e;
  return { "channel": "ticker", "type": (n1 === 0 ? "snapshot" : "update"), "data": a3 };
}

function scanTradeFrame(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, n1 = 0, s2 = 0, a3: unknown[] = nothing, m4 = 0, s5 = 0, e6 = 0, n7 = 0, s8 = 0, n9 = 0, n10 = 0, s11 = 0, e12 = 0, n13 = 0, s14 = 0, e15 = 0, s16 = 0, e17 = 0;
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
          if (b[i] !== 34 || b[i + 1] !== 116 || b[i + 2] !== 114 || b[i + 3] !== 97 || b[i + 4] !== 100 || b[i + 5] !== 101 || b[i + 6] !== 34) return undefined;
          q0s = i + 1;
          q0e = i + 6;
          i += 7;
        } else return undefined;
        break;
      case 116:
        if (b[i + 2] === 121 && b[i + 3] === 112 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 7;
          s2 = i + 1;
          if (b[i] === 34 && b[i + 1] === 115 && b[i + 2] === 110 && b[i + 3] === 97 && b[i + 4] === 112 && b[i + 5] === 115 && b[i + 6] === 104 && b[i + 7] === 111 && b[i + 8] === 116 && b[i + 9] === 34) {
            i += 10;
            n1 = 0;
          } else if (b[i] === 34 && b[i + 1] === 117 && b[i + 2] === 112 && b[i + 3] === 100 && b[i + 4] === 97 && b[i + 5] === 116 && b[i + 6] === 101 && b[i + 7] === 34) {
            i += 8;
            n1 = 1;
          } else return undefined;
        } else return undefined;
        break;
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
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
                  case 115:
                    if (b[i + 2] === 121 && b[i + 3] === 109 && b[i + 4] === 98 && b[i + 5] === 111 && b[i + 6] === 108 && b[i + 7] === 34 && b[i + 8] === 58) {
                      if ((m4 & 1) !== 0) return undefined;
                      m4 |= 1;
                      i += 9;
                      if (b[i] !== 34) return undefined;
                      s5 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e6 = i++;
                      if (a3.length === 0) {
                        q1s = s5;
                        q1e = e6;
                      } else if (!sameText(b, s5, e6, q1s, q1e)) return undefined;
                    } else if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                      if ((m4 & 2) !== 0) return undefined;
                      m4 |= 2;
                      i += 7;
                      s8 = i + 1;
                      if (b[i] === 34 && b[i + 1] === 98 && b[i + 2] === 117 && b[i + 3] === 121 && b[i + 4] === 34) {
                        i += 5;
                        n7 = 0;
                      } else if (b[i] === 34 && b[i + 1] === 115 && b[i + 2] === 101 && b[i + 3] === 108 && b[i + 4] === 108 && b[i + 5] === 34) {
                        i += 6;
                        n7 = 1;
                      } else return undefined;
                    } else return undefined;
                    break;
                  case 112:
                    if (b[i + 2] === 114 && b[i + 3] === 105 && b[i + 4] === 99 && b[i + 5] === 101 && b[i + 6] === 34 && b[i + 7] === 58) {
                      if ((m4 & 4) !== 0) return undefined;
                      m4 |= 4;
                      i += 8;
                      i = numberEnd(b, i);
                      if (i < 0) return undefined;
                      n9 = read[0]!;
                    } else return undefined;
                    break;
                  case 113:
                    if (b[i + 2] === 116 && b[i + 3] === 121 && b[i + 4] === 34 && b[i + 5] === 58) {
                      if ((m4 & 8) !== 0) return undefined;
                      m4 |= 8;
                      i += 6;
                      i = numberEnd(b, i);
                      if (i < 0) return undefined;
                      n10 = read[0]!;
                    } else return undefined;
                    break;
                  case 111:
                    if (b[i + 2] === 114 && b[i + 3] === 100 && b[i + 4] === 95 && b[i + 5] === 116 && b[i + 6] === 121 && b[i + 7] === 112 && b[i + 8] === 101 && b[i + 9] === 34 && b[i + 10] === 58) {
                      if ((m4 & 16) !== 0) return undefined;
                      m4 |= 16;
                      i += 11;
                      if (b[i] !== 34) return undefined;
                      s11 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e12 = i++;
                    } else return undefined;
                    break;
                  case 116:
                    if (b[i + 2] === 114 && b[i + 3] === 97 && b[i + 4] === 100 && b[i + 5] === 101 && b[i + 6] === 95 && b[i + 7] === 105 && b[i + 8] === 100 && b[i + 9] === 34 && b[i + 10] === 58) {
                      if ((m4 & 32) !== 0) return undefined;
                      m4 |= 32;
                      i += 11;
                      s14 = i;
                      i = int64End(b, i);
                      if (i < 0) return undefined;
                      e15 = i;
                      n13 = read[0]!;
                    } else if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 115 && b[i + 6] === 116 && b[i + 7] === 97 && b[i + 8] === 109 && b[i + 9] === 112 && b[i + 10] === 34 && b[i + 11] === 58) {
                      if ((m4 & 64) !== 0) return undefined;
                      m4 |= 64;
                      i += 12;
                      if (b[i] !== 34) return undefined;
                      s16 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e17 = i++;
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
              a3.push({ "symbol": textOf(b, s5, e6), "side": (n7 === 0 ? "buy" : "sell"), "price": n9, "qty": n10, "ord_type": textOf(b, s11, e12), "trade_id": (n13 === n13 ? n13 : bigOf(b, s14, e15)), "timestamp": textOf(b, s16, e17) });
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
  if ((m0 & 7) !== 7) return undefined;
  if (i !== b.length) return undefined;
  spans[0] = q0s;
  spans[1] = q0e;
  spans[2] = q1s;
  spans[3] = q1e;
  return { "channel": "trade", "type": (n1 === 0 ? "snapshot" : "update"), "data": a3 };
}

/** The decoders of messages that come often. */
export const decoders: readonly Decoder[] = [
  {
    name: "book",
    schema: bookFrameSchema,
    addresses: ["book/{depth}/{symbol}"],
    levels: true,
    keys: 2,
    scan: scanBookFrame,
  },
  {
    name: "ticker",
    schema: tickerFrameSchema,
    addresses: ["ticker/{trigger}/{symbol}"],
    levels: false,
    keys: 2,
    scan: scanTickerFrame,
  },
  {
    name: "trade",
    schema: tradeFrameSchema,
    addresses: ["trade/{symbol}"],
    levels: false,
    keys: 2,
    scan: scanTradeFrame,
  },
];
