import type { Report, WithContext } from 'schema-dts';
import type { Authority, Inspection, Site } from '../domain/site.ts';
/**
 * An inspection as linked data (schema.org): the report, and a review for each judgement. A rating
 * has the printed words and no number; a judgement without a grade has its reason and no rating. The
 * council is told once, and reviews refer to it.
 */
export declare function reportData(inspection: Inspection, authority: Authority, site: Pick<Site, 'settings'>): WithContext<Report>;
/** Linked data as text that is safe inside a `<script>` element: no tag can end it. */
export declare function scriptText(data: WithContext<Report>): string;
