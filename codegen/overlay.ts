/**
 * Descriptions that say how they differ from another one: an Overlay of the OpenAPI Initiative
 * (https://spec.openapis.org/overlay/v1.0.0.html), for OpenAPI and AsyncAPI alike. It stands where the description itself
 * would stand, and everybody reads what comes of it.
 */
import { jsonpath } from "json-p3";
import {
  below,
  isList,
  isObject,
  type Json,
  type JsonObject,
  type Place,
  type Pointer,
  problemAt,
  type Source,
} from "./load.ts";
import { Refused } from "./problem.ts";

/** What an action changed, for whoever asks where a value stands. */
interface Change {
  readonly at: Pointer;
  readonly by: Place;
}

export function isOverlay({ value }: Source): boolean {
  return isObject(value) && Object.hasOwn(value, "overlay");
}

/** The file that an overlay is about, as it is written there. */
export function extendedBy(overlay: Source): string {
  const { extends: base } = overlay.value as JsonObject;
  return typeof base === "string" ? base : refuse({ source: overlay, pointer: [] }, "extends names no file.");
}

/**
 * The description that is meant. What an action put there stands at that action, the rest where `extends` does. Throws
 * `Refused` where an action changes nothing: what it was about has got another name in the file it extends.
 */
export function overlaid(overlay: Source, base: Source): Source {
  const root: Place = { source: overlay, pointer: [] };
  const { overlay: version, actions } = overlay.value as JsonObject;
  if (!/^1\.0\.\d+$/.test(String(version))) refuse(below(root, "overlay"), "Overlays are of version 1.0.");
  if (!isList(actions)) return refuse(below(root, "actions"), "There is no list of actions.");
  const changes: Change[] = [];
  let value = base.value;
  actions.forEach((action, index) => {
    const at = below(root, "actions", index);
    if (!isObject(action) || typeof action["target"] !== "string") return refuse(at, "An action has a target.");
    const { target, update, remove } = action;
    if ((remove === true) === (update !== undefined)) return refuse(at, "An action either updates or removes.");
    const found = foundBy(target, value, at);
    if (found.length === 0) return refuse(below(at, "target"), `${base.file} has nothing there.`);
    // What stands behind in a list keeps its place until it is removed itself.
    for (const pointer of found.toReversed()) {
      if (update === undefined) value = without(value, pointer);
      else {
        value = changedAt(value, pointer, (old) => merged(old, update, below(at, "update")));
        changes.push({ at: pointer, by: below(at, "update") });
      }
    }
  });
  const locate = (pointer: Pointer): ReturnType<Source["locate"]> => {
    const change = changes.findLast(({ at, by }) =>
      at.every((step, index) => step === pointer[index]) && holds(by, pointer.slice(at.length))
    );
    if (!change) return overlay.locate(["extends"]);
    return overlay.locate([...change.by.pointer, ...pointer.slice(change.at.length)]);
  };
  return { ...overlay, value, locate };
}

function foundBy(target: string, value: Json, at: Place): readonly Pointer[] {
  try {
    const nodes = jsonpath.query(target, value as Parameters<typeof jsonpath.query>[1]);
    return [...nodes].map(({ location }) => location.map(String));
  } catch (error) {
    return refuse(below(at, "target"), `It is no JSONPath: ${String((error as Error).message)}`);
  }
}

/** Maps grow together, an entry is put at the end of a list, and anything else takes the place of what was there. */
function merged(old: Json | undefined, update: Json, at: Place): Json {
  if (isList(old)) return [...old, update];
  if (!isObject(old)) return refuse(at, "The target is neither a map nor a list.");
  if (!isObject(update)) return refuse(at, "What is merged into a map is a map.");
  return together(old, update);
}

function together(old: JsonObject, update: JsonObject): JsonObject {
  const changed = Object.entries(update).map(([key, value]): [string, Json] => {
    const before = Object.hasOwn(old, key) ? old[key] : undefined;
    if (isObject(before) && isObject(value)) return [key, together(before, value)];
    return [key, isList(before) && isList(value) ? [...before, ...value] : value];
  });
  return { ...old, ...Object.fromEntries(changed) };
}

function changedAt(value: Json, [step, ...rest]: Pointer, change: (old: Json) => Json): Json {
  if (step === undefined) return change(value);
  if (isList(value)) return value.map((item, at) => String(at) === step ? changedAt(item, rest, change) : item);
  const map = value as JsonObject;
  return { ...map, [step]: changedAt(map[step] ?? null, rest, change) };
}

function without(value: Json, pointer: Pointer): Json {
  const last = pointer.at(-1);
  return changedAt(value, pointer.slice(0, -1), (parent) => {
    if (isList(parent)) return parent.filter((_, at) => String(at) !== last);
    return Object.fromEntries(Object.entries(parent as JsonObject).filter(([key]) => key !== last));
  });
}

/** Whether an update has something at a pointer below it. */
function holds({ source, pointer }: Place, rest: Pointer): boolean {
  let value: Json | undefined = source.value;
  for (const step of [...pointer, ...rest]) {
    if (isList(value)) value = value[Number(step)];
    else if (isObject(value) && Object.hasOwn(value, step)) value = value[step];
    else return false;
  }
  return true;
}

function refuse(place: Place, text: string): never {
  throw new Refused([problemAt(place, "overlay", text)]);
}
