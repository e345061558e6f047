/** A connector against TLS servers of a test, in a process that trusts the test's authority. Prints how it ended for each. */
import process from "node:process";
import { OutcomeUnknown, TransportError, VenueKitError } from "../../src/core/errors.ts";
import { openHttp } from "../../src/core/http/http.ts";
import { openSocket } from "../../src/core/stream/socket.ts";
import { spot } from "../../src/venues/binance/mod.ts";

/** How an error tells itself, down to whether something left. */
function told(error: unknown): string {
  const sent = error instanceof TransportError ? `${error.reason}, sent ${error.sent}` : "";
  return `${error instanceof VenueKitError ? error.name : "another error"} ${sent} ${(error as Error).message}`;
}

async function asked(port: string): Promise<string> {
  const client = openHttp();
  const credentials = { key: "K".repeat(64), secret: "S".repeat(64) };
  // The venue's own addresses, which are https; its server is on this machine.
  const venue = spot({
    credentials,
    ports: {
      http: (request) =>
        client.request({ ...request, url: request.url.replace(/^https:\/\/[^/]+/, `https://localhost:${port}`) }),
      openSocket: (url, events, options) =>
        openSocket(url.replace(/^wss:\/\/[^/]+/, `wss://localhost:${port}`), events, options),
    },
  });
  try {
    await venue.connect({ timeout: 10_000 });
    return "connected";
  } catch (error) {
    return error instanceof OutcomeUnknown ? "unknown" : told(error);
  } finally {
    await venue.close();
    client.close();
  }
}

async function opened(port: string): Promise<string> {
  return await new Promise((resolve) => {
    const socket = openSocket(`wss://localhost:${port}/stream`, {
      opened: () => {
        socket.close();
        resolve("opened");
      },
      message: () => {},
      alive: () => {},
      closed: (code, reason) => resolve(`${code} ${reason}`),
    }, { maxMessage: 1_000, handshake: 10_000 });
  });
}

for (const port of process.argv.slice(2)) {
  console.log(JSON.stringify([await asked(port), await opened(port)]));
}
