import { resultsUpToInWords } from '../wording/results-up-to.ts';
import type { Site } from '../domain/site.ts';
import { absolute } from '../domain/host.ts';
import {
  apiUrl,
  councilsUrl,
  dataPageUrl,
  feedUrl,
  frameworksUrl,
  themesUrl,
} from '../domain/urls.ts';
import { aboutFile } from './about.ts';
import { bodiesOf } from '../domain/subjects.ts';
import { capitalised, countedInDigits } from '../wording/words.ts';

/** A page in Markdown for language models (llmstxt.org): where the facts are, and what not to make of them. */
export function llmsOf(site: Site): string {
  const { settings, authorities, inspections, themes } = site;
  const bodies = bodiesOf(settings);
  const [one, many] = [onOneLine(bodies.one), onOneLine(bodies.many)];
  const attribution = onOneLine(aboutFile(site).attribution);
  const link = (words: string, path: string, about: string) =>
    `- [${words}](${absolute(path, settings)}): ${about}`;
  return `# ${onOneLine(settings.title)}

> ${onOneLine(settings.description)} ${countedInDigits(authorities.length, one, many)} and ${countedInDigits(inspections.length, 'inspection or visit', 'inspections and visits')}. ${onOneLine(resultsUpToInWords(site))}

Never work out an average or an overall grade. Where a grade is missing, its reason stands in its place: say the reason. Grades from different frameworks do not always mean the same. What inspectors said and what the ${one} said are different things. ${attribution}

## Pages

${site.oneBody ? '' : `${link(capitalised(many), councilsUrl, 'the latest result of each')}\n`}${link('Inspections and grades', frameworksUrl, 'what is judged since when, and what each grade means')}
${themes.size > 0 ? `${link('Themes', themesUrl(settings), `what inspectors ask of ${many} most often, as shares with their base; never a ranking of ${many}`)}\n` : ''}${site.hasDataPage ? link('Data and licences', dataPageUrl, 'where the facts come from and how to cite them') : ''}

## Data

${link('API index', `${apiUrl}index.json`, 'JSON with schemas; the list of all other files')}
${link('Inspections as a table', `${apiUrl}csv/inspections.csv`, 'CSV, a row for each inspection')}
${link('Judgements as a table', `${apiUrl}csv/judgements.csv`, 'CSV, a row for each judgement')}
${link('New reports', `${feedUrl('all')}.xml`, 'Atom feed')}
`;
}

/** A line end would end the heading or the quotation, and what follows would be read as ours. */
function onOneLine(text: string): string {
  return text.replaceAll(/[\s\u0085]+/g, ' ').trim();
}
