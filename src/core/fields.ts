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
