// Generated from specs/okx/perp.openapi.yaml and specs/okx/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
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
  markPricePushSchema,
  indexTickersPushSchema,
} from "./perp.ts";

const nothing: unknown[] = [];
const none: Record<string, unknown> = {};

function scanMarkPricePush(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, m1 = 0, s2 = 0, e3 = 0, s4 = 0, e5 = 0, s6 = 0, e7 = 0, s8 = 0, e9 = 0, s10 = 0, e11 = 0, s12 = 0, e13 = 0, s14 = 0, e15 = 0, o16: Record<string, unknown> = none, a17: unknown[] = nothing, m18 = 0, s19 = 0, e20 = 0, s21 = 0, e22 = 0, s23 = 0, e24 = 0, s25 = 0, e26 = 0;
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
                  case 109:
                    if (b[i + 2] === 97 && b[i + 3] === 114 && b[i + 4] === 107 && b[i + 5] === 80 && b[i + 6] === 120 && b[i + 7] === 34 && b[i + 8] === 58) {
                      if ((m18 & 4) !== 0) return undefined;
                      m18 |= 4;
                      i += 9;
                      if (b[i] !== 34) return undefined;
                      s23 = ++i;
                      if (b[i] !== 34) {
                        i = decimalEnd(b, i);
                        if (i < 0) return undefined;
                      }
                      e24 = i++;
                    } else return undefined;
                    break;
                  case 116:
                    if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
                      if ((m18 & 8) !== 0) return undefined;
                      m18 |= 8;
                      i += 5;
                      if (b[i] !== 34) return undefined;
                      s25 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e26 = i++;
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
              if ((m18 & 15) !== 15) return undefined;
              a17.push({ "instType": textOf(b, s19, e20), "instId": textOf(b, s21, e22), "markPx": textOf(b, s23, e24), "ts": textOf(b, s25, e26) });
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

function scanIndexTickersPush(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, m1 = 0, s2 = 0, e3 = 0, s4 = 0, e5 = 0, s6 = 0, e7 = 0, s8 = 0, e9 = 0, s10 = 0, e11 = 0, s12 = 0, e13 = 0, s14 = 0, e15 = 0, o16: Record<string, unknown> = none, a17: unknown[] = nothing, m18 = 0, s19 = 0, e20 = 0, s21 = 0, e22 = 0, s23 = 0, e24 = 0, s25 = 0, e26 = 0, s27 = 0, e28 = 0, s29 = 0, e30 = 0, s31 = 0, e32 = 0, s33 = 0, e34 = 0, o35: Record<string, unknown> = none;
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
                    } else if (b[i + 2] === 100 && b[i + 3] === 120 && b[i + 4] === 80 && b[i + 5] === 120 && b[i + 6] === 34 && b[i + 7] === 58) {
                      if ((m18 & 2) !== 0) return undefined;
                      m18 |= 2;
                      i += 8;
                      if (b[i] !== 34) return undefined;
                      s21 = ++i;
                      i = decimalEnd(b, i);
                      if (i < 0) return undefined;
                      e22 = i++;
                    } else return undefined;
                    break;
                  case 104:
                    if (b[i + 2] === 105 && b[i + 3] === 103 && b[i + 4] === 104 && b[i + 5] === 50 && b[i + 6] === 52 && b[i + 7] === 104 && b[i + 8] === 34 && b[i + 9] === 58) {
                      if ((m18 & 4) !== 0) return undefined;
                      m18 |= 4;
                      i += 10;
                      if (b[i] !== 34) return undefined;
                      s23 = ++i;
                      if (b[i] !== 34) {
                        i = decimalEnd(b, i);
                        if (i < 0) return undefined;
                      }
                      e24 = i++;
                    } else return undefined;
                    break;
                  case 108:
                    if (b[i + 2] === 111 && b[i + 3] === 119 && b[i + 4] === 50 && b[i + 5] === 52 && b[i + 6] === 104 && b[i + 7] === 34 && b[i + 8] === 58) {
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
                    } else return undefined;
                    break;
                  case 111:
                    if (b[i + 2] === 112 && b[i + 3] === 101 && b[i + 4] === 110 && b[i + 5] === 50 && b[i + 6] === 52 && b[i + 7] === 104 && b[i + 8] === 34 && b[i + 9] === 58) {
                      if ((m18 & 16) !== 0) return undefined;
                      m18 |= 16;
                      i += 10;
                      if (b[i] !== 34) return undefined;
                      s27 = ++i;
                      if (b[i] !== 34) {
                        i = decimalEnd(b, i);
                        if (i < 0) return undefined;
                      }
                      e28 = i++;
                    } else return undefined;
                    break;
                  case 115:
                    if (b[i + 2] === 111 && b[i + 3] === 100 && b[i + 4] === 85 && b[i + 5] === 116 && b[i + 6] === 99 && b[i + 7] === 48 && b[i + 8] === 34 && b[i + 9] === 58) {
                      if ((m18 & 32) !== 0) return undefined;
                      m18 |= 32;
                      i += 10;
                      if (b[i] !== 34) return undefined;
                      s29 = ++i;
                      if (b[i] !== 34) {
                        i = decimalEnd(b, i);
                        if (i < 0) return undefined;
                      }
                      e30 = i++;
                    } else if (b[i + 2] === 111 && b[i + 3] === 100 && b[i + 4] === 85 && b[i + 5] === 116 && b[i + 6] === 99 && b[i + 7] === 56 && b[i + 8] === 34 && b[i + 9] === 58) {
                      if ((m18 & 64) !== 0) return undefined;
                      m18 |= 64;
                      i += 10;
                      if (b[i] !== 34) return undefined;
                      s31 = ++i;
                      if (b[i] !== 34) {
                        i = decimalEnd(b, i);
                        if (i < 0) return undefined;
                      }
                      e32 = i++;
                    } else return undefined;
                    break;
                  case 116:
                    if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
                      if ((m18 & 128) !== 0) return undefined;
                      m18 |= 128;
                      i += 5;
                      if (b[i] !== 34) return undefined;
                      s33 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e34 = i++;
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
              if ((m18 & 131) !== 131) return undefined;
              o35 = { "instId": textOf(b, s19, e20), "idxPx": textOf(b, s21, e22), "ts": textOf(b, s33, e34) };
              if ((m18 & 4) !== 0) o35["high24h"] = textOf(b, s23, e24);
              if ((m18 & 8) !== 0) o35["low24h"] = textOf(b, s25, e26);
              if ((m18 & 16) !== 0) o35["open24h"] = textOf(b, s27, e28);
              if ((m18 & 32) !== 0) o35["sodUtc0"] = textOf(b, s29, e30);
              if ((m18 & 64) !== 0) o35["sodUtc8"] = textOf(b, s31, e32);
              a17.push(o35);
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
    name: "markPricePush",
    schema: markPricePushSchema,
    addresses: ["mark-price/{instId}"],
    levels: false,
    keys: 2,
    scan: scanMarkPricePush,
  },
  {
    name: "indexTickersPush",
    schema: indexTickersPushSchema,
    addresses: ["index-tickers/{index}"],
    levels: false,
    keys: 2,
    scan: scanIndexTickersPush,
  },
];
