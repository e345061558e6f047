/** A REST operation, whichever dialect its parameters, body and answer are written in. */
import type { Auth, Endpoint, Example, Named, Parameter } from "../ir.ts";
import { isObject, type Json, type JsonObject, type Place, valueAt } from "../load.ts";
import { readOperation } from "./operation.ts";
import { type Body, isMarker } from "./parameters.ts";
import type { Reading } from "./reading.ts";

export const methods = ["get", "post", "put", "patch", "delete"] as const;

/** An operation where it is written. */
export interface Written {
  readonly at: Place;
  readonly method: typeof methods[number];
  readonly path: string;
  readonly operation: JsonObject;
  readonly item: { readonly place: Place; readonly value: JsonObject };
  readonly security: Json | undefined;
}

export interface Answer {
  readonly answer: Named;
  readonly examples: readonly Example[];
}

/** Puts an endpoint together. `answer` is asked once the operation has its name, which answers without one take over. */
export function endpointOf(
  reading: Reading,
  written: Written,
  all: readonly Parameter[],
  body: Body | undefined,
  readAnswer: (id: string) => Answer,
): Endpoint {
  const { at, method, path, operation, item } = written;
  const given = operation["operationId"];
  reading.demand(typeof given === "string", at, "operation-id", "operationId is missing.");
  const id = typeof given === "string" && given !== "" ? given : `${method} ${path}`;
  const markers = reading.house ? [] : [...all, ...(body?.params ?? [])].filter(({ name }) => isMarker(name));
  const auth = authOf(operation["security"] ?? written.security, markers);
  // Whoever signs adds these.
  const kept = (params: readonly Parameter[]) =>
    auth === "signed" ? params.filter((one) => !markers.includes(one)) : params;
  const parameters = kept(all);
  const params = [...parameters, ...withoutNamesakes(reading, kept(body?.params ?? []), parameters)];
  const bodyShape = params.length === parameters.length + (body?.params.length ?? 0) ? body?.shape : undefined;
  const base = readOperation(reading, at, operation, id, "", { auth, write: method !== "get" });
  const { answer, examples } = readAnswer(base.id);
  const server = serverOf(operation["servers"]) ?? serverOf(item.value["servers"]);
  return {
    ...base,
    method: method.toUpperCase() as Endpoint["method"],
    path,
    params,
    paramsType: reading.typeName(at, base.id + "Params"),
    fixed: body?.fixed ?? {},
    ...(body === undefined ? {} : { body: body.kind }),
    ...(bodyShape === undefined ? {} : { bodyShape }),
    ...(server === undefined || server === "rest" ? {} : { server }),
    answer,
    examples,
  };
}

/** The key of the answer of a success: `200`, else the lowest of its kind. */
export function successOf(responses: Place): string | undefined {
  const list = valueAt(responses);
  const codes = isObject(list) ? Object.keys(list) : [];
  if (codes.includes("200")) return "200";
  return codes.filter((key) => /^2(\d\d|XX)$/i.test(key)).sort()[0] ?? codes.find((key) => key === "default");
}

/** Without our words: what is signed has a signature; what names a security scheme needs a key. */
function authOf(security: Json | undefined, markers: readonly Parameter[]): Auth {
  const guarded = Array.isArray(security) && security.some((item) => isObject(item) && Object.keys(item).length > 0);
  const names = markers.map((parameter) => parameter.name.toLowerCase());
  if (names.includes("signature") || (guarded && names.includes("timestamp"))) return "signed";
  return guarded ? "key" : "none";
}

function withoutNamesakes(
  reading: Reading,
  body: readonly Parameter[],
  others: readonly Parameter[],
): readonly Parameter[] {
  return body.filter((parameter) => {
    const free = others.every((other) => other.name !== parameter.name);
    if (!free) {
      reading.report(
        parameter.at,
        "parameter-name",
        `${parameter.name} is a parameter outside the body as well; the body's is left out.`,
      );
    }
    return free;
  });
}

function serverOf(servers: Json | undefined): string | undefined {
  const first = Array.isArray(servers) ? servers[0] as Json : undefined;
  const name = isObject(first) ? first["x-server"] : undefined;
  return typeof name === "string" ? name : undefined;
}
