// Generated from specs/htx/spot.openapi.yaml and specs/htx/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
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
  mbpFrameSchema,
  tradeFrameSchema,
} from "./spot.ts";

const nothing: unknown[] = [];
const none: Record<string, unknown> = {};
const columns0: Levels = new Levels();
const columns1: Levels = new Levels();
const message0: Record<string, unknown> = { "ts": NaN, "tick": none };

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
    if (b[i] !== 91) return -1;
    i += 1;
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
    if (b[i] !== 44) return -1;
    i += 1;
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
    if (b[i] !== 93) return -1;
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

function scanMbpFrame(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, n3 = 0, s4 = 0, e5 = 0, m6 = 0, n7 = 0, s8 = 0, e9 = 0, n10 = 0, s11 = 0, e12 = 0, o13: Record<string, unknown> = none;
  let q0s = 0, q0e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 99:
        if (b[i + 2] === 104 && b[i + 3] === 34 && b[i + 4] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 5;
          if (b[i] !== 34) return undefined;
          s1 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e2 = i++;
          q0s = s1;
          q0e = e2;
        } else return undefined;
        break;
      case 116:
        if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 5;
          s4 = i;
          i = int64End(b, i);
          if (i < 0) return undefined;
          e5 = i;
          n3 = read[0]!;
        } else if (b[i + 2] === 105 && b[i + 3] === 99 && b[i + 4] === 107 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 7;
          m6 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 115:
                if (b[i + 2] === 101 && b[i + 3] === 113 && b[i + 4] === 78 && b[i + 5] === 117 && b[i + 6] === 109 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m6 & 1) !== 0) return undefined;
                  m6 |= 1;
                  i += 9;
                  s8 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e9 = i;
                  n7 = read[0]!;
                } else return undefined;
                break;
              case 112:
                if (b[i + 2] === 114 && b[i + 3] === 101 && b[i + 4] === 118 && b[i + 5] === 83 && b[i + 6] === 101 && b[i + 7] === 113 && b[i + 8] === 78 && b[i + 9] === 117 && b[i + 10] === 109 && b[i + 11] === 34 && b[i + 12] === 58) {
                  if ((m6 & 2) !== 0) return undefined;
                  m6 |= 2;
                  i += 13;
                  s11 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e12 = i;
                  n10 = read[0]!;
                } else return undefined;
                break;
              case 98:
                if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 115 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m6 & 4) !== 0) return undefined;
                  m6 |= 4;
                  i += 7;
                  i = levels0(b, i, columns0);
                  if (i < 0) return undefined;
                } else return undefined;
                break;
              case 97:
                if (b[i + 2] === 115 && b[i + 3] === 107 && b[i + 4] === 115 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m6 & 8) !== 0) return undefined;
                  m6 |= 8;
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
          if ((m6 & 3) !== 3) return undefined;
          o13 = { "seqNum": (n7 === n7 ? n7 : bigOf(b, s8, e9)), "prevSeqNum": (n10 === n10 ? n10 : bigOf(b, s11, e12)) };
          if ((m6 & 4) !== 0) o13["bids"] = columns0;
          if ((m6 & 8) !== 0) o13["asks"] = columns1;
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
  if (n3 === n3) message0["ts"] = n3;
  else message0["ts"] = bigOf(b, s4, e5);
  message0["tick"] = o13;
  if (i !== b.length) return undefined;
  spans[0] = q0s;
  spans[1] = q0e;
  return message0;
}

