import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const words =
  'council children families social worker help plan early leaders support care improve report quickly safe homes school health young people staff manager team visit review'.split(
    ' ',
  );

/** A page of about 530 words with a navigation, a table and links; every page is different. */
function benchPage(number: number): string {
  const word = (at: number): string =>
    words[(number * 7 + at * 13 + (at >> 3)) % words.length] ?? '';
  const sentence = (at: number): string =>
    `The ${Array.from({ length: 12 }, (_, index) => word(at * 12 + index)).join(' ')}.`;
  const part = (at: number): string => `<h2 id="part-${at}">Part ${at} of result ${number}</h2>
<p>${[0, 1, 2].map((one) => sentence(at * 6 + one)).join(' ')}</p>
<p>${[3, 4, 5].map((one) => sentence(at * 6 + one)).join(' ')} <a href="/page-${number}/#part-${at}">Part ${at} of this result</a></p>`;
  const links = [1, 2, 3, 4, 5].map(
    (one) => `<li><a href="/page-${one}/">Result for council ${one}</a></li>`,
  );
  const rows = [1, 2, 3, 4].map((one) => `<tr><th scope="row">Area ${one}</th><td>Good</td></tr>`);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Result ${number} – Findings</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header><nav aria-label="Main"><ul>${links.join('')}</ul></nav></header>
<main id="main">
<h1>Result ${number}</h1>
<table><caption>Grades</caption><thead><tr><th scope="col">Area</th><th scope="col">Grade</th></tr></thead><tbody>${rows.join('')}</tbody></table>
${[1, 2, 3, 4, 5, 6, 7].map(part).join('\n')}
</main>
<footer><p>Made for the bench.</p></footer>
</body>
</html>
`;
}

const style = `body { margin: 1rem; font: 100%/1.5 sans-serif; color: #111; background: #fff; max-width: 44rem }
a { color: #00339a } nav a, .skip { display: inline-block; padding: 0.5rem 0 } caption, th { text-align: start }
:focus-visible { outline: 3px solid #111 }`;

/** Writes a site of so many different pages into an empty folder. */
export async function makeSite(folder: string, pages: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (let number = 1; number <= pages; number++) {
    const place = join(folder, `page-${number}`);
    await mkdir(place, { recursive: true });
    await writeFile(join(place, 'index.html'), benchPage(number));
  }
  await writeFile(join(folder, 'style.css'), style);
}
