/**
 * Code that is loaded when it is needed. What is under way is known, so that a clock which stands still can wait for it: to
 * whoever lives by such a clock, loading takes no time, and a run goes the same way again.
 */

const underWay: Set<Promise<unknown>> = new Set();

/** Waits for code that is being loaded. */
export async function loading<T>(code: Promise<T>): Promise<T> {
  underWay.add(code);
  try {
    return await code;
  } finally {
    underWay.delete(code);
  }
}

/** Whether code is being loaded. */
export function isLoading(): boolean {
  return underWay.size > 0;
}

/** Resolves when none of the code is being loaded any more that is being loaded now, whatever became of it. */
export async function loaded(): Promise<void> {
  await Promise.allSettled(underWay);
}
