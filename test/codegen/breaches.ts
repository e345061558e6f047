/** Changes to the good description, each of which breaks one rule. */
import type { Rule } from "../../codegen/rules.ts";

export interface Breach {
  readonly rule: Rule;
  readonly file: "venue.yaml" | "spot.openapi.yaml" | "spot.asyncapi.yaml" | "amm.abi.yaml";
  readonly from: string;
  readonly to: string;
  /** A part of the line that the message has to name. */
  readonly line: string;
  /** Other rules that break with it. */
  readonly also?: readonly Rule[];
}

const rest = "spot.openapi.yaml";
const socket = "spot.asyncapi.yaml";
const clock = 'time: { type: integer, description: "Now, in milliseconds." }';
const schemas = "    Side: { type: string";

/** A schema put before the first one. */
function added(
  rule: Rule,
  schema: string,
  line: string = schema.split("\n")[0] as string,
  also: readonly Rule[] = [],
): Breach {
  return { rule, file: rest, from: schemas, to: `${schema}\n${schemas}`, line: line.trim(), also };
}

/** The clock's field replaced. */
function field(rule: Rule, to: string, also: readonly Rule[] = []): Breach {
  return { rule, file: rest, from: clock, to, line: to.split("\n")[0] as string, also };
}

/** Something in the operation `time` replaced. */
function timeOperation(rule: Rule, from: string, to: string, line: string = to, also: readonly Rule[] = []): Breach {
  return { rule, file: rest, from, to, line, also };
}

function deep(levels: number): string {
  return "[".repeat(levels) + "]".repeat(levels);
}

function bomb(): string {
  const lines = ["    a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"];
  for (let level = 1; level < 8; level++) {
    lines.push(`    a${level}: &a${level} [${Array(10).fill(`*a${level - 1}`).join(", ")}]`);
  }
  return lines.join("\n");
}

