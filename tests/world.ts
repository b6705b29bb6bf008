import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Problem } from '../src/problems/problem.ts';
import { buildSite } from '../src/domain/build-site.ts';
import type { Authority, Inspection, Site } from '../src/domain/site.ts';
import { readContent } from '../src/intake/read/content.ts';

/** The smallest world that works: three councils with real results, in tests/fixtures/base. */
export const baseWorld = join(import.meta.dirname, 'fixtures/base');

/** What to do with one file: new text for it, or `undefined` to take it away. */
export type Edits = Record<string, ((source: string) => string | undefined) | string>;

/**
 * A copy of the smallest world with some files changed, for the time of one test.
 *
 * @returns the folder.
 */
export function worldWith(edits: Edits): string {
  const folder = mkdtempSync(join(tmpdir(), 'world-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync(baseWorld, folder, { recursive: true });
  for (const [file, edit] of Object.entries(edits)) {
    const path = join(folder, file);
    const text = typeof edit === 'string' ? edit : edit(readFileSync(path, 'utf8'));
    if (text === undefined) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
  return folder;
}

/** Every problem in a copy of the smallest world with some files changed. */
export function problemsWith(edits: Edits): Problem[] {
  return readContent(worldWith(edits)).problems;
}

/** The site that a content folder makes. It has to be free of problems. */
export function siteOf(folder: string): Site {
  const { content, problems } = readContent(folder);
  if (problems.length > 0) throw new Error(JSON.stringify(problems, undefined, 2));
  return buildSite(content);
}

/** A council of a site by its short name. */
export function councilOf(site: Site, slug: string): Authority {
  const authority = site.authorities.find((one) => one.slug === slug);
  if (!authority) throw new Error(`no council ${slug}`);
  return authority;
}

/** An inspection of a site by its id. */
export function inspectionOf(site: Site, id: string): Inspection {
  const inspection = site.inspections.find((one) => one.id === id);
  if (!inspection) throw new Error(`no inspection ${id}`);
  return inspection;
}
