import { placeInHtml, placeInMarkdown, readSource, type Place } from './place.ts';
import type { Draft, PageFault } from './fault.ts';
import type { Sighting } from './raw-finding.ts';
import type { PageText } from './crawl/page-text.ts';

/**
 * Makes whole faults of what checks saw on a page: with the rule's words, and with the author's
 * file and line where the page names one. The same fault of the same element is told once, under
 * the first condition in which it shows.
 */
export function toFaults(
  page: Pick<PageText, 'page' | 'file' | 'html'>,
  sightings: readonly Sighting[],
): PageFault[] {
  const told = new Set<string>();
  return sightings.flatMap(({ rule, condition, draft }) => {
    const selector = draft.selector ?? '';
    const key = `${rule.id} ${selector} ${selector === '' ? draft.message : ''} ${draft.line ?? ''}`;
    if (told.has(key)) return [];
    told.add(key);
    return [
      {
        code: rule.id,
        severity: rule.severity ?? ('error' as const),
        ...placeOf(page, draft),
        message: draft.message,
        fix: draft.fix ?? rule.fix,
        page: page.page,
        criteria: rule.criteria,
        selector,
        snippet: draft.snippet ?? '',
        condition,
        ...(draft.unlessSame && { unlessSame: draft.unlessSame }),
      },
    ];
  });
}

function placeOf(page: Pick<PageText, 'file' | 'html'>, draft: Draft): Place & { file: string } {
  const markdown = draft.source === undefined ? undefined : readSource(draft.source);
  if (markdown !== undefined && draft.source !== undefined)
    return { file: draft.source, ...placeInMarkdown(markdown, draft.text ?? '') };
  if (draft.line !== undefined)
    return { file: page.file, line: draft.line, column: draft.column ?? 1 };
  return { file: page.file, ...placeInHtml(page.html, draft.snippet ?? '') };
}
