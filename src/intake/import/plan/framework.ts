import { formatDate } from '../../../domain/dates.ts';
import { frameworkFor, isInUse } from '../../../domain/frameworks.ts';
import type { Framework } from '../../../schemas/framework.ts';
import type { RowReader } from '../spreadsheet/row-reader.ts';
import { isSameWording, shortName } from '../wording.ts';

/** The framework that a row names: `Standard 2023` is `standard-2023`; its names do too. */
export function namedFramework<Outcome extends Framework['outcome']>(
  reader: RowReader,
  frameworks: readonly Framework[],
  outcome: Outcome,
): Extract<Framework, { outcome: Outcome }> | undefined {
  const name = reader.needed('framework');
  if (name === undefined) return undefined;
  const ofKind = frameworks.filter(hasOutcome(outcome));
  const called = ofKind.filter((one) =>
    [one.name, one.shortName].some((own) => isSameWording(own, name)),
  );
  // Frameworks that follow each other share a name, which then says nothing.
  const byName = called.length === 1 ? called[0] : undefined;
  const found = ofKind.find(({ id }) => id === shortName(name)) ?? byName;
  if (found) return found;
  const names = ofKind.map(({ id }) => id).join(', ');
  reader.fault('framework', `There is no framework “${name}” here.`, `Write one of: ${names}.`);
  return undefined;
}

function hasOutcome<Outcome extends Framework['outcome']>(outcome: Outcome) {
  return (one: Framework): one is Extract<Framework, { outcome: Outcome }> =>
    one.outcome === outcome;
}

/** The kind of visit that a row names: `re-inspection` is `reinspection`. */
export function namedKind(reader: RowReader, framework: Framework): string | undefined {
  const [only, other] = framework.kinds;
  if (only && !other && reader.text('inspection_type') === '') return only.id;
  const name = reader.needed('inspection_type');
  if (name === undefined) return undefined;
  const kind = framework.kinds.find(({ id }) => isSameKind(id, name));
  if (kind) return kind.id;
  const names = framework.kinds.map(({ id }) => id).join(', ');
  const message = `“${framework.id}” has no visit of the kind “${name}”.`;
  reader.fault('inspection_type', message, `Write one of: ${names}.`);
  return undefined;
}

/** The framework without grades that had a kind of visit on a day. Its spreadsheet names only the kind. */
export function ungradedFramework(
  reader: RowReader,
  frameworks: readonly Framework[],
  started: string,
): { framework: Framework; kind: string } | undefined {
  const name = reader.needed('inspection_type');
  if (name === undefined) return undefined;
  const found = frameworks
    .filter(hasOutcome('ungraded'))
    .flatMap((framework) => framework.kinds.map((kind) => ({ framework, kind })))
    .find(({ kind }) => isSameKind(kind.id, name) && isInUse(kind, started));
  if (found) return { framework: found.framework, kind: found.kind.id };
  const message = `No framework had a visit of the kind “${name}” on ${formatDate(started)}.`;
  reader.fault('inspection_type', message, 'Correct the kind or the first day on site.');
  return undefined;
}

/** The framework follows from the first day on site: a row that names another is a bad one. */
export function checkInUse(
  reader: RowReader,
  framework: Framework,
  kind: string,
  started: string,
  frameworks: readonly Framework[],
): void {
  const right = frameworkFor(framework.subject, kind, started, frameworks);
  if (right?.id === framework.id) return;
  reader.fault(
    'framework',
    right
      ? `The visit started on ${formatDate(started)}, when “${right.id}” was in use.`
      : `“${framework.id}” had no visit of this kind on ${formatDate(started)}, and nothing else had.`,
    right
      ? `Write ${right.id}, or correct the first day on site.`
      : 'Correct the first day on site.',
  );
}

function isSameKind(id: string, name: string): boolean {
  const plain = (one: string): string => one.replaceAll('-', '');
  const word = shortName(name);
  return [word, word.replace(/-(?:inspection|visit)$/, '')].some((one) => plain(id) === plain(one));
}
