import { describe, expect, test } from 'vitest';
import { renderInline, renderMarkdown } from '../../src/markdown/render.ts';

const file = 'content/inspections/brent/2026-05-ilacs.md';

describe('renderMarkdown', () => {
  test('gives the HTML, headings and number of words of a body', () => {
    const body = '## What inspectors found\n\nFamilies get *help* early.\n\n- One\n- Two\n';
    expect(renderMarkdown(body, { file })).toEqual({
      html: [
        '<h2 id="section-what-inspectors-found">What inspectors found</h2>',
        '<p>Families get <em>help</em> early.</p>',
        '<ul>\n<li>One</li>\n<li>Two</li>\n</ul>',
      ].join('\n'),
      headings: [{ depth: 2, text: 'What inspectors found', id: 'section-what-inspectors-found' }],
      words: 9,
      problems: [],
    });
  });

  test('keeps the ids of two headings with the same words apart', () => {
    const { headings } = renderMarkdown('## Help\n\nOne.\n\n## Help\n\nTwo.\n', { file });
    expect(headings.map(({ id }) => id)).toEqual(['section-help', 'section-help-1']);
  });

  test('counts lines from where the body starts in the file', () => {
    const { problems } = renderMarkdown('First.\n\nThen <b>this</b>.\n', { file, firstLine: 40 });
    expect(problems[0]).toEqual({
      code: 'raw-html',
      severity: 'error',
      file,
      line: 42,
      column: 6,
      message: '“<b>” is HTML, which is not allowed here.',
      fix: 'Use Markdown instead, or take it out. To show the sign “<”, write “&lt;”.',
    });
  });

  test.each(['\n', '\r\n', '\r'])('counts lines that end with %j', (end) => {
    const { problems } = renderMarkdown(['One.', '', 'Two.', '', '<hr>'].join(end), { file });
    expect(problems.map(({ line, column }) => [line, column])).toEqual([[5, 1]]);
  });

  test('shows an empty body as nothing', () => {
    expect(renderMarkdown('', { file })).toMatchObject({ html: '', words: 0, problems: [] });
  });

  test('keeps a body that starts with a rule whole', () => {
    expect(renderMarkdown('---\nfoo: bar\n---\n\nText.', { file }).html).toContain('Text.');
  });

  test('refuses a body that is too long to be a summary', () => {
    const { html, problems } = renderMarkdown('word '.repeat(50_000), { file, firstLine: 9 });
    expect(html).toBe('');
    expect(problems).toEqual([
      {
        ...{ code: 'too-long', severity: 'error', file, line: 9, column: 1 },
        message: 'The text has more than 50,000 characters.',
        fix: 'Write a summary, and link to the full report.',
      },
    ]);
  });

  test('refuses nesting that would exhaust the machine', () => {
    const { html, problems } = renderMarkdown(`${'>'.repeat(40_000)} x`, { file });
    expect(html).toBe('');
    expect(problems.map(({ code }) => code)).toEqual(['too-deep']);
  });
});

describe('renderInline', () => {
  test('gives a line of Markdown without a paragraph around it', () => {
    const line = 'See [the 2025 report](https://example.org/x) *now*';
    expect(renderInline(line, { file })).toEqual({
      html: 'See <a href="https://example.org/x">the 2025 report</a> <em>now</em>',
      problems: [],
    });
  });

  test('gives positions in the file that the line comes from', () => {
    const { problems } = renderInline('Not <i>so<br>', { file, firstLine: 12, firstColumn: 11 });
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [12, 15],
      [12, 20],
    ]);
  });

  test('says what is wrong in a line that has no marks', () => {
    const { html, problems } = renderInline('Grades are shown in red.', { file });
    expect(html).toBe('Grades are shown in red.');
    expect(problems.map(({ code }) => code)).toEqual(['place-or-colour']);
  });

  test.each(['- a', '# a', '1. a', 'a\n\nb', '| a |\n|---|', '> a', '***'])(
    'refuses the block %j and still gives its words',
    (line) => {
      const { html, problems } = renderInline(line, { file });
      expect(problems.map(({ code }) => code)).toEqual(['block-in-line']);
      expect(html).toMatch(/^[ab]*$/);
    },
  );
});
