import { join } from 'node:path';
import { findInMarkdown, placeInHtml, type FilePlace } from './place.ts';
import type { Draft, Fault } from './fault.ts';
import { levelOf } from './levels.ts';
import type { RawFinding } from './raw-finding.ts';
import { readSourceText } from './sources.ts';
import type { PageText } from './crawl/page-text.ts';

/**
 * Makes whole faults of what checks saw on a page: with the rule's words, and with the author's
 * file and line where the page names one. The same fault of the same element is reported once, under
 * the first condition in which it shows.
 *
 * @param content the folder of the authors' files.
 */
export function toFaults(
  page: Pick<PageText, 'page' | 'file' | 'html'>,
  rawFindings: readonly RawFinding[],
  content: string,
): Fault[] {
  const find = createFinder(content);
  const reported = new Set<string>();
  return rawFindings.flatMap(({ rule, condition, ...draft }) => {
    const selector = draft.selector ?? '';
    const key = `${rule.id} ${selector} ${selector === '' ? draft.message : ''} ${draft.line ?? ''}`;
    if (reported.has(key)) return [];
    reported.add(key);
    return [
      {
        code: rule.id,
        severity: rule.severity ?? ('error' as const),
        ...placeOf(page, draft, find),
        message: draft.message,
        fix: draft.fix ?? rule.fix,
        page: page.page,
        criteria: rule.criteria,
        level: levelOf(rule),
        selector,
        snippet: draft.snippet ?? '',
        condition,
        ...(draft.unlessSame && { unlessSame: draft.unlessSame }),
        ...(draft.asks && { asks: true }),
      },
    ];
  });
}

/** Where an author's file has some words; nothing where there is no such file. */
type Finder = (source: string, text: string) => (FilePlace & { file: string }) | undefined;

/** Reads each file once, however much is wrong in it. */
function createFinder(content: string): Finder {
  const files = new Map<string, ((text: string) => FilePlace) | undefined>();
  return (source, text) => {
    if (!files.has(source)) {
      const markdown = readSourceText(source, content);
      files.set(source, markdown === undefined ? undefined : findInMarkdown(markdown));
    }
    const place = files.get(source)?.(text);
    return place && { file: join(content, source), ...place };
  };
}

function placeOf(
  page: Pick<PageText, 'file' | 'html'>,
  draft: Draft,
  find: Finder,
): FilePlace & { file: string } {
  const { source } = draft;
  const place = source === undefined ? undefined : find(source, draft.text ?? '');
  if (place !== undefined) return place;
  if (draft.line !== undefined)
    return { file: page.file, line: draft.line, column: draft.column ?? 1 };
  return { file: page.file, ...placeInHtml(page.html, draft.snippet ?? '') };
}
