/**
 * Contract suites: numbered cases that every venue passes, and stages to run them on.
 *
 * ```ts
 * const test = suite("venue spot contract"); // any runner: a function of a name and a body, with `skip`
 * await contractSuites(test, { venue, kind: "spot", open: spot });
 * test.run();
 * ```
 *
 * Venues of pools have a suite of their own, `ammSuite`, on stages that their tests bring along: a chain with their contracts.
 */
export { differences } from "./agree.ts";
export type { Case, Feature, Need } from "./case.ts";
export { Scene } from "./scene.ts";
export type { Opening, Watched } from "./scene.ts";
export { simulatedStage } from "./simulated/stage.ts";
export type { SimulatedOptions } from "./simulated/stage.ts";
export type * from "./stage.ts";
export { ammCases, ammSuite, runAmmCase } from "./amm/suite.ts";
export type { AmmCase, AmmNeed } from "./amm/case.ts";
export type { AmmSuiteOptions } from "./amm/suite.ts";
export type * from "./amm/stage.ts";
export { AmmScene } from "./amm/scene.ts";
export type { StageWith } from "./amm/scene.ts";
export { contractCases, contractSuites, exchangeCases, runCase } from "./suites.ts";
export type { ContractBase, ContractOptions, Runner } from "./suites.ts";
export { HouseRefusal } from "./mocked/words.ts";
export type * from "./mocked/house.ts";
export type * from "./mocked/words.ts";
export type * from "./mocked/writer.ts";
export type * from "./mocked/hooks.ts";
export { mockedMarket } from "./mocked/markets.ts";
export type { MockedMarket } from "./mocked/markets.ts";
export type * from "./mocked/mock.ts";
export { mockedStage } from "./mocked/stage.ts";
export type { MockedOptions } from "./mocked/stage.ts";
