import type { Authority, Inspection, Meeting, Site } from '../domain/site.ts';
type Settings = Pick<Site, 'settings'>;
/** By what a result list can be narrowed. */
export type FilterName = 'council' | 'region' | 'inspectorate' | 'framework' | 'kind' | 'year' | 'grade';
export type Filter = {
    name: FilterName;
    value: string;
};
/** Words to find a page by that its text does not have. `names` outweighs everything else. */
export type Words = {
    name: 'names' | 'also' | 'date';
    value: string;
};
/** What a page tells the site’s own search about itself, beside its words. */
export type SearchFacts = {
    filters: Filter[];
    words: Words[];
    /** The ISO day by which pages are put in order, newest first. */
    day: string;
    /** Whether it is searched apart, when somebody asks for older reports. */
    older?: boolean;
};
/** A council’s own page: found first when its name, or a name that people use, is typed. */
export declare function councilSearch(authority: Authority, { settings }: Settings): SearchFacts;
/** An inspection or a visit. */
export declare function inspectionSearch(inspection: Inspection, authority: Authority, { settings, searchedApart }: Pick<Site, 'settings' | 'searchedApart'>): SearchFacts;
/** A page for young people about an inspection: found by the same facts, as a thing of its own. */
export declare function youngPeopleSearch(inspection: Inspection, authority: Authority, site: Pick<Site, 'settings' | 'searchedApart'>): SearchFacts;
/** A council meeting about an inspection. */
export declare function meetingSearch({ date }: Meeting, authority: Authority, { settings }: Settings): SearchFacts;
/** A list of councils: found first when the name of its region is typed. */
export declare function listSearch(name: string): SearchFacts;
/** Every value of every filter, as the pages carry them, each once and in a helpful order. */
export declare function searchChoices(site: Site): Record<FilterName, string[]>;
export {};
