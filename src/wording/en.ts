/** A sentence, or one for each form that a number asks for (CLDR, “plural rules”). */
export type Message =
  string | (Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string });

/**
 * The sentences of pages that are made in every language of a site, in British English. A sentence that
 * is added here has to be added to each other language: the type `Catalogue` holds that.
 */
export const en = {
  // Around every page
  skipToMain: 'Skip to main content',
  mainMenu: 'Main',
  whereYouAre: 'Where you are',
  aboutThisSite: 'About this site',
  home: 'Home',
  search: 'Search',
  frameworks: 'Inspections and grades',
  glossary: 'Glossary',
  emailTo: 'Email {name}',
  newReports: '{title}: new reports',
  resultsUpTo: 'Results published up to {day}.',
  stillToCome: 'Dates still to come are as we knew them on {day}.',
  notEndorsed: 'This site is not made or endorsed by {names}.',
  askPublisher: 'Ask {name}',
  askForLicence: '{ask} how you may use these facts.',
  inLanguage: '{words} (in {language})',
  onThisPage: 'On this page',
  lettersOf: '{what} that begin with {letter}',
  // The first page of another language
  whatInspectionsAre: 'What inspections are',
  howInspectionsWork: 'How inspections work and what the grades mean',
  resultsAreElsewhere:
    'The page of each one with its results is not in this language yet. These pages are:',
  readInThisLanguage: 'What you can read in this language',
  allFromAToZ: '{all} from A to Z',
  allInOneTable: 'All {many} in one table',
  // Grades
  frameworksAbout: 'How inspections work, what is judged, and what each grade means.',
  frameworksLead:
    'The rules of inspections change from time to time. An inspection follows the rules of the day on which it starts, so grades from different times do not always mean the same.',
  whatGradesMean: 'What the grades mean',
  frameworkFrom: '{name} from {year}',
  frameworkSince: '{name}, since {from}',
  frameworkUntil: '{name}, {from} to {until}',
  // Glossary
  glossaryAbout: 'The words of inspections, explained in plain English.',
  glossaryLead: 'Words that inspectors and {many} use, in plain English.',
  glossaryEmpty: 'No word is explained here yet.',
  words: 'Words',
  // Search
  searchAbout: 'Search every {one}, inspection and visit.',
  searchNeedsScript: 'Search needs JavaScript, and your browser is not running it.',
  findByLetter: 'You can find every {one} by its letter.',
  searchedToo: 'Sites that are searched too:',
  didYouMean: 'Did you mean',
  anotherName: 'another name',
  showMore: 'Show more results',
  nothingFound: 'No page has this. You could try:',
  tryName: 'the name of a {one} or a town, or a postcode',
  tryNameSuchAs: 'the name of a {one} or a town, or a postcode, such as {example}',
  tryOnlyName: 'the name of a {one}',
  tryOnlyNameSuchAs: 'the name of a {one}, such as {example}',
  tryWords: 'fewer words, or other words',
  tryChoices: 'fewer choices under “Narrow the results”',
  tryList: 'the list of {many} below',
  searchFailed: 'Search does not work right now.',
  searchFor: 'Name of a {one}, or what you are looking for',
  searchForWords: 'What you are looking for',
  narrow: 'Narrow the results',
  all: 'All {many}',
  year: 'Year',
  allYears: 'All years',
  grade: 'Grade',
  whatWasJudged: 'What was judged',
  anything: 'Anything',
  gradeOrOutcome: 'Grade or outcome',
  anyGrade: 'Any grade',
  whatItIs: 'What it is',
  region: 'Region',
  inspectors: 'Inspectors',
  framework: 'Framework',
  clearChoices: 'Clear these choices',
  // A translated page
  otherLanguages: 'Language',
  translatedBy: '{language} by {by}, {on}.',
  originalChanged: 'The English page has changed since then.',
  whatChanged: 'What changed on this page',
  translated: 'Translated',
  lastChanged: 'Page last changed',
  noChange: 'We have noted no change.',
  printedAddress: 'This page is at {address}. It shows how things stood on {day}.',
} as const satisfies Record<string, Message>;

/** All sentences of a language. */
export type Catalogue = Readonly<Record<keyof typeof en, Message>>;
