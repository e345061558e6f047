/** What remains of fields where those are left out that are undefined. */
export type Present<Fields> =
  & { readonly [Name in keyof Fields as undefined extends Fields[Name] ? never : Name]: Fields[Name] }
  & {
    readonly [Name in keyof Fields as undefined extends Fields[Name] ? Name : never]?: Exclude<Fields[Name], undefined>;
  };

/**
 * The same fields without those that are undefined. Where none is, which is the rule, it is the object itself: that takes a
 * tenth of the time of spreading objects that may be empty.
 */
export function present<Fields extends object>(fields: Fields): Present<Fields> {
  for (const name in fields) if (fields[name] === undefined) return defined(fields) as Present<Fields>;
  return fields as Present<Fields>;
}

function defined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/**
 * A new object with the fields of both, those of `more` where both have one.
 *
 * For places that every order or message passes. There `{ ...base, more }` costs microseconds in Node 20, whose V8 gives
 * each object that begins as a copy and then gets further fields a hidden class of its own. A literal that begins with a
 * field, `{ more, ...base }`, costs a hundredth of that.
 */
export function extended<Base extends object, More extends object>(
  base: Base,
  more: More,
): Omit<Base, keyof More> & More {
  return Object.assign({}, base, more);
}
