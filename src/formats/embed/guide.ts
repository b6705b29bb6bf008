import { mostOnListPage } from '../../domain/council.ts';
import type { EmbedBlock } from '../../domain/embed.ts';
import type { Authority, Site } from '../../domain/site.ts';
import { councilEmbedUrl, inspectionEmbedUrl } from '../../domain/embed-urls.ts';
import { findOn, typedInto } from '../../wording/finder.ts';
import { shortTitle } from '../../wording/visits.ts';
import { latestOf } from '../api/authority.ts';
import { councilBlock, inspectionBlock } from './block.ts';
import { pasteHtml, wordPressHtml } from './paste.ts';
import {
  badgeCode,
  elementCode,
  finderCode,
  frameCode,
  scriptCode,
  statementWords,
} from './snippets.ts';

/** One way to show a result: what it is good for, and the code to copy. */
export type EmbedForm = { id: string; name: string; about: string[]; code: string };

/** All that a council needs to show its result on its own website. */
export type EmbedGuide = {
  forms: EmbedForm[];
  /** What to add to the council’s own accessibility statement. */
  statement: string;
  /** How the HTML to paste looks, below a heading of level 3. */
  preview: string;
  /** The frame to look at here. */
  frame: { src: string; title: string };
  /** Embeds of one inspection each, newest first, and how many older ones are not among them. */
  single: { title: string; paste: string; frame: string }[];
  older: number;
};

/** Makes the page “Put this on your website” for a council, safest form first. */
export function guideOf(authority: Authority, site: Site): EmbedGuide {
  const block = councilBlock(authority, site);
  const url = councilEmbedUrl(authority);
  const newest = authority.inspections.slice(0, mostOnListPage);
  return {
    forms: [...formsOf(block, authority, site), ...badgeOf(authority, site), ...finderOf(site)],
    statement: statementWords(site.settings),
    preview: pasteHtml(block, 4, true),
    frame: { src: `${url}/`, title: block.heading },
    single: newest.map((inspection) => ({
      title: shortTitle(inspection),
      paste: `${inspectionEmbedUrl(inspection)}.txt`,
      frame: `${inspectionEmbedUrl(inspection)}/`,
    })),
    older: authority.inspections.length - newest.length,
  };
}

/** The badge of the latest inspection. A council without a result has none. */
function badgeOf(authority: Authority, site: Site): EmbedForm[] {
  const latest = latestOf(authority, site);
  if (!latest) return [];
  const block = inspectionBlock(latest, authority, site);
  return [
    {
      id: 'badge',
      name: 'Picture with a link',
      about: [
        'Choose this only where you can place nothing but a picture. Words in a picture do not follow what readers set for size, letters and colours (Web Content Accessibility Guidelines, 1.4.5). So take another form where you can.',
        'It shows one inspection and stays as it is. Take the new one when there is a new result. Keep the alternative text: it says all that the picture says.',
      ],
      code: `${badgeCode(block, inspectionEmbedUrl(latest), site.settings)}\n`,
    },
  ];
}

/** The way to every body by town, postcode or name. One body alone needs none. */
function finderOf({ oneBody, settings, places, postcodes }: Site): EmbedForm[] {
  if (oneBody) return [];
  const { many } = settings.bodies;
  return [
    {
      id: 'finder',
      name: 'Finder',
      about: [
        `Choose this for a page about several ${many}. Readers type ${typedInto({ places: places.size > 0, postcodes: postcodes !== undefined })}, and the page that they choose takes the place of yours. Your editor has to allow frames; where it does not, the link stays.`,
        'What readers type stays in their browser: neither you nor this site gets it.',
      ],
      code: `${finderCode(findOn(settings), settings)}\n`,
    },
  ];
}

function formsOf(block: EmbedBlock, { slug }: Authority, { settings }: Site): EmbedForm[] {
  return [
    {
      id: 'html',
      name: 'HTML to paste',
      about: [
        'Choose this if you are not sure. It needs no script, and looks like the rest of your page. It is for every editor that takes HTML, whatever your role. For the block editor of WordPress take the next one. A wiki such as MediaWiki takes no HTML: put a link there.',
        'It does not change by itself. Paste it again when there is a new result. If your page needs another level of heading, change h2 in the first line.',
      ],
      code: pasteHtml(block),
    },
    {
      id: 'wordpress',
      name: 'HTML to paste into WordPress’s block editor',
      about: [
        'Choose this for the block editor of WordPress. It is for every role. Paste it into an empty paragraph, or into the code editor.',
        'It says the same. The lines around it keep WordPress from taking the table apart, which would lose the table’s caption.',
      ],
      code: wordPressHtml(block),
    },
    {
      id: 'address',
      name: 'Address for WordPress',
      about: [
        'Choose this in WordPress if the page should always show the latest result. It is for every role. Paste the address on a line of its own, and WordPress makes a frame of it, or a link where scripts cannot run.',
      ],
      code: `${block.more.href}\n`,
    },
    {
      id: 'frame',
      name: 'Frame',
      about: [
        'Choose this if your editor allows frames. It always shows the latest result. Many roles may not paste frames and scripts: for them the link stays and the rest is taken away.',
        'The script keeps the height right. Without it, the frame scrolls. To choose the level of the heading, add ?heading=3 to the end of the address. To show what must improve as well, add ?show=improve; for both, ?heading=3&show=improve.',
      ],
      code: `${frameCode(block, councilEmbedUrl({ slug }), settings)}\n`,
    },
    {
      id: 'script',
      name: 'Script',
      about: [
        'For web teams. It puts the latest result into your page in the place of the link. If the script cannot run, the link stays.',
        'To choose the level of the heading, add data-heading="3" to the script. To show what must improve as well, add data-show="improve".',
      ],
      code: `${scriptCode(block, slug, settings)}\n`,
    },
    {
      id: 'element',
      name: 'HTML element',
      about: [
        'For web teams who build with components. It does the same as the script. What stands inside is shown until the result is there.',
        'To choose the level of the heading, add heading="3" to the element. To show what must improve as well, add show="improve".',
      ],
      code: `${elementCode(block, slug, settings)}\n`,
    },
  ];
}
