import type { Offer } from '../formats/documents/kinds.ts';
import { documentOffers, offersMark } from '../html/parts/document-offers.ts';
import { underBase } from './base-path.ts';

/**
 * A page as it is published: under the address of its site, with what it offers of itself.
 *
 * @param base where the site lies on its host.
 */
export function finished(page: string | Buffer, offers: readonly Offer[], base: string): string {
  const list = documentOffers({ offers });
  const text = String(page).replace(offersMark, () => (list === undefined ? '' : String(list)));
  return base === '/' ? text : underBase(text, base);
}
