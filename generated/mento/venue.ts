// Generated from specs/mento/venue.yaml. Do not edit: change the description and run "npm run codegen".
import type { Venue } from "../../src/core/endpoint.ts";

export const venue: Venue = {
  id: "mento",
  name: "Mento",
  docs: "https://docs.mento.org/mento/protocol-concepts/asset-exchanges/broker",
  environments: {
    live: {
    },
  },
  pools: {
  },
  errors: {
  },
};
