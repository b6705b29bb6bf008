import { type Colours } from './colours.ts';
import { type Covered } from './covered.ts';
import { type Cut } from './cut.ts';
import { type FocusLook } from './focus-look.ts';
import { type FocusMet } from './focus-met.ts';
import { type FocusPlace } from './focus-place.ts';
import { type Focusable } from './focusable.ts';
import { type Grounds } from './grounds.ts';
import { type Hover } from './hover.ts';
import { type LabelMatch } from './label-match.ts';
import { type Languages } from './languages.ts';
import { type Listening } from './listening.ts';
import { type Links } from './links.ts';
import { type Names } from './names.ts';
import { type SecondLook } from './false-positives.ts';
import { type Shifts } from './shifts.ts';
import { type Sight } from './sight.ts';
import { type StandsOut } from './contrast-with-surroundings.ts';
import { type Texts } from './texts.ts';
/** What checks inside the page share, so that the page is walked and measured in one way. */
export type Kit = Sight & Texts & Names & Colours & Hover & LabelMatch & Languages & Links & Listening & Cut & Covered & Grounds & StandsOut & SecondLook & Shifts & Focusable & FocusLook & FocusPlace & FocusMet;
/** A script that makes a page's kit. The parts travel as text, so each stands on its own. */
export declare const kitScript: string;
