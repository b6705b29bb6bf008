import type { AstroIntegration } from 'astro';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { devHandler } from './builder/dev/server.ts';
import { devAddresses } from './builder/dev/reload.ts';
import { planFor, type BuildPlan } from './builder/plan.ts';
import { openProgram } from './builder/program/program.ts';
import { basePath } from './domain/host.ts';
import { readCollection } from './intake/read/content.ts';

/** What a site made with Astro says of the results that it publishes. */
export type IntegrationOptions = {
  /** The content folder, from the root of the Astro project. */
  content: string;
};

/** What of Astro’s settings decides where the results lie. */
type AstroPlace = { site?: string | undefined; base: string };

/** Files with rules for hosts, which hosts read at the top of a site and nowhere else. */
const hostFiles = ['_headers', '_redirects'];

/**
 * The second door, for a site that is made with Astro already (`integrations: [plainFindings({ content:
 * './content' })]`). All pages and files of the results lie under the path that `address` in site.yaml
 * names, such as `/inspections/`: `astro dev` shows them there, and `astro build` puts them into the same
 * folder of the site. They are made by the same program as a site of their own, and checked alike.
 */
export default function plainFindings({ content }: IntegrationOptions): AstroIntegration {
  let plan: BuildPlan;
  /** Where the results lie on their host, and in the folder that Astro builds. */
  let place = { base: '/', folder: '/' };
  return {
    name: 'plain-findings',
    hooks: {
      'astro:config:done': ({ config }) => {
        const folder = resolve(fileURLToPath(config.root), content);
        // What lies in public/ is the Astro site’s own, and goes out once.
        plan = { ...planFor({ content: folder }), publicDir: join(folder, '.no-public') };
        place = placeIn(config, addressIn(folder));
      },
      'astro:server:setup': async ({ server }) => {
        const handle = devHandler(plan, await openProgram(plan.code));
        server.middlewares.use((request, response, next) => {
          const url = request.originalUrl ?? '/';
          const isOurs = [place.base, devAddresses].some((start) => `${url}/`.startsWith(start));
          if (isOurs) handle(Object.assign(request, { url }), response);
          else next();
        });
      },
      'astro:build:done': async ({ dir }) => {
        const top = fileURLToPath(dir);
        const { outDir } = planFor({ content: plan.folder, out: join(top, place.folder) });
        const { build } = await openProgram(plan.code);
        await build({ ...plan, outDir });
        for (const name of hostFiles) lift(join(outDir, name), join(top, name));
      },
    },
  };
}

/** Adds rules for hosts to those of the whole site. */
function lift(from: string, to: string): void {
  if (existsSync(from)) appendFileSync(to, `\n${readFileSync(from, 'utf8')}`);
}

function addressIn(folder: string): string {
  const [settings] = readCollection(folder, 'site').entries;
  if (settings) return settings.data.address;
  throw new Error(
    `${folder}/site.yaml has a mistake. Run: npx plain-findings check --content ${folder}`,
  );
}

/**
 * Where the results lie in the folder that Astro builds.
 *
 * @throws where they would take the place of the Astro site, or where the two name different hosts.
 */
function placeIn({ site, base }: AstroPlace, address: string): { base: string; folder: string } {
  const whole = basePath({ address });
  const own = basePath({ address: new URL(base, address).href });
  if (site !== undefined && new URL(site).origin !== new URL(address).origin)
    throw new Error(
      `site.yaml has the address ${address}, and the settings of Astro have ${site}. Write the same host in both.`,
    );
  if (whole === own || !whole.startsWith(own))
    throw new Error(
      `The address in site.yaml, ${address}, has no path of its own below ${own}. Add one, such as ${new URL(`${own}inspections/`, address).href}`,
    );
  return { base: whole, folder: whole.slice(own.length) };
}
