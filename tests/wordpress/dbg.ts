import { openWordPressStage } from './stage.ts';
import { writeFileSync } from 'node:fs';
const stage = await openWordPressStage();
await stage.browser.close();
writeFileSync('/tmp/embeds-wp.json', JSON.stringify({ site: stage.site, ...stage.wordPress }));
setInterval(() => {}, 1e6);
process.on('SIGTERM', () => {
  stage.close();
  process.exit();
});
