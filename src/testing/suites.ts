/** The contract suites: the same numbered cases for every venue. */
import type { Exchange } from "../connector/exchange.ts";
import type { Perp } from "../connector/perp.ts";
import type { Spot } from "../connector/spot.ts";
import type { SessionOptions } from "../core/session.ts";
import type { Case, Feature, Need } from "./case.ts";
import { changeCases } from "./cases/changes.ts";
import { failureCases } from "./cases/failures.ts";
import { limitCases } from "./cases/limits.ts";
import { marketCases } from "./cases/markets.ts";
import { orderCases } from "./cases/orders.ts";
import { perpCases } from "./cases/perp.ts";
import { streamCases } from "./cases/streams.ts";
import { unknownCases } from "./cases/unknown.ts";
import { missingOf, only } from "./facts.ts";
import { Scene } from "./scene.ts";
import { simulatedStage } from "./simulated/stage.ts";
import type { Act, Stage } from "./stage.ts";

/** A runner's way to take a test, and to say that one is left out. */
export interface Runner {
  (name: string, run: () => Promise<void>): void;
  skip(name: string, reason: string): void;
}

/** What a venue's suites are made of. */
export interface ContractBase {
  /** The venue's id. */
  readonly venue: string;
  /** Opens the stage of one case; at the venue's simulation where not given. */
  readonly stage?: () => Stage;
  /** What the venue lacks and a connector cannot be asked for, and why. */
  readonly lacks?: Readonly<Partial<Record<Feature, string>>>;
  /** Cases that are left out, by their ids, and why. */
  readonly except?: Readonly<Record<string, string>>;
  /** Only these cases, by their ids or the beginnings of them: for looking at one. */
  readonly just?: readonly string[];
}

/** Which venue, of which kind, and how a connector to it is opened. */
export type ContractOptions =
  | ContractBase & { readonly kind: "spot"; readonly open: (options: SessionOptions) => Spot }
  | ContractBase & { readonly kind: "perp"; readonly open: (options: SessionOptions) => Perp };

/** The cases of every venue with order books, in the order of their suites. */
export const exchangeCases: readonly Case[] = [
  ...marketCases,
  ...streamCases,
  ...orderCases,
  ...changeCases,
  ...unknownCases,
  ...limitCases,
  ...failureCases,
];

/** Those that venues of perpetual contracts pass besides. */
export const contractCases: readonly Case<Perp>[] = perpCases;

const acts: Readonly<Record<Act, true>> = {
  meet: true,
  push: true,
  mute: true,
  refuseSubscriptions: true,
  drop: true,
  freeze: true,
  rotate: true,
  ban: true,
  shiftClock: true,
  revokeKey: true,
  setMarket: true,
  setLeastNotional: true,
  setLeastAmount: true,
  breakMarket: true,
  elsewhere: true,
  cancel: true,
  setMark: true,
  fund: true,
};

/** Milliseconds of a stage's time that a case may take. */
const defaultLimit = 600_000;

/** Gives all cases of a venue's kind to a runner. The stage is asked once before, for what the venue has. */
export async function contractSuites(runner: Runner, options: ContractOptions): Promise<void> {
  if (options.kind === "spot") return await declare(runner, options, options.open, exchangeCases);
  await declare(runner, options, options.open, [...exchangeCases, ...contractCases]);
}

async function declare<V extends Exchange>(
  runner: Runner,
  options: ContractOptions,
  open: (options: SessionOptions) => V,
  cases: readonly Case<V>[],
): Promise<void> {
  const { venue, kind, lacks = {}, except = {}, just } = options;
  const stageOf = options.stage ?? (() => simulatedStage({ venue, kind }));
  const unknown = Object.keys(except).filter((id) => !cases.some((one) => one.id === id));
  if (unknown.length > 0) throw new Error(`there are no cases ${unknown.join(", ")}`);
  let missing: ReadonlyMap<Need, string> = new Map();
  await onStage(stageOf(), open, defaultLimit, async (scene) => {
    missing = await missingOf(scene, lacks);
  });
  for (const one of cases) {
    if (just && !just.some((start) => one.id.startsWith(start))) continue;
    const name = `${one.id} ${one.title}`;
    const why = except[one.id] ?? one.needs.map((need) => missing.get(need)).find((reason) => reason !== undefined);
    if (why !== undefined) {
      runner.skip(name, why);
      continue;
    }
    runner(name, () => runCase(stageOf(), open, one));
  }
}

/** Runs one case on a stage of its own, whatever the venue lacks. Rejects with the reason why it fails. */
export async function runCase<V extends Exchange>(
  stage: Stage,
  open: (options: SessionOptions) => V,
  { needs, limit = defaultLimit, body }: Case<V>,
): Promise<void> {
  await onStage(only(stage, needs, Object.keys(acts) as Act[]), open, limit, body);
}

/** Runs a body on a stage, and closes everything. */
async function onStage<V extends Exchange>(
  stage: Stage,
  open: (options: SessionOptions) => V,
  limit: number,
  body: (scene: Scene<V>) => Promise<void>,
): Promise<void> {
  const scene = new Scene(stage, open);
  try {
    await stage.run(async () => {
      await body(scene);
      const unused = stage.unused();
      if (unused.length > 0) throw new Error(`arranged, and has not struck: ${unused.join("; ")}`);
    }, limit);
  } finally {
    await scene.close();
  }
}
