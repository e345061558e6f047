/** Tokens for tests, with a name and any number of digits. */
import type { Contract, LocalChain } from "./local.ts";
import { artifact } from "./workspace.ts";

/** What an owner of everything has of a token, in its smallest unit. */
export const plenty: bigint = 10n ** 30n;

const token = "@openzeppelin/contracts/build/contracts/ERC20PresetMinterPauser.json";

/** A token that the first account has plenty of, and may make more of. */
export async function mintable(
  chain: LocalChain,
  symbol: string,
  digits: number,
): Promise<Contract> {
  const made = await chain.deploy(artifact(token), [symbol, symbol]);
  // The contract has no way to say so: the sixth word of its storage holds them.
  const word = `0x${digits.toString(16).padStart(64, "0")}`;
  await chain.rpc("anvil_setStorageAt", [made.address, "0x6", word]);
  await made.write("mint", [chain.accounts[0], plenty]);
  return made;
}
