import { formatDate } from '../../domain/dates.ts';
import { scalesOf } from '../../domain/scales.ts';
import type { Area, Framework, Grade } from '../../schemas/framework.ts';
import { listInWords } from '../../wording/words.ts';
import { article } from './contents.ts';
import { grade } from './grade.ts';
import { html, type SafeHtml } from './html.ts';

/**
 * What each framework judges, from when, and what its grades mean. A scale that several share is
 * explained once; where an area keeps its name and its meaning, only the newest explains it.
 *
 * @param frameworks newest first.
 */
export function frameworksBody(title: string, frameworks: readonly Framework[]): SafeHtml {
  const scales = Map.groupBy(frameworks.flatMap(scalesIn), ({ grades }) =>
    grades.map(({ label, meaning }) => `${label} ${meaning}`).join(),
  );
  return article({
    top: html`
      <h1 data-pagefind-ignore>${title}</h1>
      <p class="lead">
        The rules of inspections change from time to time. An inspection follows the rules of the
        day on which it starts, so grades from different times do not always mean the same.
      </p>
    `,
    sections: [
      {
        id: 'grades',
        heading: 'What the grades mean',
        body: html`${[...scales.values()].map(scale)}`,
      },
      ...frameworks.map((framework) => ({
        id: framework.id,
        heading: headingOf(framework),
        short: `${framework.shortName}, ${firstDay(framework).slice(0, 4)}`,
        body: aboutFramework(framework),
      })),
    ],
  });
}

type Scale = {
  /** Where it is used: the framework, and for a scale of single areas those. */
  name: string;
  grades: readonly Pick<Grade, 'label' | 'meaning' | 'mark'>[];
};

/** The scales of a framework, its own first. */
function scalesIn(framework: Framework): Scale[] {
  const name = `${framework.shortName} from ${firstDay(framework).slice(0, 4)}`;
  if (framework.outcome === 'narrative') return [{ name, grades: framework.results }];
  if (framework.outcome !== 'graded') return [];
  const { areas, scales } = framework;
  return scalesOf(framework).map((grades) => {
    const apart = scales.find((one) => one.grades === grades);
    const those = apart ? areas.filter(({ scale }) => scale === apart.id) : [];
    const about = listInWords(those.map(({ plain }) => plain));
    return { name: about === '' ? name : `${name} (${about})`, grades };
  });
}

function firstDay({ kinds }: Framework): string {
  return kinds.map(({ from }) => from).sort()[0] ?? '';
}

function headingOf(framework: Framework): string {
  const untils = framework.kinds.map(({ until }) => until ?? '').sort();
  const from = formatDate(firstDay(framework));
  const last = untils.at(-1) ?? '';
  return untils.includes('')
    ? `${framework.name}, since ${from}`
    : `${framework.name}, ${from} to ${formatDate(last)}`;
}

/** One scale with where it is used. */
function scale(those: readonly Scale[]): SafeHtml {
  return html`
    <h3>${those.map(({ name }) => name).join(', ')}</h3>
    <dl class="facts">
      ${those[0]?.grades.map(
        ({ label, meaning, mark }) =>
          html`<div>
            <dt>${grade({ words: label, mark })}</dt>
            <dd>${meaning}</dd>
          </div>`,
      )}
    </dl>
  `;
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
    <dl class="facts">
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
