import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/markdown/render.ts';

const terms = [
  { id: 'care-leaver', term: 'care leaver', forms: ['care leavers'] },
  { id: 'child-protection-plan', term: 'child protection plan', forms: ['child protection plans'] },
  { id: 'plan', term: 'plan', forms: ['plans'] },
  { id: 'send', term: 'SEND', forms: [] },
  { id: 'send-review', term: 'SEND review', forms: [] },
];

function linked(markdown: string): string {
  return renderMarkdown(markdown, { file: 'content/a.md', terms, glossaryHref: '/words/#' }).html;
}

describe('the glossary', () => {
  test('links the first use of a term on a page, and no other', () => {
    expect(linked('Care leavers said so.\n\nEach care leaver did.')).toBe(
      '<p><a href="/words/#care-leaver">Care leavers</a> said so.</p>\n<p>Each care leaver did.</p>',
    );
  });

  test('prefers the longest term, and links the shorter one where it stands alone', () => {
    expect(linked('A child protection plan is a plan.')).toBe(
      '<p>A <a href="/words/#child-protection-plan">child protection plan</a> is a <a href="/words/#plan">plan</a>.</p>',
    );
  });

  test('finds a term across a line end', () => {
    expect(linked('Each care\nleaver')).toContain('<a href="/words/#care-leaver">care\nleaver</a>');
  });

  test.each([
    ['a heading', '## Care leavers'],
    ['a link', '[Care leavers](/a/)'],
    ['a quotation', '> Care leavers'],
    ['words in quotation marks', '“We ask care leavers,” they said.'],
    ['code', '`care leaver`'],
    ['a longer word', 'explanation planned airplane'],
  ])('leaves a term in %s alone', (_where, markdown) => {
    expect(linked(markdown)).not.toContain('/words/');
  });

  test('tells an abbreviation from a word', () => {
    expect(linked('They send help.')).not.toContain('/words/');
    expect(linked('Help with SEND.')).toContain('<a href="/words/#send">SEND</a>');
    expect(linked('A SEND review')).toContain('<a href="/words/#send-review">SEND review</a>');
  });

  test('knows either apostrophe, and any letter case', () => {
    const terms = [{ id: 'home', term: 'children’s home', forms: ["children's homes"] }];
    const options = { file: 'content/a.md', terms, glossaryHref: '#' };
    expect(renderMarkdown("CHILDREN'S home", options).html).toContain("CHILDREN'S home</a>");
    expect(renderMarkdown('Children’s homes', options).html).toContain('Children’s homes</a>');
  });

  test.each([[[]], [['', ' ', '(x)']]])('links nothing to the forms %j', (forms) => {
    const terms = forms.map((term) => ({ id: 'a', term, forms: [] }));
    expect(renderMarkdown('Some (x) words.', { file: 'content/a.md', terms }).html).toBe(
      '<p>Some (x) words.</p>',
    );
  });

  test('links a term that starts in one already linked', () => {
    expect(linked('A child protection plan. The child protection plan.')).toContain(
      'The child protection <a href="/words/#plan">plan</a>.',
    );
  });

  test('works in lists, tables and emphasis', () => {
    expect(linked('- **care leavers**')).toContain('<strong><a href="/words/#care-leaver">');
    expect(linked('| A |\n|---|\n| plans |')).toContain(
      '<td><a href="/words/#plan">plans</a></td>',
    );
  });
});
