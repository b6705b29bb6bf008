/**
 * What runs inside every page, before its own scripts: bundled as one script (browser/page-script.ts).
 * The audit speaks to it through one door, which no page can meet by accident.
 */
import { askAxeLater } from './ask-axe.ts';
import { watchClicks } from './clicks.ts';
import { watchDrawnWords } from './drawn-words.ts';
import { hideOurMoves, watchFocusMoves } from './focus-moves.ts';
import { collectFacts } from './collect-facts.ts';
import { click } from './press.ts';
import { door, type Door } from './door.ts';
import { askForHelp } from './help.ts';
import { lookAt } from './look-at.ts';
import { watchTimers } from './timers.ts';
import { begin, end, face, progress, settled, standBefore, turn } from './walk-recorder.ts';

const opened: Door = {
  lookAt,
  collectFacts,
  click,
  isBrokenXml: () => document.querySelector('parsererror') !== null,
  begin,
  progress,
  settled,
  turn,
  face,
  standBefore,
  end,
  askForHelp,
  words: () => document.body.innerText,
};

hideOurMoves();
watchClicks();
watchDrawnWords();
watchFocusMoves();
watchTimers();
askAxeLater();
Object.defineProperty(globalThis, Symbol.for(door), { value: opened });
