import type { Tab } from './browser/tab.ts';
import { visit } from './browser/visit.ts';
import type { PageRecord } from './cache/records.ts';
import { textChecks } from './checks/index.ts';
import type { PageText } from './crawl/page-text.ts';
import type { PageReader } from './crawl/read-page.ts';
import { redirectTarget } from './crawl/redirects.ts';
import type { AuditedSite } from './crawl/site.ts';
import { noFacts } from './facts.ts';
import type { NotDone } from './fault.ts';
import { toFaults } from './faults.ts';
import { wants, type RawFinding, type Wanted } from './raw-finding.ts';
import { messageOf } from '../problems/message.ts';

/** What to look for on a page, and how long. */
type PagePlan = {
  site: AuditedSite;
  wanted: Wanted;
  timeout: number;
  content: string;
  clicks?: readonly string[];
  aaa?: boolean;
};

/** Looks at one page with all checks. Throws, in words for an officer, where it cannot be done. */
export async function lookAtPage(
  plan: PagePlan,
  read: PageReader,
  tab: Tab,
  page: string,
): Promise<PageRecord> {
  const found = await read(page);
  if (found === undefined) throw new Error('It cannot be read.');
  const { bytes } = found.text;
  const moved = await redirectTarget(plan.site, page);
  if (moved) {
    const { links } = moved;
    const leftOut = `It only sends its reader on to ${links[0]?.to ?? 'another address'}.`;
    return { page, faults: [], notDone: [], facts: { ...noFacts, links }, bytes, leftOut };
  }
  const texts = await lookAtText(found.text, plan.wanted);
  const seen = await visit(tab, `${plan.site.origin}${page}`, plan);
  const faults = toFaults(found.text, [...texts.rawFindings, ...seen.rawFindings], plan.content);
  const notDone = [...texts.notDone, ...seen.notDone].map((one) => ({ page, ...one }));
  return { page, faults, notDone, facts: seen.facts, bytes };
}

type TextLook = { rawFindings: RawFinding[]; notDone: Omit<NotDone, 'page'>[] };

/** A check that breaks down loses itself, and not the page. */
async function lookAtText(text: PageText, wanted: Wanted): Promise<TextLook> {
  const look: TextLook = { rawFindings: [], notDone: [] };
  for (const rule of textChecks.filter((check) => wants(wanted, check.id)))
    try {
      for (const draft of await rule.find(text))
        look.rawFindings.push({ ...draft, rule, condition: '' });
    } catch (error) {
      look.notDone.push({
        code: rule.id,
        reason: messageOf(error),
      });
    }
  return look;
}
