/** The first descriptions of a venue: where it is, and the one operation that every venue has. */

export interface Beginning {
  readonly id: string;
  readonly name: string;
  /** The page of its documentation. */
  readonly docs: string;
  /** Address of its REST API, without a slash at its end. */
  readonly rest: string;
}

export function venueYaml({ id, name, docs, rest }: Beginning): string {
  return `id: ${id}
name: ${JSON.stringify(name)}
kinds: [spot]
status: live
x-docs: ${JSON.stringify(docs)}

# Sources and their dates, and what an adapter has to know that no schema can say, stand here.
environments:
  live: { rest: ${JSON.stringify(rest)} }

# A request a second, until the venue's own limits and costs stand here.
pools:
  weight: { limit: 60, window: 60000, scope: ip }

# By HTTP status, until errors.ts reads the venue's own codes.
errors:
  "400": { kind: InvalidRequest, meaning: The request is not understood. }
  "401": { kind: Authentication, meaning: "Key, time or signature is missing or wrong." }
  "403": { kind: Permission, meaning: The key may not do this. }
  "429": { kind: RateLimited, meaning: Too many requests. }
`;
}

export function openapiYaml({ name, docs, rest }: Beginning): string {
  return `openapi: 3.1.0
info:
  title: ${JSON.stringify(`${name} spot, REST`)}
  version: "1"
  description: Times are milliseconds since 1970 UTC.
servers:
  - url: ${JSON.stringify(rest)}
tags:
  - { name: general, description: "Clock and mode." }

paths:
  /time:
    get:
      operationId: time
      tags: [general]
      summary: Asks for the server's clock.
      x-docs: ${JSON.stringify(docs)}
      x-auth: none
      x-cost: { weight: 1 }
      responses:
        "200":
          description: The server's clock.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/ServerTime" }
              example: { time: 1790000000000 }

components:
  schemas:
    ServerTime:
      type: object
      description: The server's clock.
      required: [time]
      properties:
        time: { type: integer, description: Milliseconds since 1970 UTC. }
`;
}
