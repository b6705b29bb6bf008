import { expect, test } from 'vitest';
import { withDraftMark } from '../../src/builder/dev/draft-mark.ts';
import { draftsIn, withoutDrafts } from '../../src/domain/drafts.ts';
import { buildSite } from '../../src/domain/build-site.ts';
import { readContent } from '../../src/intake/read/content.ts';
import { councilSideWorld, inspection } from '../council-side.ts';

const council = 'bath-and-north-east-somerset';

function contentWithDraft() {
  const folder = councilSideWorld(inspection, (text) =>
    text.replace('---\n', '---\ndraft: true\n'),
  );
  const { content, problems } = readContent(folder);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return content;
}

test('a draft of an inspection is left out with all that stands beside it', () => {
  const content = contentWithDraft();
  expect(draftsIn(content)).toEqual([
    inspection,
    `responses/${council}/2025-06-ilacs.md`,
    `inspections/${council}/2025-06-ilacs.young.md`,
    `inspections/${council}/2025-06-ilacs.cy.md`,
    `inspections/${council}/2025-06-ilacs.ur.md`,
  ]);
  const site = buildSite(withoutDrafts(content));
  expect(site.inspections.map(({ id }) => id)).not.toContain(`${council}/2025-06-ilacs`);
  const meetings = site.authorities.flatMap((one) => one.meetings);
  expect(meetings.flatMap((one) => one.inspections)).not.toContain(`${council}/2025-06-ilacs`);
});

test('content without drafts is what it is', () => {
  const { content } = readContent(councilSideWorld());
  expect(withoutDrafts(content)).toBe(content);
});

test('dev marks the page of a draft, and says on others that drafts may be there', () => {
  const page = (file: string): string =>
    `<body><main id="main" data-source="content/${file}"><h1>A</h1></main></body>`;
  expect(withDraftMark(page(inspection), [inspection])).toContain(
    'Draft: a build leaves this page out.',
  );
  expect(withDraftMark(page('pages/about.md'), [inspection])).toContain(
    '1 draft may be shown here. A build leaves them out.',
  );
  expect(withDraftMark(page(inspection), [])).toBe(page(inspection));
});
