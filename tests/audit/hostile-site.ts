import { createSocket } from 'node:dgram';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createPlainServer } from 'node:net';

/** A server on loopback that writes down every connection, request and packet that reaches it. */
export type Witness = { port: number; origin: string; heard: string[]; close: () => void };

/**
 * Stands for another site, or for a service of the same machine: on one port it hears anything that
 * comes over TCP, whatever the protocol, and anything that comes over UDP.
 */
export async function openWitness(): Promise<Witness> {
  const heard: string[] = [];
  const tcp = createPlainServer((socket) => {
    heard.push('a connection');
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      heard.push(data.toString('latin1').split('\r\n')[0] ?? '');
      socket.end(
        'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 6\r\nConnection: close\r\n\r\nsecret',
      );
    });
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket('udp4').on('message', () => heard.push('a packet'));
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve));
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    heard,
    close: () => {
      tcp.close();
      udp.close();
    },
  };
}

/** A site on loopback that answers as a test wants it to. */
export async function openSite(
  answer: RequestListener,
): Promise<{ origin: string; port: number; server: Server; close: () => void }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${port}`, port, server, close };
}

/** Every way that a page has to reach somebody, by name: each a piece of HTML. */
export function waysOut({
  origin,
  port,
}: Pick<Witness, 'origin' | 'port'>): Record<string, string> {
  const script = (code: string): string => `<script>${code}</script>`;
  const here = `127.0.0.1:${port}`;
  return {
    get: script(`fetch('${origin}/get', { mode: 'no-cors' }).catch(() => 0)`),
    post: script(
      `fetch('${origin}/post', { method: 'POST', body: 'x', mode: 'no-cors' }).catch(() => 0)`,
    ),
    'kept alive': script(
      `fetch('${origin}/alive', { keepalive: true, mode: 'no-cors' }).catch(() => 0)`,
    ),
    'by another name': script(
      `fetch('http://localhost:${port}/name', { mode: 'no-cors' }).catch(() => 0)`,
    ),
    'by IPv6': script(
      `fetch('http://[::1]:${port}/v6', { mode: 'no-cors' }).catch(() => 0); fetch('http://[::ffff:7f00:1]:${port}/v6', { mode: 'no-cors' }).catch(() => 0)`,
    ),
    encrypted: script(`fetch('https://${here}/tls', { mode: 'no-cors' }).catch(() => 0)`),
    websocket: script(`new WebSocket('ws://${here}/ws'); new WebSocket('wss://${here}/wss')`),
    events: script(`new EventSource('${origin}/events')`),
    beacon: script(`navigator.sendBeacon('${origin}/beacon', 'x')`),
    form: `<form id="f" method="post" action="${origin}/form" target="away"></form><iframe name="away" title="A"></iframe>${script('f.submit()')}`,
    frame: `<iframe src="${origin}/frame" title="A frame"></iframe>`,
    picture: `<img src="${origin}/picture" alt="">`,
    style: `<style>@import '${origin}/style'; @font-face { font-family: a; src: url(${origin}/font) } p { font-family: a; background: url(${origin}/background) }</style>`,
    module: `<script type="module">import('${origin}/module').catch(() => 0)</script>`,
    prefetch: `<link rel="prefetch" href="${origin}/prefetch"><link rel="preload" as="script" href="${origin}/preload"><link rel="preconnect" href="${origin}"><link rel="dns-prefetch" href="${origin}"><link rel="modulepreload" href="${origin}/modulepreload">`,
    speculation: `<script type="speculationrules">{"prefetch":[{"urls":["${origin}/speculation"],"eagerness":"immediate"}],"prerender":[{"urls":["${origin}/prerender"],"eagerness":"immediate"}]}</script>`,
    media: `<video src="${origin}/video" autoplay muted><track default src="${origin}/track"></video><object data="${origin}/object"></object><embed src="${origin}/embed">`,
    icon: `<link rel="icon" href="${origin}/icon"><link rel="manifest" href="${origin}/manifest">`,
    ping: `<a id="a" href="#main" ping="${origin}/ping">To the main part of this page</a>${script('a.click()')}`,
    worker: script(
      `new Worker(URL.createObjectURL(new Blob(["fetch('${origin}/worker', { mode: 'no-cors' })"], { type: 'text/javascript' })))`,
    ),
    'service worker': script(`navigator.serviceWorker?.register('/worker.js').catch(() => 0)`),
    redirect: `<img src="/away" alt=""><iframe src="/away" title="Away"></iframe>${script("fetch('/away', { mode: 'no-cors' }).catch(() => 0)")}`,
    popup: script(`open('${origin}/popup'); open('${origin}/noopener', '_blank', 'noopener')`),
    webrtc: script(`{
      const servers = ['stun:${here}', 'turn:${here}?transport=udp', 'turn:${here}?transport=tcp', 'turns:${here}?transport=tcp'];
      const peer = new RTCPeerConnection({ iceServers: servers.map((urls) => ({ urls, username: 'a', credential: 'b' })) });
      peer.createDataChannel('a');
      peer.createOffer().then((offer) => peer.setLocalDescription(offer));
      const other = new RTCPeerConnection();
      peer.addEventListener('icecandidate', () => 0);
      other.createDataChannel('b');
      other.createOffer().then(async (offer) => {
        await other.setLocalDescription(offer);
        const sdp = offer.sdp.replace('a=setup:actpass', 'a=setup:active') + 'a=candidate:1 1 udp 2113937151 127.0.0.1 ${port} typ host\\r\\na=candidate:2 1 tcp 1518280447 127.0.0.1 ${port} typ host tcptype passive\\r\\n';
        await other.setRemoteDescription({ type: 'answer', sdp });
      }).catch(() => 0);
    }`),
    webtransport: script(
      `{ const t = new WebTransport('https://${here}/transport'); t.ready.catch(() => 0); t.closed.catch(() => 0) }`,
    ),
    navigation: script(`setTimeout(() => { location.href = '${origin}/navigation' }, 50)`),
    refresh: `<meta http-equiv="refresh" content="1; url=${origin}/refresh">`,
  };
}
