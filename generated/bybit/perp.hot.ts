// Generated from specs/bybit/perp.openapi.yaml and specs/bybit/perp.asyncapi.yaml. Do not edit: change the description and run "npm run codegen".
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
  contractTickerDeltaEventSchema,
} from "./perp.ts";

const nothing: unknown[] = [];
const none: Record<string, unknown> = {};

function scanContractTickerDeltaEvent(b: Uint8Array, spans: Int32Array): unknown {
  if (b[b.length - 1] !== 125) return undefined;
  let i = 0;
  let m0 = 0, s1 = 0, e2 = 0, n3 = 0, n4 = 0, s5 = 0, e6 = 0, m7 = 0, m8 = 0, s9 = 0, e10 = 0, s11 = 0, e12 = 0, s13 = 0, e14 = 0, s15 = 0, e16 = 0, s17 = 0, e18 = 0, s19 = 0, e20 = 0, s21 = 0, e22 = 0, s23 = 0, e24 = 0, s25 = 0, e26 = 0, s27 = 0, e28 = 0, s29 = 0, e30 = 0, s31 = 0, e32 = 0, s33 = 0, e34 = 0, s35 = 0, e36 = 0, s37 = 0, e38 = 0, s39 = 0, e40 = 0, s41 = 0, e42 = 0, s43 = 0, e44 = 0, s45 = 0, e46 = 0, s47 = 0, e48 = 0, s49 = 0, e50 = 0, s51 = 0, e52 = 0, s53 = 0, e54 = 0, s55 = 0, e56 = 0, s57 = 0, e58 = 0, s59 = 0, e60 = 0, s61 = 0, e62 = 0, s63 = 0, e64 = 0, s65 = 0, e66 = 0, s67 = 0, e68 = 0, s69 = 0, e70 = 0, s71 = 0, e72 = 0, s73 = 0, e74 = 0, o75: Record<string, unknown> = none;
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
          if (b[i] !== 34 || b[i + 1] !== 100 || b[i + 2] !== 101 || b[i + 3] !== 108 || b[i + 4] !== 116 || b[i + 5] !== 97 || b[i + 6] !== 34) return undefined;
          i += 7;
        } else if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
          if ((m0 & 4) !== 0) return undefined;
          m0 |= 4;
          i += 5;
          i = wholeEnd(b, i);
          if (i < 0) return undefined;
          n3 = read[0]!;
        } else return undefined;
        break;
      case 99:
        if (b[i + 2] === 115 && b[i + 3] === 34 && b[i + 4] === 58) {
          if ((m0 & 8) !== 0) return undefined;
          m0 |= 8;
          i += 5;
          s5 = i;
          i = int64End(b, i);
          if (i < 0) return undefined;
          e6 = i;
          n4 = read[0]!;
        } else return undefined;
        break;
      case 100:
        if (b[i + 2] === 97 && b[i + 3] === 116 && b[i + 4] === 97 && b[i + 5] === 34 && b[i + 6] === 58) {
          if ((m0 & 16) !== 0) return undefined;
          m0 |= 16;
          i += 7;
          m7 = 0;
          m8 = 0;
          if (b[i] !== 123) return undefined;
          i++;
          for (;;) {
            if (b[i] !== 34) return undefined;
            switch (b[i + 1]) {
              case 115:
                if (b[i + 2] === 121 && b[i + 3] === 109 && b[i + 4] === 98 && b[i + 5] === 111 && b[i + 6] === 108 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m7 & 1) !== 0) return undefined;
                  m7 |= 1;
                  i += 9;
                  if (b[i] !== 34) return undefined;
                  s9 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e10 = i++;
                } else if (b[i + 2] === 105 && b[i + 3] === 110 && b[i + 4] === 103 && b[i + 5] === 108 && b[i + 6] === 101 && b[i + 7] === 79 && b[i + 8] === 112 && b[i + 9] === 101 && b[i + 10] === 110 && b[i + 11] === 73 && b[i + 12] === 110 && b[i + 13] === 116 && b[i + 14] === 101 && b[i + 15] === 114 && b[i + 16] === 101 && b[i + 17] === 115 && b[i + 18] === 116 && b[i + 19] === 34 && b[i + 20] === 58) {
                  if ((m7 & 4096) !== 0) return undefined;
                  m7 |= 4096;
                  i += 21;
                  if (b[i] !== 34) return undefined;
                  s33 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e34 = i++;
                } else if (b[i + 2] === 105 && b[i + 3] === 110 && b[i + 4] === 103 && b[i + 5] === 108 && b[i + 6] === 101 && b[i + 7] === 79 && b[i + 8] === 112 && b[i + 9] === 101 && b[i + 10] === 110 && b[i + 11] === 73 && b[i + 12] === 110 && b[i + 13] === 116 && b[i + 14] === 101 && b[i + 15] === 114 && b[i + 16] === 101 && b[i + 17] === 115 && b[i + 18] === 116 && b[i + 19] === 86 && b[i + 20] === 97 && b[i + 21] === 108 && b[i + 22] === 117 && b[i + 23] === 101 && b[i + 24] === 34 && b[i + 25] === 58) {
                  if ((m7 & 8192) !== 0) return undefined;
                  m7 |= 8192;
                  i += 26;
                  if (b[i] !== 34) return undefined;
                  s35 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e36 = i++;
                } else return undefined;
                break;
              case 116:
                if (b[i + 2] === 105 && b[i + 3] === 99 && b[i + 4] === 107 && b[i + 5] === 68 && b[i + 6] === 105 && b[i + 7] === 114 && b[i + 8] === 101 && b[i + 9] === 99 && b[i + 10] === 116 && b[i + 11] === 105 && b[i + 12] === 111 && b[i + 13] === 110 && b[i + 14] === 34 && b[i + 15] === 58) {
                  if ((m7 & 2) !== 0) return undefined;
                  m7 |= 2;
                  i += 16;
                  if (b[i] !== 34) return undefined;
                  s11 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e12 = i++;
                } else if (b[i + 2] === 117 && b[i + 3] === 114 && b[i + 4] === 110 && b[i + 5] === 111 && b[i + 6] === 118 && b[i + 7] === 101 && b[i + 8] === 114 && b[i + 9] === 50 && b[i + 10] === 52 && b[i + 11] === 104 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m7 & 16384) !== 0) return undefined;
                  m7 |= 16384;
                  i += 14;
                  if (b[i] !== 34) return undefined;
                  s37 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e38 = i++;
                } else return undefined;
                break;
              case 112:
                if (b[i + 2] === 114 && b[i + 3] === 105 && b[i + 4] === 99 && b[i + 5] === 101 && b[i + 6] === 50 && b[i + 7] === 52 && b[i + 8] === 104 && b[i + 9] === 80 && b[i + 10] === 99 && b[i + 11] === 110 && b[i + 12] === 116 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m7 & 4) !== 0) return undefined;
                  m7 |= 4;
                  i += 15;
                  if (b[i] !== 34) return undefined;
                  s13 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e14 = i++;
                } else if (b[i + 2] === 114 && b[i + 3] === 101 && b[i + 4] === 118 && b[i + 5] === 80 && b[i + 6] === 114 && b[i + 7] === 105 && b[i + 8] === 99 && b[i + 9] === 101 && b[i + 10] === 50 && b[i + 11] === 52 && b[i + 12] === 104 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m7 & 16) !== 0) return undefined;
                  m7 |= 16;
                  i += 15;
                  if (b[i] !== 34) return undefined;
                  s17 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e18 = i++;
                } else if (b[i + 2] === 114 && b[i + 3] === 101 && b[i + 4] === 118 && b[i + 5] === 80 && b[i + 6] === 114 && b[i + 7] === 105 && b[i + 8] === 99 && b[i + 9] === 101 && b[i + 10] === 49 && b[i + 11] === 104 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m7 & 128) !== 0) return undefined;
                  m7 |= 128;
                  i += 14;
                  if (b[i] !== 34) return undefined;
                  s23 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e24 = i++;
                } else if (b[i + 2] === 114 && b[i + 3] === 101 && b[i + 4] === 100 && b[i + 5] === 105 && b[i + 6] === 99 && b[i + 7] === 116 && b[i + 8] === 101 && b[i + 9] === 100 && b[i + 10] === 68 && b[i + 11] === 101 && b[i + 12] === 108 && b[i + 13] === 105 && b[i + 14] === 118 && b[i + 15] === 101 && b[i + 16] === 114 && b[i + 17] === 121 && b[i + 18] === 80 && b[i + 19] === 114 && b[i + 20] === 105 && b[i + 21] === 99 && b[i + 22] === 101 && b[i + 23] === 34 && b[i + 24] === 58) {
                  if ((m7 & 536870912) !== 0) return undefined;
                  m7 |= 536870912;
                  i += 25;
                  if (b[i] !== 34) return undefined;
                  s67 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e68 = i++;
                } else if (b[i + 2] === 114 && b[i + 3] === 101 && b[i + 4] === 79 && b[i + 5] === 112 && b[i + 6] === 101 && b[i + 7] === 110 && b[i + 8] === 80 && b[i + 9] === 114 && b[i + 10] === 105 && b[i + 11] === 99 && b[i + 12] === 101 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m8 & 1) !== 0) return undefined;
                  m8 |= 1;
                  i += 15;
                  if (b[i] !== 34) return undefined;
                  s69 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e70 = i++;
                } else if (b[i + 2] === 114 && b[i + 3] === 101 && b[i + 4] === 81 && b[i + 5] === 116 && b[i + 6] === 121 && b[i + 7] === 34 && b[i + 8] === 58) {
                  if ((m8 & 2) !== 0) return undefined;
                  m8 |= 2;
                  i += 9;
                  if (b[i] !== 34) return undefined;
                  s71 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e72 = i++;
                } else return undefined;
                break;
              case 108:
                if (b[i + 2] === 97 && b[i + 3] === 115 && b[i + 4] === 116 && b[i + 5] === 80 && b[i + 6] === 114 && b[i + 7] === 105 && b[i + 8] === 99 && b[i + 9] === 101 && b[i + 10] === 34 && b[i + 11] === 58) {
                  if ((m7 & 8) !== 0) return undefined;
                  m7 |= 8;
                  i += 12;
                  if (b[i] !== 34) return undefined;
                  s15 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e16 = i++;
                } else if (b[i + 2] === 111 && b[i + 3] === 119 && b[i + 4] === 80 && b[i + 5] === 114 && b[i + 6] === 105 && b[i + 7] === 99 && b[i + 8] === 101 && b[i + 9] === 50 && b[i + 10] === 52 && b[i + 11] === 104 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m7 & 64) !== 0) return undefined;
                  m7 |= 64;
                  i += 14;
                  if (b[i] !== 34) return undefined;
                  s21 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e22 = i++;
                } else return undefined;
                break;
              case 104:
                if (b[i + 2] === 105 && b[i + 3] === 103 && b[i + 4] === 104 && b[i + 5] === 80 && b[i + 6] === 114 && b[i + 7] === 105 && b[i + 8] === 99 && b[i + 9] === 101 && b[i + 10] === 50 && b[i + 11] === 52 && b[i + 12] === 104 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m7 & 32) !== 0) return undefined;
                  m7 |= 32;
                  i += 15;
                  if (b[i] !== 34) return undefined;
                  s19 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e20 = i++;
                } else return undefined;
                break;
              case 109:
                if (b[i + 2] === 97 && b[i + 3] === 114 && b[i + 4] === 107 && b[i + 5] === 80 && b[i + 6] === 114 && b[i + 7] === 105 && b[i + 8] === 99 && b[i + 9] === 101 && b[i + 10] === 34 && b[i + 11] === 58) {
                  if ((m7 & 256) !== 0) return undefined;
                  m7 |= 256;
                  i += 12;
                  if (b[i] !== 34) return undefined;
                  s25 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e26 = i++;
                } else return undefined;
                break;
              case 105:
                if (b[i + 2] === 110 && b[i + 3] === 100 && b[i + 4] === 101 && b[i + 5] === 120 && b[i + 6] === 80 && b[i + 7] === 114 && b[i + 8] === 105 && b[i + 9] === 99 && b[i + 10] === 101 && b[i + 11] === 34 && b[i + 12] === 58) {
                  if ((m7 & 512) !== 0) return undefined;
                  m7 |= 512;
                  i += 13;
                  if (b[i] !== 34) return undefined;
                  s27 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e28 = i++;
                } else return undefined;
                break;
              case 111:
                if (b[i + 2] === 112 && b[i + 3] === 101 && b[i + 4] === 110 && b[i + 5] === 73 && b[i + 6] === 110 && b[i + 7] === 116 && b[i + 8] === 101 && b[i + 9] === 114 && b[i + 10] === 101 && b[i + 11] === 115 && b[i + 12] === 116 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m7 & 1024) !== 0) return undefined;
                  m7 |= 1024;
                  i += 15;
                  if (b[i] !== 34) return undefined;
                  s29 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e30 = i++;
                } else if (b[i + 2] === 112 && b[i + 3] === 101 && b[i + 4] === 110 && b[i + 5] === 73 && b[i + 6] === 110 && b[i + 7] === 116 && b[i + 8] === 101 && b[i + 9] === 114 && b[i + 10] === 101 && b[i + 11] === 115 && b[i + 12] === 116 && b[i + 13] === 86 && b[i + 14] === 97 && b[i + 15] === 108 && b[i + 16] === 117 && b[i + 17] === 101 && b[i + 18] === 34 && b[i + 19] === 58) {
                  if ((m7 & 2048) !== 0) return undefined;
                  m7 |= 2048;
                  i += 20;
                  if (b[i] !== 34) return undefined;
                  s31 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e32 = i++;
                } else return undefined;
                break;
              case 118:
                if (b[i + 2] === 111 && b[i + 3] === 108 && b[i + 4] === 117 && b[i + 5] === 109 && b[i + 6] === 101 && b[i + 7] === 50 && b[i + 8] === 52 && b[i + 9] === 104 && b[i + 10] === 34 && b[i + 11] === 58) {
                  if ((m7 & 32768) !== 0) return undefined;
                  m7 |= 32768;
                  i += 12;
                  if (b[i] !== 34) return undefined;
                  s39 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e40 = i++;
                } else return undefined;
                break;
              case 110:
                if (b[i + 2] === 101 && b[i + 3] === 120 && b[i + 4] === 116 && b[i + 5] === 70 && b[i + 6] === 117 && b[i + 7] === 110 && b[i + 8] === 100 && b[i + 9] === 105 && b[i + 10] === 110 && b[i + 11] === 103 && b[i + 12] === 84 && b[i + 13] === 105 && b[i + 14] === 109 && b[i + 15] === 101 && b[i + 16] === 34 && b[i + 17] === 58) {
                  if ((m7 & 65536) !== 0) return undefined;
                  m7 |= 65536;
                  i += 18;
                  if (b[i] !== 34) return undefined;
                  s41 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e42 = i++;
                } else return undefined;
                break;
              case 102:
                if (b[i + 2] === 117 && b[i + 3] === 110 && b[i + 4] === 100 && b[i + 5] === 105 && b[i + 6] === 110 && b[i + 7] === 103 && b[i + 8] === 82 && b[i + 9] === 97 && b[i + 10] === 116 && b[i + 11] === 101 && b[i + 12] === 34 && b[i + 13] === 58) {
                  if ((m7 & 131072) !== 0) return undefined;
                  m7 |= 131072;
                  i += 14;
                  if (b[i] !== 34) return undefined;
                  s43 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e44 = i++;
                } else if (b[i + 2] === 117 && b[i + 3] === 110 && b[i + 4] === 100 && b[i + 5] === 105 && b[i + 6] === 110 && b[i + 7] === 103 && b[i + 8] === 73 && b[i + 9] === 110 && b[i + 10] === 116 && b[i + 11] === 101 && b[i + 12] === 114 && b[i + 13] === 118 && b[i + 14] === 97 && b[i + 15] === 108 && b[i + 16] === 72 && b[i + 17] === 111 && b[i + 18] === 117 && b[i + 19] === 114 && b[i + 20] === 34 && b[i + 21] === 58) {
                  if ((m7 & 262144) !== 0) return undefined;
                  m7 |= 262144;
                  i += 22;
                  if (b[i] !== 34) return undefined;
                  s45 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e46 = i++;
                } else if (b[i + 2] === 117 && b[i + 3] === 110 && b[i + 4] === 100 && b[i + 5] === 105 && b[i + 6] === 110 && b[i + 7] === 103 && b[i + 8] === 67 && b[i + 9] === 97 && b[i + 10] === 112 && b[i + 11] === 34 && b[i + 12] === 58) {
                  if ((m7 & 524288) !== 0) return undefined;
                  m7 |= 524288;
                  i += 13;
                  if (b[i] !== 34) return undefined;
                  s47 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e48 = i++;
                } else return undefined;
                break;
              case 98:
                if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 49 && b[i + 5] === 80 && b[i + 6] === 114 && b[i + 7] === 105 && b[i + 8] === 99 && b[i + 9] === 101 && b[i + 10] === 34 && b[i + 11] === 58) {
                  if ((m7 & 1048576) !== 0) return undefined;
                  m7 |= 1048576;
                  i += 12;
                  if (b[i] !== 34) return undefined;
                  s49 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e50 = i++;
                } else if (b[i + 2] === 105 && b[i + 3] === 100 && b[i + 4] === 49 && b[i + 5] === 83 && b[i + 6] === 105 && b[i + 7] === 122 && b[i + 8] === 101 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m7 & 2097152) !== 0) return undefined;
                  m7 |= 2097152;
                  i += 11;
                  if (b[i] !== 34) return undefined;
                  s51 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e52 = i++;
                } else if (b[i + 2] === 97 && b[i + 3] === 115 && b[i + 4] === 105 && b[i + 5] === 115 && b[i + 6] === 34 && b[i + 7] === 58) {
                  if ((m7 & 33554432) !== 0) return undefined;
                  m7 |= 33554432;
                  i += 8;
                  if (b[i] !== 34) return undefined;
                  s59 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e60 = i++;
                } else if (b[i + 2] === 97 && b[i + 3] === 115 && b[i + 4] === 105 && b[i + 5] === 115 && b[i + 6] === 82 && b[i + 7] === 97 && b[i + 8] === 116 && b[i + 9] === 101 && b[i + 10] === 34 && b[i + 11] === 58) {
                  if ((m7 & 67108864) !== 0) return undefined;
                  m7 |= 67108864;
                  i += 12;
                  if (b[i] !== 34) return undefined;
                  s61 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e62 = i++;
                } else if (b[i + 2] === 97 && b[i + 3] === 115 && b[i + 4] === 105 && b[i + 5] === 115 && b[i + 6] === 82 && b[i + 7] === 97 && b[i + 8] === 116 && b[i + 9] === 101 && b[i + 10] === 89 && b[i + 11] === 101 && b[i + 12] === 97 && b[i + 13] === 114 && b[i + 14] === 34 && b[i + 15] === 58) {
                  if ((m7 & 134217728) !== 0) return undefined;
                  m7 |= 134217728;
                  i += 16;
                  if (b[i] !== 34) return undefined;
                  s63 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e64 = i++;
                } else return undefined;
                break;
              case 97:
                if (b[i + 2] === 115 && b[i + 3] === 107 && b[i + 4] === 49 && b[i + 5] === 80 && b[i + 6] === 114 && b[i + 7] === 105 && b[i + 8] === 99 && b[i + 9] === 101 && b[i + 10] === 34 && b[i + 11] === 58) {
                  if ((m7 & 4194304) !== 0) return undefined;
                  m7 |= 4194304;
                  i += 12;
                  if (b[i] !== 34) return undefined;
                  s53 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e54 = i++;
                } else if (b[i + 2] === 115 && b[i + 3] === 107 && b[i + 4] === 49 && b[i + 5] === 83 && b[i + 6] === 105 && b[i + 7] === 122 && b[i + 8] === 101 && b[i + 9] === 34 && b[i + 10] === 58) {
                  if ((m7 & 8388608) !== 0) return undefined;
                  m7 |= 8388608;
                  i += 11;
                  if (b[i] !== 34) return undefined;
                  s55 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e56 = i++;
                } else return undefined;
                break;
              case 100:
                if (b[i + 2] === 101 && b[i + 3] === 108 && b[i + 4] === 105 && b[i + 5] === 118 && b[i + 6] === 101 && b[i + 7] === 114 && b[i + 8] === 121 && b[i + 9] === 84 && b[i + 10] === 105 && b[i + 11] === 109 && b[i + 12] === 101 && b[i + 13] === 34 && b[i + 14] === 58) {
                  if ((m7 & 16777216) !== 0) return undefined;
                  m7 |= 16777216;
                  i += 15;
                  if (b[i] !== 34) return undefined;
                  s57 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e58 = i++;
                } else if (b[i + 2] === 101 && b[i + 3] === 108 && b[i + 4] === 105 && b[i + 5] === 118 && b[i + 6] === 101 && b[i + 7] === 114 && b[i + 8] === 121 && b[i + 9] === 70 && b[i + 10] === 101 && b[i + 11] === 101 && b[i + 12] === 82 && b[i + 13] === 97 && b[i + 14] === 116 && b[i + 15] === 101 && b[i + 16] === 34 && b[i + 17] === 58) {
                  if ((m7 & 268435456) !== 0) return undefined;
                  m7 |= 268435456;
                  i += 18;
                  if (b[i] !== 34) return undefined;
                  s65 = ++i;
                  if (b[i] !== 34) {
                    i = decimalEnd(b, i);
                    if (i < 0) return undefined;
                  }
                  e66 = i++;
                } else return undefined;
                break;
              case 99:
                if (b[i + 2] === 117 && b[i + 3] === 114 && b[i + 4] === 80 && b[i + 5] === 114 && b[i + 6] === 101 && b[i + 7] === 76 && b[i + 8] === 105 && b[i + 9] === 115 && b[i + 10] === 116 && b[i + 11] === 105 && b[i + 12] === 110 && b[i + 13] === 103 && b[i + 14] === 80 && b[i + 15] === 104 && b[i + 16] === 97 && b[i + 17] === 115 && b[i + 18] === 101 && b[i + 19] === 34 && b[i + 20] === 58) {
                  if ((m8 & 4) !== 0) return undefined;
                  m8 |= 4;
                  i += 21;
                  if (b[i] !== 34) return undefined;
                  s73 = ++i;
                  i = textEnd(b, i);
                  if (i < 0) return undefined;
                  e74 = i++;
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
          if ((m7 & 1) !== 1) return undefined;
          o75 = { "symbol": textOf(b, s9, e10) };
          if ((m7 & 2) !== 0) o75["tickDirection"] = textOf(b, s11, e12);
          if ((m7 & 4) !== 0) o75["price24hPcnt"] = textOf(b, s13, e14);
          if ((m7 & 8) !== 0) o75["lastPrice"] = textOf(b, s15, e16);
          if ((m7 & 16) !== 0) o75["prevPrice24h"] = textOf(b, s17, e18);
          if ((m7 & 32) !== 0) o75["highPrice24h"] = textOf(b, s19, e20);
          if ((m7 & 64) !== 0) o75["lowPrice24h"] = textOf(b, s21, e22);
          if ((m7 & 128) !== 0) o75["prevPrice1h"] = textOf(b, s23, e24);
          if ((m7 & 256) !== 0) o75["markPrice"] = textOf(b, s25, e26);
          if ((m7 & 512) !== 0) o75["indexPrice"] = textOf(b, s27, e28);
          if ((m7 & 1024) !== 0) o75["openInterest"] = textOf(b, s29, e30);
          if ((m7 & 2048) !== 0) o75["openInterestValue"] = textOf(b, s31, e32);
          if ((m7 & 4096) !== 0) o75["singleOpenInterest"] = textOf(b, s33, e34);
          if ((m7 & 8192) !== 0) o75["singleOpenInterestValue"] = textOf(b, s35, e36);
          if ((m7 & 16384) !== 0) o75["turnover24h"] = textOf(b, s37, e38);
          if ((m7 & 32768) !== 0) o75["volume24h"] = textOf(b, s39, e40);
          if ((m7 & 65536) !== 0) o75["nextFundingTime"] = textOf(b, s41, e42);
          if ((m7 & 131072) !== 0) o75["fundingRate"] = textOf(b, s43, e44);
          if ((m7 & 262144) !== 0) o75["fundingIntervalHour"] = textOf(b, s45, e46);
          if ((m7 & 524288) !== 0) o75["fundingCap"] = textOf(b, s47, e48);
          if ((m7 & 1048576) !== 0) o75["bid1Price"] = textOf(b, s49, e50);
          if ((m7 & 2097152) !== 0) o75["bid1Size"] = textOf(b, s51, e52);
          if ((m7 & 4194304) !== 0) o75["ask1Price"] = textOf(b, s53, e54);
          if ((m7 & 8388608) !== 0) o75["ask1Size"] = textOf(b, s55, e56);
          if ((m7 & 16777216) !== 0) o75["deliveryTime"] = textOf(b, s57, e58);
          if ((m7 & 33554432) !== 0) o75["basis"] = textOf(b, s59, e60);
          if ((m7 & 67108864) !== 0) o75["basisRate"] = textOf(b, s61, e62);
          if ((m7 & 134217728) !== 0) o75["basisRateYear"] = textOf(b, s63, e64);
          if ((m7 & 268435456) !== 0) o75["deliveryFeeRate"] = textOf(b, s65, e66);
          if ((m7 & 536870912) !== 0) o75["predictedDeliveryPrice"] = textOf(b, s67, e68);
          if ((m8 & 1) !== 0) o75["preOpenPrice"] = textOf(b, s69, e70);
          if ((m8 & 2) !== 0) o75["preQty"] = textOf(b, s71, e72);
          if ((m8 & 4) !== 0) o75["curPreListingPhase"] = textOf(b, s73, e74);
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
  return { "topic": textOf(b, s1, e2), "type": "delta", "ts": n3, "cs": (n4 === n4 ? n4 : bigOf(b, s5, e6)), "data": o75 };
}

/** The decoders of messages that come often. */
export const decoders: readonly Decoder[] = [
  {
    name: "delta",
    schema: contractTickerDeltaEventSchema,
    addresses: ["tickers.{symbol}"],
    levels: false,
    keys: 1,
    scan: scanContractTickerDeltaEvent,
  },
];
