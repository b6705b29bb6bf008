import type { Authority, Inspection, Site } from './site.ts';
/** One name with its value, and where the value leads. */
export type Fact = {
    name: string;
    value?: string | undefined;
    href?: string | undefined;
};
/** What there is to know of an inspection itself: who, when, under which rules, and the report. */
export declare function inspectionFacts(inspection: Inspection, authority: Authority): Fact[];
/** “Full report (PDF, 10 pages, in English)”. What is not known is left out. */
export declare function reportInWords({ report }: Inspection): string;
/** What there is to know of a council, with the places to read more. */
export declare function councilFacts(authority: Authority, { settings }: Pick<Site, 'settings'>): Fact[];
