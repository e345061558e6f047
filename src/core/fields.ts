/** What a `T` is made of: of its optional fields also that there is nothing. */
export type Loose<T> = { readonly [K in keyof T]: object extends Pick<T, K> ? T[K] | undefined : T[K] };

/**
 * The same fields without those that are undefined: in the model a field that is not known is absent. Where none is undefined,
 * it is the object itself: that takes a tenth of the time of spreading objects that may be empty. `T` is what the place expects;
 * where it expects nothing in particular it has to be said.
 */
export function present<T extends object>(fields: Loose<NoInfer<T>>): T {
  const given = fields as Readonly<Record<string, unknown>>;
  for (const name in given) if (given[name] === undefined) return defined(given) as T;
  return given as T;
}

function defined(given: Readonly<Record<string, unknown>>): object {
  const found: Record<string, unknown> = {};
  for (const name in given) if (given[name] !== undefined) found[name] = given[name];
  return found;
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
