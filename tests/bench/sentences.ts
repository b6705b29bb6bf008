import { pick, several, type Chance } from './chance.ts';

const who = [
  'Social workers',
  'Leaders',
  'Carers',
  'Managers',
  'Foster carers',
  'Teachers',
  'The night team',
  'Nurses',
  'Team leaders',
  'Youth workers',
];
const how = ['mostly', 'now', 'still', 'often', 'always', 'nearly always', 'rarely'];
const does = [
  'listen to children',
  'know families well',
  'act quickly when something is wrong',
  'write clear plans',
  'visit children at home',
  'share what they know',
  'ask hard questions',
  'keep good records',
  'help parents to make changes',
  'find homes close to friends and school',
  'look at what came first',
  'say what comes next',
];
const when = [
  'before problems grow',
  'when a child goes missing',
  'after each visit',
  'in the evening and at weekends',
  'for young people over 18',
  'in most teams',
  'since last year',
  'for children who need help in class',
  'when families ask for support',
  'in the north of the area',
];
const but = [
  'Some children wait too long.',
  'For a few children, this came too late.',
  'This is better than it was in the spring.',
  'Inspectors saw this in all the teams that they met.',
  'Leaders know this and are working on it.',
  'Parents told inspectors that it helps.',
];

/** One plain sentence of 6 to 20 words. */
export function sentence(chance: Chance): string {
  const deeds = several(does, chance() < 0.75 ? 1 : 2, chance).join(' and ');
  return `${pick(who, chance)} ${pick(how, chance)} ${deeds} ${pick(when, chance)}.`;
}

/** A paragraph of so many sentences, and one that qualifies them. */
export function paragraph(count: number, chance: Chance): string {
  const sentences = Array.from({ length: count }, () => sentence(chance));
  return [...sentences, pick(but, chance)].join(' ');
}

/** What somebody does, without saying who: good for a list or a table. */
export function deed(chance: Chance): string {
  return `${pick(does, chance)} ${pick(when, chance)}`;
}
