/** Times that venues write as text. */

/** Days from 1 March of the year 0 to 1 January 1970. */
const epoch = 719_468;
const day = 86_400_000;

/**
 * Milliseconds since 1970 UTC of a time in ISO 8601, cut off behind the thousandths: what `Date.parse` makes of it, which takes
 * several times as long where the text is `YYYY-MM-DDTHH:MM:SS`, with or without a fraction, and `Z`. `NaN` for what is no time.
 */
export function timeOfText(text: string): number {
  const time = timeOfUtc(text);
  return time < 0 ? Date.parse(text) : time;
}

/** The time, or a number below zero for any other text. */
function timeOfUtc(text: string): number {
  const end = text.length - 1;
  if (text.charCodeAt(end) !== 90 || text.charCodeAt(10) !== 84) return -1;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return -1;
  if (text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return -1;
  const year = 100 * pair(text, 0) + pair(text, 2);
  const month = pair(text, 5);
  const date = pair(text, 8);
  const hour = pair(text, 11);
  const minute = pair(text, 14);
  const second = pair(text, 17);
  if (year < 1970 || month < 1 || month > 12 || date < 1 || date > 31) return -1;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return -1;
  const thousandths = thousandthsOf(text, 19, end);
  if (thousandths < 0) return -1;
  // Years that begin in March have the day that some of them lack at their end.
  const years = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leaps = (years / 4 | 0) - (years / 100 | 0) + (years / 400 | 0);
  const days = 365 * years + leaps + ((153 * months + 2) / 5 | 0) + date - 1 - epoch;
  return days * day + (hour * 60 + minute) * 60_000 + second * 1_000 + thousandths;
}

/** What a fraction of the second from `at` to `end` is in thousandths, cut off; -1 where there is something else. */
function thousandthsOf(text: string, at: number, end: number): number {
  if (at === end) return 0;
  if (text.charCodeAt(at) !== 46 || at + 1 === end) return -1;
  let thousandths = 0;
  let unit = 100;
  for (at++; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >>> 0 > 9) return -1;
    thousandths += digit * unit;
    unit = unit / 10 | 0;
  }
  return thousandths;
}

/** The number of two digits; one far below zero where they are none. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >>> 0 <= 9 && ones >>> 0 <= 9 ? tens * 10 + ones : -100_000;
}

/** Whole milliseconds since 1970 UTC as text, of a time from 2001 on: requests are signed with it, and a double of that size takes long to write. */
export function millisecondsText(time: number): string {
  const thousandSeconds = Math.floor(time / 1e6);
  // Two whole numbers of the machine; the first one's text is mostly known.
  return String(thousandSeconds | 0) + String(1_000_000 + (Math.floor(time) - thousandSeconds * 1e6) | 0).slice(1);
}
