import type { EmbedBlock } from '../../domain/embed.ts';
import { xmlElement, escaped } from '../xml.ts';
import { wrapped } from '../wrapped.ts';

/** Pixels: how wide a badge is, and how much of that stays free at each side. */
const width = 360;
const edge = 16;

/** How a line is set: size and height in pixels, and the most letters that fit in any common font. */
const styles = {
  strong: { size: 15, height: 21, weight: 'bold', most: 34 },
  plain: { size: 14, height: 20, weight: 'normal', most: 42 },
  small: { size: 12, height: 17, weight: 'normal', most: 50 },
} as const;

/** Some text of a badge, which takes as many lines as it needs. */
type Passage = { style: keyof typeof styles; words: string };

/** Free pixels between two passages. */
const gap = 5;

/**
 * An embed as a picture (SVG 2), for those who can place nothing but a picture with a link. It is made
 * of words alone: every area with its grade or the reason why there is none, the dates, the source and
 * the licence. Letters are the reader's own sans serif, so the same content gives the same bytes on
 * every machine.
 */
export function badgeSvg(block: EmbedBlock): string {
  const lines: string[] = [];
  let y = edge;
  for (const { style, words } of passagesOf(block)) {
    const { size, height, weight, most } = styles[style];
    for (const line of wrapped(words, most)) {
      y += height;
      const place = { x: String(edge), y: String(y - height + size) };
      lines.push(
        xmlElement('text', { ...place, 'font-size': String(size), 'font-weight': weight }, line),
      );
    }
    y += gap;
  }
  return svg(y + edge - gap, badgeWords(block), lines);
}

/** The words of a badge, for whoever does not see it, and where its link leads. */
export function badgeWords(block: EmbedBlock): string {
  const passages = [...passagesOf(block).map(({ words }) => words), block.more.words];
  return passages.map((words) => (words.endsWith('.') ? words : `${words}.`)).join(' ');
}

/**
 * What there is to say of the whole report comes before the grades, such as that it is withdrawn, and
 * each grade after the area that it is for.
 */
function passagesOf({ heading, sentences, table, source, licence }: EmbedBlock): Passage[] {
  const [dates = '', ...more] = sentences;
  const rows = table?.rows.map(({ area, grade }) => `${area}: ${grade}`) ?? [];
  return [
    { style: 'strong', words: heading },
    ...[...more, ...rows].map((words) => ({ style: 'plain', words }) as const),
    { style: 'small', words: dates },
    { style: 'small', words: source },
    { style: 'small', words: licence.before + licence.words + licence.after },
  ];
}

function svg(height: number, title: string, lines: readonly string[]): string {
  const size = { width: String(width), height: String(height) };
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="words" font-family="system-ui, arial, sans-serif" fill="#1b2226">`;
  const frame = { ...size, fill: '#fff', stroke: '#cfd8d7', 'stroke-width': '2' };
  return [
    open,
    `<title id="words">${escaped(title)}</title>`,
    xmlElement('rect', frame),
    '<g aria-hidden="true">',
    ...lines,
    '</g>',
    '</svg>\n',
  ].join('\n');
}
