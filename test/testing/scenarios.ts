/**
 * The scenarios that connectors of Hummingbot have to pass, 39 of spot and 16 of perpetual contracts, and the cases that
 * stand for each here. In our words, in the order of their files.
 */

/** A scenario and the cases for it. */
export type Scenario = readonly [scenario: string, ...cases: string[]];

export const spotScenarios: readonly Scenario[] = [
  ["the kinds of orders that are offered", "S19"],
  ["of what was tracked, only open orders are restored", "F43", "F44"],
  ["all symbols", "S01"],
  ["a market that cannot be traded is not among them", "S15", "S03"],
  ["a failure to read the symbols is no crash", "S10"],
  ["the last traded price", "S04"],
  ["the venue is reachable", "S08", "S09"],
  ["the venue is not reachable", "S10"],
  ["the look at the venue is given up", "S11"],
  ["what is ready at the beginning", "S09"],
  ["trading rules", "S01", "S14"],
  ["a rule that cannot be read does not stop the others", "S03", "S21"],
  ["a limit order to buy", "O01"],
  ["a limit order to sell", "O02"],
  ["an order that the venue refuses", "O11", "F24"],
  ["an order that breaks a rule", "O09"],
  ["a cancel", "O12"],
  ["a cancel that fails", "F17", "F18"],
  ["a cancel of an order that is not there", "O14", "O15"],
  ["two orders are canceled at once, and one fails", "O17", "F19"],
  ["balances, and one that is gone", "S12", "S13"],
  ["status: filled", "O20", "F36"],
  ["status: canceled", "O20"],
  ["status: unchanged", "O20"],
  ["status: the question fails", "F39", "F16"],
  ["status: filled in part", "O20"],
  ["status: filled, while the question for the fills fails", "F38"],
  ["stream: a new order", "T11"],
  ["stream: a canceled order", "O25", "O12"],
  ["stream: a filled order", "T11", "O05"],
  ["stream: balances", "T10"],
  ["stream: given up", "S20"],
  ["stream: errors are told", "T12", "T13"],
  ["a lost order: its fills are still asked for", "F13", "F36"],
  ["a lost order that is not found is given up", "F01", "F10"],
  ["a lost order of whose cancel the stream tells", "F14"],
  ["a lost order of whose fill the stream tells", "F13"],
  ["a lost order is canceled", "F14"],
  ["a lost order, and canceling it fails", "F15"],
];

export const perpScenarios: readonly Scenario[] = [
  ["what is ready at the beginning", "S09", "P13", "P42"],
  ["a buy opens a long position", "P02"],
  ["a sell opens a short position", "P03"],
  ["an order closes a short position", "P05"],
  ["an order closes a long position", "P04"],
  ["status: filled", "O20", "P02"],
  ["stream: a new order", "T11"],
  ["stream: a filled order, and the position", "T11", "P09"],
  ["the position mode is set", "P35"],
  ["the position mode cannot be set", "P36"],
  ["leverage is set", "P30", "P31"],
  ["leverage cannot be set", "P32"],
  ["funding: what is read first", "P37"],
  ["funding: what the stream changes", "P38"],
  ["a funding payment is told once", "P39"],
  ["what stands for a buy and for a sell", "P12"],
];

/** What those lack and is looked at here. */
export const beyond: readonly Scenario[] = [
  ["gaps in sequences", "T02", "T03", "T19"],
  ["connections that break under open orders", "F30", "F31", "F32", "F47", "P14"],
  ["orders of unknown outcome", "F01", "F02", "F03", "F04", "F05", "F06", "F07", "F08", "F09", "F10", "F12", "F20"],
  ["too many requests, and bans", "F24", "F25"],
  ["clocks that jump", "F40", "F41", "F42"],
  ["hedge mode", "P17", "P18", "P19"],
  ["times in force", "O06", "O07", "O08"],
  ["duplicates", "F26", "F34", "O19", "T04"],
  ["late and reordered events", "F11", "F35", "F36", "T04"],
];
