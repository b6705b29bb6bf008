import { relative, sep } from 'node:path';
import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName, Content } from '../../schemas/collections.ts';
import { readContent } from './content.ts';
import { contentFolder } from './folder.ts';
import { countOf, reportProblems } from '../../problems/text.ts';

/** The folder is read once for all collections, and again when a file changes under `astro dev`. */
let checked: Content | undefined;

/**
 * Loads one collection into Astro's store: front matter and digests, no bodies. A body is read and
 * rendered when its page is made, so that memory does not grow with the words. This is for
 * `astro dev`: a build reads the content by itself, and hands it to the pages (src/builder/context.ts).
 *
 * @throws AstroError that names every problem in the whole folder.
 */
export function leanLoader(name: CollectionName): Loader {
  return {
    name: 'content-folder',
    // The contract of a loader is asynchronous, but reading is not.
    // eslint-disable-next-line @typescript-eslint/require-await -- see above
    load: async (context) => {
      fill(name, context);
      context.watcher?.on('all', (_event, path) => {
        if (relative(contentFolder(), path).startsWith('..')) return;
        checked = undefined;
        fill(name, context);
      });
    },
  };
}

function fill(name: CollectionName, { store, config }: LoaderContext): void {
  store.clear();
  checked ??= checkedContent();
  const folder = relative(config.root.pathname, contentFolder()).split(sep).join('/');
  for (const { id, file, data, digest, proseDigest } of checked[name]) {
    store.set({ id, data, digest: `${digest} ${proseDigest}`, filePath: `${folder}/${file}` });
  }
}

function checkedContent(): Content {
  const { content, problems } = readContent(contentFolder());
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return content;
  throw new AstroError(
    `The content has ${countOf(errors.length, 'error')}. Nothing was published.\n\n${reportProblems(errors, 'content')}`,
    'Put each of them right and build again. “npm run check” tells the same without a build.',
  );
}
