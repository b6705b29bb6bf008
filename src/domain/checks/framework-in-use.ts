import type { Entry } from '../../schemas/collections.ts';
import type { Framework } from '../../schemas/framework.ts';
import { formatDate } from '../dates.ts';
import { frameworkFor } from '../frameworks.ts';
import type { Finding } from '../../problems/problem.ts';
import { errorAt, type Facts, type Rule } from './facts.ts';

/**
 * The framework follows from the start of the visit. A file that names another one would show
 * grades under the wrong rules: for 2026, an overall grade that nobody gave.
 */
export const wrongFrameworks: Rule = (facts) =>
  facts.content.inspections.flatMap((entry) => {
    const framework = facts.frameworks.get(entry.data.framework);
    return framework ? wrongFramework(entry, framework, facts) : [];
  });

function wrongFramework(
  { file, data }: Entry<'inspections'>,
  framework: Framework,
  { frameworks }: Facts,
): Finding[] {
  const kind = framework.kinds.find(({ id }) => id === data.kind);
  // Where the days on site are not known, the day of publication is the best there is.
  const started = data.onSite[0]?.from ?? data.published;
  const right = frameworkFor(framework.subject, data.kind, started, frameworks.values());
  if (right === framework) return [];
  // Days that are the wrong way round are told of the framework.
  if (kind?.until !== undefined && kind.until < kind.from) return [];
  if (right) {
    return [
      errorAt(
        file,
        ['framework'],
        'wrong-framework',
        `The framework is “${data.framework}”, but the visit started on ${formatDate(started)}, when “${right.id}” was in use.`,
        `Write framework: ${right.id}, or correct the first day on site.`,
      ),
    ];
  }
  if (!kind) return [unknownKind(file, data.kind, framework)];
  return [
    errorAt(
      file,
      ['kind'],
      'no-framework-in-use',
      `No framework had a visit of the kind “${data.kind}” that started on ${formatDate(started)}. “${framework.id}” had one from ${formatDate(kind.from)}${kind.until ? ` to ${formatDate(kind.until)}` : ''}.`,
      'Correct the kind or the first day on site.',
    ),
  ];
}

function unknownKind(file: string, kind: string, framework: Framework): Finding {
  return errorAt(
    file,
    ['kind'],
    'unknown-kind',
    `“${framework.id}” has no visit of the kind “${kind}”.`,
    `Write one of: ${framework.kinds.map(({ id }) => id).join(', ')}.`,
  );
}
