function createLanguages() {
  const common = {
    en: "the and of to is are was were with for that this which have has been they their what when from not you your will would",
    cy: "yn y yr mae ac ar gyda wedi oedd eich gan sydd hefyd bod eu gael neu hyn cael ydych ein bydd rhoi",
    fr: "le la les des est et une dans pour que qui sur avec sont pas vous nous aux cette mais leur ont été",
    de: "der die das und ist nicht ein eine mit den von zu für auf sich dem sind wir werden auch als wird haben",
    es: "el los las una que por con para es del como más pero sus este está sobre también hay fue",
    it: "il che di una con sono della non gli nel alla più anche questo delle dei stato hanno",
    pt: "os uma que não com para são dos mais como mas foi ao das pelo seu sua tem pela também você",
    nl: "de het een van en niet met zijn voor dat op te ook aan er maar worden bij heeft deze naar",
    pl: "jest nie się na że jak ale czy przez oraz był lub dla są tym być ich które może",
    ro: "și este nu cu pentru din sunt mai fost sau prin această sunteți după copiii",
    so: "waa iyo oo aan ay waxaa ayaa kale haddii kasta marka caruurta waxay",
    tr: "ve bir bu için ile olarak da çok daha gibi olan kadar ancak veya değil sonra çocuk"
  };
  const scripts = {
    ar: [new RegExp("\\p{Script=Arabic}", "gu"), ["ar", "fa", "ur", "ps", "ku", "sd", "ug"]],
    zh: [new RegExp("\\p{Script=Han}", "gu"), ["zh", "ja", "yue"]],
    ru: [new RegExp("\\p{Script=Cyrillic}", "gu"), ["ru", "uk", "bg", "sr", "be", "mk", "kk", "ky", "mn", "tg"]],
    hi: [new RegExp("\\p{Script=Devanagari}", "gu"), ["hi", "mr", "ne", "sa"]],
    bn: [new RegExp("\\p{Script=Bengali}", "gu"), ["bn", "as"]],
    pa: [new RegExp("\\p{Script=Gurmukhi}", "gu"), ["pa"]],
    gu: [new RegExp("\\p{Script=Gujarati}", "gu"), ["gu"]],
    ta: [new RegExp("\\p{Script=Tamil}", "gu"), ["ta"]],
    el: [new RegExp("\\p{Script=Greek}", "gu"), ["el"]],
    he: [new RegExp("\\p{Script=Hebrew}", "gu"), ["he", "yi"]],
    ko: [new RegExp("\\p{Script=Hangul}", "gu"), ["ko"]],
    th: [new RegExp("\\p{Script=Thai}", "gu"), ["th"]]
  };
  const sets = Object.entries(common).map(([code, words]) => ({
    code,
    words: new Set(words.split(" "))
  }));
  const byScript = (text) => {
    const letters = text.match(new RegExp("\\p{Letter}", "gu"))?.length ?? 0;
    const found = Object.entries(scripts).find(
      ([, [script]]) => (text.match(script)?.length ?? 0) > letters * 0.6
    );
    return letters < 6 ? void 0 : found?.[0];
  };
  const byWords = (text) => {
    const words = text.toLowerCase().match(new RegExp("\\p{Letter}+", "gu")) ?? [];
    const scores = sets.map(({ code, words: known }) => ({
      code,
      score: words.filter((word) => known.has(word)).length
    })).sort((a, b) => b.score - a.score);
    const [best, next] = scores;
    if (best === void 0 || next === void 0 || words.length < 8) return void 0;
    const clear = best.score >= 3 && best.score >= next.score * 2 && best.score * 6 >= words.length;
    return clear ? best.code : void 0;
  };
  return {
    languageOf: (text) => byScript(text) ?? byWords(text),
    sameScript: (one, other) => Object.values(scripts).some(([, codes]) => codes.includes(one) && codes.includes(other))
  };
}
export {
  createLanguages
};
