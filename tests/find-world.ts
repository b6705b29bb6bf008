import { buildSite } from '../src/domain/build-site.ts';
import type { Site } from '../src/domain/site.ts';
import { findFiles } from '../src/formats/find/files.ts';
import { findData, type FindData } from '../src/html/client/find/data.ts';
import { readContent } from '../src/intake/read/content.ts';
import { siteOf, worldWith, type Edits } from './world.ts';

const settings = `postcodes:
  parts: '([A-Z]{1,2})([0-9][A-Z0-9]?)([0-9][A-Z]{2})'
  within: England
  credit: Somebody
subjects:`;

/** Three councils with some places and postcodes. */
export const findEdits: Edits = {
  'site.yaml': (text) => text.replace('subjects:', settings),
  'places/bradford.yaml':
    'towns: [Halifax Road, Leigh]\nparishes: [Keighley, "Haworth, Cross Roads and Stanbury"]\n',
  'places/brent.yaml': 'towns: [Wembley]\nwards: [Leigh, Kenton]\n',
  'postcodes/bd.yaml':
    'vintage: 2021 to 2023\ncouncils: [bradford, brent, none]\ndistricts: { "2": "1AA 0, 6AA 1, 9ZZ 2", "4A": "1AA 1", "4B": "1AA 0", "21": "1AA 0" }\nnumbers: 1-24, 97-99\n',
  'postcodes/g.yaml': 'vintage: 2021 to 2023\ncouncils: [none]\ndistricts: {}\n',
};

/** The site of that world. It lasts as long as the test. */
export function findSite(edits: Edits = {}): Site {
  return siteOf(worldWith({ ...findEdits, ...edits }));
}

/** The site of a content folder. Advice does not matter here. */
export function siteIn(folder: string): Site {
  return buildSite(readContent(folder).content);
}

/** The finder’s files of a site, as a browser would fetch them, and what was asked for. */
export function filesOf(site: Site): {
  data: FindData;
  asked: string[];
  texts: Map<string, string>;
} {
  const texts = new Map(findFiles(site).map((file) => [`/${file.path}`, file.text()]));
  const asked: string[] = [];
  const data = findData('/', (address) => {
    asked.push(address);
    const text = texts.get(address);
    return text === undefined
      ? Promise.reject(new Error(`nobody publishes ${address}`))
      : Promise.resolve(JSON.parse(text) as unknown);
  });
  return { data, asked, texts };
}
