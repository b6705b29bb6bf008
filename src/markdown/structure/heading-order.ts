import type { Heading } from 'mdast';
import { at, type ProseFinding, type Verdict } from '../finding.ts';
import type { ProseRule } from '../page.ts';

/**
 * Headings start at h2, because the page's title is its h1, and go down one step at a time
 * (WCAG 1.3.1, 2.4.6). An error: people who hear the page move through it by headings.
 */
export const headingOrder: ProseRule = (page) => {
  let before = 1;
  return page.headings.flatMap((heading): ProseFinding[] => {
    const verdict = judge(heading, before);
    before = Math.max(2, heading.depth);
    return verdict ? [at(heading, { code: 'heading-order', severity: 'error', ...verdict })] : [];
  });
};

function judge({ depth }: Heading, before: number): Pick<Verdict, 'message' | 'fix'> | undefined {
  if (depth === 1) {
    const fix = 'Write “##”: the title of the page is the only heading of the first level.';
    return { message: 'This heading is of the first level.', fix };
  }
  if (depth > 4) {
    const fix = 'Use “##”, “###” or “####”, or make it a paragraph.';
    return { message: `This heading is of level ${depth}, which is too deep.`, fix };
  }
  if (depth <= before + 1) return undefined;
  const fix = `Write “${'#'.repeat(before + 1)}” here, or add the heading between.`;
  if (before > 1) return { message: `The heading goes from level ${before} to ${depth}.`, fix };
  return { message: `The first heading is of level ${depth}, not 2.`, fix };
}
