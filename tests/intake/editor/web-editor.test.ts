import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { webEditorConfig } from '../../../src/intake/editor/web-editor.ts';
import { readContent } from '../../../src/intake/read/content.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { councilSideWorld } from '../../council-side.ts';

type Kind = { name: string; fields: { name: string; widget: string }[] };

function config() {
  const admin = { host: 'github', repository: 'northtown/findings', branch: 'main' } as const;
  const { content } = readContent(councilSideWorld());
  // What is made is JSON, and read as such.
  return webEditorConfig({ title: 'Findings' }, admin, 'content', content) as {
    collections: Kind[];
    singletons: Kind[];
  };
}

test('what the web editor reads is right by the schema of Sveltia CMS', () => {
  const path = join('node_modules/@sveltia/cms/schema/sveltia-cms.json');
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
  validate(config());
  expect(validate.errors).toBeNull();
});

test('it has every kind of file that people write and that a form can hold whole', () => {
  const { collections: folders, singletons } = config();
  const missing = new Set(Object.keys(collections));
  for (const { name } of [...folders, ...singletons]) missing.delete(name);
  const byProgram = ['audit', 'postcodes'];
  expect([...missing].sort()).toEqual(
    [...byProgram, 'frameworkTranslations', 'frameworks', 'hexmap', 'siteTranslations'].sort(),
  );
});

test('a field has the form of its kind, and offers what there is', () => {
  const meetings = config().collections.find(({ name }) => name === 'meetings');
  expect(meetings?.fields).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: 'date', widget: 'datetime', format: 'YYYY-MM-DD' }),
      expect.objectContaining({ name: 'authority', widget: 'select', required: true }),
      expect.objectContaining({ name: 'body', widget: 'richtext' }),
    ]),
  );
  expect(JSON.stringify(meetings)).toContain('"bradford"');
});
