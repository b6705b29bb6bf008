import type { Trail } from '../../domain/trails.ts';
import type { SafeHtml } from '../parts/html.ts';

/** A page that a plain function makes: all that goes into the shell that its kind has in common. */
export type PlainPage = {
  /** The page’s address from the root of the site. */
  path: string;
  /** What the shell says around the page. */
  frame: {
    title: string;
    description: string;
    /** The pages between the home page and this one. */
    trail: Trail;
    /** The author’s file that the page shows, from the content folder. */
    source: string;
  };
  /** What the page adds to its head. */
  head: SafeHtml;
  /** What stands inside `<main>`. */
  main: SafeHtml;
};

/** An embed that a host’s page shows in a frame. */
export type PlainFrame = {
  /** Its address from the root of the site. */
  path: string;
  title: string;
  /** The whole address of the page that says the same in full. */
  canonical: string;
  /** What stands inside `<main>`. */
  main: SafeHtml;
};
