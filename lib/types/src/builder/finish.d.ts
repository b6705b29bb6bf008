import type { Draft } from './draft.ts';
import type { Plan } from './plan.ts';
/** Adds what looks at the whole site: the search, rules for hosts, and compressed files. */
export declare function finish(draft: Draft, plan: Omit<Plan, 'share'>): Promise<void>;
