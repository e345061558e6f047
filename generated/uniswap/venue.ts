// Generated from specs/uniswap/venue.yaml (sha256 c158107291db9240ef54387a458fd5870ae5f49e76baa704be4b1c75bbbdd400). Do not edit: change the description and run "npm run codegen".
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
