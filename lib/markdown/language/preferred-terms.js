function preferredTerms(terms) {
  return terms.flatMap((term) => [
    ...term.insteadOf.map((phrase) => ({ phrase, judge: (words) => judge(term, words) })),
    ...[term.write, ...term.except ?? []].map((phrase) => ({ phrase }))
  ]);
}
function judge({ write, why }, words) {
  return {
    code: "preferred-term",
    severity: "error",
    message: `“${words}” is not the term used here. ${why}`,
    fix: `Write “${write}”.`
  };
}
export {
  preferredTerms
};
