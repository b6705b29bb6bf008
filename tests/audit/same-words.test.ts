import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFolder } from '../../src/audit/crawl/folder.ts';
import { saySame } from '../../src/audit/crawl/same-words.ts';
import { freshFolder } from './fresh-folder.ts';

test('two addresses say the same where one is a copy of the other but for its navigation, or sends its reader there', async () => {
  const folder = freshFolder();
  const pages = {
    'a.html': '<h1>Contact</h1> <p>Call us.</p>',
    'copy.html': '<h1>Contact</h1>\n<p class="b">Call us.</p><script>1</script>',
    'moved.html': '<meta http-equiv="refresh" content="0; url=/a.html">',
    'about.html': '<nav>About</nav><main><h1>Contact</h1> <p>Call us.</p></main>',
    'jobs.html': '<nav>Jobs</nav><main><h1>Contact</h1> <p>Call us.</p></main>',
    'other.html': '<h1>Contact</h1><p>Write to us.</p>',
  };
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, name), html);
  const site = await openFolder(folder);
  const like = (address: string): Promise<boolean> => saySame(site, ['/a.html', address]);
  expect(await like('/copy.html')).toBe(true);
  expect(await like('/moved.html')).toBe(true);
  expect(await like('/other.html')).toBe(false);
  expect(await like('/copy.html?page=2')).toBe(false);
  expect(await like('https://example.org/a.html')).toBe(false);
  expect(await saySame(site, ['/about.html', '/jobs.html'])).toBe(true);
  await site.close();
});
