/**
 * Works something out once for each object, and gives it again as long as the object lives.
 *
 * @param of a pure function. What it gives is shared, so nobody may change it.
 */
export function once<Key extends object, Value>(of: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = of(key);
    known.set(key, { value });
    return value;
  };
}

/**
 * The same where more than the object decides: once for each object and key.
 *
 * @param of a pure function. What it gives is shared, so nobody may change it.
 * @param keyOf tells apart all that the function is asked beside the object.
 */
export function onceFor<Owner extends object, Asked, Value>(
  of: (owner: Owner, asked: Asked) => Value,
  keyOf: (asked: Asked) => string,
): (owner: Owner, asked: Asked) => Value {
  const knownOf = once((_owner: Owner) => new Map<string, { value: Value }>());
  return (owner, asked) => {
    const known = knownOf(owner);
    const key = keyOf(asked);
    const found = known.get(key) ?? { value: of(owner, asked) };
    known.set(key, found);
    return found.value;
  };
}
