/** One way in which a server can send pages: what its settings say, and what a browser asks for. */
export type Way = {
  name: string;
  settings: readonly string[];
  accepts: 'identity' | 'gzip' | 'br';
};

/** From as they are to compressed beforehand. The last needs a module that not every nginx has. */
export const ways: readonly Way[] = [
  { name: 'as they are', settings: [], accepts: 'identity' },
  { name: 'gzip on the way', settings: ['gzip on;'], accepts: 'gzip' },
  { name: 'gzip from the build', settings: ['gzip_static on;'], accepts: 'gzip' },
  { name: 'brotli from the build', settings: ['brotli_static on;'], accepts: 'br' },
];

/** Where an nginx runs, and what it serves. */
export type Place = { folder: string; site: string; port: number; user: string };

/**
 * The settings of an nginx that serves a site on this machine alone.
 *
 * @param modules files of modules to load before all else.
 */
export function settingsFor(way: Way, place: Place, modules: readonly string[]): string {
  return [
    ...modules.map((file) => `load_module ${file};`),
    `user ${place.user};`,
    'worker_processes 1;',
    'daemon off;',
    `pid ${place.folder}/nginx.pid;`,
    'events { worker_connections 64; }',
    'http {',
    '  access_log off;',
    '  sendfile on;',
    '  types { text/html html; }',
    ...['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${temporary(name, place)}`),
    '  server {',
    `    listen 127.0.0.1:${place.port};`,
    `    root ${place.site};`,
    ...way.settings.map((line) => `    ${line}`),
    '  }',
    '}',
    '',
  ].join('\n');
}

function temporary(name: string, { folder }: Place): string {
  const what = name === 'body' ? 'client_body' : name;
  return `${what}_temp_path ${folder}/${name};`;
}

/** What wrk runs: it asks for one page after another, and tells requests, bytes and failures. */
export function requestsFor(pages: readonly string[], accepts: Way['accepts']): string {
  return `local pages = { ${pages.map((page) => JSON.stringify(page)).join(', ')} }
local next = 0
wrk.headers["Accept-Encoding"] = "${accepts}"
request = function()
  next = next % #pages + 1
  return wrk.format("GET", pages[next])
end
done = function(summary)
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout
  print(string.format("COUNT %d %d %d %d", summary.requests, summary.bytes, summary.duration, failed))
end
`;
}

/** What came of it: pages a second, and bytes of each answer with its headers. */
export type Served = { pages: number; bytes: number };

/**
 * Reads what wrk said.
 *
 * @throws where it did not count, or where pages did not come.
 */
export function servedFrom(said: string): Served {
  const [, requests, bytes, microseconds, failed] =
    /^COUNT (\d+) (\d+) (\d+) (\d+)$/m.exec(said)?.map(Number) ?? [];
  if (!requests || !bytes || !microseconds || failed !== 0) {
    throw new Error(`Some pages did not come:\n${said}`);
  }
  return { pages: requests / (microseconds / 1e6), bytes: bytes / requests };
}
