import type { Entry } from '../../schemas/collections.ts';
import type { Finding } from '../../problems/problem.ts';
import { errorAt, someOf, type Facts, type Rule } from './facts.ts';
import { badSources, inTheFuture, usesIn } from './sources.ts';

/** A meeting is of a council that is there, about that council's inspections, on a day gone by. */
export const badMeetings: Rule = (facts) =>
  facts.content.meetings.flatMap((entry) => [
    ...wrongCouncil(entry, facts),
    ...wrongName(entry),
    ...wrongInspections(entry, facts),
    ...noDecision(entry),
    ...badParts(entry, facts),
  ]);

function wrongCouncil({ file, data }: Entry<'meetings'>, facts: Facts): Finding[] {
  if (facts.has('authorities', data.authority)) return [];
  const names = facts.content.authorities.map(({ id }) => id);
  if (names.length === 0) return [];
  const message = `There is no council “${data.authority}”.`;
  const fix = `Write the short name of a council in authorities/, such as ${someOf(names, data.authority)}.`;
  return [errorAt(file, ['authority'], 'unknown-reference', message, fix)];
}

/** The name becomes the address: the council, the day, and a word for the committee. */
function wrongName({ id, file, data }: Entry<'meetings'>): Finding[] {
  const start = `${data.authority}/${data.date}-`;
  if (id.startsWith(start) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id.slice(start.length))) return [];
  return [
    errorAt(
      file,
      ['date'],
      'file-name',
      `The file’s name does not match what it says: council “${data.authority}”, ${data.date}.`,
      `Rename the file to meetings/${start}… with a word for the committee, such as ${start}scrutiny-panel.md.`,
    ),
  ];
}

function wrongInspections({ file, data }: Entry<'meetings'>, facts: Facts): Finding[] {
  const own = facts.content.inspections.map(({ id }) => id);
  // That there are none at all is told of the folder.
  if (own.length === 0) return [];
  const ofCouncil = own.filter((id) => id.startsWith(`${data.authority}/`));
  return data.inspections.flatMap((id, index) => {
    const field = ['inspections', index];
    const fix =
      ofCouncil.length > 0
        ? `Write one of the council’s own: ${ofCouncil.join(', ')}.`
        : 'Take it out, or add the file of the inspection first.';
    if (!id.startsWith(`${data.authority}/`)) {
      const message = `This meeting is of “${data.authority}”, but “${id}” is an inspection of another council.`;
      return [errorAt(file, field, 'other-council', message, fix)];
    }
    if (facts.has('inspections', id)) return [];
    return [errorAt(file, field, 'unknown-reference', `There is no inspection “${id}”.`, fix)];
  });
}

function noDecision({ file, data }: Entry<'meetings'>): Finding[] {
  if (data.decided.length > 0 !== (data.decidedNotKnown !== undefined)) return [];
  const message = 'There must be either what was decided or the reason why it is not known.';
  const fix = 'Write decided: with a list, or decidedNotKnown: with a sentence.';
  return [errorAt(file, ['decided'], 'no-decision', message, fix)];
}

function badParts({ file, data }: Entry<'meetings'>, { content }: Facts): Finding[] {
  const asOf = content.site[0]?.data.asOf;
  return [
    ...badSources(file, data.sources, usesIn(data.figures), asOf),
    ...inTheFuture(file, [{ field: ['date'], day: data.date }], asOf),
  ];
}
