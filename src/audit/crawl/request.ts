import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { hostOf, portOf, type Origin } from './origin.ts';

/** No body that an audit reads has more bytes than this. */
export const bodyLimit = 32_000_000;
/** In milliseconds: how long an answer may take, with all redirects on the way. */
const patience = 30_000;
/** No server is asked more at once. */
const mostAtOnce = 8;
/** The Fetch standard follows so many redirects. */
const mostHops = 20;

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

/** Reads addresses of one site, and lets its connections go in the end. */
export type Requester = {
  /**
   * The bytes at a path, or nothing where the answer is not a success. A redirect is looked at
   * before it is followed. Throws `LeadsAway` where it leads to another origin, and, in words for
   * an officer, where there is no end to it.
   */
  read: (path: string) => Promise<Buffer | undefined>;
  close: () => void;
};

/** Makes a reader of one origin, at the one address that it has. */
export function createRequester(site: Origin): Requester {
  const agent = site.origin.startsWith('https:')
    ? new https.Agent({ keepAlive: true })
    : new http.Agent({ keepAlive: true });
  const turns = createTurns(mostAtOnce);
  return {
    read: (path) => turns(() => follow(site, agent, path)),
    close: () => agent.destroy(),
  };
}

/** Lets so many tasks run at once; the others wait, and their time begins with their turn. */
function createTurns(count: number): <Result>(task: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let free = count;
  return async (task) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}

type Answer = { status: number; location: string | undefined; body: Buffer };

async function follow(site: Origin, agent: http.Agent, path: string): Promise<Buffer | undefined> {
  const signal = AbortSignal.timeout(patience);
  let url = new URL(`${site.origin}${path}`);
  for (let hop = 0; hop <= mostHops; hop++) {
    const answer = await ask(site, agent, url, signal).catch((error: unknown) => {
      if (error instanceof TooLarge) throw error;
      if (signal.aborted) throw new NoAnswer();
      // A server that is not there has nothing.
      return undefined;
    });
    if (answer === undefined) return undefined;
    const to = answer.location === undefined ? null : URL.parse(answer.location, url);
    if (to === null) return answer.status >= 200 && answer.status < 300 ? answer.body : undefined;
    if (to.origin !== site.origin) throw new LeadsAway(to.href);
    url = to;
  }
  throw new Error('It redirects in a circle.');
}

/** A body has more bytes than anybody needs to read. */
export class TooLarge extends Error {
  constructor() {
    super(`It is larger than ${bodyLimit / 1_000_000} MB, and is not read.`);
  }
}

function ask(site: Origin, agent: http.Agent, url: URL, signal: AbortSignal): Promise<Answer> {
  const { request } = url.protocol === 'https:' ? https : http;
  const servername = hostOf(url);
  return new Promise((resolve, reject) => {
    const asked = request({
      agent,
      signal,
      host: site.address,
      port: portOf(url),
      path: `${url.pathname}${url.search}`,
      headers: { host: url.host, accept: '*/*', 'accept-encoding': 'identity' },
      ...(url.protocol === 'https:' && { servername }),
    });
    asked.on('error', reject);
    asked.on('response', (response) => {
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      const settle = (body: Buffer): void => resolve({ status, location: undefined, body });
      if (status >= 300 && status < 400 && location !== undefined) {
        response.destroy();
        resolve({ status, location, body: Buffer.alloc(0) });
      } else collect(response).then(settle, reject);
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
