import { crossFileFindings } from '../../domain/checks/index.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Content } from '../../schemas/collections.ts';

/** Leaving out a file can make another one wrong, such as an inspection of a council. */
const mostRounds = 10;

/**
 * The content without the files that have an error, so that all others can be shown while somebody
 * works on these.
 *
 * @returns nothing where too little is left, such as no settings.
 */
export function readableContent(
  content: Content,
  problems: readonly Problem[],
): Content | undefined {
  let left = content;
  let wrong = errorsIn(problems);
  if (wrong.size === 0) return content;
  for (let round = 0; round < mostRounds; round += 1) {
    left = without(left, wrong);
    if (left.site.length === 0) return undefined;
    wrong = errorsIn(crossFileFindings(left, new Set()));
    if (wrong.size === 0) return left;
  }
  return undefined;
}

function errorsIn(found: readonly Pick<Problem, 'severity' | 'file'>[]): Set<string> {
  return new Set(found.filter(({ severity }) => severity === 'error').map(({ file }) => file));
}

function without(content: Content, files: ReadonlySet<string>): Content {
  // Each collection keeps entries of its own kind, and only fewer of them.
  return Object.fromEntries(
    Object.entries(content).map(([name, entries]) => [
      name,
      entries.filter(({ file }) => !files.has(file)),
    ]),
  ) as Content;
}
