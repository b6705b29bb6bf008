import { mkdirSync, writeFileSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContent } from '../../src/intake/read/content.ts';
import { buildSite } from '../../src/domain/site.ts';
import { findFiles } from '../../src/formats/find/files.ts';
import { searchedPages } from '../../src/builder/search/pages.ts';
import { countWords } from '../../src/builder/search/words.ts';
const { content, problems } = readContent('content');
for (const p of problems) console.log(p.file, p.line, p.message);
for (const f of findFiles(buildSite(content))) { const p = join('/tmp/fsite', f.path); mkdirSync(dirname(p), { recursive: true }); writeFileSync(p, f.text()); }
const paths = globSync('**/*.html', { cwd: '/work/main/dist' }).sort();
const c = countWords(); for (const _ of c.of(searchedPages('/work/main/dist', paths))) ;
writeFileSync('/tmp/fsite/pagefind/words.txt', c.text());
