/** The platform's HTTP client, loaded beside the program: who brings a client of their own never loads it. */
import { type HttpClient, HttpFailure, type HttpOptions } from "./contract.ts";

/**
 * The client of the platform. Loading it begins here, and is over before most programs ask for anything; what is asked
 * sooner waits.
 */
export function platformHttp(options: HttpOptions = {}): HttpClient {
  let client: HttpClient | undefined;
  let closed = false;
  const loading = import("./http.ts").then(({ openHttp }) => {
    client = openHttp(options);
    if (closed) client.close();
    return client;
  }, (error: unknown) => {
    throw new HttpFailure("the HTTP client cannot be loaded", false, false, error);
  });
  // Each request says so.
  loading.catch(() => {});
  return {
    request: (request) => client ? client.request(request) : loading.then((loaded) => loaded.request(request)),
    send: (request, ending) =>
      client ? client.send(request, ending) : loading.then((loaded) => loaded.send(request, ending)),
    close: () => {
      closed = true;
      client?.close();
    },
  };
}
