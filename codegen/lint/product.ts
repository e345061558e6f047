/** House rules of operations and channels; `specs/README.md` states them. */
import type { Channel, Cost, Endpoint, Message, Operation, Parameter, Product, Request, Venue } from "../ir.ts";
import { below, child, isList, type JsonObject, type Place, valueAt } from "../load.ts";
import { constantsOf } from "../read/asyncapi.ts";
import { fieldsOf } from "../read/fields.ts";
import type { Reading } from "../read/reading.ts";
import { isUrl } from "../read/venue.ts";
import { hasText } from "./schema.ts";

const restExtensions = ["x-auth", "x-cost", "x-write", "x-deadline", "x-docs"];

export function lintProduct(reading: Reading, product: Product, venue: Venue): void {
  for (const endpoint of product.endpoints) lintEndpoint(reading, endpoint, venue);
  for (const request of product.requests) {
    lintOperation(reading, request, request.paramNames.map(({ name }) => name), listParams(request), venue);
    lintServer(reading, request.at, request.server, venue);
  }
  for (const channel of product.channels) lintChannel(reading, channel, venue);
  for (const message of product.messages) {
    const own = message.examples.length + message.payload.examples.length;
    if (own === 0) reading.report(message.at, "example", "A message has an example.");
  }
  lintRepeated(reading, product.endpoints.flatMap(({ params }) => params));
}

function lintEndpoint(reading: Reading, endpoint: Endpoint, venue: Venue): void {
  const names = endpoint.params.map(({ name }) => name);
  const lists = endpoint.params.filter(({ shape }) => shape.kind === "list" || shape.kind === "tuple").map(({ name }) =>
    name
  );
  lintOperation(reading, endpoint, names, lists, venue);
  if (endpoint.server !== undefined) lintServer(reading, endpoint.at, endpoint.server, venue);
  // A forgotten word would let an order be sent twice.
  if (endpoint.method !== "GET" && (valueAt(endpoint.at) as JsonObject)["x-write"] === undefined) {
    reading.report(endpoint.at, "write", `A ${endpoint.method} says whether it changes something: x-write is missing.`);
  }
  for (const { at, name, notes } of endpoint.params) {
    if (!hasText(notes.description)) reading.report(at, "description", `${name} has no description.`);
  }
  const response = below(endpoint.at, "responses", "200");
  if (endpoint.examples.length + endpoint.answer.examples.length === 0) {
    reading.report(response, "example", "An answer has an example.");
  }
  // Only what was named by its operation lies outside components.
  const inline = endpoint.answer.at.pointer[0] !== "components";
  const shape = endpoint.answer.shape;
  const unnamed = shape.kind === "object" || shape.kind === "map" ||
    (shape.kind === "list" && (shape.item.kind === "object" || shape.item.kind === "map"));
  if (inline && unnamed) {
    reading.report(
      response,
      "named-answer",
      "An answer that is an object or a list of objects refers to a named schema.",
    );
  }
}

function lintChannel(reading: Reading, channel: Channel, venue: Venue): void {
  lintOperation(reading, channel, [], [], venue);
  lintServer(reading, channel.at, channel.server, venue);
  if (channel.select === undefined) return;
  for (const message of channel.messages) lintSelect(reading, channel.select, message);
}

function lintSelect(reading: Reading, select: string, message: Message): void {
  const text = constantsOf(message.payload).get(select);
  const field = fieldsOf({ kind: "ref", to: message.payload })?.find(({ name }) => name === select);
  if (field === undefined || !field.required) {
    reading.report(message.at, "select", `The message has no required field ${select}, which x-select names.`);
  } else if (text !== undefined && text !== message.key) {
    reading.report(message.at, "select", `The message's name is ${message.key}, but its ${select} is always ${text}.`);
  }
}

function lintOperation(
  reading: Reading,
  operation: Operation,
  params: readonly string[],
  lists: readonly string[],
  venue: Venue,
): void {
  const { at, notes, docs, deadline } = operation;
  const value = valueAt(at) as JsonObject;
  const tags = value["tags"];
  if (!isList(tags) || tags.length !== 1) reading.report(below(at, "tags"), "one-tag", "An operation has one tag.");
  if (!hasText(notes.summary) || !/^[^\n]*[^\s.]\.$/.test(notes.summary.trim())) {
    reading.report(below(at, "summary"), "summary", "summary is one sentence that ends in a full stop.");
  }
  if (!isUrl(docs, ["https:"])) {
    reading.report(below(at, "x-docs"), "docs", "x-docs is the address of the venue's page.");
  }
  for (const name of Object.keys(value)) {
    if (name.startsWith("x-") && !restExtensions.includes(name)) {
      reading.report(below(at, name), "extension", `${name} means nothing on an operation.`);
    }
  }
  if (deadline !== undefined && !params.includes(deadline)) {
    reading.report(below(at, "x-deadline"), "deadline", `There is no parameter ${deadline}.`);
  }
  lintCost(reading, below(at, "x-cost"), operation.cost, params, lists, venue);
}

function lintCost(
  reading: Reading,
  place: Place,
  cost: Cost,
  params: readonly string[],
  lists: readonly string[],
  venue: Venue,
): void {
  for (const [pool, price] of Object.entries(cost)) {
    const at = below(place, pool);
    if (!Object.hasOwn(venue.pools, pool)) reading.report(at, "cost", `venue.yaml has no pool ${pool}.`);
    for (const [index, line] of (typeof price === "number" ? [] : price).entries()) {
      for (const name of Object.keys(line.when ?? {})) {
        if (!params.includes(name)) {
          reading.report(below(at, index, "when", name), "cost", `There is no parameter ${name}.`);
        }
      }
      if (line.each !== undefined && !lists.includes(line.each)) {
        reading.report(below(at, index, "each"), "cost", `There is no list parameter ${line.each}.`);
      }
    }
  }
}

function listParams(request: Request): readonly string[] {
  const fields = request.params === undefined ? undefined : fieldsOf({ kind: "ref", to: request.params });
  return (fields ?? []).filter(({ shape }) => shape.kind === "list").map(({ name }) => name);
}

function lintServer(reading: Reading, place: Place, server: string, venue: Venue): void {
  if (venue.environments["live"]?.[server] === undefined) {
    reading.report(place, "server", `venue.yaml has no address ${server} in the environment live.`);
  }
}

/** A parameter that is written twice in the same words belongs under components/parameters. */
function lintRepeated(reading: Reading, params: readonly Parameter[]): void {
  const seen = new Map<string, Place>();
  for (const { at, in: where } of params) {
    if (where === "body" || at.pointer[0] === "components") continue;
    const text = JSON.stringify(valueAt(at), (_, value) => typeof value === "bigint" ? String(value) : value);
    const other = seen.get(text);
    if (other !== undefined && other.pointer.join() !== at.pointer.join()) {
      const name = String(child(valueAt(at), "name"));
      reading.report(
        at,
        "shared-parameter",
        `${name} is described twice; components/parameters holds what operations share.`,
      );
    }
    seen.set(text, at);
  }
}
