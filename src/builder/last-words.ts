import { formatDate } from '../domain/dates.ts';
import type { Noun } from '../schemas/site.ts';
import { inSentence, listInWords } from '../wording/words.ts';
import { countOf } from '../problems/text.ts';
import type { BuildFacts } from './build-facts.ts';
import type { SiteChanges } from './changes.ts';
import type { FactChange } from './corrections/compare.ts';

/** How many sentences are told of what changed, and how many addresses of a kind. */
const mostSentences = 20;
const mostAddresses = 5;

/** What a build made, in one line. */
export function factsInWords(facts: BuildFacts, { one, many }: Noun): string {
  const { councils, inspections, pages, drafts, warnings } = facts;
  return [
    countOf(councils, one, many),
    countOf(inspections, 'inspection'),
    countOf(pages, 'page'),
    countOf(drafts, 'draft'),
    ...(warnings === undefined ? [] : [`${countOf(warnings, 'piece', 'pieces')} of advice`]),
  ].join(', ');
}

/** What changed since the last build: facts as sentences, then pages by their addresses. */
export function changesInWords(changes: SiteChanges | undefined): string[] {
  if (!changes) return [];
  const { added, gone, changed, facts, inspections } = changes;
  const sentences = [
    ...inspections.added.map((path) => `${visitOf(path)} is new`),
    ...inspections.gone.map((path) => `${visitOf(path)} is gone`),
    ...facts.map(factInWords),
  ];
  const lines = [
    ...firstOf(sentences, mostSentences),
    ...addressesInWords(added, 'is new', 'are new'),
    ...addressesInWords(gone, 'is gone', 'are gone'),
    ...addressesInWords(changed ?? [], 'changed', 'changed'),
    ...(changed
      ? []
      : ['Another version of the program made the last site: every page is made anew.']),
  ];
  if (lines.length === 0) return ['Nothing changed since the last build.'];
  return ['Since the last build:', ...lines.map((line) => `  ${line}`)];
}

/** “Northtown (report of 17 June 2026): leaders Good → Outstanding”. */
function factInWords({ authorityName, published, name, before, after }: FactChange): string {
  const report = `${authorityName} (report of ${formatDate(published)})`;
  return `${report}: ${inSentence(name)} ${short(before)} → ${short(after)}`;
}

/** A sentence is recognised by how it begins. */
function short(value: string): string {
  return value.length > 80 ? `${value.slice(0, 79)}…` : value;
}

/** `api/v1/inspections/northtown/2026-05-standard.json` is `northtown/2026-05-standard`. */
function visitOf(path: string): string {
  return path.slice('api/v1/inspections/'.length, -'.json'.length);
}

function addressesInWords(addresses: readonly string[], one: string, many: string): string[] {
  if (addresses.length === 0) return [];
  const count = `${countOf(addresses.length, 'page')} ${addresses.length === 1 ? one : many}`;
  const rest = addresses.length - mostAddresses;
  const named = addresses.slice(0, mostAddresses);
  return [`${count}: ${listInWords(rest > 0 ? [...named, `${String(rest)} more`] : named)}`];
}

function firstOf(sentences: readonly string[], most: number): string[] {
  const rest = sentences.length - most;
  return rest > 0
    ? [...sentences.slice(0, most), `and ${countOf(rest, 'more change')}`]
    : [...sentences];
}
