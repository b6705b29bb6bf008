import { type Rule } from './facts.ts';
/** A meeting is of a council that is there, about that council's inspections, on a day gone by. */
export declare const badMeetings: Rule;
