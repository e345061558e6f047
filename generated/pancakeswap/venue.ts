// Generated from specs/pancakeswap/venue.yaml. Do not edit: change the description and run "npm run codegen".
import type { Venue } from "../../src/core/endpoint.ts";

export const venue: Venue = {
  id: "pancakeswap",
  name: "PancakeSwap",
  docs: "https://developer.pancakeswap.finance/contracts/v3/addresses",
  environments: {
    live: {
    },
  },
  pools: {
  },
  errors: {
  },
};
