/** `npm run steps`: counts the work of a build in steps, and writes it down as what is allowed from now on. */
import { writeFileSync } from 'node:fs';
import { countSteps } from './count.ts';
import { openProgram } from '../../src/builder/program/program.ts';
import { codeDigest } from '../../src/cache/code.ts';

await openProgram(codeDigest());
const steps = await countSteps();
writeFileSync('tests/steps/steps.json', `${JSON.stringify(steps, undefined, 2)}\n`);
console.table(steps);
console.log('Written to tests/steps/steps.json.');
