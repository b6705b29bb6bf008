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
