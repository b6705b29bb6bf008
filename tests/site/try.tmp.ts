import { openSiteSearch } from './search-in-node.ts';
const s = await openSiteSearch('/tmp/fsite');
for (const q of process.argv.slice(2)) { const r = await s(q); console.log(`${q} → ${r.found} | ${r.said ?? ''} | ${r.urls.slice(0, 3).join('  ')}`); }
