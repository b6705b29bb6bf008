import type { Authority } from '../../domain/site.ts';
import { isDocument, offersOf, type Offer } from '../../formats/documents/kinds.ts';
import { countOf } from '../../problems/text.ts';
import { publicFile } from '../base-path.ts';
import type { DraftSite } from '../draft.ts';
import { fileAt } from '../files.ts';
import type { LoadedContent, BuildPlan } from '../plan.ts';
import { documentMaker } from './make.ts';
import { openTools } from './tools.ts';

/** What a page offers of itself, by its address. */
export type Offers = (address: string) => readonly Offer[];

/** A council whose documents are made: its finished pages by their paths, and what they are made of. */
export type AskedDocuments = {
  authority: Authority;
  digest: string;
  page: (path: string) => string;
};

export type Documents = {
  /** Changes with what pages offer of themselves; empty where they offer nothing. */
  version: string;
  /** Puts the documents of a council’s pages into the draft. */
  make: (asked: AskedDocuments) => Promise<Offers>;
  /** What was made, and what could not be, a line each. */
  told: () => string[];
};

const none: Documents = {
  version: '',
  make: () => Promise.resolve(() => []),
  told: () => [],
};

/** Opens what makes documents, where a build was asked for them. */
export async function openDocuments(
  draft: DraftSite,
  plan: BuildPlan,
  { bodies, site }: LoadedContent,
): Promise<Documents> {
  if (!plan.formats || plan.pagesOnly) return none;
  const tools = await openTools();
  const faults: string[] = [];
  const make = documentMaker(plan, tools, (words) => faults.push(words));
  return {
    version: tools.version,
    make: async ({ authority, digest, page }) => {
      const summarised = authority.inspections.filter(
        ({ prose }) => bodies.get(prose.file)?.trim() !== '',
      );
      const made = await make({
        ...{ authority, summarised, digest },
        page: (address) => page(fileAt(address)),
      });
      for (const { path, bytes } of made) draft.put(publicFile(path, site), bytes);
      const sizes = new Map(made.map(({ path, bytes }) => [path, bytes.length]));
      return (address) => offersOf(address, sizes);
    },
    told: () => [
      `  ${countOf(draft.paths().filter(isDocument).length, 'document')}`,
      ...tools.missing.map((one) => `  ${one}`),
      ...faults.map((one) => `  ${one}`),
    ],
  };
}
