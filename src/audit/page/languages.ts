/** Words that are common in one language and rare in the others; none that is an English word. */
const common: Record<string, string> = {
  en: 'the and of to is are was were with for that this which have has been they their what when from not you your will would',
  cy: 'yn y yr mae ac ar gyda wedi oedd eich gan sydd hefyd bod eu gael neu hyn cael ydych ein bydd rhoi',
  fr: 'le la les des est et une dans pour que qui sur avec sont pas vous nous aux cette mais leur ont été',
  de: 'der die das und ist nicht ein eine mit den von zu für auf sich dem sind wir werden auch als wird haben',
  es: 'el los las una que por con para es del como más pero sus este está sobre también hay fue',
  it: 'il che di una con sono della non gli nel alla più anche questo delle dei stato hanno',
  pt: 'os uma que não com para são dos mais como mas foi ao das pelo seu sua tem pela também você',
  nl: 'de het een van en niet met zijn voor dat op te ook aan er maar worden bij heeft deze naar',
  pl: 'jest nie się na że jak ale czy przez oraz był lub dla są tym być ich które może',
  ro: 'și este nu cu pentru din sunt mai fost sau prin această sunteți după copiii',
  so: 'waa iyo oo aan ay waxaa ayaa kale haddii kasta marka caruurta waxay',
  tr: 've bir bu için ile olarak da çok daha gibi olan kadar ancak veya değil sonra çocuk',
};
const scripts: Record<string, [RegExp, string[]]> = {
  ar: [/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur', 'ps', 'ku', 'sd', 'ug']],
  zh: [/\p{Script=Han}/gu, ['zh', 'ja', 'yue']],
  ru: [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'bg', 'sr', 'be', 'mk', 'kk', 'ky', 'mn', 'tg']],
  hi: [/\p{Script=Devanagari}/gu, ['hi', 'mr', 'ne', 'sa']],
  bn: [/\p{Script=Bengali}/gu, ['bn', 'as']],
  pa: [/\p{Script=Gurmukhi}/gu, ['pa']],
  gu: [/\p{Script=Gujarati}/gu, ['gu']],
  ta: [/\p{Script=Tamil}/gu, ['ta']],
  el: [/\p{Script=Greek}/gu, ['el']],
  he: [/\p{Script=Hebrew}/gu, ['he', 'yi']],
  ko: [/\p{Script=Hangul}/gu, ['ko']],
  th: [/\p{Script=Thai}/gu, ['th']],
};
const sets = Object.entries(common).map(([code, words]) => ({
  code,
  words: new Set(words.split(' ')),
}));

const byScript = (text: string): string | undefined => {
  const letters = text.match(/\p{Letter}/gu)?.length ?? 0;
  const found = Object.entries(scripts).find(
    ([, [script]]) => (text.match(script)?.length ?? 0) > letters * 0.6,
  );
  return letters < 6 ? undefined : found?.[0];
};

const byWords = (text: string): string | undefined => {
  const words = text.toLowerCase().match(/\p{Letter}+/gu) ?? [];
  const scores = sets
    .map(({ code, words: known }) => {
      const hits = words.filter((word) => known.has(word));
      return { code, score: hits.length, kinds: new Set(hits.filter(({ length }) => length > 1)) };
    })
    .sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (best === undefined || next === undefined || words.length < 8) return undefined;
  // One word again and again, or a letter, is a name of something (“impl<Y>”).
  if (best.kinds.size < 2) return undefined;
  const clear = best.score >= 3 && best.score >= next.score * 2 && best.score * 6 >= words.length;
  return clear ? best.code : undefined;
};

/** The language (`en`, `cy`, `ur` …) of a text, or nothing where it is too short or unclear. */
export const guessLanguage = (text: string): string | undefined => byScript(text) ?? byWords(text);

/** Whether two languages share a script: telling these apart needs more words. */
export const sameScript = (one: string, other: string): boolean =>
  Object.values(scripts).some(([, codes]) => codes.includes(one) && codes.includes(other));
