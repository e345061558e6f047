/**
 * The main job of pools: a local chain with the venue's own contracts, a connector straight to it, swaps and a position, and a
 * verdict that holds what the connector says against the chain's own balances.
 */
import { type Amm, decimal, load, type Token, ValidationError } from "../../src/mod.ts";
import { demonstrate } from "../../test/chain/demonstrations.ts";
import { installed } from "../../test/chain/workspace.ts";
import { differences, type Entry, holdings, movement, type Recorded, whole } from "./ledger.ts";
import { tradePools } from "./swaps.ts";

export interface PoolOptions {
  readonly venue: string;
  readonly json: boolean;
  /** `WETH/USD`: two of the chain's tokens; those that the venue's pools have most of where not given. */
  readonly symbol: string | undefined;
}

/** Runs it; 0 where everything is equal, else 1. */
export async function tradeLocal({ venue: id, json, symbol }: PoolOptions): Promise<number> {
  const say = (line: string): void => {
    if (!json) console.log(line);
  };
  const wanted = pairOf(symbol);
  const open = (await load(id)).amm;
  if (!open) throw new ValidationError("kind", `${id} has no amm`);
  if (!installed()) {
    console.error(
      "installing the local chain and the contracts' packages in test/chain: once, some 350 MB; " +
        "their licences allow development, and nothing of them is in this package",
    );
  }
  const { chain, options, account, amount, tokens: [one, other] } = await demonstrate(id);
  try {
    say(`chain at ${chain.url}, with the contracts of ${id}`);
    await using venue = await open(options).connect();
    const report = await run(venue, {
      account,
      amount,
      rpc: chain.rpc,
      symbols: wanted ?? [one.symbol, other.symbol],
      say,
    });
    if (json) console.log(JSON.stringify({ venue: id, kind: "amm", ...report }, null, 2));
    else print(report);
    return report.differences.length === 0 ? 0 : 1;
  } finally {
    chain.stop();
  }
}

interface Run {
  readonly account: string;
  readonly amount: string;
  readonly rpc: (method: string, params: readonly unknown[]) => Promise<unknown>;
  readonly symbols: readonly [string, string];
  say(line: string): void;
}

async function run(venue: Amm, { account, amount, rpc, symbols, say }: Run) {
  const listed = await venue.fetchTokens();
  const [one, other] = symbols.map((symbol) => tokenOf(listed, symbol)) as [Token, Token];
  const coin = (await venue.fetchBalances())[0]?.token ?? one;
  const entries: readonly Entry[] = [{ symbol: coin.symbol, decimals: coin.decimals }, one, other];
  const look = () => holdings(rpc, account, entries);
  const steps: Recorded[] = [];
  const first = await look();
  let last = first;
  await tradePools({
    venue,
    tokens: [one, other],
    amount: decimal(amount),
    coin: coin.symbol,
    say,
    done: async (step) => {
      const now = await look();
      steps.push({ ...step, moved: movement(last, now) });
      last = now;
    },
  });
  const held = await look();
  const balances = await venue.fetchBalances();
  const wrong = differences({ steps, balances }, held, entries);
  const plain = (amounts: Readonly<Record<string, bigint>>) =>
    Object.fromEntries(
      entries.flatMap((entry) =>
        amounts[entry.symbol] ? [[entry.symbol, whole(amounts[entry.symbol] ?? 0n, entry).toFixed()]] : []
      ),
    );
  return {
    chain: venue.chain,
    account,
    steps: steps.map(({ name, said, moved }) => ({
      name,
      said: Object.fromEntries(Object.entries(said).map(([symbol, each]) => [symbol, each.toFixed()])),
      chain: plain(moved),
    })),
    moved: plain(movement(first, held)),
    balances: balances.map(({ token: { symbol }, amount: each }) => ({ symbol, amount: each.toFixed() })),
    differences: wrong,
    verdict: wrong.length === 0 ? "equal" : "different",
  };
}

function pairOf(symbol: string | undefined): readonly [string, string] | undefined {
  const [one, other, ...rest] = symbol?.split("/") ?? [];
  if (symbol === undefined) return undefined;
  if (one && other && rest.length === 0) return [one, other];
  throw new RangeError("--symbol: must be two tokens, as WETH/USD");
}

function tokenOf(listed: readonly Token[], symbol: string): Token {
  const found = listed.find((token) => token.symbol === symbol);
  if (found) return found;
  throw new RangeError(`--symbol: there are ${listed.map((token) => token.symbol).join(", ")}`);
}

type Report = Awaited<ReturnType<typeof run>>;

function print({ steps, balances, differences: wrong }: Report): void {
  console.log("\nwhat each step moved, by the chain");
  console.table(steps.map(({ name, chain }) => ({ step: name, ...chain })));
  console.log("balances");
  console.table(balances);
  for (const line of wrong) console.log(`different: ${line}`);
  console.log(
    wrong.length === 0
      ? `verdict: the connector's amounts and fees of ${steps.length} steps, and its balances, equal the chain's`
      : `verdict: ${wrong.length} differences`,
  );
}
