/**
 * What the spreadsheets write otherwise than the frameworks do. Every other column of an area is
 * the area's own short name with underscores, so a new framework needs no line here.
 */
export declare const areaColumns: Readonly<Record<string, string>>;
/** Where a blank cell stands for a reason why there is no grade. Any other blank is a mistake. */
export declare const blankGrades: readonly [{
    readonly framework: "sif-2013";
    readonly kind: "reinspection";
    readonly area: "lscb";
    readonly missing: "not-judged";
    readonly why: "This re-inspection did not give the board a grade.";
}, {
    readonly framework: "sif-2013";
    readonly kind: "full";
    readonly area: "lscb";
    readonly missing: "not-known";
    readonly why: "The published list does not give the board’s grade.";
}];
/** What reports print in the place of a grade that inspectors did not give. */
export declare const notJudged: {
    readonly printed: "not judged";
    readonly why: "Inspectors gave no grade here. The report says “not judged”.";
};
/** The area that a column is about: `care_leavers` is `care-leavers`. */
export declare function areaOf(column: string): string;
