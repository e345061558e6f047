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
  textEnd,
  textOf,
  wholeEnd,
} from "../../src/core/scan/mod.ts";
import {
  topBookSchema,
  matchEventSchema,
  tickerEventSchema,
} from "./spot.ts";

const nothing: unknown[] = [];
const none: Record<string, unknown> = {};

function scanTopBook(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, m3 = 0, a4: unknown[] = nothing, s5 = 0, e6 = 0, s7 = 0, e8 = 0, a9: unknown[] = nothing, s10 = 0, e11 = 0, s12 = 0, e13 = 0, n14 = 0, s15 = 0, e16 = 0;
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
              case 97:
                if (b[i + 2] === 115 && b[i + 3] === 107 && b[i + 4] === 115 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m3 & 1) !== 0) return undefined;
                  m3 |= 1;
                  i += 7;
                  if (b[i] !== 91) return undefined;
                  a4 = [];
                  if (b[++i] === 93) i++;
                  else {
                    for (;;) {
                      if (b[i] !== 91) return undefined;
                      i++;
                      if (b[i] !== 34) return undefined;
                      s5 = ++i;
                      i = decimalEnd(b, i);
                      if (i < 0) return undefined;
                      e6 = i++;
                      if (b[i] !== 44) return undefined;
                      i++;
                      if (b[i] !== 34) return undefined;
                      s7 = ++i;
                      i = decimalEnd(b, i);
                      if (i < 0) return undefined;
                      e8 = i++;
                      if (b[i] !== 93) return undefined;
                      i++;
                      a4.push([textOf(b, s5, e6), textOf(b, s7, e8)]);
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
                  if ((m3 & 2) !== 0) return undefined;
                  m3 |= 2;
                  i += 7;
                  if (b[i] !== 91) return undefined;
                  a9 = [];
                  if (b[++i] === 93) i++;
                  else {
                    for (;;) {
                      if (b[i] !== 91) return undefined;
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
                      i = decimalEnd(b, i);
                      if (i < 0) return undefined;
                      e13 = i++;
                      if (b[i] !== 93) return undefined;
                      i++;
                      a9.push([textOf(b, s10, e11), textOf(b, s12, e13)]);
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
              case 116:
                if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 115 && b[i + 6] === 116 && b[i + 7] === 97 && b[i + 8] === 109 && b[i + 9] === 112 && b[i + 10] === 34 && b[i + 11] === 58) {
                  if ((m3 & 4) !== 0) return undefined;
                  m3 |= 4;
                  i += 12;
                  s15 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e16 = i;
                  n14 = read[0]!;
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
  return { "asks": a4, "bids": a9, "timestamp": (n14 === n14 ? n14 : bigOf(b, s15, e16)) };
}

function scanMatchEvent(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, m3 = 0, s4 = 0, e5 = 0, s6 = 0, e7 = 0, n8 = 0, s9 = 0, s10 = 0, e11 = 0, s12 = 0, e13 = 0, s14 = 0, e15 = 0, s16 = 0, e17 = 0, s18 = 0, e19 = 0, s20 = 0, e21 = 0;
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
                } else if (b[i + 2] === 101 && b[i + 3] === 113 && b[i + 4] === 117 && b[i + 5] === 101 && b[i + 6] === 110 && b[i + 7] === 99 && b[i + 8] === 101 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m3 & 2) !== 0) return undefined;
                  m3 |= 2;
                  i += 11;
                  if (b[i] !== 34) return undefined;
                  s6 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e7 = i++;
                } else if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m3 & 4) !== 0) return undefined;
                  m3 |= 4;
                  i += 7;
                  s9 = i + 1;
                  if (b[i] === 34 && b[i + 1] === 98 && b[i + 2] === 117 && b[i + 3] === 121 && b[i + 4] === 34) {
                    i += 5;
                    n8 = 0;
                  } else if (b[i] === 34 && b[i + 1] === 115 && b[i + 2] === 101 && b[i + 3] === 108 && b[i + 4] === 108 && b[i + 5] === 34) {
                    i += 6;
                    n8 = 1;
                  } else return undefined;
                } else if (b[i + 2] === 105 && b[i + 3] === 122 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m3 & 8) !== 0) return undefined;
                  m3 |= 8;
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
                  if ((m3 & 16) !== 0) return undefined;
                  m3 |= 16;
                  i += 8;
                  if (b[i] !== 34) return undefined;
                  s12 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e13 = i++;
                } else return undefined;
                break;
              case 116:
                if (b[i + 2] === 97 && b[i + 3] === 107 && b[i + 4] === 101 && b[i + 5] === 114 && b[i + 6] === 79 && b[i + 7] === 114 && b[i + 8] === 100 && b[i + 9] === 101 && b[i + 10] === 114 && b[i + 11] === 73 && b[i + 12] === 100 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m3 & 32) !== 0) return undefined;
                  m3 |= 32;
                  i += 15;
                  if (b[i] !== 34) return undefined;
                  s14 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e15 = i++;
                } else if (b[i + 2] === 114 && b[i + 3] === 97 && b[i + 4] === 100 && b[i + 5] === 101 && b[i + 6] === 73 && b[i + 7] === 100 && b[i + 8] === 34 && b[i + 9] === 58) {
                  if ((m3 & 128) !== 0) return undefined;
                  m3 |= 128;
                  i += 10;
                  if (b[i] !== 34) return undefined;
                  s18 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e19 = i++;
                } else if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m3 & 256) !== 0) return undefined;
                  m3 |= 256;
                  i += 7;
                  if (b[i] !== 34) return undefined;
                  s20 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e21 = i++;
                } else return undefined;
                break;
              case 109:
                if (b[i + 2] === 97 && b[i + 3] === 107 && b[i + 4] === 101 && b[i + 5] === 114 && b[i + 6] === 79 && b[i + 7] === 114 && b[i + 8] === 100 && b[i + 9] === 101 && b[i + 10] === 114 && b[i + 11] === 73 && b[i + 12] === 100 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m3 & 64) !== 0) return undefined;
                  m3 |= 64;
                  i += 15;
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
          if ((m3 & 511) !== 511) return undefined;
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
  return { "symbol": textOf(b, s4, e5), "sequence": textOf(b, s6, e7), "side": (n8 === 0 ? "buy" : "sell"), "size": textOf(b, s10, e11), "price": textOf(b, s12, e13), "takerOrderId": textOf(b, s14, e15), "makerOrderId": textOf(b, s16, e17), "tradeId": textOf(b, s18, e19), "time": textOf(b, s20, e21) };
}

