/** The HTTP port. The only file that imports cross-fetch, and one of two that open connections. */

/** One request, complete: nothing is added to it on the way. */
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

/** Sends one request. Redirects are never followed: they are answers like any other. Rejects with `HttpFailure`. */
export type Http = (request: HttpRequest) => Promise<HttpAnswer>;

/** No answer came. */
export class HttpFailure extends Error {
  override readonly name: string = "HttpFailure";
  /** False only where it is certain that no byte of the request left: the connection was never made. */
  readonly sent: boolean;
  readonly aborted: boolean;

  constructor(message: string, sent: boolean, aborted: boolean, cause?: unknown) {
    super(message, { cause });
    this.sent = sent;
    this.aborted = aborted;
  }
}
