import { describe, expect, test } from 'vitest';
import { damage, type TextPlace } from '../../src/markdown/damaged-text.ts';
import { linkProblem } from '../../src/markdown/safe-link.ts';

const codesOf = (text: string, place: TextPlace): string[] =>
  damage(text, place).map(({ code }) => code);

const safelink =
  'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2Fplan&data=05%7Cofficer%40example.gov.uk';

describe('what a program or a hurry has damaged is found:', () => {
  test.each<[text: string, place: TextPlace, code: string]>([
    ['childrenâ€™s', 'body', 'broken-letters'],
    ['the children‚Äôs home', 'cell', 'broken-letters'],
    ['Â£5', 'field', 'broken-letters'],
    ['children?s', 'cell', 'lost-letter'],
    ['8?12 September', 'field', 'lost-letter'],
    ['care ? and more', 'body', 'lost-letter'],
    ['########', 'cell', 'number-signs'],
    ['=A1&B1', 'cell', 'formula'],
    ['#REF!', 'field', 'formula'],
    ['care &amp; leavers', 'cell', 'html-entity'],
    ['care &amp; leavers', 'field', 'html-entity'],
    ['children<br>in care', 'cell', 'raw-html'],
    ['[INSERT DATE]', 'body', 'placeholder'],
    ['TBC', 'field', 'placeholder'],
    ['donÕt', 'field', 'broken-letters'],
    ['the childrenís home', 'body', 'broken-letters'],
    ['don=E2=80=99t', 'body', 'broken-letters'],
    ['don%E2%80%99t', 'field', 'broken-letters'],
    ['don\\u2019t', 'field', 'broken-letters'],
    ['the ﬁrst visit', 'body', 'broken-letters'],
    ['{{council}} helps families', 'field', 'placeholder'],
    ['{% include x %}', 'body', 'placeholder'],
    ['{++added++}', 'body', 'placeholder'],
    ['early ???', 'field', 'placeholder'],
    ['[object Object]', 'field', 'placeholder'],
    ['Families get help. [JS1]', 'body', 'placeholder'],
    ['Error! Reference source not found.', 'body', 'placeholder'],
    ['Click or tap here to enter text.', 'field', 'placeholder'],
    ['[Delete as appropriate]', 'body', 'placeholder'],
    ['n/a', 'field', 'placeholder'],
    ['nan', 'field', 'placeholder'],
    ['As above.', 'field', 'placeholder'],
    ['.', 'field', 'placeholder'],
    ['https://bit.ly/3abc', 'field', 'staff-only-link'],
    ['https://www.google.com/url?q=https://x.example', 'field', 'staff-only-link'],
    ['https://docs.google.com/document/d/1/edit', 'field', 'staff-only-link'],
    ['https://example.sharepoint.com/plan.docx', 'field', 'staff-only-link'],
    [safelink, 'cell', 'staff-only-link'],
  ])('%s in a %s', (text, place, code) => {
    expect(codesOf(text, place)).toEqual([code]);
  });
});

test.each<[text: string, place: TextPlace]>([
  ['Was it? “Why?” they asked.', 'body'],
  ['https://www.example.org/list?page=2&sort=a', 'field'],
  ['care &lt; need', 'field'],
  ['José’s café in Gandía', 'field'],
  ['None of the children waited.', 'field'],
  ['[the plan](https://www.example.org/a%C3%A9.pdf)', 'body'],
  ['https://maps.google.com/x', 'field'],
  ['care &amp; leavers', 'body'],
  ['RHYL-ÉCOLE’S café', 'body'],
])('%s in a %s is as it was meant', (text, place) => {
  expect(codesOf(text, place)).toEqual([]);
});

test('an address that a mail program rewrote is answered without the officer in it', () => {
  const problem = linkProblem(safelink);
  expect(JSON.stringify(problem)).not.toContain('officer');
  expect(problem?.fix).toBe('Write https://www.example.org/plan, if that is where it leads.');
});
