import type { Problem } from './problem.ts';
/** One rule as SARIF lists it. */
export type SarifRule = {
    id: string;
    shortDescription?: {
        text: string;
    };
    properties?: object;
};
/** One result of a run. */
export type SarifResult = object;
/** Results in SARIF 2.1.0, which code hosts show beside the lines they speak of. */
export declare function toSarifLog(driver: {
    name: string;
    informationUri?: string;
    rules: readonly SarifRule[];
}, results: readonly SarifResult[], more?: object): object;
/** One problem as a result. `more` adds to its location, such as the element on a page. */
export declare function toSarifResult(problem: Problem, more?: object): SarifResult;
