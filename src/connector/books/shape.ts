/** How a level was written, in one whole number: scale and zeros of the price, then of the amount, a byte each. */

export function priceScaleOf(shape: number): number {
  return shape & 255;
}

export function priceZerosOf(shape: number): number {
  return (shape >> 8) & 255;
}

export function amountScaleOf(shape: number): number {
  return (shape >> 16) & 255;
}

export function amountZerosOf(shape: number): number {
  return shape >>> 24;
}
