/** The rules of descriptions: the names that findings carry, and what each asks for. */

const descriptions = {
  // Files.
  "file": "A file can be read.",
  "file-size": "A file is not too large.",
  "syntax": "A file is one YAML or JSON document, each key once, without tags.",
  "nesting": "Values are nested at most 200 deep.",
  "aliases": "Aliases do not multiply what a file holds beyond measure.",
  "findings": "A description has at most 2000 mistakes.",
  "forbidden-key": "No key reaches a prototype.",
  "overlay": "An overlay extends a description in the same tree, and each of its actions finds what it is about.",
  "version": "Our descriptions are OpenAPI 3.1 and AsyncAPI 3.0.",

  // References.
  "ref-form": "A reference is a relative path and a JSON pointer.",
  "ref-remote": "A reference names a file, not an address.",
  "ref-outside": "A reference stays in the description's folder.",
  "ref-missing": "What a reference names is there.",
  "ref-cycle": "A chain of references ends at a schema, and a schema is not itself.",
  "ref-place": "A schema that is referred to lies under components/schemas.",
  "ref-siblings": "Beside a reference stands text for people only.",

  // Schemas.
  "schema": "A schema is a map, and its lists of schemas are lists.",
  "schema-name": "A schema's name is PascalCase.",
  "type": "A schema states a type that there is.",
  "keyword": "Only words that can be expressed are used.",
  "const": "A constant is text, a number or a boolean.",
  "enum": "An enum is a list of texts, numbers or booleans, each once.",
  "enum-type": "The values of an enum are of its type.",
  "enum-open": "An enum of an answer is either x-open or x-strict.",
  "tuple": "A tuple says what follows its items.",
  "named-object": "An object with more than four fields has a name.",
  "additional-properties": "additionalProperties is used for maps only.",
  "field-name": "A field has no name that every object inherits.",
  "required-unknown": "What is required is described.",
  "description": "Parameters, fields and named schemas have a description.",
  "extension": "Extensions are known, and stand where they mean something.",

  // Operations.
  "path": "A path holds a map of operations.",
  "method": "A method is GET, POST, PUT, PATCH or DELETE.",
  "operation": "An operation and its channel are there, and it receives, or sends and has a reply.",
  "operation-id": "Operations and channels have names in lowerCamel.",
  "name-clash": "No two things get one name.",
  "one-tag": "An operation has one tag.",
  "summary": "A summary is one sentence that ends in a full stop.",
  "docs": "x-docs is the address of the venue's page.",
  "auth": "x-auth is none, key or signed.",
  "cost": "x-cost is a price in pools that exist, by parameters that exist.",
  "flag": "x-write is true or false.",
  "write": "An operation other than GET says whether it changes something: x-write is true or false.",
  "deadline": "x-deadline names a parameter.",
  "answer": "Every operation answers 200 with JSON.",
  "named-answer": "An answer that is an object or a list of objects refers to a named schema.",
  "example": "Answers and messages have an example, and it satisfies its schema.",
  "parameter": "A parameter has a name, a place and a schema.",
  "parameter-name": "No two parameters of an operation have one name.",
  "parameter-style": "A list parameter says how it becomes text.",
  "path-parameter": "The names in a path or address are those of its parameters.",
  "shared-parameter": "A parameter that operations share is described once.",
  "body": "A body is a map of fields, as JSON or a form.",
  "server": "A server is one that venue.yaml knows.",

  // Channels.
  "channel": "A channel is there.",
  "one-receive": "A pushed channel has one receive operation.",
  "address": "A pushed channel has an address.",
  "message": "A message is there, is JSON and has a payload.",
  "hot": "What comes often is of a form that a byte decoder can be made for, and says how it stands in a frame.",
  "proto": "Every field of a message of protocol buffers has a number, and is of a form that a reader can be made for.",
  "select": "x-select names the field that tells several messages apart.",
  "envelope": "x-envelope names method, params and answer.",
  "request": "A request's frames have what x-envelope names.",
  "sent-and-answered": "Parameters have a schema of their own.",
  "asyncapi": "AsyncAPI's own parser finds no fault.",

  // Contracts.
  "contract": "A contract has functions or events, and no other keys than there are.",
  "signature": "A signature is that of a Solidity function or event, with names for what goes in and comes out.",
  "address-form": "An address has 40 digits, in the case that is its checksum.",

  // venue.yaml.
  "venue": "venue.yaml has the keys it needs, and no others.",
  "closed": "A closed venue says since when and by what evidence, and has no API; a live one says nothing of an end.",
  "upstream": "Descriptions of others are files below an address that begins with https:.",
  "fetch": "What is asked for arrives: in time, whole, and not too large.",
  "pool": "A pool has a limit, a window or a drain, and a scope.",
  "error-code": "An error has a kind and a meaning.",
} as const;

export type Rule = keyof typeof descriptions;

export const rules: Readonly<Record<Rule, string>> = descriptions;
