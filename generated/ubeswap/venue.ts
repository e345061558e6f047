// Generated from specs/ubeswap/venue.yaml. Do not edit: change the description and run "npm run codegen".
import type { Venue } from "../../src/core/endpoint.ts";

export const venue: Venue = {
  id: "ubeswap",
  name: "Ubeswap",
  docs: "https://github.com/Ubeswap/ubeswap",
  environments: {
    live: {
    },
  },
  pools: {
  },
  errors: {
  },
};
