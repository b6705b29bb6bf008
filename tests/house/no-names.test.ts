import { expect, test } from 'vitest';
import { codeFiles } from './files.ts';

/**
 * Names that stand in content and nowhere in the code: inspectorates and their frameworks, countries,
 * and what is inspected. What is written in src reads right for any publisher.
 */
const names: readonly RegExp[] = [
  /\b(?:ofsted|cqc|care quality commission|estyn|hmip?|hmicfrs|care inspectorate|food standards agency)\b/i,
  /\b(?:ilacs|jtai|lscb|sccif)\b/i,
  /\b(?:england|english councils|wales|scotland|northern ireland|united kingdom)\b/i,
  /\bchildren[’']?s?[’']? (?:services|social (?:care|work)|homes)\b/i,
  /\b(?:adult social care|social (?:care|services|workers?)|care leavers?|foster|youth justice)\b/i,
  /\bSEND\b|\bspecial educational\b|\bsafeguarding\b/,
];

/** Identifiers hide names too: `englandUrl`, `ofstedPage`. */
const hidden = /(?:ofsted|cqc|england|childrens|ilacs|estyn)/i;

/** A place that may name one, and why. */
const allowed: Readonly<Record<string, string>> = {
  'src/markdown/unsafe-text.ts': 'Unicode writes three flags with letters that nobody sees.',
  'src/domain/deadlines.ts': 'The source of the rule for counting working days names its law.',
};

function namesIn(text: string): string[] {
  const found = [...names, hidden].flatMap((name) => name.exec(text)?.[0] ?? []);
  return [...new Set(found)];
}

const files = codeFiles().filter(({ path }) => path.startsWith('src/'));

test('no code names an inspectorate, a country or a subject', () => {
  expect(files.length).toBeGreaterThan(300);
  const told = files
    .filter(({ path }) => !(path in allowed))
    .flatMap(({ path, text }) => namesIn(text).map((name) => `${path}: ${name}`));
  expect(told).toEqual([]);
});

test('each exception is still needed', () => {
  const needed = files.filter(({ path, text }) => path in allowed && namesIn(text).length > 0);
  expect(needed.map(({ path }) => path).sort()).toEqual(Object.keys(allowed).sort());
});

test.each(['const englandUrl = 1;', 'Ofsted inspects.', '// for children’s services'])(
  'a name is found: %s',
  (text) => {
    expect(namesIn(text)).not.toEqual([]);
  },
);
