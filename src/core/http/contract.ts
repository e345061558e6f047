/** What an HTTP client takes and gives, whatever carries it. */
import { Ending, type Ends } from "../abort.ts";

/** One request, complete: only what frames it (host, connection, length) is added on the way. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Ends the request; its reason is the failure's cause. */
  readonly signal?: AbortSignal;
}

/** One answer, of any status. Header names are in lower case. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends one request, once. Redirects are never followed: they are answers like any other. Rejects with `HttpFailure`. */
export type Http = (request: HttpRequest) => Promise<HttpAnswer>;

/** The same, until `ending` ends it: a signal of the platform is made of that only where one is needed. */
export type Send = (request: Omit<HttpRequest, "signal">, ending: Ends) => Promise<HttpAnswer>;

/** Sends by an HTTP client that takes a signal of the platform. */
export function sendOver(http: Http): Send {
  return (request, ending) => http({ ...request, signal: ending instanceof Ending ? ending.signal : ending });
}

/** No answer came. Says nothing of the request but where it went: paths and headers may hold signatures. */
export class HttpFailure extends Error {
  override readonly name: string = "HttpFailure";
  /** False only where it is certain that no byte of the request left: the connection was never made. */
  readonly sent: boolean;
  readonly aborted: boolean;

  constructor(message: string, sent: boolean, aborted: boolean, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.sent = sent;
    this.aborted = aborted;
  }
}

/** What sends requests and keeps connections for the next ones. */
export interface HttpClient {
  readonly request: Http;
  readonly send: Send;
  /** Drops all connections; requests under way fail, later ones are refused. */
  close(): void;
}

/** Limits of a client. */
export interface HttpOptions {
  /** Largest answer in bytes after decoding; a larger one is a failure. 64 MiB by default. */
  readonly maxBody?: number;
  /** Keeps a connection to each server that was asked once ready for the next request, until the client is closed. For `nodeHttp`. */
  readonly warm?: boolean;
  /** Certificates (PEM) to trust instead of the system's. For `nodeHttp`: a `fetch` has its own. */
  readonly ca?: string;
  /** A certificate of our own (PEM), for servers that ask their clients for one, with its key. For `nodeHttp`. */
  readonly cert?: string;
  readonly key?: string;
  /** Of the key, where it is encrypted. */
  readonly passphrase?: string;
}

/** `maxBody` where it is not given, in bytes. */
export const defaultMaxBody: number = 64 * 1024 * 1024;
