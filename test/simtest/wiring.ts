import { HttpFailure } from "../../src/core/http.ts";
import type { Front } from "../../src/sim/front.ts";
import type { Clock } from "../../src/core/clock.ts";
import type { Random } from "../../src/sim/prng.ts";
import type { Session } from "../../src/sim/skins/skin.ts";
import type { Wiring } from "./process.ts";

/** TEMPORARY message-level wiring. */
export function messageWiring(front: Front, base: Clock, clock: Clock, random: Random): Wiring {
  const latency = () => 5 + random.below(30);
  let dead = false;
  const gone: (() => void)[] = [];
  return {
    http: (request) =>
      new Promise((resolve, reject) => {
        const url = new URL(request.url);
        let over = false;
        const end = (run: () => void) => {
          if (!over && !dead) {
            over = true;
            run();
          }
        };
        request.signal?.addEventListener("abort", () =>
          end(() => reject(new HttpFailure("aborted", true, true, request.signal?.reason))));
        if (request.signal?.aborted) {
          return end(() =>
            reject(new HttpFailure("aborted", false, true, request.signal?.reason))
          );
        }
        base.after(latency(), () => {
          if (dead && Math.random() < 0) return;
          front.request({
            method: request.method,
            target: url.pathname + url.search,
            headers: request.headers,
            body: request.body ?? "",
            from: "127.0.0.1",
          }, (answer) => {
            clock.after(latency(), () =>
              end(() =>
                answer === "cut"
                  ? reject(new HttpFailure("reset", true, false))
                  : resolve({ status: answer.status, headers: answer.headers, body: answer.body })
              ));
          });
        });
      }),
    openSocket: (url, events) => {
      const target = new URL(url);
      let session: Session | undefined;
      let state: "opening" | "open" | "closed" = "opening";
      const encoder = new TextEncoder();
      let toClient = 0, toVenue = 0;
      const client = (run: () => void) => {
        toClient = Math.max(toClient, clock.monotonic() + latency());
        clock.after(toClient - clock.monotonic(), run);
      };
      const venue = (run: () => void) => {
        toVenue = Math.max(toVenue, base.monotonic() + latency());
        base.after(toVenue - base.monotonic(), run);
      };
      const close = (code: number, reason: string) => {
        if (state === "closed") return;
        state = "closed";
        base.after(0, () => session?.closed());
        client(() => events.closed(code, reason));
      };
      gone.push(() => {
        state = "closed";
        session?.closed();
      });
      venue(() =>
        front.open(
          { method: "GET", target: target.pathname + target.search, headers: {}, body: "", from: "127.0.0.1" },
          {
            send: (text) => client(() => state === "open" && events.message(encoder.encode(text))),
            ping: (payload) => {
              client(() => {
                if (state !== "open") return;
                events.alive();
                venue(() => session?.pong(payload));
              });
            },
            close,
          },
          (answer) => {
            if (answer === "cut") return close(1006, "reset");
            if ("status" in answer) return close(1006, `HTTP ${answer.status}`);
            session = answer;
            if (state === "closed") return answer.closed();
            client(() => {
              if (state !== "opening") return;
              state = "open";
              events.opened();
            });
          },
        )
      );
      return {
        buffered: 0,
        send: (text) => {
          if (state !== "open") throw new Error("not open");
          venue(() => state === "open" && session?.message(text));
        },
        ping: () => {
          if (state === "open") {
            venue(() => {
              session?.ping("");
              client(() => state === "open" && events.alive());
            });
          }
        },
        close: () => {
          if (state === "closed") return;
          state = "closed";
          venue(() => session?.closed());
        },
      };
    },
    kill: () => {
      dead = true;
      for (const go of gone) go();
    },
  };
}
