import type { Rule, Stage } from '../check.ts';
import { type AxeFinding, type AxeQuestion } from './axe.ts';
import { type Sighting, type Wanted } from '../raw-finding.ts';
/**
 * What to ask axe in a stage, if anything. At 320 px only the rules that depend on place, and in
 * the dark scheme nothing, unless the page shows other things there, or in other colours, than
 * when it came: axe's other rules read nothing but what is drawn, and in which colours.
 * `axe` asks for all of axe; `start-edge` alone for that rule alone.
 */
export declare function axeQuestion(stage: Stage, wanted: Wanted): AxeQuestion | undefined;
/** One finding of axe for each element that it names. */
export declare function sightingsOf(finding: AxeFinding, condition: string): Sighting[];
/** An axe rule in our words: `axe/` and its id, and the criteria that its tags name (`wcag1410`). */
export declare function ruleOf(id: string, help: string, tags: readonly string[]): Rule;
