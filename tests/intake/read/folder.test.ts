import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentFolder } from '../../../src/intake/read/folder.ts';
import { baseWorld } from '../../world.ts';

let home = '';
let world = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'folder-'));
  world = join(home, 'content');
  cpSync(baseWorld, world, { recursive: true });
});

afterEach(() => {
  rmSync(home, { recursive: true });
});

test('a folder of content is taken as it is', () => {
  expect(contentFolder(world)).toBe(world);
});

test('a folder that is not there is no empty site, but an error', () => {
  expect(() => contentFolder(join(home, 'contents'))).toThrow(
    `There is no content folder ${join(home, 'contents')}. Name yours: --content FOLDER.`,
  );
});

test('a file is no folder', () => {
  const file = join(world, 'site.yaml');
  expect(() => contentFolder(file)).toThrow(`${file} is a file.`);
  expect(() => contentFolder(file)).toThrow(`--content ${world}`);
});

test('an empty folder is no content, nor is one of something else', () => {
  const empty = join(home, 'empty');
  mkdirSync(empty);
  expect(() => contentFolder(empty)).toThrow(`${empty} holds no content`);
  writeFileSync(join(empty, 'README.md'), 'Hello');
  expect(() => contentFolder(empty)).toThrow('Or begin a site: npm create plain-findings');
});

test('a folder in the content folder is answered with the content folder', () => {
  const part = join(world, 'inspections/brent');
  expect(() => contentFolder(part)).toThrow(
    `${part} lies in the content folder ${world}. Name that: --content ${world}`,
  );
});

test('the folder above the content folder is answered with the content folder', () => {
  expect(() => contentFolder(home)).toThrow(
    `The content folder is ${world}, not ${home}. Write: --content ${world}`,
  );
});

test('a content folder in another is an error by either name', () => {
  const inner = join(world, 'older');
  cpSync(baseWorld, inner, { recursive: true });
  expect(() => contentFolder(world)).toThrow(
    `There is a content folder in the content folder ${world}: ${inner}.`,
  );
  expect(() => contentFolder(inner)).toThrow(`${inner} lies in the content folder ${world}.`);
});
