import type { Comparison } from '../domain/change.ts';
import { type GradedInspection } from '../domain/outcome.ts';
import type { Inspection } from '../domain/site.ts';
/**
 * Sentences made from data. Each says no more than the data does: no grade is worked out, and what
 * is not there is said in words.
 */
/** Who inspected: “Ofsted”, “Ofsted and the Care Quality Commission”. */
export declare function inspectors({ framework }: Pick<Inspection, 'framework'>): string;
/** What kind of visit it was: “inspection”, “focused visit”. */
export declare function kindName({ framework, kind }: Pick<Inspection, 'framework' | 'kind'>): string;
/** What such a visit is, in a sentence or two. */
export declare function kindAbout({ framework, kind }: Pick<Inspection, 'framework' | 'kind'>): string;
/** When inspectors were there, or why that is not known: “27 April to 1 May 2026”. */
export declare function onSiteInWords({ onSite, onSiteNotKnown }: Inspection): string;
/** The month that names a visit: the one in which it ended, else the one of its report. */
export declare function monthOf({ ended, published }: Inspection): string;
/** A short title: “Inspection, May 2026”. */
export declare function shortTitle(inspection: Inspection): string;
/** The result of any visit in a few sentences. Pages, data and feeds all say it. */
export declare const resultInWords: (key: Inspection) => string;
/** The grades of a graded inspection in sentences, areas first, the overall grade after them. */
export declare function gradesInWords(inspection: GradedInspection): string;
/** The outcome in words of an inspection without grades, or why it is not known. */
export declare function narrativeInWords({ framework, outcome }: Inspection): string;
/** Why there is no overall grade, or no grade at all. Empty where inspectors gave them all. */
export declare function whyNoGrade(inspection: Inspection): string;
/**
 * How long a page takes to read, at 200 words a minute: slower than most adults read, because the
 * words are hard and the matter is grave.
 *
 * @param words how many words the page's own text has.
 */
export declare function readingTime(words: number): string;
/** What a visit without grades looked at. */
export declare function ungradedInWords({ outcome }: Inspection): string;
/** “Better in one area, the same in three, one can’t be compared.” */
export declare function changeInWords({ changes }: Pick<Comparison, 'changes'>): string;
/** How many areas have which grade, for a line in a list: “Good in three areas, …”. */
export declare function inBrief(inspection: GradedInspection): string;
