/** P: what venues of perpetual contracts do besides. */
import type { Perp } from "../../connector/perp.ts";
import type { Case } from "../case.ts";
import { fundingCases } from "./funding.ts";
import { positionCases } from "./positions.ts";

export const perpCases: readonly Case<Perp>[] = [...positionCases, ...fundingCases];
