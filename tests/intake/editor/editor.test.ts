import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, onTestFinished, test } from 'vitest';
import { editorSchemas } from '../../../src/intake/editor/schemas.ts';
import { writeEditorFiles } from '../../../src/intake/editor/write.ts';
import { readContent } from '../../../src/intake/read/content.ts';
import { readSource } from '../../../src/intake/read/entry.ts';
import { collections, type CollectionName } from '../../../src/schemas/collections.ts';
import { councilSideWorld } from '../../council-side.ts';

const world = () => readContent(councilSideWorld()).content;

function validator() {
  const ajv = new Ajv2020({ strict: true, allErrors: true, strictTypes: false });
  addFormats(ajv);
  return ajv;
}

test('every schema is valid, and takes each file that a check takes', () => {
  const folder = councilSideWorld();
  const { content } = readContent(folder);
  for (const [name, schema] of editorSchemas(content)) {
    const validate = validator().compile(schema);
    for (const { file } of content[name]) {
      const source = readSource(join(folder, file), file, collections[name].form);
      const yaml = 'yaml' in source ? source.yaml : '';
      expect(validate(load(yaml, { schema: CORE_SCHEMA })), file).toBe(true);
    }
  }
});

test('a field that is misspelt and a day in another form are marked', () => {
  const [, schema] = [...editorSchemas(world())].find(([name]) => name === 'meetings') ?? [];
  const validate = validator().compile(schema ?? false);
  validate({ comittee: 'Panel', date: '17-11-2026' });
  const marked = (validate.errors ?? []).map(({ keyword }) => keyword);
  expect(marked).toEqual(expect.arrayContaining(['additionalProperties', 'required', 'pattern']));
});

test('fields that point to something offer what there is', () => {
  const text = JSON.stringify(editorSchemas(world()).get('inspections'));
  for (const word of ['bradford', 'ilacs-2026', 'care-leavers', 'requires-improvement'])
    expect(text).toContain(`"${word}"`);
});

test('VS Code is told which schema is for which files, and keeps settings that are there', () => {
  const project = mkdtempSync(join(tmpdir(), 'editor-'));
  onTestFinished(() => {
    rmSync(project, { recursive: true });
  });
  const written = writeEditorFiles(project, councilSideWorld());
  const names = Object.keys(collections) as CollectionName[];
  expect(written).toEqual(
    expect.arrayContaining(names.map((name) => `.vscode/schemas/${name}.json`)),
  );
  const path = join(project, '.vscode/settings.json');
  const settings = JSON.parse(readFileSync(path, 'utf8')) as { 'yaml.schemas': object };
  expect(Object.keys(settings['yaml.schemas'])).toHaveLength(names.length);
  writeFileSync(path, '{}');
  writeEditorFiles(project, councilSideWorld());
  expect(readFileSync(path, 'utf8')).toBe('{}');
});
