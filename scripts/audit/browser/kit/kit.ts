import { createColours, type Colours } from './colours.ts';
import { createLanguages, type Languages } from './languages.ts';
import { createNames, type Names } from './names.ts';
import { createShifts, type Shifts } from './shifts.ts';
import { createSight, type Sight } from './sight.ts';

/** What checks inside the page share, so that the page is walked and measured in one way. */
export type Kit = Sight & Names & Colours & Languages & Shifts;

declare global {
  interface Window {
    /** Put there by the audit when a page's first stage begins. */
    plainAudit?: Kit;
  }
}

/** A script that gives a page its kit. The parts travel as text, so each stands on its own. */
export const kitScript = `(() => {
  const kit = {};
  for (const make of [${[createSight, createNames, createColours, createLanguages, createShifts].map(String).join(',\n')}])
    Object.assign(kit, make(kit));
  window.plainAudit = kit;
})()`;
