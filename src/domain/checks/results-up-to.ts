import type { Entry } from '../../schemas/collections.ts';
import { formatDate } from '../dates.ts';
import type { Finding } from '../../problems/problem.ts';
import { isLive } from '../results-up-to.ts';
import { errorAt, someOf, type Facts, type Rule } from './facts.ts';

/** Days up to which results are in that cannot be, that are missing, or that a newer result belies. */
export const wrongResultsDays: Rule = (facts) => {
  const [site] = facts.content.site;
  if (!site) return [];
  return [...wrongEntries(site, facts), ...missingEntries(site, facts), ...newer(site, facts)];
};

function wrongEntries({ file, data }: Entry<'site'>, { frameworks }: Facts): Finding[] {
  const families = new Set([...frameworks.values()].map(({ family }) => family));
  return data.resultsUpTo.flatMap(({ family, day }, index): Finding[] => {
    const at = (name: string, message: string, fix: string) =>
      errorAt(file, ['resultsUpTo', index, name], 'bad-results-day', message, fix);
    const isTwice = data.resultsUpTo.findIndex((one) => one.family === family) < index;
    return [
      ...(families.size === 0 || families.has(family)
        ? []
        : [
            at(
              'family',
              `No framework belongs to the family “${family}”.`,
              `Write one of: ${someOf(families, family)}.`,
            ),
          ]),
      ...(isTwice ? [at('family', `“${family}” is there twice.`, 'Take one of them out.')] : []),
      ...(day > data.asOf
        ? [
            at(
              'day',
              `Results cannot be in up to ${formatDate(day)}, after the site’s own day, ${formatDate(data.asOf)}.`,
              'Correct the day, or set asOf to today.',
            ),
          ]
        : []),
    ];
  });
}

/** A family that still grows, and of which nobody says how far its results go. */
function missingEntries({ file, data }: Entry<'site'>, { content, frameworks }: Facts): Finding[] {
  const used = new Set(content.inspections.map((entry) => entry.data.framework));
  const live = [...frameworks.values()]
    .filter(({ id }) => used.has(id))
    .filter((framework) => isLive(framework, data.asOf))
    .map(({ family }) => family);
  const known = new Set(data.resultsUpTo.map(({ family }) => family));
  return [...new Set(live)]
    .filter((family) => !known.has(family))
    .map((family) => {
      const message = `Nothing says up to which day results of “${family}” are in.`;
      const fix = `Write under resultsUpTo: - { family: ${family}, day: ${data.asOf} } with the day up to which somebody looked.`;
      return errorAt(file, ['resultsUpTo'], 'bad-results-day', message, fix);
    });
}

/** A result that is newer than its list is said to be: pages would give an older day than is true. */
function newer({ data: settings }: Entry<'site'>, { content, frameworks }: Facts): Finding[] {
  const days = new Map(settings.resultsUpTo.map(({ family, day }) => [family, day]));
  return content.inspections.flatMap(({ file, data }): Finding[] => {
    const family = frameworks.get(data.framework)?.family ?? '';
    const day = days.get(family);
    if (day === undefined || data.published <= day || data.published > settings.asOf) return [];
    return [
      {
        code: 'newer-result',
        severity: 'advice',
        file,
        field: ['published'],
        message: `This came out on ${formatDate(data.published)}, and the site says that results are in up to ${formatDate(day)}.`,
        fix: `Once you have looked for all others, set the day of “${family}” under resultsUpTo in site.yaml.`,
      },
    ];
  });
}
