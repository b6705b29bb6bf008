import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { relative } from 'node:path';
import type { Problem } from '../../problems/problem.ts';
import { mediaTypeOf } from '../media-type.ts';
import { adminFolder } from '../admin.ts';
import type { BuildPlan } from '../plan.ts';
import type { Program } from '../program/entry.ts';
import { errorPage, explanationPage, failurePage, problemsPage } from './error-page.ts';
import type { LiveSite } from './live-site.ts';
import { problemsPath, withNotes } from './notes.ts';
import {
  openAudience,
  reloadCode,
  reloadEvents,
  reloadScript,
  withReload,
  type Audience,
} from './reload.ts';
import { watchFolders } from './watch.ts';
import { messageOf } from '../../problems/message.ts';

/** What goes out: a status, a type, and bytes or text. */
type Answer = {
  status: number;
  type: string;
  body: Buffer | string;
  location?: string;
  /** It is shown as it is: a web editor must not be shown anew while somebody writes in it. */
  asItIs?: true;
};

const page = 'text/html;charset=utf-8';

/** Answers requests for a site in the making. */
export type DevHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** Shows the site of a content folder, at an address of its own. */
export function devServer(plan: BuildPlan, program: Program): Server {
  return createServer(devHandler(plan, program));
}

/**
 * Shows the site of a content folder while somebody works on it. A page is made when it is asked for,
 * by the same program that builds; the content is read again after a change, and browsers are told.
 */
export function devHandler(plan: BuildPlan, program: Program): DevHandler {
  const audience = openAudience();
  let site: Promise<LiveSite | Problem[]> | undefined;
  watchFolders([plan.folder, plan.publicDir], () => {
    site = undefined;
    audience.tell();
  });
  return handlerOf(audience, async (pathname) => {
    const explanation = explanationPage(pathname);
    if (explanation !== undefined) return { status: 200, type: page, body: explanation };
    site ??= program.live(plan);
    const live = await site;
    const folder = relative('', plan.folder);
    if (Array.isArray(live)) return { status: 500, type: page, body: errorPage(live, folder) };
    if (pathname === problemsPath)
      return { status: 200, type: page, body: problemsPage(live.notes, folder) };
    const answered = await answer(live, pathname);
    if (answered.type !== page) return answered;
    if (pathname.startsWith(live.base + adminFolder)) return { ...answered, asItIs: true };
    return { ...answered, body: withNotes(String(answered.body), pathname, live.notes, folder) };
  });
}

function handlerOf(
  audience: Audience,
  answerTo: (pathname: string) => Promise<Answer>,
): DevHandler {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === reloadEvents) audience.join(response);
    else {
      void safely(pathname, answerTo).then(({ status, type, body, location, asItIs }) => {
        const whole = type === page && !asItIs ? withReload(String(body)) : body;
        const headers = { 'content-type': type, 'cache-control': 'no-store' };
        response.writeHead(status, location === undefined ? headers : { ...headers, location });
        response.end(whole);
      });
    }
  };
}

async function safely(
  pathname: string,
  answerTo: (pathname: string) => Promise<Answer>,
): Promise<Answer> {
  if (pathname === reloadScript) return { status: 200, type: 'text/javascript', body: reloadCode };
  try {
    return await answerTo(decodeURIComponent(pathname));
  } catch (error) {
    const message = messageOf(error);
    console.error(message);
    return { status: 500, type: page, body: failurePage(message) };
  }
}

/** Finds what an address means as a static host does. */
async function answer(site: LiveSite, pathname: string): Promise<Answer> {
  const { base } = site;
  if (!pathname.startsWith(base))
    return { status: 302, type: 'text/plain', body: '', location: base };
  const path = pathname.slice(base.length);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const body = await site.make(file);
  if (body) return { status: 200, type: mediaTypeOf(file), body };
  if (site.has(`${file}/index.html`))
    return { status: 301, type: 'text/plain', body: '', location: `${pathname}/` };
  return {
    status: 404,
    type: page,
    body: (await site.make('404.html')) ?? 'There is no such page.',
  };
}
