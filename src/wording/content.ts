import { bodyNoun } from '../domain/language.ts';
import { countOf } from '../problems/text.ts';
import type { Content } from '../schemas/collections.ts';

/**
 * How many bodies and inspections the content has, each with its noun: “153 councils”, “929 inspections”.
 * Bodies have their usual noun where the settings cannot be read.
 */
export function contentCounted({
  site: [site],
  authorities,
  inspections,
}: Pick<Content, 'site' | 'authorities' | 'inspections'>): [bodies: string, inspections: string] {
  const { one, many } = site?.data.bodies ?? bodyNoun();
  return [countOf(authorities.length, one, many), countOf(inspections.length, 'inspection')];
}
