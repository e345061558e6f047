import type { Perp } from "../../connector/perp.ts";
import type { Case } from "../case.ts";
export const perpCases: readonly Case<Perp>[] = [];
