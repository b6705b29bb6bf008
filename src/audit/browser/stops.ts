import type { Draft } from '../fault.ts';
import type { Turned } from '../page/focus-place.ts';

/** What had the focus, and whether it could be seen. */
export type Met = Draft & {
  /** Whether the element, or the label that stands for it, can be seen at all. */
  seen: boolean;
  /** What hides it entirely; empty where nothing does. */
  coveredBy: string;
  /** Whether what hides it lies in the flow of the page, so that it may only be a clear edge of it. */
  coverFlows: boolean;
};

/** One place where the focus came to rest after a press of Tab. */
export type Stop = Met & {
  /** Its place among what should be reached, in the order of the page; -1 for anything else. */
  index: number;
  tabindex: number;
  /** Whether anything about it looks different from when it has no focus. */
  marked: boolean;
  /** The contrast of its words while it has the focus, where it is too low. */
  lowContrast?: { ratio: number; needed: number };
  /** Whether it is kept from screen readers (`aria-hidden`) while a dialogue is open over the page. */
  silent: boolean;
  /** How a style made it lie before the last stop to the eye; empty where none did. */
  backwards: Turned;
};

/** What happened when somebody pressed Tab from the top of the page to its end. */
export type TabWalk = {
  stops: Stop[];
  /** What Shift and Tab met on the way back; nothing where nothing sticks to the window. */
  back: Met[];
  /** What can be used, but was never reached. */
  missed: Draft[];
  /** Whether each press was waited for, because scripts may move the focus. */
  careful: boolean;
  /** Whether the focus left the page at the end, as it must. */
  left: boolean;
  /** Whether Escape was needed to get out, or another key that the page names. */
  escaped: boolean;
  /** Whether what holds the focus did so twice in the same way, on a page loaded afresh. */
  certain: boolean;
  /** Whether Shift and Tab lead back from what holds the focus, to the first stop. */
  leadsBack: boolean;
  /** After how many presses the walk was given up with more to come; 0 where it came to its end. */
  givenUpAfter: number;
  /** Whether its time was over before it came to its end. */
  ranOut: boolean;
  /** Whether its time was over on the way back. */
  backCut: boolean;
  /** Where the page went by itself when something got the focus; empty where it stayed. */
  movedTo: string;
};
