import { pick, several, type Chance } from './chance.ts';
import { deed, paragraph, sentence } from './sentences.ts';

const topics = [
  'Help and protection',
  'Children in care',
  'Care leavers',
  'Leaders',
  'Schools and health',
  'Families and friends',
];
const topicsWithin = [
  'Early help',
  'At night and at weekends',
  'Plans and visits',
  'Where they live',
];

/** The Markdown of one summary: about 600 words with headings, lists, a table and links. */
export function bodyOf(name: string, chance: Chance): string {
  const sections = several(topics, 5, chance);
  const within = several(topicsWithin, 2, chance);
  return [
    '## What inspectors found',
    paragraph(4, chance),
    `The council is ${name}. **Inspectors spoke to ${number(chance)} children.** They also read ${number(chance)} case records.`,
    ...sections.flatMap((topic, index) => [`## ${topic}`, ...section(index, within, chance)]),
  ].join('\n\n');
}

/** Each section has one more thing than a paragraph: a list, a table, a link, a quotation. */
function section(index: number, within: readonly string[], chance: Chance): string[] {
  const start = paragraph(4, chance);
  if (index === 0) return [start, 'They do this well:', list('-', chance)];
  if (index === 1) return [start, table(chance), `### ${within[0] ?? ''}`, paragraph(2, chance)];
  if (index === 2) return [start, link(chance), `### ${within[1] ?? ''}`, paragraph(2, chance)];
  if (index === 3) return [start, `> ${sentence(chance)}`, paragraph(2, chance)];
  return [start, 'This comes next:', list('1.', chance)];
}

function list(mark: string, chance: Chance): string {
  return Array.from({ length: 3 }, () => `${mark} staff ${deed(chance)}`).join('\n');
}

function table(chance: Chance): string {
  const rows = ['Boys', 'Girls', 'All children'].map(
    (who) => `| ${who} | ${number(chance)} | ${number(chance)} |`,
  );
  return ['| Who | A year ago | Now |', '| --- | --- | --- |', ...rows].join('\n');
}

function link(chance: Chance): string {
  const year = 2015 + Math.floor(chance() * 10);
  return `The council tells families more in its [plan for children from ${year}](https://www.example.gov.uk/plans/${year}) and on [its page about ${pick(['short breaks', 'fostering', 'family hubs'], chance)}](https://www.example.gov.uk/help).`;
}

function number(chance: Chance): string {
  return String(20 + Math.floor(chance() * 400));
}