function scanTradeFrame(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, n3 = 0, s4 = 0, e5 = 0, m6 = 0, n7 = 0, s8 = 0, e9 = 0, n10 = 0, s11 = 0, e12 = 0, a13: unknown[] = nothing, m14 = 0, n15 = 0, s16 = 0, e17 = 0, n18 = 0, s19 = 0, e20 = 0, n21 = 0, s22 = 0, e23 = 0, n24 = 0, n25 = 0, n26 = 0, s27 = 0, o28: Record<string, unknown> = none;
  let q0s = 0, q0e = 0;
  m0 = 0;
  if (b[i] !== 123) return undefined;
  i++;
  for (;;) {
    if (b[i] !== 34) return undefined;
    switch (b[i + 1]) {
      case 99:
        if (b[i + 2] === 104 && b[i + 3] === 34 && b[i + 4] === 58) {
          if ((m0 & 1) !== 0) return undefined;
          m0 |= 1;
          i += 5;
          if (b[i] !== 34) return undefined;
          s1 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e2 = i++;
          q0s = s1;
          q0e = e2;
        } else return undefined;
        break;
      case 116:
        if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 5;
          s4 = i;
          i = int64End(b, i);
          if (i < 0) return undefined;
          e5 = i;
          n3 = read[0]!;
        } else if (b[i + 2] === 105 && b[i + 3] === 99 && b[i + 4] === 107 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 7;
          m6 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 105:
                if (b[i + 2] === 100 && b[i + 3] === 34 && b[i + 4] === 58) {
                  if ((m6 & 1) !== 0) return undefined;
                  m6 |= 1;
                  i += 5;
                  s8 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e9 = i;
                  n7 = read[0]!;
                } else return undefined;
                break;
              case 116:
                if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
                  if ((m6 & 2) !== 0) return undefined;
                  m6 |= 2;
                  i += 5;
                  s11 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e12 = i;
                  n10 = read[0]!;
                } else return undefined;
                break;
              case 100:
                if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m6 & 4) !== 0) return undefined;
                  m6 |= 4;
                  i += 7;
                  if (b[i] !== 91) return undefined;
                  a13 = [];
                  if (b[++i] === 93) i++;
                  else {
                    for (;;) {
                      m14 = 0;
                      if (b[i] !== 123) return undefined;
                      i++;
                      for (;;) {
                        if (b[i] !== 34) return undefined;
                        switch (b[i + 1]) {
                          case 105:
                            if (b[i + 2] === 100 && b[i + 3] === 34 && b[i + 4] === 58) {
                              if ((m14 & 1) !== 0) return undefined;
                              m14 |= 1;
                              i += 5;
                              s16 = i;
                              i = int64End(b, i);
                              if (i < 0) return undefined;
                              e17 = i;
                              n15 = read[0]!;
                            } else return undefined;
                            break;
                          case 116:
                            if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
                              if ((m14 & 2) !== 0) return undefined;
                              m14 |= 2;
                              i += 5;
                              s19 = i;
                              i = int64End(b, i);
                              if (i < 0) return undefined;
                              e20 = i;
                              n18 = read[0]!;
                            } else if (b[i + 2] === 114 && b[i + 3] === 97 && b[i + 4] === 100 && b[i + 5] === 101 && b[i + 6] === 73 && b[i + 7] === 100 && b[i + 8] === 34 && b[i + 9] === 58) {
                              if ((m14 & 4) !== 0) return undefined;
                              m14 |= 4;
                              i += 10;
                              s22 = i;
                              i = int64End(b, i);
                              if (i < 0) return undefined;
                              e23 = i;
                              n21 = read[0]!;
                            } else return undefined;
                            break;
                          case 97:
                            if (b[i + 2] === 109 && b[i + 3] === 111 && b[i + 4] === 117 && b[i + 5] === 110 && b[i + 6] === 116 && b[i + 7] === 34 && b[i + 8] === 58) {
                              if ((m14 & 8) !== 0) return undefined;
                              m14 |= 8;
                              i += 9;
                              i = numberEnd(b, i);
                              if (i < 0) return undefined;
                              n24 = read[0]!;
                            } else return undefined;
                            break;
                          case 112:
                            if (b[i + 2] === 114 && b[i + 3] === 105 && b[i + 4] === 99 && b[i + 5] === 101 && b[i + 6] === 34 && b[i + 7] === 58) {
                              if ((m14 & 16) !== 0) return undefined;
                              m14 |= 16;
                              i += 8;
                              i = numberEnd(b, i);
                              if (i < 0) return undefined;
                              n25 = read[0]!;
                            } else return undefined;
                            break;
                          case 100:
                            if (b[i + 2] === 105 && b[i + 3] === 114 && b[i + 4] === 101 && b[i + 5] === 99 && b[i + 6] === 116 && b[i + 7] === 105 && b[i + 8] === 111 && b[i + 9] === 110 && b[i + 10] === 34 && b[i + 11] === 58) {
                              if ((m14 & 32) !== 0) return undefined;
                              m14 |= 32;
                              i += 12;
                              s27 = i + 1;
                              if (b[i] === 34 && b[i + 1] === 98 && b[i + 2] === 117 && b[i + 3] === 121 && b[i + 4] === 34) {
                                i += 5;
                                n26 = 0;
                              } else if (b[i] === 34 && b[i + 1] === 115 && b[i + 2] === 101 && b[i + 3] === 108 && b[i + 4] === 108 && b[i + 5] === 34) {
                                i += 6;
                                n26 = 1;
                              } else return undefined;
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
                      if ((m14 & 62) !== 62) return undefined;
                      o28 = { "ts": (n18 === n18 ? n18 : bigOf(b, s19, e20)), "tradeId": (n21 === n21 ? n21 : bigOf(b, s22, e23)), "amount": n24, "price": n25, "direction": (n26 === 0 ? "buy" : "sell") };
                      if ((m14 & 1) !== 0) o28["id"] = (n15 === n15 ? n15 : bigOf(b, s16, e17));
                      a13.push(o28);
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
          if ((m6 & 7) !== 7) return undefined;
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
  return { "ch": textOf(b, s1, e2), "ts": (n3 === n3 ? n3 : bigOf(b, s4, e5)), "tick": { "id": (n7 === n7 ? n7 : bigOf(b, s8, e9)), "ts": (n10 === n10 ? n10 : bigOf(b, s11, e12)), "data": a13 } };
}

/** The decoders of messages that come often. */
export const decoders: readonly Decoder[] = [
  {
    name: "mbp",
    schema: mbpFrameSchema,
    addresses: ["market.{symbol}.mbp.150"],
    levels: true,
    keys: 1,
    scan: scanMbpFrame,
  },
  {
    name: "tradeDetail",
    schema: tradeFrameSchema,
    addresses: ["market.{symbol}.trade.detail"],
    levels: false,
    keys: 1,
    scan: scanTradeFrame,
  },
];
