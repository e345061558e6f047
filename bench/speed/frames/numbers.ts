/** Whole ticks and lots as venues write them. */

/** With all `decimals` places: 1230 with 2 is "12.30". */
export function fixed(units: number, decimals: number): string {
  if (decimals === 0) return String(units);
  const digits = String(units).padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Without zeros at the end: 1230 with 2 is "12.3". */
export function shortest(units: number, decimals: number): string {
  const text = fixed(units, decimals);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** Without zeros at the end, but with one place at least: 1200 with 2 is "12.0". */
export function pointed(units: number, decimals: number): string {
  const text = shortest(units, decimals);
  return text.includes(".") ? text : `${text}.0`;
}

/** Decimal text without what does not change its value, so that texts can be compared. */
export function canonical(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
