import type { PageFacts } from '../facts.ts';
import type { Task, Seen } from './look-at.ts';
import type { Place } from './walk-notes.ts';
import type { Beginning, Progress, WalkNotes } from './walk-recorder.ts';

/** The name (a registered symbol) by which the audit finds what runs inside a page. */
export const door = 'plain-findings-audit';

/** What the audit may ask of a page. What it gives and takes travels as JSON. */
export type Door = {
  /** Looks at the page in one state of its window, with some checks. */
  lookAt: (width: number, time: number, tasks: readonly Task[]) => Promise<Seen[]>;
  collectFacts: () => PageFacts;
  /** Presses the first element that a selector names and that can be seen, and waits. Says whether there was one. */
  click: (selector: string) => Promise<boolean>;
  /** Whether the page is XML that the browser could not read. */
  isBrokenXml: () => boolean;
  /** Begins a walk with the Tab key. */
  begin: (quick: boolean) => Promise<Beginning>;
  progress: () => Progress | undefined;
  /** Waits until the page's scripts have answered a key, then writes down where the focus is. */
  settled: () => Promise<Progress | undefined>;
  /** Turns round at the last stop. Gives the presses that the way back takes; 0 where it is not worth it. */
  turn: () => number;
  /** Turns round where the focus is, or at the end of the page, and waits until the page has come to rest. */
  face: (atEnd: boolean) => Promise<void>;
  /** Goes to where one more press leads to a place of the walk. Says whether it could. */
  standBefore: (place: Place) => boolean;
  end: () => Promise<WalkNotes>;
  /** Opens what was reached and offers help. Says whether there is any. */
  askForHelp: () => boolean;
  /** The words of the page as they are seen. */
  words: () => string;
};
