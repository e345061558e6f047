// Generated from specs/coinbase/spot.openapi.yaml and specs/coinbase/spot.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
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
  level2FrameSchema,
  marketTradesFrameSchema,
  tickerFrameSchema,
} from "./spot.ts";

const nothing: unknown[] = [];
const none: Record<string, unknown> = {};

function scanLevel2Frame(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, s3 = 0, e4 = 0, n5 = 0, a6: unknown[] = nothing, m7 = 0, n8 = 0, s9 = 0, s10 = 0, e11 = 0, a12: unknown[] = nothing, m13 = 0, n14 = 0, s15 = 0, s16 = 0, e17 = 0, s18 = 0, e19 = 0, s20 = 0, e21 = 0, o22: Record<string, unknown> = none;
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
          if (b[i] !== 34 || b[i + 1] !== 108 || b[i + 2] !== 50 || b[i + 3] !== 95 || b[i + 4] !== 100 || b[i + 5] !== 97 || b[i + 6] !== 116 || b[i + 7] !== 97 || b[i + 8] !== 34) return undefined;
          q0s = i + 1;
          q0e = i + 8;
          i += 9;
        } else if (b[i + 2] === 108 && b[i + 3] === 105 && b[i + 4] === 101 && b[i + 5] === 110 && b[i + 6] === 116 && b[i + 7] === 95 && b[i + 8] === 105 && b[i + 9] === 100 && b[i + 10] === 34 && b[i + 11] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 12;
          if (b[i] !== 34) return undefined;
          s1 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e2 = i++;
        } else return undefined;
        break;
      case 116:
        if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 115 && b[i + 6] === 116 && b[i + 7] === 97 && b[i + 8] === 109 && b[i + 9] === 112 && b[i + 10] === 34 && b[i + 11] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 12;
          if (b[i] !== 34) return undefined;
          s3 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e4 = i++;
        } else return undefined;
        break;
      case 115:
        if (b[i + 2] === 101 && b[i + 3] === 113 && b[i + 4] === 117 && b[i + 5] === 101 && b[i + 6] === 110 && b[i + 7] === 99 && b[i + 8] === 101 && b[i + 9] === 95 && b[i + 10] === 110 && b[i + 11] === 117 && b[i + 12] === 109 && b[i + 13] === 34 && b[i + 14] === 58) {
          if ((m0 & 8) !== 0) return undefined;
          m0 |= 8;
          i += 15;
          i = wholeEnd(b, i);
          if (i < 0) return undefined;
          n5 = read[0]!;
        } else return undefined;
        break;
      case 101:
        if (b[i + 2] === 118 && b[i + 3] === 101 && b[i + 4] === 110 && b[i + 5] === 116 && b[i + 6] === 115 && b[i + 7] === 34 && b[i + 8] === 58) {
          if ((m0 & 16) !== 0) return undefined;
          m0 |= 16;
          i += 9;
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
                  case 116:
                    if (b[i + 2] === 121 && b[i + 3] === 112 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                      if ((m7 & 1) !== 0) return undefined;
                      m7 |= 1;
                      i += 7;
                      s9 = i + 1;
                      if (b[i] === 34 && b[i + 1] === 115 && b[i + 2] === 110 && b[i + 3] === 97 && b[i + 4] === 112 && b[i + 5] === 115 && b[i + 6] === 104 && b[i + 7] === 111 && b[i + 8] === 116 && b[i + 9] === 34) {
                        i += 10;
                        n8 = 0;
                      } else if (b[i] === 34 && b[i + 1] === 117 && b[i + 2] === 112 && b[i + 3] === 100 && b[i + 4] === 97 && b[i + 5] === 116 && b[i + 6] === 101 && b[i + 7] === 34) {
                        i += 8;
                        n8 = 1;
                      } else return undefined;
                    } else return undefined;
                    break;
                  case 112:
                    if (b[i + 2] === 114 && b[i + 3] === 111 && b[i + 4] === 100 && b[i + 5] === 117 && b[i + 6] === 99 && b[i + 7] === 116 && b[i + 8] === 95 && b[i + 9] === 105 && b[i + 10] === 100 && b[i + 11] === 34 && b[i + 12] === 58) {
                      if ((m7 & 2) !== 0) return undefined;
                      m7 |= 2;
                      i += 13;
                      if (b[i] !== 34) return undefined;
                      s10 = ++i;
                      i = textEnd(b, i);
                      if (i < 0) return undefined;
                      e11 = i++;
                      if (a6.length === 0) {
                        q1s = s10;
                        q1e = e11;
                      } else if (!sameText(b, s10, e11, q1s, q1e)) return undefined;
                    } else return undefined;
                    break;
                  case 117:
                    if (b[i + 2] === 112 && b[i + 3] === 100 && b[i + 4] === 97 && b[i + 5] === 116 && b[i + 6] === 101 && b[i + 7] === 115 && b[i + 8] === 34 && b[i + 9] === 58) {
                      if ((m7 & 4) !== 0) return undefined;
                      m7 |= 4;
                      i += 10;
                      if (b[i] !== 91) return undefined;
                      a12 = [];
                      if (b[++i] === 93) i++;
                      else {
                        for (;;) {
                          m13 = 0;
                          if (b[i] !== 123) return undefined;
                          i++;
                          for (;;) {
                            if (b[i] !== 34) return undefined;
                            switch (b[i + 1]) {
                              case 115:
                                if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                                  if ((m13 & 1) !== 0) return undefined;
                                  m13 |= 1;
                                  i += 7;
                                  s15 = i + 1;
                                  if (b[i] === 34 && b[i + 1] === 98 && b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 34) {
                                    i += 5;
                                    n14 = 0;
                                  } else if (b[i] === 34 && b[i + 1] === 111 && b[i + 2] === 102 && b[i + 3] === 102 && b[i + 4] === 101 && b[i + 5] === 114 && b[i + 6] === 34) {
                                    i += 7;
                                    n14 = 1;
                                  } else return undefined;
                                } else return undefined;
                                break;
                              case 101:
                                if (b[i + 2] === 118 && b[i + 3] === 101 && b[i + 4] === 110 && b[i + 5] === 116 && b[i + 6] === 95 && b[i + 7] === 116 && b[i + 8] === 105 && b[i + 9] === 109 && b[i + 10] === 101 && b[i + 11] === 34 && b[i + 12] === 58) {
                                  if ((m13 & 2) !== 0) return undefined;
                                  m13 |= 2;
                                  i += 13;
                                  if (b[i] !== 34) return undefined;
                                  s16 = ++i;
                                  i = textEnd(b, i);
                                  if (i < 0) return undefined;
                                  e17 = i++;
                                } else return undefined;
                                break;
                              case 112:
                                if (b[i + 2] === 114 && b[i + 3] === 105 && b[i + 4] === 99 && b[i + 5] === 101 && b[i + 6] === 95 && b[i + 7] === 108 && b[i + 8] === 101 && b[i + 9] === 118 && b[i + 10] === 101 && b[i + 11] === 108 && b[i + 12] === 34 && b[i + 13] === 58) {
                                  if ((m13 & 4) !== 0) return undefined;
                                  m13 |= 4;
                                  i += 14;
                                  if (b[i] !== 34) return undefined;
                                  s18 = ++i;
                                  i = decimalEnd(b, i);
                                  if (i < 0) return undefined;
                                  e19 = i++;
                                } else return undefined;
                                break;
                              case 110:
                                if (b[i + 2] === 101 && b[i + 3] === 119 && b[i + 4] === 95 && b[i + 5] === 113 && b[i + 6] === 117 && b[i + 7] === 97 && b[i + 8] === 110 && b[i + 9] === 116 && b[i + 10] === 105 && b[i + 11] === 116 && b[i + 12] === 121 && b[i + 13] === 34 && b[i + 14] === 58) {
                                  if ((m13 & 8) !== 0) return undefined;
                                  m13 |= 8;
                                  i += 15;
                                  if (b[i] !== 34) return undefined;
                                  s20 = ++i;
                                  i = decimalEnd(b, i);
                                  if (i < 0) return undefined;
                                  e21 = i++;
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
                          if ((m13 & 15) !== 15) return undefined;
                          a12.push({ "side": (n14 === 0 ? "bid" : "offer"), "event_time": textOf(b, s16, e17), "price_level": textOf(b, s18, e19), "new_quantity": textOf(b, s20, e21) });
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
              if ((m7 & 7) !== 7) return undefined;
              a6.push({ "type": (n8 === 0 ? "snapshot" : "update"), "product_id": textOf(b, s10, e11), "updates": a12 });
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
  if ((m0 & 29) !== 29) return undefined;
  o22 = { "channel": "l2_data", "timestamp": textOf(b, s3, e4), "sequence_num": n5, "events": a6 };
  if ((m0 & 2) !== 0) o22["client_id"] = textOf(b, s1, e2);
  if (i !== b.length) return undefined;
  spans[0] = q0s;
  spans[1] = q0e;
  spans[2] = q1s;
  spans[3] = q1e;
  return o22;
}

function scanMarketTradesFrame(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, s3 = 0, e4 = 0, n5 = 0, a6: unknown[] = nothing, m7 = 0, n8 = 0, s9 = 0, a10: unknown[] = nothing, m11 = 0, s12 = 0, e13 = 0, s14 = 0, e15 = 0, s16 = 0, e17 = 0, s18 = 0, e19 = 0, s20 = 0, e21 = 0, n22 = 0, s23 = 0, o24: Record<string, unknown> = none;
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
          if (b[i] !== 34 || b[i + 1] !== 109 || b[i + 2] !== 97 || b[i + 3] !== 114 || b[i + 4] !== 107 || b[i + 5] !== 101 || b[i + 6] !== 116 || b[i + 7] !== 95 || b[i + 8] !== 116 || b[i + 9] !== 114 || b[i + 10] !== 97 || b[i + 11] !== 100 || b[i + 12] !== 101 || b[i + 13] !== 115 || b[i + 14] !== 34) return undefined;
          q0s = i + 1;
          q0e = i + 14;
          i += 15;
        } else if (b[i + 2] === 108 && b[i + 3] === 105 && b[i + 4] === 101 && b[i + 5] === 110 && b[i + 6] === 116 && b[i + 7] === 95 && b[i + 8] === 105 && b[i + 9] === 100 && b[i + 10] === 34 && b[i + 11] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 12;
          if (b[i] !== 34) return undefined;
          s1 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e2 = i++;
        } else return undefined;
        break;
      case 116:
        if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 115 && b[i + 6] === 116 && b[i + 7] === 97 && b[i + 8] === 109 && b[i + 9] === 112 && b[i + 10] === 34 && b[i + 11] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 12;
          if (b[i] !== 34) return undefined;
          s3 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e4 = i++;
        } else return undefined;
        break;
      case 115:
        if (b[i + 2] === 101 && b[i + 3] === 113 && b[i + 4] === 117 && b[i + 5] === 101 && b[i + 6] === 110 && b[i + 7] === 99 && b[i + 8] === 101 && b[i + 9] === 95 && b[i + 10] === 110 && b[i + 11] === 117 && b[i + 12] === 109 && b[i + 13] === 34 && b[i + 14] === 58) {
          if ((m0 & 8) !== 0) return undefined;
          m0 |= 8;
          i += 15;
          i = wholeEnd(b, i);
          if (i < 0) return undefined;
          n5 = read[0]!;
        } else return undefined;
        break;
      case 101:
        if (b[i + 2] === 118 && b[i + 3] === 101 && b[i + 4] === 110 && b[i + 5] === 116 && b[i + 6] === 115 && b[i + 7] === 34 && b[i + 8] === 58) {
          if ((m0 & 16) !== 0) return undefined;
          m0 |= 16;
          i += 9;
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
                  case 116:
                    if (b[i + 2] === 121 && b[i + 3] === 112 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                      if ((m7 & 1) !== 0) return undefined;
                      m7 |= 1;
                      i += 7;
                      s9 = i + 1;
                      if (b[i] === 34 && b[i + 1] === 115 && b[i + 2] === 110 && b[i + 3] === 97 && b[i + 4] === 112 && b[i + 5] === 115 && b[i + 6] === 104 && b[i + 7] === 111 && b[i + 8] === 116 && b[i + 9] === 34) {
                        i += 10;
                        n8 = 0;
                      } else if (b[i] === 34 && b[i + 1] === 117 && b[i + 2] === 112 && b[i + 3] === 100 && b[i + 4] === 97 && b[i + 5] === 116 && b[i + 6] === 101 && b[i + 7] === 34) {
                        i += 8;
                        n8 = 1;
                      } else return undefined;
                    } else if (b[i + 2] === 114 && b[i + 3] === 97 && b[i + 4] === 100 && b[i + 5] === 101 && b[i + 6] === 115 && b[i + 7] === 34 && b[i + 8] === 58) {
                      if ((m7 & 2) !== 0) return undefined;
                      m7 |= 2;
                      i += 9;
                      if (b[i] !== 91) return undefined;
                      a10 = [];
                      if (b[++i] === 93) i++;
                      else {
                        for (;;) {
                          m11 = 0;
                          if (b[i] !== 123) return undefined;
                          i++;
                          for (;;) {
                            if (b[i] !== 34) return undefined;
                            switch (b[i + 1]) {
                              case 116:
                                if (b[i + 2] === 114 && b[i + 3] === 97 && b[i + 4] === 100 && b[i + 5] === 101 && b[i + 6] === 95 && b[i + 7] === 105 && b[i + 8] === 100 && b[i + 9] === 34 && b[i + 10] === 58) {
                                  if ((m11 & 1) !== 0) return undefined;
                                  m11 |= 1;
                                  i += 11;
                                  if (b[i] !== 34) return undefined;
                                  s12 = ++i;
                                  i = textEnd(b, i);
                                  if (i < 0) return undefined;
                                  e13 = i++;
                                } else if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                                  if ((m11 & 16) !== 0) return undefined;
                                  m11 |= 16;
                                  i += 7;
                                  if (b[i] !== 34) return undefined;
                                  s20 = ++i;
                                  i = textEnd(b, i);
                                  if (i < 0) return undefined;
                                  e21 = i++;
                                } else return undefined;
                                break;
                              case 112:
                                if (b[i + 2] === 114 && b[i + 3] === 111 && b[i + 4] === 100 && b[i + 5] === 117 && b[i + 6] === 99 && b[i + 7] === 116 && b[i + 8] === 95 && b[i + 9] === 105 && b[i + 10] === 100 && b[i + 11] === 34 && b[i + 12] === 58) {
                                  if ((m11 & 2) !== 0) return undefined;
                                  m11 |= 2;
                                  i += 13;
                                  if (b[i] !== 34) return undefined;
                                  s14 = ++i;
                                  i = textEnd(b, i);
                                  if (i < 0) return undefined;
                                  e15 = i++;
                                  if (a6.length === 0 && a10.length === 0) {
                                    q1s = s14;
                                    q1e = e15;
                                  } else if (!sameText(b, s14, e15, q1s, q1e)) return undefined;
                                } else if (b[i + 2] === 114 && b[i + 3] === 105 && b[i + 4] === 99 && b[i + 5] === 101 && b[i + 6] === 34 && b[i + 7] === 58) {
                                  if ((m11 & 4) !== 0) return undefined;
                                  m11 |= 4;
                                  i += 8;
                                  if (b[i] !== 34) return undefined;
                                  s16 = ++i;
                                  i = decimalEnd(b, i);
                                  if (i < 0) return undefined;
                                  e17 = i++;
                                } else return undefined;
                                break;
                              case 115:
                                if (b[i + 2] === 105 && b[i + 3] === 122 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                                  if ((m11 & 8) !== 0) return undefined;
                                  m11 |= 8;
                                  i += 7;
                                  if (b[i] !== 34) return undefined;
                                  s18 = ++i;
                                  i = decimalEnd(b, i);
                                  if (i < 0) return undefined;
                                  e19 = i++;
                                } else if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                                  if ((m11 & 32) !== 0) return undefined;
                                  m11 |= 32;
                                  i += 7;
                                  s23 = i + 1;
                                  if (b[i] === 34 && b[i + 1] === 66 && b[i + 2] === 85 && b[i + 3] === 89 && b[i + 4] === 34) {
                                    i += 5;
                                    n22 = 0;
                                  } else if (b[i] === 34 && b[i + 1] === 83 && b[i + 2] === 69 && b[i + 3] === 76 && b[i + 4] === 76 && b[i + 5] === 34) {
                                    i += 6;
                                    n22 = 1;
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
                          if ((m11 & 63) !== 63) return undefined;
                          a10.push({ "trade_id": textOf(b, s12, e13), "product_id": textOf(b, s14, e15), "price": textOf(b, s16, e17), "size": textOf(b, s18, e19), "time": textOf(b, s20, e21), "side": (n22 === 0 ? "BUY" : "SELL") });
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
              if ((m7 & 3) !== 3) return undefined;
              a6.push({ "type": (n8 === 0 ? "snapshot" : "update"), "trades": a10 });
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
  if ((m0 & 29) !== 29) return undefined;
  o24 = { "channel": "market_trades", "timestamp": textOf(b, s3, e4), "sequence_num": n5, "events": a6 };
  if ((m0 & 2) !== 0) o24["client_id"] = textOf(b, s1, e2);
  if (i !== b.length) return undefined;
  spans[0] = q0s;
  spans[1] = q0e;
  spans[2] = q1s;
  spans[3] = q1e;
  return o24;
}

function scanTickerFrame(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, s3 = 0, e4 = 0, n5 = 0, a6: unknown[] = nothing, m7 = 0, n8 = 0, s9 = 0, a10: unknown[] = nothing, m11 = 0, s12 = 0, e13 = 0, s14 = 0, e15 = 0, s16 = 0, e17 = 0, s18 = 0, e19 = 0, s20 = 0, e21 = 0, s22 = 0, e23 = 0, s24 = 0, e25 = 0, s26 = 0, e27 = 0, s28 = 0, e29 = 0, s30 = 0, e31 = 0, s32 = 0, e33 = 0, s34 = 0, e35 = 0, o36: Record<string, unknown> = none;
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
        } else if (b[i + 2] === 108 && b[i + 3] === 105 && b[i + 4] === 101 && b[i + 5] === 110 && b[i + 6] === 116 && b[i + 7] === 95 && b[i + 8] === 105 && b[i + 9] === 100 && b[i + 10] === 34 && b[i + 11] === 58) {
          if ((m0 & 2) !== 0) return undefined;
          m0 |= 2;
          i += 12;
          if (b[i] !== 34) return undefined;
          s1 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e2 = i++;
        } else return undefined;
        break;
      case 116:
        if (b[i + 2] === 105 && b[i + 3] === 109 && b[i + 4] === 101 && b[i + 5] === 115 && b[i + 6] === 116 && b[i + 7] === 97 && b[i + 8] === 109 && b[i + 9] === 112 && b[i + 10] === 34 && b[i + 11] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 12;
          if (b[i] !== 34) return undefined;
          s3 = ++i;
          i = textEnd(b, i);
          if (i < 0) return undefined;
          e4 = i++;
        } else return undefined;
        break;
      case 115:
        if (b[i + 2] === 101 && b[i + 3] === 113 && b[i + 4] === 117 && b[i + 5] === 101 && b[i + 6] === 110 && b[i + 7] === 99 && b[i + 8] === 101 && b[i + 9] === 95 && b[i + 10] === 110 && b[i + 11] === 117 && b[i + 12] === 109 && b[i + 13] === 34 && b[i + 14] === 58) {
          if ((m0 & 8) !== 0) return undefined;
          m0 |= 8;
          i += 15;
          i = wholeEnd(b, i);
          if (i < 0) return undefined;
          n5 = read[0]!;
        } else return undefined;
        break;
      case 101:
        if (b[i + 2] === 118 && b[i + 3] === 101 && b[i + 4] === 110 && b[i + 5] === 116 && b[i + 6] === 115 && b[i + 7] === 34 && b[i + 8] === 58) {
          if ((m0 & 16) !== 0) return undefined;
          m0 |= 16;
          i += 9;
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
                  case 116:
                    if (b[i + 2] === 121 && b[i + 3] === 112 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                      if ((m7 & 1) !== 0) return undefined;
                      m7 |= 1;
                      i += 7;
                      s9 = i + 1;
                      if (b[i] === 34 && b[i + 1] === 115 && b[i + 2] === 110 && b[i + 3] === 97 && b[i + 4] === 112 && b[i + 5] === 115 && b[i + 6] === 104 && b[i + 7] === 111 && b[i + 8] === 116 && b[i + 9] === 34) {
                        i += 10;
                        n8 = 0;
                      } else if (b[i] === 34 && b[i + 1] === 117 && b[i + 2] === 112 && b[i + 3] === 100 && b[i + 4] === 97 && b[i + 5] === 116 && b[i + 6] === 101 && b[i + 7] === 34) {
                        i += 8;
                        n8 = 1;
                      } else return undefined;
                    } else if (b[i + 2] === 105 && b[i + 3] === 99 && b[i + 4] === 107 && b[i + 5] === 101 && b[i + 6] === 114 && b[i + 7] === 115 && b[i + 8] === 34 && b[i + 9] === 58) {
                      if ((m7 & 2) !== 0) return undefined;
                      m7 |= 2;
                      i += 10;
                      if (b[i] !== 91) return undefined;
                      a10 = [];
                      if (b[++i] === 93) i++;
                      else {
                        for (;;) {
                          m11 = 0;
                          if (b[i] !== 123) return undefined;
                          i++;
                          for (;;) {
                            if (b[i] !== 34) return undefined;
                            switch (b[i + 1]) {
                              case 116:
                                if (b[i + 2] === 121 && b[i + 3] === 112 && b[i + 4] === 101 && b[i + 5] === 34 && b[i + 6] === 58) {
                                  if ((m11 & 1) !== 0) return undefined;
                                  m11 |= 1;
                                  i += 7;
                                  if (b[i] !== 34 || b[i + 1] !== 116 || b[i + 2] !== 105 || b[i + 3] !== 99 || b[i + 4] !== 107 || b[i + 5] !== 101 || b[i + 6] !== 114 || b[i + 7] !== 34) return undefined;
                                  i += 8;
                                } else return undefined;
                                break;
                              case 112:
                                if (b[i + 2] === 114 && b[i + 3] === 111 && b[i + 4] === 100 && b[i + 5] === 117 && b[i + 6] === 99 && b[i + 7] === 116 && b[i + 8] === 95 && b[i + 9] === 105 && b[i + 10] === 100 && b[i + 11] === 34 && b[i + 12] === 58) {
                                  if ((m11 & 2) !== 0) return undefined;
                                  m11 |= 2;
                                  i += 13;
                                  if (b[i] !== 34) return undefined;
                                  s12 = ++i;
                                  i = textEnd(b, i);
                                  if (i < 0) return undefined;
                                  e13 = i++;
                                  if (a6.length === 0 && a10.length === 0) {
                                    q1s = s12;
                                    q1e = e13;
                                  } else if (!sameText(b, s12, e13, q1s, q1e)) return undefined;
                                } else if (b[i + 2] === 114 && b[i + 3] === 105 && b[i + 4] === 99 && b[i + 5] === 101 && b[i + 6] === 34 && b[i + 7] === 58) {
                                  if ((m11 & 4) !== 0) return undefined;
                                  m11 |= 4;
                                  i += 8;
                                  if (b[i] !== 34) return undefined;
                                  s14 = ++i;
                                  i = decimalEnd(b, i);
                                  if (i < 0) return undefined;
                                  e15 = i++;
                                } else if (b[i + 2] === 114 && b[i + 3] === 105 && b[i + 4] === 99 && b[i + 5] === 101 && b[i + 6] === 95 && b[i + 7] === 112 && b[i + 8] === 101 && b[i + 9] === 114 && b[i + 10] === 99 && b[i + 11] === 101 && b[i + 12] === 110 && b[i + 13] === 116 && b[i + 14] === 95 && b[i + 15] === 99 && b[i + 16] === 104 && b[i + 17] === 103 && b[i + 18] === 95 && b[i + 19] === 50 && b[i + 20] === 52 && b[i + 21] === 95 && b[i + 22] === 104 && b[i + 23] === 34 && b[i + 24] === 58) {
                                  if ((m11 & 256) !== 0) return undefined;
                                  m11 |= 256;
                                  i += 25;
                                  if (b[i] !== 34) return undefined;
                                  s26 = ++i;
                                  i = textEnd(b, i);
                                  if (i < 0) return undefined;
                                  e27 = i++;
                                } else return undefined;
                                break;
                              case 118:
                                if (b[i + 2] === 111 && b[i + 3] === 108 && b[i + 4] === 117 && b[i + 5] === 109 && b[i + 6] === 101 && b[i + 7] === 95 && b[i + 8] === 50 && b[i + 9] === 52 && b[i + 10] === 95 && b[i + 11] === 104 && b[i + 12] === 34 && b[i + 13] === 58) {
                                  if ((m11 & 8) !== 0) return undefined;
                                  m11 |= 8;
                                  i += 14;
                                  if (b[i] !== 34) return undefined;
                                  s16 = ++i;
                                  i = textEnd(b, i);
                                  if (i < 0) return undefined;
                                  e17 = i++;
                                } else return undefined;
                                break;
                              case 108:
                                if (b[i + 2] === 111 && b[i + 3] === 119 && b[i + 4] === 95 && b[i + 5] === 50 && b[i + 6] === 52 && b[i + 7] === 95 && b[i + 8] === 104 && b[i + 9] === 34 && b[i + 10] === 58) {
                                  if ((m11 & 16) !== 0) return undefined;
                                  m11 |= 16;
                                  i += 11;
                                  if (b[i] !== 34) return undefined;
                                  s18 = ++i;
                                  i = textEnd(b, i);
                                  if (i < 0) return undefined;
                                  e19 = i++;
                                } else if (b[i + 2] === 111 && b[i + 3] === 119 && b[i + 4] === 95 && b[i + 5] === 53 && b[i + 6] === 50 && b[i + 7] === 95 && b[i + 8] === 119 && b[i + 9] === 34 && b[i + 10] === 58) {
                                  if ((m11 & 64) !== 0) return undefined;
                                  m11 |= 64;
                                  i += 11;
                                  if (b[i] !== 34) return undefined;
                                  s22 = ++i;
                                  i = textEnd(b, i);
                                  if (i < 0) return undefined;
                                  e23 = i++;
                                } else return undefined;
                                break;
                              case 104:
                                if (b[i + 2] === 105 && b[i + 3] === 103 && b[i + 4] === 104 && b[i + 5] === 95 && b[i + 6] === 50 && b[i + 7] === 52 && b[i + 8] === 95 && b[i + 9] === 104 && b[i + 10] === 34 && b[i + 11] === 58) {
                                  if ((m11 & 32) !== 0) return undefined;
                                  m11 |= 32;
                                  i += 12;
                                  if (b[i] !== 34) return undefined;
                                  s20 = ++i;
                                  i = textEnd(b, i);
                                  if (i < 0) return undefined;
                                  e21 = i++;
                                } else if (b[i + 2] === 105 && b[i + 3] === 103 && b[i + 4] === 104 && b[i + 5] === 95 && b[i + 6] === 53 && b[i + 7] === 50 && b[i + 8] === 95 && b[i + 9] === 119 && b[i + 10] === 34 && b[i + 11] === 58) {
                                  if ((m11 & 128) !== 0) return undefined;
                                  m11 |= 128;
                                  i += 12;
                                  if (b[i] !== 34) return undefined;
                                  s24 = ++i;
                                  i = textEnd(b, i);
                                  if (i < 0) return undefined;
                                  e25 = i++;
                                } else return undefined;
                                break;
                              case 98:
                                if (b[i + 2] === 101 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 95 && b[i + 6] === 98 && b[i + 7] === 105 && b[i + 8] === 100 && b[i + 9] === 34 && b[i + 10] === 58) {
                                  if ((m11 & 512) !== 0) return undefined;
                                  m11 |= 512;
                                  i += 11;
                                  if (b[i] !== 34) return undefined;
                                  s28 = ++i;
                                  i = textEnd(b, i);
                                  if (i < 0) return undefined;
                                  e29 = i++;
                                } else if (b[i + 2] === 101 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 95 && b[i + 6] === 98 && b[i + 7] === 105 && b[i + 8] === 100 && b[i + 9] === 95 && b[i + 10] === 113 && b[i + 11] === 117 && b[i + 12] === 97 && b[i + 13] === 110 && b[i + 14] === 116 && b[i + 15] === 105 && b[i + 16] === 116 && b[i + 17] === 121 && b[i + 18] === 34 && b[i + 19] === 58) {
                                  if ((m11 & 1024) !== 0) return undefined;
                                  m11 |= 1024;
                                  i += 20;
                                  if (b[i] !== 34) return undefined;
                                  s30 = ++i;
                                  i = textEnd(b, i);
                                  if (i < 0) return undefined;
                                  e31 = i++;
                                } else if (b[i + 2] === 101 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 95 && b[i + 6] === 97 && b[i + 7] === 115 && b[i + 8] === 107 && b[i + 9] === 34 && b[i + 10] === 58) {
                                  if ((m11 & 2048) !== 0) return undefined;
                                  m11 |= 2048;
                                  i += 11;
                                  if (b[i] !== 34) return undefined;
                                  s32 = ++i;
                                  i = textEnd(b, i);
                                  if (i < 0) return undefined;
                                  e33 = i++;
                                } else if (b[i + 2] === 101 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 95 && b[i + 6] === 97 && b[i + 7] === 115 && b[i + 8] === 107 && b[i + 9] === 95 && b[i + 10] === 113 && b[i + 11] === 117 && b[i + 12] === 97 && b[i + 13] === 110 && b[i + 14] === 116 && b[i + 15] === 105 && b[i + 16] === 116 && b[i + 17] === 121 && b[i + 18] === 34 && b[i + 19] === 58) {
                                  if ((m11 & 4096) !== 0) return undefined;
                                  m11 |= 4096;
                                  i += 20;
                                  if (b[i] !== 34) return undefined;
                                  s34 = ++i;
                                  i = textEnd(b, i);
                                  if (i < 0) return undefined;
                                  e35 = i++;
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
                          if ((m11 & 8191) !== 8191) return undefined;
                          a10.push({ "type": "ticker", "product_id": textOf(b, s12, e13), "price": textOf(b, s14, e15), "volume_24_h": textOf(b, s16, e17), "low_24_h": textOf(b, s18, e19), "high_24_h": textOf(b, s20, e21), "low_52_w": textOf(b, s22, e23), "high_52_w": textOf(b, s24, e25), "price_percent_chg_24_h": textOf(b, s26, e27), "best_bid": textOf(b, s28, e29), "best_bid_quantity": textOf(b, s30, e31), "best_ask": textOf(b, s32, e33), "best_ask_quantity": textOf(b, s34, e35) });
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
              if ((m7 & 3) !== 3) return undefined;
              a6.push({ "type": (n8 === 0 ? "snapshot" : "update"), "tickers": a10 });
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
  if ((m0 & 29) !== 29) return undefined;
  o36 = { "channel": "ticker", "timestamp": textOf(b, s3, e4), "sequence_num": n5, "events": a6 };
  if ((m0 & 2) !== 0) o36["client_id"] = textOf(b, s1, e2);
  if (i !== b.length) return undefined;
  spans[0] = q0s;
  spans[1] = q0e;
  spans[2] = q1s;
  spans[3] = q1e;
  return o36;
}

/** The decoders of messages that come often. */
export const decoders: readonly Decoder[] = [
  {
    name: "level2",
    schema: level2FrameSchema,
    addresses: ["level2/{product}"],
    levels: false,
    keys: 2,
    scan: scanLevel2Frame,
  },
  {
    name: "marketTrades",
    schema: marketTradesFrameSchema,
    addresses: ["market_trades/{product}"],
    levels: false,
    keys: 2,
    scan: scanMarketTradesFrame,
  },
  {
    name: "ticker",
    schema: tickerFrameSchema,
    addresses: ["ticker/{product}"],
    levels: false,
    keys: 2,
    scan: scanTickerFrame,
  },
];
