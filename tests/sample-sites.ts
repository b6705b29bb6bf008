import { join } from 'node:path';
import type { Site } from '../src/domain/site.ts';
import { siteOf } from './world.ts';

/** Sites about other inspectorates, each as small as shows its shape: tests/fixtures/sites. */
export const sampleSites = [
  'cqc',
  'youth-justice',
  'report-cards',
  'food-hygiene',
  'trusts',
  'care-inspectorate',
  'estyn',
  'care-homes',
] as const;

/** Where the content of a sample site lies. */
export function sampleFolder(name: string): string {
  return join(import.meta.dirname, 'fixtures/sites', name);
}

/** A sample site. It has to be free of problems. */
export function sampleSite(name: string): Site {
  return siteOf(sampleFolder(name));
}