export const breaches: readonly Breach[] = [
  // Files.
  field("file", 'time: { $ref: "./#/Clock" }'),
  {
    rule: "file-size",
    file: rest,
    from: "openapi: 3.1.0",
    to: `openapi: 3.1.0\n#${"x".repeat(20_000_000)}`,
    line: "openapi",
  },
  { rule: "syntax", file: rest, from: "openapi: 3.1.0", to: "openapi: [3.1.0", line: "info:" },
  { rule: "syntax", file: rest, from: "    Nothing:", to: "    Side: {}\n    Nothing:", line: "    Side: {}" },
  { rule: "syntax", file: rest, from: "openapi: 3.1.0", to: 'openapi: !!js/function "return 1"', line: "openapi" },
  { rule: "syntax", file: rest, from: "paths:", to: "---\npaths:", line: "---" },
  added("nesting", `    Deep: { x: ${deep(201)} }`),
  added("nesting", `    Deep: { x: ${deep(100_000)} }`),
  { rule: "aliases", file: rest, from: "components:", to: `bomb:\n${bomb()}\ncomponents:`, line: "a0: &a0" },
  added("forbidden-key", "    Bad: { __proto__: { polluted: true } }"),
  { rule: "version", file: rest, from: "openapi: 3.1.0", to: "openapi: 3.0.3", line: "openapi" },
  {
    rule: "overlay",
    file: rest,
    from: "openapi: 3.1.0",
    to: "overlay: 1.0.0\nextends: ./venue.yaml\nactions: none",
    line: "actions",
  },
  { rule: "version", file: socket, from: "asyncapi: 3.0.0", to: "asyncapi: 2.6.0", line: "asyncapi" },

  // References.
  field("ref-form", 'time: { $ref: "#components" }'),
  field("ref-form", 'time: { $ref: "%E0%A4%A" }'),
  field("ref-remote", 'time: { $ref: "https://evil.example/a.yaml#/x" }'),
  field("ref-remote", 'time: { $ref: "//evil.example/a.yaml#/x" }'),
  field("ref-remote", 'time: { $ref: "file:///etc/passwd" }'),
  field("ref-outside", 'time: { $ref: "../../package.json#/name" }'),
  field("ref-outside", 'time: { $ref: "%2e%2e/%2e%2e/package.json" }'),
  field("ref-outside", 'time: { $ref: "/etc/passwd" }'),
  field("ref-missing", 'time: { $ref: "#/components/schemas/Watch" }'),
  field("ref-missing", 'time: { $ref: "./none.yaml#/Clock" }'),
  field("ref-missing", 'time: { $ref: "#/components/schemas/Clock/constructor" }'),
  added("ref-cycle", '    One: { $ref: "#/components/schemas/Two" }\n    Two: { $ref: "#/components/schemas/One" }'),
  added(
    "ref-cycle",
    '    Ring: { description: A ring., oneOf: [{ $ref: "#/components/schemas/Ring" }, { type: string }] }',
  ),
  field("ref-place", 'time: { $ref: "#/components/schemas/SymbolInfo/properties/e" }'),
  field("ref-siblings", 'time: { $ref: "#/components/schemas/Price", x-open: true }'),

  // Schemas.
  field("schema", "time: 5"),
  added("schema", "    Choice: { description: No choice., oneOf: [] }", "Choice:"),
  added("schema-name", "    lower: { type: string, description: Small. }"),
  added("schema-name", "    Record: { type: string, description: A word of the code. }", "Record:", ["name-clash"]),
  field("type", "time: { type: text, description: Now. }"),
  field("type", "time: { description: Now., minimum: 1 }"),
  field("type", "time: { description: Now. }"),
  field("keyword", "time: { type: integer, not: { const: 5 }, description: Now. }"),
  field("keyword", "time: { type: integer, nullable: true, description: Now. }"),
  field("keyword", "time: { type: integer, minimun: 5, description: Now. }"),
  field("const", "time: { type: array, const: [1], description: Now. }"),
  field("enum", "time: { type: string, enum: [], x-open: true, description: Now. }"),
  field("enum", "time: { type: string, enum: [a, a], x-open: true, description: Now. }"),
  field("enum-type", "time: { type: string, enum: [1], x-open: true, description: Now. }"),
  field("enum-open", "time: { type: string, enum: [a], description: Now. }"),
  field("enum-open", "time: { type: string, enum: [a], x-open: true, x-strict: true, description: Now. }"),
  field("tuple", "time: { type: array, prefixItems: [{ type: string }], description: Now. }"),
  field(
    "named-object",
    "time: { type: object, description: Now., properties: { a: &a { type: string, description: A. }, b: *a, c: *a, d: *a, f: *a } }",
  ),
  field("additional-properties", "time: { type: object, additionalProperties: false, description: Now. }"),
  field(
    "additional-properties",
    "time: { type: object, properties: { a: { type: string, description: A. } }, additionalProperties: { type: string }, description: Now. }",
  ),
  {
    rule: "field-name",
    file: rest,
    from: clock,
    to: `${clock}\n        constructor: { type: string, description: Builder. }`,
    line: "constructor:",
  },
  {
    rule: "required-unknown",
    file: rest,
    from: "required: [time]",
    to: "required: [time, zone]",
    line: "required: [time, zone]",
  },
  field("description", "time: { type: integer }"),
  {
    rule: "description",
    file: socket,
    from: "speed: { description: How often., enum",
    to: "speed: { enum",
    line: "speed: {",
  },
  added("description", "    Mute: { type: string }"),
  {
    rule: "description",
    file: rest,
    from: "          description: Levels of each side.\n",
    to: "",
    line: "- name: limit",
  },
  field("extension", "time: { type: string, x-int64: true, description: Now. }"),
  field("extension", "time: { type: integer, x-decimal: true, description: Now. }"),
  field("extension", "time: { type: string, x-open: true, description: Now. }"),
  field("extension", "time: { type: integer, x-wide: true, description: Now. }", ["keyword"]),
  { rule: "extension", file: socket, from: "      x-hot: [stream]", to: "      x-warm: true", line: "x-warm" },
  {
    rule: "extension",
    file: socket,
    from: "    x-write: true",
    to: "    x-write: true\n    x-hot: [stream]",
    line: "    x-hot: [stream]\n    x-deadline",
  },
  {
    rule: "extension",
    file: socket,
    from: "    address: account\n",
    to: "    address: account\n    x-hot: [stream]\n",
    line: "    x-hot: [stream]\n    servers",
  },
  {
    rule: "extension",
    file: socket,
    from: "      name: fill\n",
    to: "      name: fill\n      x-server: api\n",
    line: "x-server: api\n      p",
  },

  { rule: "extension", file: socket, from: "info:", to: "servers-too: { x-frame: {} }\ninfo:", line: "servers-too" },

  // Decoders.
  { rule: "hot", file: socket, from: "x-hot: [stream]", to: "x-hot: true", line: "x-hot" },
  { rule: "hot", file: socket, from: "x-hot: [stream]", to: "x-hot: []", line: "x-hot" },
  { rule: "hot", file: socket, from: "x-hot: [stream]", to: "x-hot: [data.p, topic]", line: "x-hot" },
  {
    rule: "hot",
    file: socket,
    from: "t: { type: integer, x-int64: true, description: Id of the trade. }",
    to: "t: { type: object, additionalProperties: { type: string }, description: Ids of the trade. }",
    line: "x-hot",
  },
  { rule: "hot", file: socket, from: "data: payload }", to: "data: text }", line: "x-frame" },
  { rule: "hot", file: socket, from: "stream: text,", to: "stream: payload,", line: "x-frame" },
  { rule: "hot", file: rest, from: "x-level: [0, 1]", to: "x-level: [0]", line: "x-level" },

  // Protocol buffers.
  ...[
    ["{ a: 0, b: 2 }", "type: string"],
    ["{ a: 2, b: 2 }", "type: string"],
    ["{ a: 19000, b: 2 }", "type: string"],
    ["{ a: 1 }", "type: string"],
    ["{ a: 1, b: 2, c: 3 }", "type: string"],
    ["[a, b]", "type: string"],
    ["{ a: 1, b: 2 }", "type: number"],
    ["{ a: 1, b: 2 }", "type: string, enum: [x], x-strict: true"],
    ["{ a: 1, b: 2 }", "type: array, items: { type: array, items: { type: string } }"],
    ["{ a: 1, b: 2 }", 'type: array, items: { $ref: "#/components/schemas/OrderAck" }'],
  ].map(([numbers, type]) =>
    added(
      "proto",
      "    Point:\n      type: object\n      description: A point.\n      required: [a, b]\n" +
        `      x-proto: ${numbers}\n      properties:\n        a: { type: integer, description: A. }\n` +
        `        b: { ${type}, description: B. }`,
      "x-proto",
    )
  ),

  // Operations.
  { rule: "path", file: rest, from: "paths:\n", to: "paths:\n  /none: []\n", line: "/none" },
  { rule: "method", file: rest, from: "    put:\n", to: "    trace:\n", line: "trace:" },
  {
    rule: "operation",
    file: socket,
    from: '    channel: { $ref: "#/channels/trade" }',
    to: '    channel: { $ref: "#/channels/none" }',
    line: "receiveTrade:",
    also: ["ref-missing", "one-receive"],
  },
  {
    rule: "operation",
    file: socket,
    from: "  subscribe:\n    action: send",
    to: "  subscribe:\n    action: receive",
    line: "  subscribe:\n    action",
    also: ["one-receive"],
  },
  {
    rule: "operation",
    file: socket,
    from: '    reply: { messages: [{ $ref: "#/channels/api/messages/orderPlaceReply" }] }\n',
    to: "",
    line: "  orderPlace:\n    action",
  },
  timeOperation("operation-id", "operationId: time", "operationId: get_time", "get:"),
  timeOperation("operation-id", "      operationId: time\n", "", "get:"),
  { rule: "operation-id", file: socket, from: "  receiveTrade:", to: "  receive-trade:", line: "receive-trade:" },
  timeOperation(
    "name-clash",
    "operationId: time",
    "operationId: order",
    "    get:\n      operationId: order\n      tags: [trade]",
  ),
  added("name-clash", "    BookParams: { type: string, description: Taken. }", "    get:\n      operationId: book"),
  timeOperation("one-tag", "tags: [market]", "tags: [market, clock]"),
  timeOperation("one-tag", "      tags: [market]\n", "", "get:"),
  timeOperation("summary", "summary: Asks for the server's clock.", "summary: Asks for the server's clock"),
  timeOperation("summary", "summary: Asks for the server's clock.", 'summary: "Asks.\\nAnd asks again."'),
  timeOperation("docs", "x-docs: https://docs.acme.example/api#time", "x-docs: docs.acme.example"),
  timeOperation("docs", "      x-docs: https://docs.acme.example/api#time\n", "", "get:"),
  timeOperation("auth", "x-auth: none", "x-auth: sometimes"),
  timeOperation("auth", "      x-auth: none\n", "", "get:"),
  timeOperation("cost", "x-cost: { weight: 1 }", "x-cost: { energy: 1 }"),
  timeOperation("cost", "x-cost: { weight: 1 }", "x-cost: 1"),
  timeOperation("cost", "x-cost: { weight: 1 }", "x-cost: { weight: much }"),
  timeOperation(
    "cost",
    "x-cost: { weight: 1 }",
    "x-cost: { weight: [{ when: { limit: true }, cost: 1 }, { cost: 2 }] }",
  ),
  timeOperation("cost", "x-cost: { weight: 1 }", "x-cost: { weight: [{ cost: 1, each: symbols }] }"),
  timeOperation("cost", "          - { cost: 50 }\n", "", "weight:\n          - { when: { limit"),
  timeOperation("cost", "{ max: 500 }", "{ min: 500 }"),
  timeOperation("cost", "      x-cost: { weight: 1 }\n", "", "get:"),
  timeOperation("flag", "x-write: true", 'x-write: "yes"'),
  timeOperation("write", "      x-write: true\n      x-deadline: window\n", "      x-deadline: window\n", "post:"),
  timeOperation("deadline", "x-deadline: window", "x-deadline: recvWindow"),
  timeOperation(
    "answer",
    '        "200":\n          description: The clock.',
    '        "201":\n          description: The clock.',
    "responses:",
  ),
  timeOperation(
    "named-answer",
    'schema: { $ref: "#/components/schemas/Clock" }',
    "schema: { type: object, properties: { time: { type: integer, description: Now. } } }",
    '"200":',
  ),
  timeOperation("example", ", example: { time: 1784626200123 }", "", '"200":'),
  {
    rule: "example",
    file: socket,
    from: "      examples: [{ payload: { e: fill, order: { orderId: 12, symbol: BTCUSDT } } }]\n",
    to: "",
    line: "    Fill:",
  },
  timeOperation("parameter", "- name: limit", "- title: limit", "- title: limit", ["cost"]),
  timeOperation(
    "parameter",
    "          in: query\n          description: Levels",
    "          in: cookie\n          description: Levels",
    "- name: limit",
    ["cost"],
  ),
  timeOperation("parameter", "          schema: { type: integer }\n", "", "- name: limit"),
  timeOperation(
    "parameter-name",
    "- name: limit\n          in: query",
    "- name: symbol\n          in: query",
    "- name: symbol",
    ["cost"],
  ),
  timeOperation("parameter-style", "          explode: true\n", "", "- name: kind\n"),
  timeOperation(
    "parameter-style",
    "          style: form\n",
    "          style: pipeDelimited\n",
    "style: pipeDelimited",
  ),
  timeOperation("path-parameter", "/book/{symbol}:", "/book/{name}:", "parameters:", ["description"]),
  { rule: "path-parameter", file: socket, from: "@trade_{speed}", to: "@trade_{rate}", line: "@trade_{rate}" },
  timeOperation(
    "shared-parameter",
    '        - { $ref: "#/components/parameters/symbolQuery" }\n        - name: orderId',
    '        - name: window\n          in: query\n          description: Milliseconds the venue has to begin.\n          schema: { type: number }\n        - { $ref: "#/components/parameters/symbolQuery" }\n        - name: orderId',
    "        - name: window\n          in: query\n          description: Milliseconds the venue has to begin.\n          schema: { type: number }\n        - { $ref",
  ),
  timeOperation(
    "body",
    "application/x-www-form-urlencoded",
    "text/plain",
    "requestBody:\n        content:\n          text/plain",
  ),
  {
    rule: "extension",
    file: rest,
    from: "        x-name: tickets\n        content:",
    to: "        content:\n          x-name: tickets",
    line: "x-name: tickets",
    also: ["body", "cost"],
  },
  timeOperation("server", "x-server: files", "x-server: disks", "put:"),
  { rule: "server", file: socket, from: "x-server: api }", to: "x-server: gate }", line: "  receiveAccount:" },
  {
    rule: "server",
    file: socket,
    from: '    servers: [{ $ref: "#/servers/stream" }]\n    parameters',
    to: "    parameters",
    line: "  trade:",
  },

  // Channels.
  { rule: "channel", file: socket, from: "channels:\n", to: "channels:\n  none: []\n", line: "none:" },
  {
    rule: "one-receive",
    file: socket,
    from: "operations:\n",
    to:
      'operations:\n  second:\n    action: receive\n    channel: { $ref: "#/channels/account" }\n    summary: Again.\n    tags: [{ name: a }]\n    x-auth: signed\n    x-cost: {}\n    x-docs: https://docs.acme.example/api\n',
    line: "  account:",
  },
  {
    rule: "one-receive",
    file: socket,
    from: "  control:\n",
    to: '  quiet:\n    address: quiet\n    messages: { fill: { $ref: "#/components/messages/Fill" } }\n  control:\n',
    line: "  quiet:",
  },
  { rule: "address", file: socket, from: "    address: account\n", to: "", line: "  account:" },
  {
    rule: "message",
    file: socket,
    from: 'messages: { trade: { $ref: "#/components/messages/Trade" } }',
    to: "messages: { trade: 5 }",
    line: "trade: 5",
  },
  {
    rule: "message",
    file: socket,
    from: '      payload: { $ref: "#/components/schemas/FillEvent" }\n',
    to: "",
    line: "    Fill:",
    also: ["select"],
  },
  {
    rule: "message",
    file: socket,
    from: "      name: trade\n",
    to: "      name: trade\n      contentType: application/protobuf\n",
    line: "contentType: application/protobuf",
  },
  { rule: "select", file: socket, from: "    x-select: e\n", to: "", line: "  account:" },
  { rule: "select", file: socket, from: "x-select: e", to: "x-select: kind", line: "    Fill:" },
  { rule: "select", file: socket, from: "      name: fill", to: "      name: filled", line: "    Fill:" },
  {
    rule: "envelope",
    file: socket,
    from: "{ method: method, params: params, answer: result }",
    to: "{ method: method }",
    line: "x-envelope",
  },
  { rule: "request", file: socket, from: "answer: result }", to: "answer: data }", line: "  orderPlace:\n    action" },
  { rule: "request", file: socket, from: "const: order.place, ", to: "", line: "  orderPlace:\n    action" },
  {
    rule: "sent-and-answered",
    file: socket,
    from: 'result: { $ref: "./spot.openapi.yaml#/components/schemas/Order" }',
    to: 'result: { $ref: "#/components/schemas/OrderPlaceParams" }',
    line: "    OrderPlaceParams:",
  },

  // Contracts.
  { rule: "contract", file: "amm.abi.yaml", from: "    addresses:", to: "    places:", line: "    places:" },
  {
    rule: "signature",
    file: "amm.abi.yaml",
    from: "    functions:\n      price:",
    to: "    functions: {}\n    events:\n      price:",
    line: "      price:",
    also: ["contract"],
  },
  { rule: "signature", file: "amm.abi.yaml", from: "(string note)", to: "(text note)", line: "      stop:" },
  { rule: "signature", file: "amm.abi.yaml", from: "(string note)", to: "(string)", line: "      stop:" },
  {
    rule: "signature",
    file: "amm.abi.yaml",
    from: "returns (uint256 out, uint32[] ticks)",
    to: "returns (uint256, uint32[])",
    line: "      quote:",
  },
  {
    rule: "address-form",
    file: "amm.abi.yaml",
    from: "0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D",
    to: "0x7A250d5630B4cF539739dF2C5dAcb4c659F2488D",
    line: "      ethereum:",
  },

  // venue.yaml.
  { rule: "venue", file: "venue.yaml", from: "id: acme", to: "id: other", line: "id: other" },
  { rule: "venue", file: "venue.yaml", from: "kinds: [spot]", to: "kinds: [spots]", line: "kinds" },
  { rule: "venue", file: "venue.yaml", from: "status: live", to: "status: asleep", line: "status" },
  { rule: "closed", file: "venue.yaml", from: "id: acme", to: "id: acme\nsince: 2022", line: "since" },
  { rule: "venue", file: "venue.yaml", from: "x-docs: https", to: "x-docs: ftp", line: "x-docs" },
  {
    rule: "venue",
    file: "venue.yaml",
    from: "name: Acme",
    to: "name: Acme\nsigning: { signed: { cookie: [session] } }",
    line: "signing",
  },
  { rule: "venue", file: "venue.yaml", from: "name: Acme", to: "name: Acme\nowner: Nobody", line: "owner" },
  {
    rule: "venue",
    file: "venue.yaml",
    from: "https://files.acme.example",
    to: "https://files.acme.example/",
    line: "live:",
    also: ["server"],
  },
  { rule: "pool", file: "venue.yaml", from: "limit: 50,", to: "limit: -50,", line: "orders:", also: ["cost"] },
  { rule: "pool", file: "venue.yaml", from: "scope: account", to: "scope: planet", line: "orders:", also: ["cost"] },
  { rule: "pool", file: "venue.yaml", from: "limit: 50,", to: "limit: 50, drain: 5,", line: "orders:", also: ["cost"] },
  { rule: "pool", file: "venue.yaml", from: "kind: spot }", to: "kind: bond }", line: "orders:", also: ["cost"] },
  {
    rule: "upstream",
    file: "venue.yaml",
    from: "id: acme\n",
    to: "id: acme\nupstream:\n  - { of: [spot], by: venue, at: http://acme.example/, files: [a.yaml] }\n",
    line: "  - { of: [spot]",
  },
  {
    rule: "upstream",
    file: "venue.yaml",
    from: "id: acme\n",
    to: "id: acme\nupstream:\n  - { of: [spot], by: venue, at: https://acme.example/, files: [../../a.yaml] }\n",
    line: "  - { of: [spot]",
  },
  { rule: "error-code", file: "venue.yaml", from: "kind: InvalidRequest", to: "kind: Oops", line: '"1":' },
  {
    rule: "error-code",
    file: "venue.yaml",
    from: "[not enough, InsufficientFunds]",
    to: "[not enough]",
    line: '"-2010":',
  },
];
