import { compareText } from '../../problems/problem.ts';
import { isoDate } from '../../schemas/fields.ts';
import { isInUse } from '../../domain/frameworks.ts';
import type { Choice, Given, Question, World } from './questions.ts';

/** Questions that several kinds of file have. */

export const council: Question = {
  name: 'council',
  ask: 'Which council?',
  choices: ({ authorities }) => authorities.map(({ id, data }) => ({ value: id, name: data.name })),
};

/** The month in which a visit ended. */
export const month: Question = {
  name: 'month',
  ask: 'In which month did the visit end? (such as 2026-05)',
  wrong: (answer, { site, frameworks }) => {
    if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(answer))
      return `“${answer}” is not a month. Write the year and the month, such as 2026-05.`;
    const last = site[0]?.data.asOf.slice(0, 7);
    if (last !== undefined && answer > last)
      return `${answer} is after the site’s own day. Correct the month, or set asOf in site.yaml to today.`;
    return familiesIn(frameworks, answer).length > 0
      ? undefined
      : `No framework was in use in ${answer}. Correct the month, or add the framework first.`;
  },
};

/** The family of frameworks. The usual one is the first that fits. */
export function family(fits: (outcome: string) => boolean): Question {
  const choices = ({ frameworks }: World, { month: day = '' }: Given): Choice[] =>
    familiesIn(frameworks, day)
      .toSorted((a, b) => Number(fits(b.outcome)) - Number(fits(a.outcome)))
      .map((one) => ({ value: one.family, name: one.name }));
  return {
    ...{ name: 'family', ask: 'Under which framework?', choices },
    usual: (world, given) => choices(world, given)[0]?.value,
  };
}

/** Frameworks that were in use in a month. */
export function familiesIn(frameworks: World['frameworks'], day: string) {
  return frameworks
    .map(({ data }) => data)
    .filter(({ kinds }) => kinds.some((kind) => isInUse(kind, `${day}-28`)));
}

/** A day that is no later than the site’s own. */
export const date: Question = {
  name: 'date',
  ask: 'On which day? (such as 2026-06-17)',
  wrong: (answer, { site }) => {
    const parsed = isoDate.safeParse(answer);
    if (!parsed.success) return parsed.error.issues[0]?.message.replace('\n', ' ');
    const last = site[0]?.data.asOf;
    return last === undefined || answer <= last
      ? undefined
      : `${answer} is after the site’s own day, ${last}. Correct the day, or set asOf in site.yaml to today.`;
  },
};

/** An inspection of a council that is known by then, the newest first. */
export const inspectionQuestion: Question = {
  name: 'inspection',
  ask: 'Which inspection?',
  choices: ({ inspections }) =>
    inspections
      .toSorted((a, b) => compareText(b.data.published, a.data.published))
      .map(({ id, data }) => ({ value: id, name: `${id}, published ${data.published}` })),
};

/** Words of any kind. */
export function wordsQuestion(name: string, ask: string): Question {
  return { name, ask };
}
