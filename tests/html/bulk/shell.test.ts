import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileShell, mark } from '../../../src/html/bulk/shell.ts';
import { fromPipeline } from '../../../src/html/parts/html.ts';

const page = `<title>${mark('title')} – Site</title>${mark('head')}<main data-of="${mark('title')}">${mark('main')}</main>`;
const fields = ['title', 'head', 'main'];
const fill = compileShell(page, fields);
const nothing = fromPipeline('');

describe('a shell', () => {
  test('is filled with text, which is escaped, and with HTML, which stands as it is', () => {
    const filled = fill({ title: '“A” & <b>', head: nothing, main: fromPipeline('<p>Yes</p>') });
    expect(filled).toBe(
      '<title>“A” &amp; &lt;b&gt; – Site</title><main data-of="“A” &amp; &lt;b&gt;"><p>Yes</p></main>',
    );
  });

  test('never reads what it is filled with, whatever that looks like', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...fields), (text, field) => {
        const sly = `${text}${mark(field)}`;
        const filled = fill({ title: 'T', head: nothing, main: fromPipeline(sly) });
        expect(filled).toBe(`<title>T – Site</title><main data-of="T">${sly}</main>`);
      }),
    );
  });

  test('is refused where a mark is missing, strange, or would put HTML in two places', () => {
    const refused = (html: string) => () => compileShell(html, fields);
    expect(refused(page.replace(mark('head'), ''))).toThrow('no single place for: head');
    expect(refused(page + mark('other'))).toThrow('no single place for: other');
    expect(refused(page + mark('main'))).toThrow('no single place for: main');
  });

  test('has to be given every field', () => {
    expect(() => fill({ title: 'T', head: nothing })).toThrow('The page has nothing for “main”.');
  });
});
