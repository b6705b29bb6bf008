import { writeFileSync } from 'node:fs';
import { fieldGuide } from './fields.ts';

/** Writes the guide to the fields of all content, from the schemas: `npm run guide`. */

const head = `# Every field

This page is made from the schemas by \`npm run guide\`. The [content guide](content-guide.md) says how to go about it.
`;

writeFileSync('docs/fields.md', `${head}\n${fieldGuide()}\n`);
console.log('docs/fields.md is written.');
