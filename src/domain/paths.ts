import type { Authority } from './site.ts';

type Councils = { authorities: readonly Authority[] };

/** The pages of one kind: what stands in the address, and what the page is about. */

/** One page for each council. */
export function councilPaths({ authorities }: Councils) {
  return authorities.map((authority) => ({
    params: { council: authority.slug },
    props: { authority },
  }));
}

/** One page for each inspection and visit. */
export function inspectionPaths({ authorities }: Councils) {
  return authorities.flatMap((authority) =>
    authority.inspections.map((inspection) => ({
      params: { council: authority.slug, inspection: inspection.id.split('/')[1] },
      props: { authority, inspection },
    })),
  );
}
