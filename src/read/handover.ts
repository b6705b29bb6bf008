import type { Content } from '../schemas/collections.ts';

declare global {
  /** What a build has read, for the modules that Astro loads anew in the same process. */
  var contentReadAlready: { folder: string; content: Content } | undefined;
}

/** Lets Astro's loaders take content that was read and found free of errors, so that it is read once. */
export function handOver(folder: string, content: Content): void {
  globalThis.contentReadAlready = { folder, content };
}

/** The content of a folder, where a build has read it already. */
export function handedOver(folder: string): Content | undefined {
  const given = globalThis.contentReadAlready;
  return given?.folder === folder ? given.content : undefined;
}
