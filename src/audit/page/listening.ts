import { listensToFocus, listensToKeys } from './clicks.ts';
import { elements } from './texts.ts';

const handlers = ['onfocus', 'onblur', 'onkeydown', 'onkeypress', 'onkeyup'];
const attributes = '[onfocusin], [onfocusout]';

const handles = (target: EventTarget): boolean =>
  handlers.some((name) => typeof Reflect.get(target, name) === 'function');

/** Nobody can look into a frame of another origin, so anything may listen there. */
const listensInside = (frame: HTMLIFrameElement): boolean => {
  const view = frame.contentDocument?.defaultView;
  if (!view) return true;
  const all = [view, view.document, ...view.document.querySelectorAll('*')];
  return listensToKeys(view) || all.some(handles);
};

/** Whether a script, of the page or of a frame in it, may answer a key or the focus. */
export const somethingListens = (): boolean =>
  listensToKeys(window) ||
  document.querySelector(attributes) !== null ||
  [window, document, ...elements()].some(handles) ||
  [...document.querySelectorAll('iframe')].some(listensInside);

/** Whether a script, of the page or of a frame in it, may answer the focus itself. */
export const somethingWatchesFocus = (): boolean =>
  listensToFocus() ||
  document.querySelector(`[onfocus], [onblur], ${attributes}, iframe`) !== null ||
  [window, document, ...elements()].some((target) =>
    ['onfocus', 'onblur'].some((name) => typeof Reflect.get(target, name) === 'function'),
  );
