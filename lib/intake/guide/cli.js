import { writeFileSync } from "node:fs";
import { fieldGuide } from "./fields.js";
const head = `# Every field

This page is made from the schemas by \`npm run guide\`. The [content guide](content-guide.md) says how to go about it.
`;
writeFileSync("docs/fields.md", `${head}
${fieldGuide()}
`);
console.log("docs/fields.md is written.");
