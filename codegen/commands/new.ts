export const newHelp = "";
export function runNew(_args: readonly string[], _root: string, _say: (line: string) => void): number {
  return 2;
}
