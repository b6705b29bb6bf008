import { formatDate } from '../../domain/dates.ts';
import type { Framework, Grade } from '../../schemas/framework.ts';
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
  const scales = Map.groupBy(frameworks.filter(hasGrades), (one) =>
    gradesOf(one)
      .map(({ label, meaning }) => `${label} ${meaning}`)
      .join(),
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

function gradesOf(framework: Framework): readonly Pick<Grade, 'label' | 'meaning' | 'mark'>[] {
  if ('grades' in framework) return framework.grades;
  return 'results' in framework ? framework.results : [];
}

function hasGrades(framework: Framework): boolean {
  return gradesOf(framework).length > 0;
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

/** One scale with the frameworks that have it. */
function scale(frameworks: readonly Framework[]): SafeHtml {
  const [first] = frameworks;
  if (!first) return html``;
  const names = frameworks.map((one) => `${one.shortName} from ${firstDay(one).slice(0, 4)}`);
  return html`
    <h3>${names.join(', ')}</h3>
    <dl class="facts">
      ${gradesOf(first).map(
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
    'why' in framework ? framework.why : undefined,
    framework.notHeld,
    none,
  ].filter((one) => one !== undefined);
  return html`
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
    ${framework.outcome === 'graded' ? areasOf(framework.areas) : undefined}
  `;
}

/** What is judged: the short name that pages of councils use, the official one, and what it is about. */
function areasOf(areas: readonly { plain: string; label: string; about: string }[]): SafeHtml {
  return html`
    <dl class="facts">
      ${areas.map(
        ({ plain, label, about }) =>
          html`<div>
            <dt>${plain}</dt>
            <dd>
              ${about} ${label === plain ? undefined : html`<span class="hint">${label}</span>`}
            </dd>
          </div>`,
      )}
    </dl>
  `;
}