function scanTickerEvent(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, m3 = 0, s4 = 0, e5 = 0, s6 = 0, e7 = 0, s8 = 0, e9 = 0, n10 = 0, s11 = 0, e12 = 0, n13 = 0, s14 = 0, e15 = 0, n16 = 0, s17 = 0, e18 = 0, n19 = 0, s20 = 0, e21 = 0, n22 = 0, s23 = 0, e24 = 0;
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
              case 115:
                if (b[i + 2] === 101 && b[i + 3] === 113 && b[i + 4] === 117 && b[i + 5] === 101 && b[i + 6] === 110 && b[i + 7] === 99 && b[i + 8] === 101 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m3 & 1) !== 0) return undefined;
                  m3 |= 1;
                  i += 11;
                  if (b[i] !== 34) return undefined;
                  s4 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e5 = i++;
                } else if (b[i + 2] === 105 && b[i + 3] === 122 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m3 & 4) !== 0) return undefined;
                  m3 |= 4;
                  i += 7;
                  if (b[i] !== 34) return undefined;
                  s8 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e9 = i++;
                } else return undefined;
                break;
              case 112:
                if (b[i + 2] === 114 && b[i + 3] === 105 && b[i + 4] === 99 && b[i + 5] === 101 && b[i + 6] === 34 && b[i + 7] === 58) {
                  if ((m3 & 2) !== 0) return undefined;
                  m3 |= 2;
                  i += 8;
                  if (b[i] !== 34) return undefined;
                  s6 = ++i;
                  i = decimalEnd(b, i);
                  if (i < 0) return undefined;
                  e7 = i++;
                } else return undefined;
                break;
              case 98:
                if (b[i + 2] === 101 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 65 && b[i + 6] === 115 && b[i + 7] === 107 && b[i + 8] === 34 && b[i + 9] === 58) {
                  if ((m3 & 8) !== 0) return undefined;
                  m3 |= 8;
                  i += 10;
                  if (b[i] === 110) {
                    if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                    i += 4;
                    n10 = 1;
                  } else {
                    if (b[i] !== 34) return undefined;
                    s11 = ++i;
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                    e12 = i++;
                    n10 = 0;
                  }
                } else if (b[i + 2] === 101 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 65 && b[i + 6] === 115 && b[i + 7] === 107 && b[i + 8] === 83 && b[i + 9] === 105 && b[i + 10] === 122 && b[i + 11] === 101 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m3 & 16) !== 0) return undefined;
                  m3 |= 16;
                  i += 14;
                  if (b[i] === 110) {
                    if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                    i += 4;
                    n13 = 1;
                  } else {
                    if (b[i] !== 34) return undefined;
                    s14 = ++i;
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                    e15 = i++;
                    n13 = 0;
                  }
                } else if (b[i + 2] === 101 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 66 && b[i + 6] === 105 && b[i + 7] === 100 && b[i + 8] === 34 && b[i + 9] === 58) {
                  if ((m3 & 32) !== 0) return undefined;
                  m3 |= 32;
                  i += 10;
                  if (b[i] === 110) {
                    if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                    i += 4;
                    n16 = 1;
                  } else {
                    if (b[i] !== 34) return undefined;
                    s17 = ++i;
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                    e18 = i++;
                    n16 = 0;
                  }
                } else if (b[i + 2] === 101 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 66 && b[i + 6] === 105 && b[i + 7] === 100 && b[i + 8] === 83 && b[i + 9] === 105 && b[i + 10] === 122 && b[i + 11] === 101 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m3 & 64) !== 0) return undefined;
                  m3 |= 64;
                  i += 14;
                  if (b[i] === 110) {
                    if (b[i] !== 110 || b[i + 1] !== 117 || b[i + 2] !== 108 || b[i + 3] !== 108) return undefined;
                    i += 4;
                    n19 = 1;
                  } else {
                    if (b[i] !== 34) return undefined;
                    s20 = ++i;
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                    e21 = i++;
                    n19 = 0;
                  }
                } else return undefined;
                break;
              case 84:
                if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                  if ((m3 & 128) !== 0) return undefined;
                  m3 |= 128;
                  i += 7;
                  s23 = i;
                  i = int64End(b, i);
                  if (i < 0) return undefined;
                  e24 = i;
                  n22 = read[0]!;
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
  return { "sequence": textOf(b, s4, e5), "price": textOf(b, s6, e7), "size": textOf(b, s8, e9), "bestAsk": (n10 === 1 ? null : textOf(b, s11, e12)), "bestAskSize": (n13 === 1 ? null : textOf(b, s14, e15)), "bestBid": (n16 === 1 ? null : textOf(b, s17, e18)), "bestBidSize": (n19 === 1 ? null : textOf(b, s20, e21)), "Time": (n22 === n22 ? n22 : bigOf(b, s23, e24)) };
}

/** The decoders of messages that come often. */
export const decoders: readonly Decoder[] = [
  {
    name: "orderbookLevel50",
    schema: topBookSchema,
    addresses: ["/spotMarket/level2Depth50:{symbol}"],
    levels: false,
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
