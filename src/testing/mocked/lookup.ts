/** What is kept by an operation's or a channel's name, with its product or without. */
export function hookOf<T>(all: Readonly<Record<string, T>>, name: string): T | undefined {
  return all[name] ?? all[name.slice(name.indexOf(" ") + 1)];
}
