import { areaSeriesToday } from '../../domain/whole.ts';
import type { Site } from '../../domain/site.ts';
import { frameworksUrl, glossaryUrl, themeUrl } from '../../domain/urls.ts';
import { plainName } from '../../domain/plain-name.ts';
import { searchWords } from '../../domain/search-words.ts';
import type { Meaning, Topic } from '../../html/client/search/meaning.ts';
import {
  gradesAreExplained,
  inGlossary,
  namedByInspectors,
  whatItMeans,
} from '../../wording/finder.ts';
import { frameworkLabel, searchChoices } from '../search-facts.ts';

/** The title of a term on the glossary’s page leads there; what it means stands at its id. */
const termUrl = (id: string): string => `${glossaryUrl}#${id}`;

/** What the search understands beside the words of pages: terms, questions, subjects, synonyms. */
export function meaningOf(site: Site): Meaning {
  const { glossary, search } = site;
  return {
    pages: [
      ...glossary.map(({ id, term, forms, typed }) => ({
        url: termUrl(id),
        title: whatItMeans('{}'),
        about: inGlossary('{}'),
        kind: 'Glossary',
        names: unique([term, ...forms, ...typed]),
      })),
      ...[...site.themes.values()]
        .filter(({ typed }) => typed.length > 0)
        .map((theme) => ({
          url: themeUrl(theme, site.settings),
          title: theme.name,
          about: namedByInspectors,
          kind: 'Theme',
          names: theme.typed,
        })),
      {
        url: frameworksUrl,
        title: whatItMeans('{}'),
        about: gradesAreExplained,
        kind: 'Answer',
        names: gradesIn(site),
      },
    ],
    questions: search.answers.map(({ page, title, about, part, phrases }) => ({
      ...{ url: page, title, about, phrases },
      ...(part === undefined ? {} : { part }),
    })),
    topics: [
      ...subjectTopics(site),
      ...kindTopics(site),
      ...areaTopics(site),
      ...themeTopics(site),
    ],
    names: [...site.settings.regions.map(({ name }) => name), ...areasIn(site)],
    ownPage: search.ownPage,
    same: synonymsIn(site),
  };
}

/** What is inspected beside the first subject, which a council’s own page is about. */
function subjectTopics({ settings, frameworks, glossary }: Site): Topic[] {
  return settings.subjects.slice(1).map(({ id, name, alsoCalled }) => {
    const those = [...frameworks.values()].filter(({ subject }) => subject === id);
    const term = glossary.find((one) => plainName(one.term) === plainName(name));
    return {
      name,
      others: unique([
        name,
        ...alsoCalled,
        ...those.map(({ shortName }) => shortName),
        ...(term ? [...term.forms, ...term.typed] : []),
      ]).slice(1),
      filters: { framework: those.map(frameworkLabel) },
    };
  });
}

/** Visits of a kind of their own, such as those without grades. */
function kindTopics(site: Site): Topic[] {
  const [first] = site.settings.subjects;
  return [...site.frameworks.values()]
    .filter(({ subject, outcome }) => subject === first?.id && outcome === 'ungraded')
    .map((framework) => ({
      name: framework.shortName,
      others: unique([framework.shortName, ...framework.kinds.map(({ name }) => name)]).slice(1),
      filters: { framework: [frameworkLabel(framework)] },
    }));
}

/** What is judged: the newest inspections that gave it a grade. */
function areaTopics(site: Site): Topic[] {
  const { grade: pairs } = searchChoices(site);
  const inspections = [
    ...new Set(
      [...site.frameworks.values()]
        .filter(({ outcome }) => outcome === 'graded')
        .map(frameworkLabel),
    ),
  ];
  return areasIn(site).map((plain) => ({
    name: plain,
    others: [],
    filters: {
      grade: pairs.filter((pair) => pair.startsWith(`${plain}: `)),
      framework: inspections,
    },
  }));
}

/** What is judged, by its short name, in all subjects. */
function areasIn(site: Site): string[] {
  return [
    ...new Set(
      site.settings.subjects.flatMap(({ id }) =>
        areaSeriesToday(site, id).map(({ plain }) => plain),
      ),
    ),
  ];
}

function themeTopics({ themes }: Site): Topic[] {
  return [...themes.values()].map(({ name }) => ({ name, others: [], filters: {} }));
}

/** What grades are called, and no body’s result: the newest with a grade is not what its name asks for. */
function gradesIn({ frameworks }: Site): string[] {
  return unique(
    [...frameworks.values()].flatMap((framework) =>
      framework.outcome === 'graded'
        ? framework.grades.flatMap(({ label, alsoPrinted }) => [label, ...alsoPrinted])
        : [],
    ),
  );
}

/** Words that mean the same: those of the settings, and those that pages avoid. */
function synonymsIn({ search, terms }: Site): string[][] {
  return [
    ...search.same.map(({ write, typed }) => [write, ...typed]),
    ...terms.map(({ write, insteadOf }) => [write, ...insteadOf]),
  ];
}

/** Names that the search tells apart: it reads over small words and endings of the plural. */
function unique(names: readonly string[]): string[] {
  const read = (name: string): string => searchWords(name).join(' ') || plainName(name);
  return [...Map.groupBy(names, read).values()].flatMap((alike) => alike.slice(0, 1));
}
