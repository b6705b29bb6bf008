/**
 * Works something out once for each object, and gives it again as long as the object lives.
 *
 * @param of a pure function. What it gives is shared, so nobody may change it.
 */
export declare function once<Key extends object, Value>(of: (key: Key) => Value): (key: Key) => Value;
