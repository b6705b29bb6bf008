import type { Entry } from '../../schemas/collections.ts';
import type { FieldPath, Finding } from '../../problems/problem.ts';
import { errorAt, type Rule } from './facts.ts';

/** What a visit looked at is one clause in plain words, and never the letter's own. */
export const badTopics: Rule = ({ content }) => {
  const abbreviations = new Set(content.words[0]?.data.abbreviations);
  return content.inspections.flatMap((entry) => [
    ...toRewrite(entry),
    ...topicAndReason(entry),
    ...badForm(entry, abbreviations),
  ]);
};

const field: FieldPath = ['outcome', 'topic'];

/** What a topic may not have, and what to write instead. It goes on after “Inspectors looked at”. */
const forms: readonly { code: string; pattern: RegExp; message: string; fix: string }[] = [
  {
    code: 'topic-sentence',
    pattern: /[.!?…](?:['’”"]|\s|$)|[:;]|^(?:The|An?|How|What|Whether|Its|Their)\b/u,
    message: 'This is more than a clause in the middle of a sentence.',
    fix: 'Write one clause that goes on after “Inspectors looked at”: a small letter first, no full stop, colon or semicolon.',
  },
  {
    code: 'topic-quotation',
    pattern: /[‘“”"«»`]|(?<![\p{L}\p{N}])['’]/u,
    message: 'There are quotation marks in it.',
    fix: 'Say what the words between them mean, without the marks.',
  },
  {
    code: 'topic-brackets',
    pattern: /[()[\]]/u,
    message: 'There are brackets in it.',
    fix: 'Leave out what is in them, or say it in the clause itself.',
  },
];

const words = /\p{L}+(?:&\p{L}+)*/gu;

function badForm(
  { file, data }: Entry<'inspections'>,
  abbreviations: ReadonlySet<string>,
): Finding[] {
  const topic = topicOf(data);
  if (topic === undefined) return [];
  const found = forms
    .filter(({ pattern }) => pattern.test(topic))
    .map(({ code, message, fix }) => errorAt(file, field, code, message, fix));
  const letters = (topic.match(words) ?? []).filter((word) => /\p{Lu}.*\p{Lu}/u.test(word));
  const unknown = letters.filter((word) => !abbreviations.has(word));
  return [...found, ...unknown.map((word) => abbreviation(file, word))];
}

function abbreviation(file: string, word: string): Finding {
  const message = `“${word}” is an abbreviation.`;
  const fix =
    'Write the name in full. One that everybody knows goes into abbreviations in words.yaml.';
  return errorAt(file, field, 'topic-abbreviation', message, fix);
}

function topicAndReason({ file, data: { outcome } }: Entry<'inspections'>): Finding[] {
  if (outcome.type !== 'ungraded') return [];
  if (outcome.topic === undefined || outcome.topicNotKnown === undefined) return [];
  const message = 'There is a topic, and a reason why there is none.';
  const fix = 'Take topicNotKnown out, or topic.';
  return [errorAt(file, ['outcome', 'topicNotKnown'], 'topic-and-reason', message, fix)];
}

/** Advice: until it is rewritten the page says that it is not, so nothing wrong is published. */
function toRewrite({ file, data: { outcome } }: Entry<'inspections'>): Finding[] {
  if (outcome.type !== 'ungraded' || outcome.topicToRewrite === undefined) return [];
  return [
    {
      code: 'topic-to-rewrite',
      severity: 'advice',
      file,
      field: ['outcome', 'topicToRewrite'],
      message: `What inspectors looked at is here in the letter’s words only: “${outcome.topicToRewrite}”.`,
      fix: 'Write topic: with one clause in plain words that goes on after “Inspectors looked at”. Then take topicToRewrite out. If no subject is named, write topicNotKnown: with the reason.',
    },
  ];
}

function topicOf({ outcome }: Entry<'inspections'>['data']): string | undefined {
  return outcome.type === 'ungraded' ? outcome.topic : undefined;
}
