import { formatDate } from '../../domain/dates.ts';
import { scalesOf } from '../../domain/scales.ts';
import type { Area, Framework, Grade } from '../../schemas/framework.ts';
import { say } from '../../wording/say.ts';
import { listInWords } from '../../wording/words.ts';
import { article } from './contents.ts';
import { gradeChip } from './grade.ts';
import { html, type SafeHtml } from './html.ts';

/**
 * What each framework judges, from when, and what its grades mean. A scale that several share is
 * explained once; where an area keeps its name and its meaning, only the newest explains it.
 *
 * @param frameworks newest first.
 * @param languageOf the language in which one is told, where that is not the page’s (BCP 47).
 */
export function frameworksBody(
  title: string,
  frameworks: readonly Framework[],
  languageOf: (framework: Framework) => string | undefined = () => undefined,
): SafeHtml {
  const scales = Map.groupBy(
    frameworks.flatMap((one) => scalesIn(one, languageOf(one))),
    ({ grades }) => grades.map(({ label, meaning }) => `${label} ${meaning}`).join(),
  );
  return article({
    top: html`
      <h1 data-pagefind-ignore>${title}</h1>
      <p class="lead">${say('frameworksLead')}</p>
    `,
    sections: [
      {
        id: 'grades',
        heading: say('whatGradesMean'),
        body: scales.size > 0 ? html`${[...scales.values()].map(scale)}` : undefined,
      },
      ...frameworks.map((framework) => ({
        id: framework.id,
        heading: headingOf(framework),
        short: `${framework.shortName}, ${firstDay(framework).slice(0, 4)}`,
        body: aboutFramework(framework),
        language: languageOf(framework),
      })),
    ],
  });
}

type Scale = {
  /** The language of its words, where that is not the page’s. */
  language: string | undefined;
  /** Where it is used: the framework, and for a scale of single areas those. */
  name: string;
  grades: readonly Pick<Grade, 'label' | 'meaning' | 'mark'>[];
};

/** The scales of a framework, its own first. */
function scalesIn(framework: Framework, language: string | undefined): Scale[] {
  const year = firstDay(framework).slice(0, 4);
  const name = say('frameworkFrom', { name: framework.shortName, year });
  if (framework.outcome === 'narrative') return [{ name, grades: framework.results, language }];
  if (framework.outcome !== 'graded') return [];
  const { areas, scales } = framework;
  return scalesOf(framework).map((grades) => {
    const apart = scales.find((one) => one.grades === grades);
    const those = apart ? areas.filter(({ scale }) => scale === apart.id) : [];
    const about = listInWords(those.map(({ plain }) => plain));
    return { name: about === '' ? name : `${name} (${about})`, grades, language };
  });
}

function firstDay({ kinds }: Framework): string {
  return kinds.map(({ from }) => from).sort()[0] ?? '';
}

function headingOf(framework: Framework): string {
  const untils = framework.kinds.map(({ until }) => until ?? '').sort();
  const from = formatDate(firstDay(framework));
  const last = untils.at(-1) ?? '';
  const { name } = framework;
  return untils.includes('')
    ? say('frameworkSince', { name, from })
    : say('frameworkUntil', { name, from, until: formatDate(last) });
}

/** One scale with where it is used. */
function scale(those: readonly Scale[]): SafeHtml {
  return html`
    <h3${langOf(those[0])}>${those.map(({ name }) => name).join(', ')}</h3>
    <dl class="facts meanings"${langOf(those[0])}>
      ${those[0]?.grades.map(
        ({ label, meaning, mark }) =>
          html`<div>
            <dt>${gradeChip({ words: label, mark })}</dt>
            <dd>${meaning}</dd>
          </div>`,
      )}
    </dl>
  `;
}

function langOf(scale: Scale | undefined): SafeHtml | undefined {
  return scale?.language === undefined ? undefined : html` lang="${scale.language}"`;
}

function aboutFramework(framework: Framework): SafeHtml {
  const none =
    framework.outcome === 'graded' && framework.overall && 'none' in framework.overall
      ? framework.overall.none
      : undefined;
  const sentences = [
    framework.about,
    framework.law,
    'why' in framework ? framework.why : undefined,
    'scores' in framework ? framework.scores : undefined,
    framework.notHeld,
    none,
  ].filter((one) => one !== undefined);
  return html`
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
    ${framework.outcome === 'graded' && framework.areas.length > 0 ? areasOf(framework.areas) : undefined}
  `;
}

/** What is judged: the short name that pages of councils use, the official one, and what it is about. */
function areasOf(areas: readonly Area[]): SafeHtml {
  return html`
    <dl class="facts meanings">
      ${areas.map(
        ({ plain, label, about, onlyWhere }) =>
          html`<div>
            <dt>${plain}</dt>
            <dd>
              ${about} ${onlyWhere}
              ${label === plain ? undefined : html`<span class="hint">${label}</span>`}
            </dd>
          </div>`,
      )}
    </dl>
  `;
}
