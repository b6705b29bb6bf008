import http, { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex, Transform } from 'node:stream';
import { pipeline } from 'node:stream';
import { portOf, type Origin } from '../crawl/origin.ts';
import { createMeter } from './meter.ts';

/** A proxy on loopback through which a browser reaches one origin and nothing else. */
export type Gate = {
  /** What the browser is told to use, such as `http://127.0.0.1:40123`. */
  server: string;
  close: () => void;
};

/** Headers that speak of one connection and not of what goes through it (RFC 9110, section 7.6.1). */
const ofConnection = /^(?:connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/iu;

/**
 * Opens a gate to `site`. Whatever the browser asks for, in whatever protocol, comes by here:
 * requests of another origin get an empty refusal, and nothing is sent for them.
 */
export async function openGate(site: Origin): Promise<Gate> {
  const agent = new http.Agent({ keepAlive: true });
  const server = createServer((request, response) => forward(site, agent, request, response));
  server.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) =>
    tunnel(site, request, socket, head),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // The browser ends first; were it not to, the gate must keep nobody waiting.
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No loopback port is free.');
  return {
    server: `http://127.0.0.1:${address.port}`,
    close: () => {
      agent.destroy();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A request of plain HTTP, which names its whole address. */
function forward(
  site: Origin,
  agent: http.Agent,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const url = URL.parse(request.url ?? '');
  if (url?.protocol !== 'http:' || url.origin !== site.origin) {
    request.resume();
    response.writeHead(403).end();
    return;
  }
  const onward = http.request({
    agent,
    host: site.address,
    port: portOf(url),
    path: `${url.pathname}${url.search}`,
    method: request.method,
    headers: [...passedOn(request.rawHeaders), 'Host', url.host],
  });
  response.on('close', () => onward.destroy());
  onward.on('error', () => response.destroy());
  onward.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, passedOn(answer.rawHeaders));
    pipeline(answer, createMeter(), response, () => undefined);
  });
  request.pipe(onward);
}

/** Names and values in turn, without those of this connection; the host is told anew. */
function passedOn(raw: readonly string[]): string[] {
  const pairs = raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? '']] : []));
  return pairs.filter(([name = '']) => !ofConnection.test(name) && !/^host$/iu.test(name)).flat();
}

/** A connection whose content the gate cannot read: encrypted, or a WebSocket. */
function tunnel(site: Origin, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  socket.on('error', () => socket.destroy());
  const home = new URL(site.origin);
  const asked = URL.parse(`http://${request.url ?? ''}`);
  if (asked?.hostname !== home.hostname || portOf(asked) !== portOf(home)) {
    socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
    return;
  }
  const onward = connect({ host: site.address, port: portOf(home) });
  const meter: Transform & { renew: () => void } = createMeter();
  onward.on('connect', () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    onward.write(head);
    // Each time that the browser speaks, it asks for something new (it is told to use HTTP/1.1).
    socket.on('data', meter.renew);
    pipeline(socket, onward, () => undefined);
    pipeline(onward, meter, socket, () => undefined);
  });
  onward.on('error', () => socket.destroy());
}
