/** A simulated venue whose payloads become something else on the way, and a record of what it was asked. */
import { type Front, simulate, type SimulationServer } from "../../src/sim/mod.ts";

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/**
 * Changes a payload in place or returns another; `where` is the path of a request, or `socket`, `secrets` what the account
 * signs with.
 */
export type Edit = (where: string, payload: Json, secrets: readonly string[]) => Json | void;

/** One request, or one frame of a client. */
export interface Asked {
  readonly method: string;
  readonly what: string;
}

export async function changed(
  venue: string,
  kind: "spot" | "perp",
  edit: Edit,
): Promise<{ readonly server: SimulationServer; readonly asked: readonly Asked[] }> {
  const asked: Asked[] = [];
  const server = await simulate({
    venue,
    kind,
    front: ({ skin, account }): Front => {
      const rewrite = (where: string, text: string): string => {
        const payload = JSON.parse(text) as Json;
        return JSON.stringify(edit(where, payload, [account.key, account.secret]) ?? payload);
      };
      return {
        request: (request, reply) => {
          const path = request.target.replace(/\?.*/, "");
          asked.push({ method: request.method, what: path });
          const answer = skin.request(request);
          reply(answer.status === 200 ? { ...answer, body: rewrite(path, answer.body) } : answer);
        },
        open: (request, peer, reply) => {
          const session = skin.open(request, {
            send: (text) => peer.send(rewrite("socket", text)),
            ping: (payload) => peer.ping(payload),
            close: (code, reason) => peer.close(code, reason),
          });
          if ("status" in session) return reply(session);
          reply({
            message: (text) => {
              asked.push({ method: "frame", what: text });
              session.message(text);
            },
            ping: (payload) => session.ping(payload),
            pong: (payload) => session.pong(payload),
            closed: () => session.closed(),
          });
        },
      };
    },
  });
  return { server, asked };
}

/** The object at a path of a payload. */
export function at(payload: Json, ...path: readonly (string | number)[]): { [name: string]: Json } {
  let found = payload;
  for (const step of path) found = (found as { [name: string]: Json })[step] as Json;
  return found as { [name: string]: Json };
}
