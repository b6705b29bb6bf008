import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isGone, movesIn } from '../../../src/domain/redirects.ts';
import { removeAuthority } from '../../../src/intake/authority/remove.ts';
import { renameAuthority } from '../../../src/intake/authority/rename.ts';
import { readContent } from '../../../src/intake/read/content.ts';
import { councilSideWorld, toldOf } from '../../council-side.ts';
import { worldWith } from '../../world.ts';

const council = 'bath-and-north-east-somerset';
const hexmap = `source: us\nurl: https://example.org/\nlicence: MIT\nhexes:\n  ${council}: { q: 1, r: 1 }\n  brent: { q: 2, r: 1 }\n`;
const named = {
  'hexmap.yaml': hexmap,
  'authorities/brent.md': (text: string) =>
    text.replace('---\n', `---\nneighbours:\n  - ${council}\n`),
  'pages/more.md': `---\ntitle: More\ndescription: More.\n---\n\nRead [what was found](/councils/${council}/), and [more](https://example.org/councils/${council}/).\n`,
};

describe('rename', () => {
  test('moves an authority with all that stands beside it, and leaves no mistake', () => {
    const folder = councilSideWorld();
    renameAuthority(folder, council, 'bath');
    expect(toldOf(folder).filter((told) => !told.includes('(advice)'))).toEqual([]);
    const { content } = readContent(folder);
    expect(content.authorities.map(({ id }) => id)).toEqual(['bath', 'bradford', 'brent']);
    expect(content.responses.map(({ id }) => id)).toEqual(['bath/2025-06-ilacs']);
    expect(movesIn(content).renamed).toEqual([{ before: council, now: 'bath' }]);
  });

  test('changes what other files say of it', () => {
    const folder = worldWith(named);
    renameAuthority(folder, council, 'bath');
    const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
    expect(read('hexmap.yaml')).toBe(hexmap.replace(council, 'bath'));
    expect(read('authorities/brent.md')).toContain('neighbours:\n  - bath\n');
    expect(read('pages/more.md')).toContain('(/councils/bath/)');
    expect(read('pages/more.md')).toContain(`(https://example.org/councils/${council}/)`);
  });

  test('back to a name that it had before keeps that name out of its former ones', () => {
    const folder = worldWith({});
    renameAuthority(folder, council, 'bath');
    renameAuthority(folder, 'bath', council);
    const { content, problems } = readContent(folder);
    expect(problems).toEqual([]);
    expect(movesIn(content).renamed).toEqual([{ before: 'bath', now: council }]);
  });

  test('leaves old addresses as they were published, and leads them on', () => {
    const folder = worldWith({
      'redirects.yaml': `redirects:\n  - { from: /councils/brent/old/, to: /councils/brent/ }\n`,
    });
    renameAuthority(folder, 'brent', 'b');
    expect(movesIn(readContent(folder).content).redirects).toEqual([
      { from: '/councils/brent/old/', to: '/councils/b/' },
    ]);
  });

  test('refuses a name by which another is still found', () => {
    const folder = worldWith({});
    renameAuthority(folder, council, 'bath');
    expect(() => renameAuthority(folder, 'brent', council)).toThrow(
      `“${council}” is a former name of authorities/bath.md`,
    );
  });

  test.each([
    ['nowhere', 'new', 'There is no authorities/nowhere.md'],
    ['brent', 'bradford', 'The file authorities/bradford.md is there already.'],
    ['brent', 'Brent Council', 'is no short name.'],
  ])('refuses to call “%s” “%s”', (before, now, message) => {
    expect(() => renameAuthority(worldWith({}), before, now)).toThrow(message);
  });
});

describe('remove', () => {
  test('says of what led to it that it is gone as well', () => {
    const folder = worldWith({
      'redirects.yaml': `redirects:\n  - { from: /b/, to: /councils/brent/ }\n  - { from: /a/, to: /about/ }\n`,
    });
    removeAuthority(folder, 'brent', 'It was a sample.');
    expect(movesIn(readContent(folder).content).redirects.slice(0, 2)).toEqual([
      { from: '/b/', gone: 'It was a sample.' },
      { from: '/a/', to: '/about/' },
    ]);
  });

  test('says of its former addresses too why they are gone, a line each', () => {
    const folder = worldWith({});
    renameAuthority(folder, council, 'bath');
    removeAuthority(folder, 'bath', 'It was a sample.');
    const { content, problems } = readContent(folder);
    expect(problems).toEqual([]);
    const moves = movesIn(content);
    for (const slug of [council, 'bath']) expect(isGone(`/councils/${slug}/`, moves)).toBe(true);
    const written = readFileSync(join(folder, 'redirects.yaml'), 'utf8');
    expect(written).toMatch(/^redirects:\n {2}- from: \/councils\/bath\/\*\n/);
  });

  test('takes an authority out with all that names it, and leaves no mistake', () => {
    const folder = worldWith({
      'hexmap.yaml': hexmap,
      'authorities/brent.md': named['authorities/brent.md'],
    });
    removeAuthority(folder, council, 'It was a sample.');
    const { content, problems } = readContent(folder);
    expect(problems).toEqual([]);
    expect(content.authorities.map(({ id }) => id)).toEqual(['bradford', 'brent']);
    expect(existsSync(join(folder, 'inspections', council))).toBe(false);
    expect(readFileSync(join(folder, 'authorities/brent.md'), 'utf8')).not.toContain('neighbours');
    expect(movesIn(content).redirects).toContainEqual({
      from: `/councils/${council}/*`,
      gone: 'It was a sample.',
    });
  });
});
