import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Case } from './judge.ts';

/** Where the cases lie in the W3C's repository, and on its site. */
const home = '/WAI/content-assets/wcag-act-rules';

const requirement = z.object({ forConformance: z.boolean().optional() });
const list = z.object({
  testcases: z.array(
    z.object({
      ruleId: z.string(),
      expected: z.enum(['passed', 'failed', 'inapplicable']),
      relativePath: z.string(),
      ruleAccessibilityRequirements: z.record(z.string(), requirement).nullable(),
    }),
  ),
});

/**
 * The HTML test cases in a copy of the repository w3c/wcag-act-rules that lies in `folder/WAI`, of
 * the rules that WCAG conformance needs. Throws where there is no such copy.
 *
 * @param all those of the other rules too.
 */
export async function readCases(folder: string, all = false): Promise<Case[]> {
  const text = await readFile(join(folder, home, 'testcases.json'), 'utf8');
  return list.parse(JSON.parse(text)).testcases.flatMap((one) => {
    const criteria = criteriaOf(one.ruleAccessibilityRequirements ?? {});
    if ((criteria.length === 0 && !all) || !one.relativePath.endsWith('.html')) return [];
    const page = `${home}/${one.relativePath}`;
    return [{ page, rule: one.ruleId, fails: one.expected === 'failed', criteria }];
  });
}

/** `wcag20:1.4.3`, where a page that fails the rule cannot conform. */
function criteriaOf(requirements: Record<string, z.infer<typeof requirement>>): string[] {
  return Object.entries(requirements).flatMap(([name, { forConformance }]) => {
    const criterion = /^wcag2\d:(\d+\.\d+\.\d+)$/u.exec(name)?.[1];
    return criterion !== undefined && forConformance === true ? [criterion] : [];
  });
}
