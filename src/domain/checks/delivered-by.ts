import type { Entry } from '../../schemas/collections.ts';
import { formatDate } from '../dates.ts';
import type { Finding } from '../../problems/problem.ts';
import { errorAt, type Facts, type Rule } from './facts.ts';

type Deliverer = Entry<'authorities'>['data']['deliveredBy'][number];

/**
 * Who ran the service at an inspection has to be somebody whom the council’s file names for that
 * time. An inspection of the leading subject that names nobody, while somebody did run it, would
 * show a result under the council’s name alone.
 */
export const wrongDeliverers: Rule = (facts) => {
  const councils = new Map(facts.content.authorities.map(({ id, data }) => [id, data.deliveredBy]));
  return facts.content.inspections.flatMap((entry) => {
    const deliverers = councils.get(entry.data.authority);
    return deliverers ? wrongDeliverer(entry, deliverers, facts) : [];
  });
};

function wrongDeliverer(
  { file, data }: Entry<'inspections'>,
  deliverers: readonly Deliverer[],
  { content, frameworks }: Facts,
): Finding[] {
  const day = data.onSite[0]?.from ?? data.published;
  const inForce = deliverers.filter(
    ({ from, until }) => from <= day && (until === undefined || until >= day),
  );
  const [first] = inForce;
  if (data.deliveredBy !== undefined) {
    if (inForce.some(({ name }) => name === data.deliveredBy)) return [];
    const message = `The council’s file does not say that “${data.deliveredBy}” ran the service on ${formatDate(day)}.`;
    const fix = first
      ? `Write ${first.name}, or correct deliveredBy in authorities/${data.authority}.md.`
      : `Take the line out, or add it to deliveredBy in authorities/${data.authority}.md.`;
    return [errorAt(file, ['deliveredBy'], 'wrong-deliverer', message, fix)];
  }
  const leading = content.site[0]?.data.subjects[0]?.id;
  if (!first || frameworks.get(data.framework)?.subject !== leading) return [];
  return [
    {
      code: 'no-deliverer',
      severity: 'advice',
      file,
      field: ['authority'],
      message: `${first.name} ran the service for the council on ${formatDate(day)}, and this file does not say so.`,
      fix: `Write deliveredBy: ${first.name}`,
    },
  ];
}
