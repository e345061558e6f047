// Generated from specs/uniswap/venue.yaml. Do not edit: change the description and run "npm run codegen".
import type { Venue } from "../../src/core/endpoint.ts";

export const venue: Venue = {
  id: "uniswap",
  name: "Uniswap",
  docs: "https://docs.uniswap.org/contracts/v3/overview",
  environments: {
    live: {
    },
  },
  pools: {
  },
  errors: {
  },
};
