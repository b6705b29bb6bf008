import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layCouncilSide } from '../council-side.ts';

/** What the world of the council’s side has not: a map, and themes. */
const more = {
  'hexmap.yaml': `source: Nobody
url: https://hexmap.example
licence: MIT
hexes:
  bath-and-north-east-somerset: { q: 0, r: 0 }
  brent: { q: 1, r: 0 }
  bradford: { q: 1, r: 2 }
`,
  'themes/recording.md': `---
name: Written records
area: impact-of-leaders
---

Records say what happened to a child.
`,
};

/** Lays the world that is photographed into a folder. It is small, and no page of the real site. */
export function layVisualWorld(folder: string): void {
  layCouncilSide(folder);
  for (const [file, text] of Object.entries(more)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
