import { describe, expect, test } from 'vitest';
import { requestsFor, servedFrom, settingsFor, ways } from './ways.ts';

const place = { folder: '/bench/nginx', site: '/bench/site', port: 8123, user: 'nobody' };

describe('the server of a bench', () => {
  test('listens on this machine alone', () => {
    for (const way of ways) {
      const listens = settingsFor(way, place, []).match(/listen .*/g);
      expect(listens).toEqual(['listen 127.0.0.1:8123;']);
    }
  });

  test('writes nowhere but in its own folder', () => {
    const settings = settingsFor({ name: '', settings: [], accepts: 'gzip' }, place, []);
    const places = settings.match(/(?:pid|temp_path) (\S+);/g) ?? [];
    expect(places.length).toBeGreaterThan(1);
    expect(places.filter((line) => !line.includes(' /bench/nginx/'))).toEqual([]);
  });

  test('loads modules before all else', () => {
    const [first] = settingsFor(ways[0] ?? never(), place, ['/modules/brotli.so']).split('\n');
    expect(first).toBe('load_module /modules/brotli.so;');
  });
});

describe('requests', () => {
  test('name each page in turn and the compression that is asked for', () => {
    const script = requestsFor(['/a/', '/b/'], 'br');
    expect(script).toContain('{ "/a/", "/b/" }');
    expect(script).toContain('wrk.headers["Accept-Encoding"] = "br"');
  });

  test('are counted from what wrk says', () => {
    const said = 'Running 2s test\nCOUNT 5000 25000000 2000000 0\n';
    expect(servedFrom(said)).toEqual({ pages: 2500, bytes: 5000 });
  });

  test('that failed are an error, and so is no answer', () => {
    expect(() => servedFrom('COUNT 5000 25000000 2000000 1\n')).toThrow('did not come');
    expect(() => servedFrom('Running 2s test\n')).toThrow('did not come');
  });
});

function never(): never {
  throw new Error('There is no way of serving.');
}
