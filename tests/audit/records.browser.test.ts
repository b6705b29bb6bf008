import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { auditCommand } from '../../src/audit/command.ts';
import { freshFolder } from './fresh-folder.ts';
import { auditFolder } from './plan.ts';
import { fault, page, siteOf, wanted } from './small-site.ts';

describe('records of an earlier run', () => {
  const pages = {
    'a.html': page('<p>A</p>', '<link rel="stylesheet" href="a.css">'),
    'b.html': fault,
    'a.css': 'p { color: #111 }',
  };

  test('stand in for a look while no byte has changed, and only then', async () => {
    const folder = siteOf(pages);
    const plan = { wanted, records: join(freshFolder(), 'records.jsonl') };
    expect((await auditFolder(folder, plan)).fromCache).toBe(0);
    const again = await auditFolder(folder, plan);
    expect([again.fromCache, again.faults.length]).toEqual([2, 1]);
    writeFileSync(join(folder, 'a.css'), 'p { color: #222 }');
    expect((await auditFolder(folder, plan)).fromCache).toBe(1);
    expect(
      (await auditFolder(folder, { ...plan, wanted: new Set(['page-title']) })).fromCache,
    ).toBe(0);
  });

  test('are not asked what other pages say today', async () => {
    const links = page('<p><a href="b.html">Contact</a></p><p><a href="c.html">Contact</a></p>');
    const folder = siteOf({
      'a.html': links,
      'b.html': page('Call us.'),
      'c.html': page('Call us.'),
    });
    const plan = {
      wanted: new Set(['link-one-place', 'link-in-context']),
      records: join(freshFolder(), 'records.jsonl'),
    };
    expect((await auditFolder(folder, plan)).faults).toEqual([]);
    writeFileSync(join(folder, 'c.html'), page('Write to us.'));
    const { fromCache, faults } = await auditFolder(folder, plan);
    expect(fromCache).toBe(2);
    expect(faults.map(({ code, page: at }) => `${code} ${at}`)).toEqual([
      'link-in-context /a.html',
    ]);
  });

  test('of all shares together are a whole audit, and a missing share is named', async () => {
    const folder = siteOf(pages);
    const shares = [1, 2].map((index) => join(freshFolder(), `share-${index}-of-2.jsonl`));
    for (const [index, records] of shares.entries())
      await auditFolder(folder, {
        wanted,
        records,
        pages: [['/a.html', '/b.html'][index] ?? ''],
        whole: false,
      });
    const merged = await auditFolder(folder, { wanted, shares, look: false });
    expect([merged.faults.length, merged.failures]).toEqual([1, []]);
    const partial = await auditFolder(folder, { wanted, shares: shares.slice(0, 1), look: false });
    expect(partial.failures).toEqual([
      { page: '/b.html', reason: 'No share has looked at it as it is now.' },
    ]);
  });
});

test('a share of a run knows what the last whole run has looked at', async () => {
  const folder = siteOf({ 'a.html': page('<p>A</p>'), 'b.html': page('<p>B</p>') });
  const out = freshFolder();
  const common = ['--dir', folder, '--cache-dir', freshFolder(), '--only', 'link-text'];
  await auditCommand([...common, '--out', freshFolder(), '--report', 'summary']);
  await auditCommand([...common, '--out', out, '--report', 'summary', '--shard', '2/2']);
  const summary: unknown = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'));
  expect(summary).toMatchObject({ pages: 1, fromCache: 1 });
});

describe('the command', () => {
  const how = (out: string): string[] => ['--out', out, '--report', 'json', '--only', 'link-text'];

  test('fails on what is new alone, where an earlier audit is named', async () => {
    const folder = siteOf({ 'a.html': fault, 'b.html': page('<p>B</p>') });
    const [out, cache] = [freshFolder(), freshFolder()];
    const common = [folder, '--cache-dir', cache, ...how(out)];
    expect(await auditCommand(common)).toBe(1);
    const earlier = join(freshFolder(), 'audit.json');
    writeFileSync(earlier, readFileSync(join(out, 'audit.json')));
    writeFileSync(join(folder, 'a.html'), page('<div><p><a href="#a">Click here</a></p></div>'));
    expect(await auditCommand([...common, '--against', earlier])).toBe(0);
    writeFileSync(join(folder, 'b.html'), fault);
    expect(await auditCommand([...common, '--against', earlier])).toBe(1);
    const { comparison }: { comparison: Record<string, unknown[]> } = JSON.parse(
      readFileSync(join(out, 'audit.json'), 'utf8'),
    );
    expect(comparison['added']).toMatchObject([{ page: '/b.html' }]);
    expect(comparison['stayed']).toMatchObject([{ page: '/a.html' }]);
  });

  test('ends with 2 where its folder is not there', async () => {
    expect(await auditCommand(['nowhere/at/all', ...how(freshFolder())])).toBe(2);
  });
});
