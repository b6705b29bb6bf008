import type { Offer } from '../formats/documents/kinds.ts';
import { documentOffers, offersMark } from '../html/parts/document-offers.ts';
import { placeAddresses, type Placing } from './base-path.ts';

/**
 * A page as it is published: with its addresses where its site has them, and what it offers of itself.
 *
 * @param place how the site places addresses.
 */
export function finished(
  page: string | Buffer,
  offers: readonly Offer[],
  place: Placing | undefined,
): string {
  const list = documentOffers({ offers });
  const text = String(page).replace(offersMark, () => (list === undefined ? '' : String(list)));
  return placeAddresses(text, place);
}
