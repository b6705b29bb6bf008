import { inertIn } from '../../problems/inert.ts';
import type { AuditSummary } from '../../schemas/audit.ts';
import { axeRules } from '../axe-rules.ts';
import type { CheckRule } from '../check.ts';
import { ownRules } from '../checks/index.ts';
import type { Report } from '../waivers.ts';
import { browserVersion, versionOf } from '../cache/version.ts';

/** What no run of this audit shows, whatever it finds. */
export const unseen = [
  'whether the words are understood by the people they are for',
  'whether a text alternative says what matters about its picture',
  'whether a screen reader user can do what they came for without undue effort',
  'whether captions and transcripts say what is said',
  'whether error messages help to put the error right',
  'whether colour, shape or place alone carries a meaning in a picture',
  'documents in other formats, such as PDF, that pages link to',
];

/** Sums an audit up: every check by name, also those that found nothing. */
export function summarise(
  found: Report,
  { asOf, part }: { asOf: string; part: boolean },
): AuditSummary {
  const judged = inertIn(found);
  const aaa = judged.faults.some(({ code }) => code === 'axe/color-contrast-enhanced');
  const rules = [...ownRules, ...axeRules(aaa)];
  return {
    asOf,
    complete: !part && judged.failures.length + judged.notDone.length === 0,
    pages: judged.pages,
    checked: Math.min(judged.pages - judged.failures.length, Object.keys(judged.sizes).length),
    fromCache: judged.fromCache,
    tools: [
      `axe-core ${versionOf('axe-core')}`,
      `html-validate ${versionOf('html-validate')}`,
      browserVersion(),
    ],
    checks: rules.map((rule) => countOf(rule, judged)),
    failures: judged.failures,
    waivers: waiversOf(judged),
    toReview: judged.questions.length,
    unseen,
  };
}

function countOf(
  { id, title, criteria }: CheckRule,
  judged: Report,
): AuditSummary['checks'][number] {
  const faults = judged.faults.filter(({ code }) => code === id);
  const waived = judged.waived.filter(({ fault }) => fault.code === id).length;
  const pages = new Set(faults.map(({ page }) => page)).size;
  return { id, title, criteria: [...criteria], faults: faults.length, pages, waived };
}

function waiversOf(judged: Report): AuditSummary['waivers'] {
  const uses = Map.groupBy(judged.waived, ({ waiver }) => JSON.stringify(waiver));
  return [...uses.values()].flatMap((list) => {
    const [first] = list;
    return first === undefined ? [] : [{ ...first.waiver, faults: list.length }];
  });
}
