import { focusedElement } from './focus-met.ts';
import { enterAt, focusMoves } from './focus-moves.ts';
import { somethingSticks } from './focus-place.ts';
import { somethingListens, somethingWatchesFocus } from './listening.ts';
import { startFresh } from './texts.ts';
import { isBusy, timersSettled } from './timers.ts';
import { createNotes, type Place, type WalkLog } from './walk-notes.ts';

/** How many things a walk has reached (since it turned, on its way back), and whether it has left the page. */
export type Progress = { reached: number; left: boolean };

/**
 * How many things a walk should reach, and whether scripts may move the focus after a key, so that
 * each press has to be waited for; and whether they do so by looking now and then, which no quick walk meets,
 * or watch the focus itself, and may change how it looks.
 */
export type Beginning = { total: number; careful: boolean; polls: boolean; watches: boolean };

/**
 * All that a walk wrote down, where the page went by itself, and whether its scripts moved the focus.
 */
export type WalkNotes = ReturnType<WalkLog['all']> & { movedTo: string; disturbed: boolean };

/** The walk that goes on: what listens while Tab is pressed. */
type Recorder = Pick<Beginning, 'total' | 'careful'> & {
  notes: WalkLog;
  left: boolean;
  turned: boolean;
  movedTo: string;
  /** What is looked at once more. */
  again?: Place;
  /** How often scripts had moved the focus before. */
  moves: number;
  /** Ends its listening. */
  ended: AbortController;
};

let recorder: Recorder | undefined;

/**
 * Begins a walk from the top of the page.
 *
 * @param quick not to wait for scripts, whatever they listen to.
 */
export async function begin(quick: boolean): Promise<Beginning> {
  recorder?.ended.abort();
  keepStill();
  goToTop();
  startFresh();
  const notes = createNotes();
  const polls = isBusy();
  const mayMove = somethingListens() || polls;
  const careful = mayMove && !quick;
  if (mayMove) await timersSettled();
  const { total } = notes;
  const fresh = { left: false, turned: false, movedTo: '', ended: new AbortController() };
  recorder = { notes, total, careful, moves: focusMoves(), ...fresh };
  listen(recorder);
  return { total, careful: mayMove, polls, watches: somethingWatchesFocus() };
}

/** How far the walk has come; nothing where none was begun on this page. */
export function progress(): Progress | undefined {
  if (recorder === undefined) return undefined;
  const { notes, turned, left } = recorder;
  return { reached: turned ? notes.cameBackTo() : notes.reached(), left };
}

/** What has been reached so far. */
export function reachedElements(): Element[] {
  return recorder?.notes.elements() ?? [];
}

/** Waits until the page's scripts have answered a key, then writes down where the focus is. */
export async function settled(): Promise<Progress | undefined> {
  await timersSettled();
  if (recorder !== undefined) rest(recorder);
  return progress();
}

/** Turns round at the last stop. Gives the presses that the way back takes; 0 where it is not worth it. */
export function turn(): number {
  const last = recorder?.notes.last();
  if (recorder === undefined || !(last instanceof HTMLElement) || !somethingSticks()) return 0;
  recorder.turned = true;
  recorder.left = false;
  last.focus();
  // That was ours.
  recorder.moves++;
  return recorder.notes.count();
}

/** Turns round where the focus is, or at the end of the page, to see whether Shift and Tab lead back. */
export async function face(atEnd: boolean): Promise<void> {
  if (recorder === undefined) return;
  if (atEnd) await enterAtEnd(recorder);
  recorder.turned = true;
  recorder.left = false;
  rest(recorder);
}

async function enterAtEnd({ notes }: Recorder): Promise<void> {
  await timersSettled();
  const end = notes.end();
  if (end instanceof HTMLElement) enterAt(end);
  await timersSettled();
}

/**
 * Goes to where one more press leads to a place of a walk that has come to its end. What is met there
 * takes the place of what was written down.
 */
export function standBefore(place: Place): boolean {
  if (recorder === undefined) return false;
  const at = place.at - 1;
  const { notes } = recorder;
  const before = at < 0 && place.isBack ? notes.last() : notes.at({ ...place, at });
  const moved = focusMoves();
  if (before instanceof HTMLElement) before.focus();
  else if (before === undefined) enterAtTop();
  else return false;
  // That was ours.
  recorder.moves += focusMoves() - moved;
  recorder.left = false;
  recorder.again = place;
  return true;
}

/** What the walk wrote down, once the page's scripts have had their turn. */
export async function end(): Promise<WalkNotes> {
  const now = recorder;
  if (now === undefined) return { stops: [], back: [], missed: [], movedTo: '', disturbed: false };
  if (somethingListens()) await timersSettled();
  const disturbed = focusMoves() > now.moves;
  return { ...now.notes.all(), movedTo: now.movedTo, disturbed };
}

/** Out of a frame at its end the focus leaves the page without a word, and may be back at its top. */
function hasLeft({ notes, turned }: Recorder, somewhere: Element | null): boolean {
  if (somewhere === null) return !document.hasFocus();
  const round = !turned && notes.last()?.localName === 'iframe' && notes.first() === somewhere;
  return round && notes.count() > 1 && notes.reached() === notes.total;
}

/** Writes down where the focus has come to rest. */
function rest(now: Recorder): void {
  const somewhere = focusedElement();
  if (hasLeft(now, somewhere)) now.left = true;
  if (now.left || somewhere === null) return;
  if (now.again !== undefined) {
    // What leads elsewhere now than before is moved by something.
    if (!now.notes.again(now.again, somewhere)) now.moves = -1;
    return;
  }
  // Inside a frame it moves on without a word.
  if (somewhere.localName === 'iframe' && somewhere === now.notes.last()) return;
  if (now.turned) now.notes.back(somewhere);
  else now.notes.stop(somewhere);
}

function listen(now: Recorder): void {
  const { signal } = now.ended;
  const keyup = ({ key }: KeyboardEvent): void => {
    if (key === 'Tab' && !now.careful) rest(now);
  };
  addEventListener('keyup', keyup, { capture: true, signal });
  const blur = ({ target }: FocusEvent): void => {
    if (target !== window) return;
    if (document.activeElement?.localName !== 'iframe') now.left = true;
    else if (!now.careful) rest(now);
  };
  addEventListener('blur', blur, { signal });
  const navigate = (event: NavigateEvent): void => {
    if (event.destination.sameDocument || event.downloadRequest !== null) return;
    now.movedTo = event.destination.url;
    event.preventDefault();
  };
  navigation.addEventListener('navigate', navigate, { signal });
}

/** Every stop looks at once as it will. */
function keepStill(): void {
  const still = new CSSStyleSheet();
  still.replaceSync(
    '*, *::before, *::after { transition: none !important; scroll-behavior: auto !important }',
  );
  document.adoptedStyleSheets.push(still);
}

function goToTop(): void {
  if (focusedElement() !== null) enterAtTop();
  scrollTo(0, 0);
}

/** Without the focus, Tab would go on from where it was; from what is gone, it goes on from there. */
function enterAtTop(): void {
  const top = document.createElement('span');
  top.tabIndex = -1;
  ([...document.querySelectorAll(':modal')].at(-1) ?? document.body).prepend(top);
  top.focus();
  top.remove();
}
