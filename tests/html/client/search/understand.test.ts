import { describe, expect, test } from 'vitest';
import { meaningOf } from '../../../../src/formats/find/meaning.ts';
import { understand } from '../../../../src/html/client/search/understand.ts';
import type { Understood } from '../../../../src/html/client/search/understood.ts';
import { filesOf, findSite } from '../../../find-world.ts';
import type { Edits } from '../../../world.ts';

const edits: Edits = {
  'search.yaml': `answers:
  - page: /frameworks/
    title: When the next inspection is
    about: How they follow each other.
    part: '#next'
    phrases: [when is the next inspection, next inspection]
ownPage: [ofsted, report]
same:
  - { write: front door, typed: [MASH] }
`,
  'glossary/care-leaver.md': (text) => text.replace('---\n', '---\ntyped: [CL]\n'),
};

const words = ['care', 'leavers', 'accommodation', 'front', 'door', 'social', 'workers'];

/** What is understood of a query in the small world. */
function read(query: string): Promise<Understood> {
  const site = findSite(edits);
  return understand(query, {
    data: filesOf(site).data,
    meaning: meaningOf(site),
    bodies: site.settings.bodies,
    words: () => Promise.resolve(words),
  });
}

describe('a query', () => {
  test('of a postcode leads to its council, and no word of it is looked for', async () => {
    const { councils, words: left } = await read('BD21 3AA');
    expect(councils.map(({ name }) => name)).toEqual(['Bradford']);
    expect(left).toBe('');
  });

  test('of initials leads to the term, whose title says them', async () => {
    expect((await read('CL')).pages.map(({ title }) => title)).toEqual(['CL: what it means']);
  });

  test('that is a question leads to the page that answers it', async () => {
    expect((await read('when is the next inspection?')).pages[0]?.url).toBe('/frameworks/');
  });

  test('with a question and a council leads to that part of the council’s page', async () => {
    const { pages } = await read('next inspection in Keighley');
    expect(pages[0]?.url).toBe('/councils/bradford/#next');
  });

  test('with a subject and a council looks in that council’s pages alone', async () => {
    const { within, filters, saidIfNone } = await read('area SEND Brent');
    expect(within?.name).toBe('Brent');
    expect(filters).toEqual({ framework: ['Area SEND, from 2023'] });
    expect(saidIfNone).toBe(
      'This site has no page on “Special educational needs and disabilities” for Brent. Here is the council’s own page.',
    );
  });

  test('with a council and words that mean its own page leads there', async () => {
    expect((await read('brent ofsted report')).councils.map(({ name }) => name)).toEqual(['Brent']);
  });

  test.each([
    ['acommodation', 'accommodation'],
    ['socal workers', 'social workers'],
    ['Bradfrod', 'Bradford'],
    ['Keighly', 'Keighley'],
  ])('“%s” is taken for “%s”, and that is said', async (query, meant) => {
    const understood = await read(query);
    expect(understood.meant).toBe(meant);
    expect(understood.said).toBe(`No page here has “${query}”.`);
  });

  test('in words that pages avoid is read in those that they write; hyphens part words', async () => {
    expect((await read('mash workers')).words).toBe('front door workers');
    expect((await read('front-door')).words).toBe('front door');
  });

  test('of a word that no page has and none is near to has to stand as it is', async () => {
    expect((await read('xyzzy')).literal).toEqual(['xyzzy']);
  });
});
