// Generated from specs/balancer/venue.yaml. Do not edit: change the description and run "npm run codegen".
import type { Venue } from "../../src/core/endpoint.ts";

export const venue: Venue = {
  id: "balancer",
  name: "Balancer",
  docs: "https://docs.balancer.fi/concepts/vault/",
  environments: {
    live: {
    },
  },
  pools: {
  },
  errors: {
  },
};
