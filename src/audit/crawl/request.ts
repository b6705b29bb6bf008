import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';
import { hostOf, portOf, type Origin } from './origin.ts';
import { createTurns } from './turns.ts';

/** No body that an audit reads has more bytes than this. */
export const bodyLimit = 32_000_000;
/** In milliseconds: how long an answer may take, with all redirects on the way. */
const patience = 30_000;
/** No server is asked more at once. */
const mostAtOnce = 4;
/** The Fetch standard follows so many redirects. */
const mostHops = 20;
/** In milliseconds: how long to wait before an address that gave no answer is asked again. */
const waits = [250, 1000];

/** An address of the site sends its reader on to another site, where no audit follows. */
export class LeadsAway extends Error {
  readonly to: string;

  /** @param to the address on the other site. */
  constructor(to: string) {
    super(`It redirects to another site, ${to}, which is not looked at.`);
    this.to = to;
  }
}

/** An address keeps its reader waiting too long. */
export class NoAnswer extends Error {
  constructor() {
    super(`It does not answer in ${patience / 1000} seconds.`);
  }
}

/** An address is kept from those who are not known to the server. */
export class Forbidden extends Error {}

/** Nobody can tell whether something is there: the server refuses, or breaks off. */
export class Unclear extends Error {}

/** A body has more bytes than anybody needs to read. */
export class TooLarge extends Error {
  constructor() {
    super(`It is larger than ${bodyLimit / 1_000_000} MB, and is not read.`);
  }
}

/** What an address gives: its bytes, and their `Content-Type`. */
export type Fetched = { bytes: Buffer; type: string };

/** How a server is asked: what it is told beside, and how long to wait between two questions. */
export type Manners = {
  /** Header fields by their names, such as a cookie that lets the audit in. */
  headers?: Readonly<Record<string, string>>;
  /** In milliseconds; with any, one question follows the other. */
  delay?: number;
};

/** Reads addresses of one site, and lets its connections go in the end. */
export type Requester = {
  /**
   * What is at an address, or nothing where nothing is (404, 410). A redirect is looked at before it
   * is followed. Throws `LeadsAway` where it leads to another origin, `Forbidden` where a
   * reader must be known, `Unclear` where the server
   * answers that it cannot or will not say, even when asked again, and, in words for an officer, where
   * there is no end to it.
   */
  fetch: (path: string) => Promise<Fetched | undefined>;
  read: (path: string) => Promise<Buffer | undefined>;
  close: () => void;
};

/** Makes a reader of one origin, at the one address that it has. */
export function createRequester(
  site: Origin,
  { headers = {}, delay = 0 }: Manners = {},
): Requester {
  const agent = site.origin.startsWith('https:')
    ? new https.Agent({ keepAlive: true })
    : new http.Agent({ keepAlive: true });
  const turns = createTurns(delay > 0 ? 1 : mostAtOnce);
  const way = { site, agent, headers };
  const fetch: Requester['fetch'] = (path) =>
    turns(async () => {
      if (delay > 0) await wait(delay);
      return askAgain(() => follow(way, path));
    });
  return {
    fetch,
    read: async (path) => (await fetch(path))?.bytes,
    close: () => agent.destroy(),
  };
}

/** Asks again, after a while, where the server gave no clear answer. */
async function askAgain<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (const time of waits) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Unclear)) throw error;
      await wait(time);
    }
  }
  return ask();
}

type Way = { site: Origin; agent: http.Agent; headers: Readonly<Record<string, string>> };
type Answer = Fetched & { status: number; location: string | undefined };

async function follow(way: Way, path: string): Promise<Fetched | undefined> {
  const signal = AbortSignal.timeout(patience);
  let url = new URL(`${way.site.origin}${path}`);
  for (let hop = 0; hop <= mostHops; hop++) {
    const answer = await ask(way, url, signal).catch((error: unknown) => {
      if (error instanceof TooLarge) throw error;
      if (signal.aborted) throw new NoAnswer();
      throw new Unclear(`The server breaks off (${codeOf(error)}).`);
    });
    const to = answer.location === undefined ? null : URL.parse(answer.location, url);
    if (to === null) return settle(answer);
    if (to.origin !== way.site.origin) throw new LeadsAway(to.href);
    url = to;
  }
  throw new Error('It redirects in a circle.');
}

/** What an answer means: something, nothing, or that the server cannot or will not say. */
function settle({ status, bytes, type }: Answer): Fetched | undefined {
  if (status >= 200 && status < 300) return { bytes, type };
  if (status === 404 || status === 410) return undefined;
  if (status === 401 || status === 403)
    throw new Forbidden(`It may not be read (status ${status}).`);
  throw new Unclear(`The server answers with status ${status}.`);
}

function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : 'no answer';
}

function ask({ site, agent, headers }: Way, url: URL, signal: AbortSignal): Promise<Answer> {
  const { request } = url.protocol === 'https:' ? https : http;
  const servername = hostOf(url);
  return new Promise((resolve, reject) => {
    const asked = request({
      agent,
      signal,
      host: site.address,
      port: portOf(url),
      path: `${url.pathname}${url.search}`,
      headers: { ...headers, host: url.host, accept: '*/*', 'accept-encoding': 'identity' },
      ...(url.protocol === 'https:' && { servername }),
    });
    asked.on('error', reject);
    asked.on('response', (response) => {
      const status = response.statusCode ?? 0;
      const { location, 'content-type': type = '' } = response.headers;
      const took = (bytes: Buffer): void => resolve({ status, location: undefined, bytes, type });
      if (status >= 300 && status < 400 && location !== undefined) {
        response.destroy();
        resolve({ status, location, bytes: Buffer.alloc(0), type });
      } else collect(response).then(took, reject);
    });
    asked.end();
  });
}

async function collect(response: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response) {
    parts.push(part as Buffer);
    bytes += (part as Buffer).length;
    if (bytes > bodyLimit) throw new TooLarge();
  }
  return Buffer.concat(parts);
}
