/** Words looked up in a table: a venue's among ours, for one. */

/** What a word means, or `undefined` for one that is not listed: `constructor` and its like are words as any other. */
export function meaning<T>(words: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
