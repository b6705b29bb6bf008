import { expect, test } from 'vitest';
import { buildSite } from '../../src/domain/build-site.ts';
import { bulkFilesOfAll } from '../../src/formats/bulk.ts';
import { readContent } from '../../src/intake/read/content.ts';
import { crossFileFindings } from '../../src/domain/checks/index.ts';
import type { Content } from '../../src/schemas/collections.ts';
import { councilSideWorld } from '../council-side.ts';

/** What a body alone changes of content: the digest of each. */
function withOtherBodies(content: Content): Content {
  const changed = Object.entries(content).map(([name, files]) => [
    name,
    files.map((file) => ({ ...file, proseDigest: 'another' })),
  ]);
  return Object.fromEntries(changed) as Content;
}

const world = () => readContent(councilSideWorld()).content;

test('data of several bodies is the same whatever their texts are: a build keeps it after an edit of one', () => {
  const content = world();
  const of = (all: Content) =>
    bulkFilesOfAll(buildSite(all)).map(({ path, text }) => [path, text()]);
  expect(of(withOtherBodies(content))).toEqual(of(content));
});

test('rules between files look at facts alone: a text that has changed is no reason to hold them again', () => {
  const content = world();
  const wrong = { ...content, authorities: content.authorities.slice(1) };
  const findings = crossFileFindings(wrong, new Set());
  expect(findings).not.toEqual([]);
  expect(crossFileFindings(withOtherBodies(wrong), new Set())).toEqual(findings);
});
