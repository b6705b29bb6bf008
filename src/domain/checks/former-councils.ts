import { formatDate } from '../dates.ts';
import { errorAt, type Rule } from './facts.ts';

/** What was found at a council that has ended is not filed under the one that took its place. */
export const formerCouncils: Rule = ({ content }) => {
  const former = new Map(content.authorities.map(({ id, data }) => [id, data.formerCouncils]));
  return content.inspections.flatMap(({ file, data }) => {
    const day = data.onSite[0]?.from ?? data.published;
    const ended = former.get(data.authority)?.find((one) => day <= one.ended);
    if (!ended) return [];
    const message = `The visit was on ${formatDate(day)}, when ${ended.name} answered for this place. It ended on ${formatDate(ended.ended)}.`;
    const fix = 'Take the file out, or correct the council or the dates.';
    return [errorAt(file, ['authority'], 'former-council', message, fix)];
  });
};
