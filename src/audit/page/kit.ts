import { createColours, type Colours } from './colours.ts';
import { createCovered, type Covered } from './covered.ts';
import { createCut, type Cut } from './cut.ts';
import { createFocusLook, type FocusLook } from './focus-look.ts';
import { createFocusMet, type FocusMet } from './focus-met.ts';
import { createFocusPlace, type FocusPlace } from './focus-place.ts';
import { createFocusable, type Focusable } from './focusable.ts';
import { createGrounds, type Grounds } from './grounds.ts';
import { createHover, type Hover } from './hover.ts';
import { createLabelMatch, type LabelMatch } from './label-match.ts';
import { createLanguages, type Languages } from './languages.ts';
import { createListening, type Listening } from './listening.ts';
import { createLinks, type Links } from './links.ts';
import { createNames, type Names } from './names.ts';
import { createSecondLook, type SecondLook } from './false-positives.ts';
import { createShifts, type Shifts } from './shifts.ts';
import { createSight, type Sight } from './sight.ts';
import { createStandsOut, type StandsOut } from './contrast-with-surroundings.ts';
import { createTexts, type Texts } from './texts.ts';

/** What checks inside the page share, so that the page is walked and measured in one way. */
export type Kit = Sight &
  Texts &
  Names &
  Colours &
  Hover &
  LabelMatch &
  Languages &
  Links &
  Listening &
  Cut &
  Covered &
  Grounds &
  StandsOut &
  SecondLook &
  Shifts &
  Focusable &
  FocusLook &
  FocusPlace &
  FocusMet;

const parts = [
  createSight,
  createTexts,
  createNames,
  createColours,
  createHover,
  createLabelMatch,
  createLanguages,
  createLinks,
  createListening,
  createCut,
  createCovered,
  createGrounds,
  createStandsOut,
  createSecondLook,
  createShifts,
  createFocusable,
  createFocusLook,
  createFocusPlace,
  createFocusMet,
];

/** A script that makes a page's kit. The parts travel as text, so each stands on its own. */
export const kitScript = `(() => {
  const kit = {};
  for (const make of [${parts.map(String).join(',\n')}]) Object.assign(kit, make(kit));
  return kit;
})()`;
