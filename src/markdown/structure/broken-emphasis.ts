import { placeAt, type ProseFinding } from '../finding.ts';
import { matchesIn, type ProseRule } from '../page.ts';

/** Marks that make nothing bold or slanted, because a space or another mark stands in the way. */
const LEFT_OVER = /\*{2,}|_{2,}|~{2,}|(?<![\p{L}\p{N}*_])[*_](?=\p{L})/gu;

/** Marks of emphasis that a reader would see. An error: they look like a mistake and are read aloud. */
export const brokenEmphasis: ProseRule = (page) => {
  const findings: ProseFinding[] = [];
  for (const { words, offset } of matchesIn(page, LEFT_OVER)) {
    const { line, column } = placeAt(page.source, offset);
    if (findings.at(-1)?.line === line) continue;
    // An author who wants the mark itself says so.
    if (page.source.charAt(offset - 1) === '\\') continue;
    findings.push({
      ...{ code: 'broken-emphasis', severity: 'error', line, column },
      message: `The “${words.slice(0, 3)}” here is shown as it is: nothing is made bold by it.`,
      fix: 'Put the marks right beside the words on both sides, as in “**word**”, or take them out.',
    });
  }
  return findings;
};
