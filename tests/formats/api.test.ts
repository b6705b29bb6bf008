import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { apiFilesOf, perPage } from '../../src/formats/api/files.ts';
import { byteLength, largestFile, textOf } from '../../src/formats/file.ts';
import { apiFiles, jsonSchemaOf, type ApiFile } from '../../src/schemas/api.ts';
import { inspectionOf } from '../world.ts';
import { hostileName, hostileSite, realSite, smallSite, textAt } from './sites.ts';

const site = realSite();
const files = apiFilesOf(site);
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);

/** Which schema the file at a path follows. */
function schemaOf(path: string): ApiFile | undefined {
  if (/^inspections\/page-\d+\.json$/.test(path)) return 'inspections';
  if (/^inspections\/[^/]+\/[^/]+\.json$/.test(path)) return 'inspection';
  if (/^meetings\/[^/]+\/[^/]+\.json$/.test(path)) return 'meeting';
  if (/^authorities\/[^/]+\.json$/.test(path)) return 'authority';
  const [, name = ''] = /^([a-z]+)\.json$/.exec(path) ?? [];
  return name in apiFiles ? (name as ApiFile) : undefined;
}

describe('the API', () => {
  test('has a JSON Schema that ajv takes in strict mode for each kind of file', () => {
    for (const name of Object.keys(apiFiles)) {
      expect(() => ajv.compile(JSON.parse(textAt(files, `schemas/${name}.json`)))).not.toThrow();
    }
  });

  test('follows its schemas in every file', () => {
    const checked = files.flatMap((file) => {
      const name = schemaOf(file.path);
      if (!name) return [];
      const validate =
        ajv.getSchema(name) ?? ajv.addSchema(jsonSchemaOf(name), name).getSchema(name);
      return [{ path: file.path, valid: validate?.(JSON.parse(file.text())) }];
    });
    expect(checked.filter(({ valid }) => valid !== true)).toEqual([]);
    expect(checked.length).toBeGreaterThan(site.inspections.length + site.authorities.length);
  });

  test('has no file of more than a megabyte, and no null', () => {
    for (const file of files) {
      const text = textOf(file);
      expect(byteLength(text), file.path).toBeLessThanOrEqual(largestFile);
      expect(text, file.path).not.toMatch(/: null\b/);
    }
  });

  test('says licence and source in every file of facts', () => {
    for (const { path, text } of files.filter((file) => schemaOf(file.path))) {
      expect(text(), path).toContain(
        'Contains public sector information licensed under the Open Government Licence v3.0.',
      );
      expect(text(), path).toContain('"Ofsted"');
    }
  });

  test('lists every inspection once, oldest first, in pages that fill up at the end', () => {
    const pages = files
      .filter(({ path }) => schemaOf(path) === 'inspections')
      .map(({ text }) => apiFiles.inspections.parse(JSON.parse(text())));
    const ids = pages.flatMap(({ inspections }) => inspections.map(({ id }) => id));
    expect(ids).toEqual(site.inspections.map(({ id }) => id).reverse());
    expect(pages.slice(0, -1).every(({ inspections }) => inspections.length === perPage)).toBe(
      true,
    );
    expect(pages.at(-1)?.next).toBeUndefined();
  });

  test('names only files that are there in its index', () => {
    const index = apiFiles.index.parse(JSON.parse(textAt(files, 'index.json')));
    const here = `${site.settings.address}/api/v1/`;
    const named = [index.authorities, index.frameworks, ...index.inspections, ...index.schemas]
      .concat(index.tables, index.tableDescriptions, index.meetings ?? [])
      .map((url) => url.replace(here, ''));
    const paths = new Set(files.map(({ path }) => path));
    expect(named.filter((path) => !paths.has(path))).toEqual([]);
  });

  test('gives the reason where the overall grade is gone', () => {
    const brent = textAt(apiFilesOf(smallSite()), 'inspections/brent/2026-05-ilacs.json');
    const { inspection } = apiFiles.inspection.parse(JSON.parse(brent));
    expect(inspection.outcome.type === 'graded' && inspection.outcome.judgements.at(-1)).toEqual({
      area: 'overall',
      label: 'Overall effectiveness',
      plain: 'Overall',
      missing: 'not-in-framework',
      words: 'not part of this framework since 27 April 2026',
      why: 'Ofsted stopped giving an overall grade on 27 April 2026. Each area has a grade of its own.',
    });
  });

  test('brings a hostile name through unharmed', () => {
    const text = textAt(apiFilesOf(hostileSite()), 'authorities/brent.json');
    expect(apiFiles.authority.parse(JSON.parse(text)).authority.name).toBe(hostileName);
  });

  test('gives the same bytes each time', () => {
    const [one, two] = [apiFilesOf(smallSite()), apiFilesOf(smallSite())];
    expect(one.map(({ text }) => text())).toEqual(two.map(({ text }) => text()));
  });
});

test('a file that is too large is refused with what to do', () => {
  const file = {
    path: 'a.json',
    type: 'application/json',
    text: () => 'a'.repeat(largestFile + 1),
  };
  expect(() => textOf(file)).toThrow('a.json has more than 1000000 bytes. Split it');
});

test('an inspection keeps its place in the API for ever', () => {
  const { id } = inspectionOf(smallSite(), 'brent/2026-05-ilacs');
  expect(apiFilesOf(smallSite()).map(({ path }) => path)).toContain(`inspections/${id}.json`);
});
