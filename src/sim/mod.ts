/**
 * Simulated venues: a matching engine that speaks a venue's real wire, for tests, paper trading and bug reports.
 *
 * ```ts
 * const sim = await simulate({ venue, seed: 1 }); // one of simulatedVenues()
 * console.log(sim.url, sim.account.key, sim.engine.book("BTCUSDT").bids[0]);
 * await sim.close();
 * ```
 */
export * from "./engine/mod.ts";
export { FaultPlane, faults } from "./faults/mod.ts";
export type { Fate, Fault, Hooks, OpenSocket, PlaneOptions, RequestFate, Stage, Wires } from "./faults/mod.ts";
export { crowdAccount, Flow } from "./flow.ts";
export type { FlowProfile } from "./flow.ts";
export { plainFront } from "./front.ts";
export type { Front } from "./front.ts";
export * from "./network/mod.ts";
export { Random } from "./prng.ts";
export { simulate, SimulationServer } from "./server.ts";
export type { ServerOptions } from "./server.ts";
export { Simulation } from "./simulation.ts";
export type { AccountOptions, CounterOrder, SimulatedAccount, SimulationOptions } from "./simulation.ts";
export { Pricing } from "./pricing.ts";
export type { ContractPrices, FundingTerms, PastFunding } from "./pricing.ts";
export { simulatedVenue, simulatedVenues } from "./skins/mod.ts";
export type { SimulatedName } from "./skins/mod.ts";
export type * from "./skins/reader.ts";
export type * from "./skins/skin.ts";
export * from "./toxics/mod.ts";
export { MarketTape, Tape } from "./tape.ts";
export type { AggregateTrade, Bar } from "./tape.ts";
export { VirtualClock } from "./virtual-clock.ts";
