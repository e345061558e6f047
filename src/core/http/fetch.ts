/** The HTTP client over a `fetch` function. */
import { defaultMaxBody, type Http, type HttpClient, HttpFailure, type HttpOptions, sendOver } from "./contract.ts";

/** The part of `fetch` that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * A client over a `fetch` function, which decodes compressed answers itself. Whether bytes left is known for fewer
 * failures than in `nodeHttp`: where it is not, `sent` is true. That a request is sent once is up to the function:
 * Node's keeps to it, Deno's does not.
 */
export function fetchHttp(send: Fetch, options: HttpOptions = {}): HttpClient {
  const { maxBody = defaultMaxBody } = options;
  const active = new Set<AbortController>();
  let closed = false;
  const request: Http = async ({ method, url, headers, body, signal }) => {
    if (closed) throw new HttpFailure("the client is closed", false, false);
    const early = abortedBefore(signal);
    if (early) throw early;
    const controller = new AbortController();
    const abort = (): void => controller.abort(signal?.reason);
    signal?.addEventListener("abort", abort, { once: true });
    active.add(controller);
    let answered = false;
    try {
      const init: RequestInit = { method, headers, redirect: "manual", signal: controller.signal };
      if (body !== undefined) init.body = body;
      const response = await send(url, init);
      answered = true;
      if (response.status === 0) throw new HttpFailure("a redirect whose answer is hidden", true, false);
      const answer: Record<string, string> = {};
      response.headers.forEach((value, name) => answer[name.toLowerCase()] = value);
      return { status: response.status, headers: answer, body: await bodyOf(response, maxBody) };
    } catch (error) {
      const failure = failureOf(error, answered, signal, closed);
      controller.abort();
      throw failure;
    } finally {
      signal?.removeEventListener("abort", abort);
      active.delete(controller);
    }
  };
  return {
    request,
    send: sendOver(request),
    close: () => {
      closed = true;
      for (const controller of active) controller.abort();
    },
  };
}

/** As in `http1`: no byte order mark. */
function unmarked(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** The text of an answer, read only as far as it may go. */
async function bodyOf(response: Response, maxBody: number): Promise<string> {
  const tooLarge = (): HttpFailure => new HttpFailure(`the answer is larger than ${maxBody} bytes`, true, false);
  const length = response.headers.get("content-length");
  if (Number(length) > maxBody) throw tooLarge();
  // A length that holds for the decoded text bounds it already.
  if (response.body === null || (length !== null && response.headers.get("content-encoding") === null)) {
    return unmarked(await response.text());
  }
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  // cross-fetch gives Node's streams, the others the web's: both can be iterated, the web's not everywhere.
  for await (const chunk of chunksOf(response.body as ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>)) {
    size += chunk.length;
    if (size > maxBody) throw tooLarge();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

async function* chunksOf(body: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (!("getReader" in body)) return yield* body;
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

function abortedBefore(signal: AbortSignal | undefined): HttpFailure | undefined {
  return signal?.aborted ? new HttpFailure("aborted", false, true, signal.reason) : undefined;
}

function failureOf(error: unknown, answered: boolean, signal: AbortSignal | undefined, closed: boolean): HttpFailure {
  if (error instanceof HttpFailure) return error;
  // Where the request stood when it was given up is not told.
  if (signal?.aborted) return new HttpFailure("aborted", true, true, signal.reason);
  if (closed) return new HttpFailure("the client was closed", true, false);
  if (answered) return new HttpFailure("the answer ended early", true, false);
  const { code, message } = causeOf(error);
  return new HttpFailure(message, !(connectCodes.test(code) || message.includes("client error (Connect)")), false);
}

/** Codes of failures before there is a connection, certificates included. */
const connectCodes =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_CERT_\w+|CERT_\w+|(?:DEPTH_ZERO_)?SELF_SIGNED_CERT\w*|UNABLE_TO_\w+)$/;

/** What a fetch says of its failure, without the address that some put into the message. */
function causeOf(error: unknown): { code: string; message: string } {
  const outer = error as { code?: unknown; cause?: unknown; message?: unknown };
  // Node's fetch wraps the failure, and several attempts to connect are wrapped once more.
  const wrapped = (outer.cause ?? outer) as { errors?: readonly unknown[]; code?: unknown; message?: unknown };
  const inner = (wrapped.errors?.[0] ?? wrapped) as { code?: unknown; message?: unknown };
  const code = typeof inner.code === "string" ? inner.code : "";
  const text = typeof inner.message === "string" ? inner.message : "";
  // cross-fetch: `request to <address> failed, reason: …`; Deno: `error sending request for url (<address>): client error …`.
  const told = /(?:, reason: |\): (?=client error))(.*)$/.exec(text)?.[1] ?? (outer.cause === undefined ? code : text);
  return { code, message: told.slice(0, 200) || code || "no answer" };
}
