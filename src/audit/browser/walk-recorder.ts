import { kitScript, type Kit } from '../page/kit.ts';
import { createNotes, type Notes } from './walk-notes.ts';

/** How far a walk has come: how many things it has reached, and whether it has left the page. */
export type Progress = { reached: number; left: boolean };

/** What listens in the page while Tab is pressed. */
export type Recorder = {
  /** How many things should be reached. */
  total: number;
  /** Whether scripts may move the focus after a key, so that each press has to be waited for. */
  careful: boolean;
  progress: () => Progress;
  /** What has been reached so far. */
  reached: () => Element[];
  /** Waits until the page's scripts have answered a key, then writes down where the focus is. */
  settled: () => Promise<Progress>;
  /** Turns round at the last stop. Gives the presses that the way back takes; 0 where it is not worth it. */
  turn: () => number;
  end: () => ReturnType<Notes['all']> & { movedTo: string };
};

/** Runs inside the page: makes what writes down where each press of Tab comes to rest. */
export function createRecorder(kit: Kit, notes: Notes): Recorder {
  const careful = kit.somethingListens() || window.plainTimers?.busy() === true;
  let left = false;
  let turned = false;
  let movedTo = '';

  /** Out of a frame at its end the focus leaves the page without a word, and may be back at its top. */
  const hasLeft = (somewhere: Element | null): boolean => {
    if (somewhere === null) return !document.hasFocus();
    const round = !turned && notes.last()?.localName === 'iframe' && notes.first() === somewhere;
    return round && notes.count() > 1 && notes.reached() === notes.total;
  };

  const rest = (): void => {
    const somewhere = kit.focused();
    if (hasLeft(somewhere)) left = true;
    if (left || somewhere === null) return;
    // Inside a frame it moves on without a word.
    if (somewhere.localName === 'iframe' && somewhere === notes.last()) return;
    if (turned) notes.back(somewhere);
    else notes.stop(somewhere);
  };

  const progress = (): Progress => ({ reached: notes.reached(), left });
  const listen = ({ key }: KeyboardEvent): void => {
    if (key === 'Tab' && !careful) rest();
  };
  addEventListener('keyup', listen, true);
  addEventListener('blur', ({ target }) => {
    if (target !== window) return;
    if (document.activeElement?.localName !== 'iframe') left = true;
    else if (!careful) rest();
  });
  navigation.addEventListener('navigate', (event) => {
    if (event.destination.sameDocument || event.downloadRequest !== null) return;
    movedTo = event.destination.url;
    event.preventDefault();
  });
  return {
    total: notes.total,
    careful,
    progress,
    reached: notes.elements,
    settled: async () => {
      await window.plainTimers?.settled();
      rest();
      return progress();
    },
    turn: () => {
      const last = notes.last();
      if (!(last instanceof HTMLElement) || !kit.somethingSticks()) return 0;
      turned = true;
      left = false;
      last.focus();
      return notes.count();
    },
    end: () => ({ ...notes.all(), movedTo }),
  };
}

/** Runs inside the page: goes to its top and keeps it still, so that every stop looks as it will. */
export function goToTop(): void {
  const still = new CSSStyleSheet();
  still.replaceSync(
    '*, *::before, *::after { transition: none !important; scroll-behavior: auto !important }',
  );
  document.adoptedStyleSheets.push(still);
  const active = document.activeElement;
  if (active instanceof HTMLElement && active !== document.body) {
    // Without the focus, Tab would go on from where it was; from what is gone, it goes on from there.
    const top = document.createElement('span');
    top.tabIndex = -1;
    ([...document.querySelectorAll(':modal')].at(-1) ?? document.body).prepend(top);
    top.focus();
    top.remove();
  }
  scrollTo(0, 0);
}

/** A script that begins a walk, and says how long and how careful it is. */
export const beginScript = `(async () => {
  (${String(goToTop)})();
  const kit = (window.plainAudit ??= ${kitScript});
  kit.fresh();
  window.plainWalk = (${String(createRecorder)})(kit, (${String(createNotes)})(kit));
  const { total, careful } = window.plainWalk;
  if (careful) await window.plainTimers.settled();
  return { total, careful };
})()`;
