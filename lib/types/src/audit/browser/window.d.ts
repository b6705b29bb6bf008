import type { Kit } from '../page/kit.ts';
import type { Timers } from './timers.ts';
import type { Recorder } from './walk-recorder.ts';
declare global {
    interface Window {
        /** What checks share; put there when the page is first looked at. */
        plainAudit?: Kit;
        /** What listens while Tab is pressed. */
        plainWalk?: Recorder;
        /** How the page looked when that was first asked. */
        plainLook?: string;
        /** What axe need not ask the contrast of. */
        plainStandOut?: ReadonlySet<Element>;
        /** What has a click listener that a script has added. */
        plainClicks?: WeakSet<EventTarget>;
        /** Whether a script listens to the focus or to keys, and so may move the focus. */
        plainListens?: boolean;
        /** What scripts have put off. */
        plainTimers?: Timers;
    }
}
