import type { Authority } from './site.ts';
type Councils = {
    authorities: readonly Authority[];
};
/** The pages of one kind: what stands in the address, and what the page is about. */
/** One page for each council. */
export declare function councilPaths({ authorities }: Councils): {
    params: {
        council: string;
    };
    props: {
        authority: Authority;
    };
}[];
/** One page for each inspection and visit. */
export declare function inspectionPaths({ authorities }: Councils): {
    params: {
        council: string;
        inspection: string | undefined;
    };
    props: {
        authority: Authority;
        inspection: import("./site.ts").Inspection;
    };
}[];
/** The list of all inspections and visits, in parts, for each council that has too many for its page. */
export declare function listPaths({ authorities }: Councils): {
    params: {
        council: string;
        part: string | undefined;
    };
    props: {
        authority: Authority;
        inspections: import("./site.ts").Inspection[];
        part: number;
        parts: number;
    };
}[];
export {};
