import type { Site } from '../domain/site.ts';
/** The licence of everything published here. */
export declare const licence: {
    readonly id: "OGL-UK-3.0";
    readonly name: "Open Government Licence v3.0";
    readonly url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";
};
/** The words that the licence asks for. */
export declare const licenceLine = "Contains public sector information licensed under the Open Government Licence v3.0.";
/** The words that the licence of names and codes asks for. */
export declare const namesLine = "Council names and codes: mySociety, CC BY 4.0.";
/** Who is not behind this. */
export declare const disclaimer = "Not made or endorsed by the inspectors.";
/** Who inspected anything on this site, each once, in order of name. */
export declare function inspectoratesOf({ frameworks }: Pick<Site, 'frameworks'>): string[];
/** What every file says of itself: where it comes from, on which terms, and as of which day. */
export declare function aboutFile(site: Pick<Site, 'settings' | 'frameworks'>): {
    title: string;
    publisher: string;
    asOf: string;
    sources: string[];
    licence: {
        readonly id: "OGL-UK-3.0";
        readonly name: "Open Government Licence v3.0";
        readonly url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";
    };
    attribution: string;
    note: string;
    documentation: string;
};
