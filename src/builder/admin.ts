import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { basePath } from '../domain/host.ts';
import { html } from '../html/parts/html.ts';
import { webEditorConfig } from '../intake/editor/web-editor.ts';
import type { Content } from '../schemas/collections.ts';
import type { WebEditor } from '../schemas/site.ts';
import type { BuildPlan } from './plan.ts';

/** The folder of the web editor, from the root of the site. It is no page of the site. */
export const adminFolder = 'admin/';

/** What the editor may speak with, by who keeps the repository. */
const servers: Record<WebEditor['host'], string> = {
  github: 'https://api.github.com',
  gitlab: 'https://gitlab.com',
};

/** A file of the web editor, with its path from the root of the site. */
export type AdminFile = { path: string; content: () => string | Buffer };

/**
 * The web editor, where the settings ask for one: a page, what it edits, the one script of Sveltia CMS, and
 * the font of its icons, which the publisher has installed. Nothing comes from elsewhere.
 *
 * @param project the publisher’s folder.
 */
export function adminFiles(
  content: Content,
  { folder }: Pick<BuildPlan, 'folder'>,
  project = '',
): AdminFile[] {
  const [settings] = content.site;
  const { admin } = settings?.data ?? {};
  if (!settings || !admin) return [];
  const place = relative(project, folder).replaceAll('\\', '/');
  const base = basePath(settings.data) + adminFolder;
  const config = () => webEditorConfig(settings.data, admin, place, content);
  const installed = installedIn(resolve(project, 'package.json'));
  return [
    { path: 'index.html', content: () => pageFor(admin, base) },
    { path: 'config.json', content: () => `${JSON.stringify(config(), undefined, 1)}\n` },
    { path: 'sveltia-cms.js', content: () => scriptOf(installed(...script), base) },
    { path: iconFont, content: () => readFileSync(installed(...icons)) },
  ].map((file) => ({ ...file, path: adminFolder + file.path }));
}

/** The name of a package, and the file in it. */
type PackageFile = readonly [name: string, file: string];

const script: PackageFile = ['@sveltia/cms', 'dist/sveltia-cms.js'];
const icons: PackageFile = [
  '@fontsource-variable/material-symbols-outlined',
  'files/material-symbols-outlined-latin-wght-normal.woff2',
];
const iconFont = 'icons.woff2';

/** Finds a file of a package that the publisher has installed. Throws with the command that installs it. */
function installedIn(project: string) {
  return (name: string, file: string): string => {
    const folders = createRequire(project).resolve.paths(name) ?? [];
    const found = folders
      .map((folder) => join(folder, name, file))
      .find((path) => existsSync(path));
    if (found !== undefined) return found;
    throw new Error(
      `site.yaml asks for a web editor (admin), and a part of it is not installed: ${name}. Run: npm install ${script[0]} ${icons[0]} (or take “admin” out of site.yaml).`,
    );
  };
}

/** The script fetches the font of its icons from a network of others: here it lies beside it. */
function scriptOf(path: string, base: string): string {
  return readFileSync(path, 'utf8').replaceAll(
    /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/material-symbols-outlined[^)]*/g,
    base + iconFont,
  );
}

/** The editor writes its styles as it goes. Letters and news from elsewhere are refused by its policy. */
function pageFor({ host }: WebEditor, base: string): string {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    `connect-src 'self' blob: data: ${servers[host]}`,
    ...["font-src 'self' data:", "frame-src 'self' blob:", "worker-src 'self' blob:"],
    ...["base-uri 'none'", "form-action 'none'"],
  ];
  return String(
    html`<!doctype html>
      <html lang="en-GB">
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />
          <title>Web editor</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <link rel="cms-config-url" type="application/json" href="${base}config.json" />
        </head>
        <body>
          <script src="${base}sveltia-cms.js"></script>
        </body>
      </html> `,
  );
}
