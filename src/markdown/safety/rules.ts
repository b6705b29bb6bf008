import type { ProseRule } from '../page.ts';
import { addresses } from './addresses.ts';
import { characters } from './characters.ts';
import { damaged } from './damaged.ts';
import { refused } from './refused.ts';

/** All that could harm a reader or a page. Each finding is an error. */
export const SAFETY_RULES: readonly ProseRule[] = [refused, addresses, characters, damaged];
