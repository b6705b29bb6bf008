import { relative } from 'node:path';
import {
  frameworkAnswers,
  frameworkQuestions,
  optionalQuestions,
  wantedFor,
} from '../intake/new/framework/answers.ts';
import { writeFramework } from '../intake/new/framework/write.ts';
import { asking } from './asking.ts';
import { UsageError, type ExitCode } from './command.ts';

/** The options that answer what is asked of a framework. */
export const frameworkOptions = {
  name: { type: 'string', value: 'NAME', about: 'what is begun is called' },
  inspectorate: { type: 'string', value: 'NAMES', about: 'who inspects, with ; between' },
  subject: { type: 'string', value: 'NAME', about: 'what is inspected, such as Schools' },
  from: { type: 'string', value: 'DAY', about: 'the first day on which it is used' },
  outcome: { type: 'string', value: 'KIND', about: 'graded, narrative or ungraded' },
  areas: { type: 'string', value: 'NAMES', about: 'what is judged, with ; between' },
  grades: { type: 'string', value: 'NAMES', about: 'the grades, best first, with ; between' },
  overall: {
    type: 'string',
    value: 'NAME',
    about: 'what the overall grade is called, if there is one',
  },
} as const;

type Values = { [Name in keyof typeof frameworkOptions]?: string | undefined };

/** Begins a framework, which builds as it is. */
export async function newFramework(
  folder: string,
  [id, ...more]: readonly string[],
  values: Values,
): Promise<ExitCode> {
  if (id === undefined || more.length > 0)
    throw new UsageError('Name one file, such as: new framework schools-2026');
  const missing = wantedFor(values.outcome).filter(
    (name) => values[name] === undefined && !optionalQuestions.includes(name),
  );
  const isThere = process.stdin.isTTY;
  if (missing.length > 0 && !isThere) {
    const asked = missing.map((name) => `  --${name} …  ${frameworkQuestions[name]}`);
    throw new UsageError(`Nobody is there to be asked. Write:\n${asked.join('\n')}`);
  }
  const answers = await asking((ask) =>
    frameworkAnswers(id, values, isThere ? ask : () => Promise.resolve('')),
  );
  const written = writeFramework(folder, answers).map((path) => relative('', path));
  console.log(
    `Wrote ${written.join(' and ')}. It builds as it is. Say its texts in plain words, then run: npx plain-findings check`,
  );
  return 0;
}
