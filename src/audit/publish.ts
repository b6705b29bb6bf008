import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { audit } from '../schemas/audit.ts';
import { messageOf } from '../problems/message.ts';

/**
 * Puts the result of the last audit among the content, so that the next build’s accessibility
 * statement tells it: `npm run audit:publish`.
 */

const report = 'reports/audit/summary.json';
const target = join(process.env['CONTENT_DIR'] ?? 'content', 'audit.yaml');
const head = '# Made by “npm run audit:publish” from the last audit. Do not edit it by hand.\n';

try {
  const summary = audit.parse(JSON.parse(readFileSync(report, 'utf8')));
  // A sample shows nothing of the pages that it left out, so no statement may be made from it.
  if (!summary.complete)
    throw new Error('The last audit did not look at every page with every check.');
  writeFileSync(target, head + stringify(summary));
  console.log(`${target} is written: ${String(summary.checked)} pages. Build again to publish it.`);
} catch (error) {
  console.error(
    `There is no whole audit in ${report}. Run “npm run audit” without choosing pages or checks.`,
  );
  console.error(messageOf(error));
  process.exitCode = 1;
}
