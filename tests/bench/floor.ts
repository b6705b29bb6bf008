/**
 * The floor: the least that plain Node can do with the same content, to see how near a generator is.
 * It reads each inspection, its front matter and its Markdown, and writes a page with no frame, no
 * links to others, no glossary and no data, and without sanitising: `node floor.ts CONTENT SITE`.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { markdownToHtml } from 'satteri';
import { frontMatter, splitMarkdown } from '../../src/intake/read/front-matter.ts';
import { inspection } from '../../src/schemas/inspection.ts';

const [content = '', site = ''] = process.argv.slice(2);

for (const file of globSync('*/*.md', { cwd: join(content, 'inspections') })) {
  const text = readFileSync(join(content, 'inspections', file), 'utf8');
  const parts = splitMarkdown(file, text);
  if (!('yaml' in parts)) throw new Error(parts.message);
  const read = frontMatter(parts);
  if (!('data' in read)) throw new Error(`${file} cannot be read`);
  const facts = inspection.parse(read.data);
  const page = join(site, 'councils', file.replace(/\.md$/, '/index.html'));
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, pageOf(facts, markdownToHtml(parts.body).html));
}

/** The facts as they are, in a list, and the body. */
function pageOf(facts: ReturnType<typeof inspection.parse>, body: string): string {
  const points = [...facts.strengths, ...facts.improvements];
  const items = points.map(({ text }) => `<li>${text}</li>`).join('');
  return `<!doctype html><title>${facts.authority}</title>${JSON.stringify(facts.outcome)}<ul>${items}</ul>${body}`;
}
