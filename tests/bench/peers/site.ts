import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';

/** How another generator wants the same content: where it looks for it, and what it cannot take. */
export type Layout = {
  /** The folder with its templates and settings, which are copied as they are. */
  templates: string;
  /** The folder in which it looks for data. */
  data: string;
  /** The name of the file for the page of a folder. */
  index: string;
  /** What a file of a council or of an inspection has to say in other words. */
  adapt: (text: string, collection: 'authorities' | 'inspections') => string;
};

/**
 * Lays the councils, inspections and frameworks of a content folder out for another generator: the
 * same files at the addresses that our pages have.
 */
export function layOut(content: string, site: string, layout: Layout): void {
  rmSync(site, { recursive: true, force: true });
  cpSync(layout.templates, site, { recursive: true });
  for (const collection of ['authorities', 'inspections'] as const) {
    for (const file of globSync('**/*.md', { cwd: join(content, collection) })) {
      const place = collection === 'inspections' ? file : file.replace(/\.md$/, `/${layout.index}`);
      const text = readFileSync(join(content, collection, file), 'utf8');
      write(join(site, 'content/councils', place), layout.adapt(text, collection));
    }
  }
  const frameworks = globSync('frameworks/*.yaml', { cwd: content }).sort();
  const words = frameworks.map((file) => [basename(file, '.yaml'), read(join(content, file))]);
  write(join(site, layout.data, 'frameworks.json'), JSON.stringify(Object.fromEntries(words)));
  write(join(site, layout.data, 'site.json'), JSON.stringify(read(join(content, 'site.yaml'))));
}

function read(file: string): unknown {
  return parse(readFileSync(file, 'utf8'));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
