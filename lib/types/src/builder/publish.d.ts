import type { Plan } from './plan.ts';
/**
 * Does what puts a site in its place, and says where it lies. Where that fails, says why and that
 * nothing was published.
 *
 * @returns the exit code.
 */
export declare function publish(plan: Plan, task: () => Promise<void>): Promise<0 | 1>;
