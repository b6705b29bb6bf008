import type { Authority, Inspection } from './site.ts';
import { councilUrl } from './urls.ts';

/** The finder in a frame, for other websites; without the ending it has as a page. */
export const finderEmbedUrl = '/embed/v1/find';

/** How a council can show its result on its own website. */
export function embedGuideUrl(authority: Pick<Authority, 'slug'>): string {
  return `${councilUrl(authority)}embed/`;
}

/** The place of a council’s latest result among the embeds; each form adds its own ending. */
export function councilEmbedUrl({ slug }: Pick<Authority, 'slug'>): string {
  return `/embed/v1/councils/${slug}`;
}

/** The place of one inspection among the embeds; each form adds its own ending. */
export function inspectionEmbedUrl({ id }: Pick<Inspection, 'id'>): string {
  return `/embed/v1/inspections/${id}`;
}

/** Where the scripts of the embeds lie. Other websites load them, so they never move. */
export const embedScripts = {
  /** Puts a council’s result beside its own `<script>` element. */
  block: '/embed/v1/embed.js',
  /** Defines the element `<inspection-summary>`. */
  element: '/embed/v1/element.js',
  /** Keeps the height of frames right, on the page that has them. */
  resize: '/embed/v1/resize.js',
  /** The same, inside the frame. */
  frame: '/embed/v1/frame.js',
} as const;
