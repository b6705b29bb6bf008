/** The ISO day on which somebody last looked for what is not here. Undefined where nobody noted one. */
export type Looked = string | undefined;

/** The later of two days on which somebody looked. */
export function lastLooked(one: Looked, other: Looked): Looked {
  return one === undefined || (other !== undefined && other > one) ? other : one;
}
