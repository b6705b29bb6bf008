import type { Judged } from '../waivers.ts';
/** The audit as workflow commands, which GitHub shows beside the lines they speak of. */
export declare function toGithub(judged: Judged): string;
