import { byPosition, inFile } from "../finding.js";
import { readPage } from "../read.js";
import { longSentences } from "./long-sentences.js";
import { toProse } from "./prose.js";
import { readingAge, tooHard } from "./reading-age.js";
import { slips } from "./slips.js";
import { checkWords, toVocabulary } from "./vocabulary.js";
import { readingAge as readingAge2 } from "./reading-age.js";
import { toVocabulary as toVocabulary2 } from "./vocabulary.js";
const PLAIN_VOCABULARY = toVocabulary([], []);
function checkLanguage(source, options) {
  const reading = readPage(source);
  if ("refusal" in reading) return { problems: [], readingAge: 0, words: 0, sentences: 0 };
  const prose = toProse(reading.page);
  const figures = measure(prose);
  const { file, firstLine = 1, firstColumn = 1, readingAgeLimit = Infinity } = options;
  const findings = [
    ...longSentences(prose),
    ...checkWords(prose, options.vocabulary ?? PLAIN_VOCABULARY),
    ...slips(prose),
    ...tooHard(figures.readingAge, figures.words, readingAgeLimit)
  ];
  const problems = inFile(findings.sort(byPosition), { file, firstLine, firstColumn });
  return { problems, ...figures };
}
function measure({ sentences }) {
  const told = sentences.filter(({ inHeading, count }) => !inHeading && count > 0);
  const words = told.reduce((sum, { count }) => sum + count, 0);
  const age = readingAge(told.map(({ text }) => text).join("\n"));
  return { readingAge: age, words, sentences: told.length };
}
export {
  checkLanguage,
  readingAge2 as readingAge,
  toVocabulary2 as toVocabulary
};
