import type { Texts } from './texts.ts';
/** What waits for keys and for the focus. */
export type Listening = {
  /** Whether a script, of the page or of a frame in it, may answer a key or the focus. */
  somethingListens: () => boolean;
};

/** Runs inside the page, so it uses nothing from this file. */
export function createListening(kit: Texts): Listening {
  const handlers = ['onfocus', 'onblur', 'onkeydown', 'onkeypress', 'onkeyup'];
  const attributes = '[onfocusin], [onfocusout]';

  const handles = (target: EventTarget): boolean =>
    handlers.some((name) => typeof Reflect.get(target, name) === 'function');

  /** Nobody can look into a frame of another origin, so anything may listen there. */
  const listensInside = (frame: HTMLIFrameElement): boolean => {
    const view = frame.contentDocument?.defaultView;
    if (!view) return true;
    const all = [view, view.document, ...view.document.querySelectorAll('*')];
    return view.plainListens === true || all.some(handles);
  };

  const somethingListens = (): boolean =>
    window.plainListens === true ||
    document.querySelector(attributes) !== null ||
    [window, document, ...kit.elements()].some(handles) ||
    [...document.querySelectorAll('iframe')].some(listensInside);

  return { somethingListens };
}
