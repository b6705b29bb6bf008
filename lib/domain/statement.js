function statementFacts(summary) {
  if (summary === void 0 || summary.checked === 0)
    return { audited: false, sentence: "This build of the site has not been audited." };
  const failing = failingOf(summary);
  const clean = summary.complete && failing.every(({ criteria }) => criteria.length === 0);
  return {
    audited: true,
    compliance: clean ? "full" : "partial",
    date: summary.asOf,
    pages: summary.checked,
    checks: summary.checks.length,
    criteria: [...new Set(summary.checks.flatMap(({ criteria }) => criteria))].sort(byNumber),
    tools: summary.tools,
    failing,
    notChecked: summary.failures,
    toReview: summary.toReview,
    unseen: summary.unseen
  };
}
function failingOf({
  checks,
  waivers
}) {
  return checks.filter(({ faults, waived }) => faults + waived > 0).map(({ id, title, criteria, pages }) => {
    const mine = waivers.filter(({ rule }) => rule === id);
    const places = pages + new Set(mine.map(({ page }) => page)).size;
    return {
      title,
      criteria,
      pages: places,
      why: mine.map(({ reason, until }) => `${reason} (to be put right by ${until})`).join(" ")
    };
  });
}
function byNumber(a, b) {
  return a.localeCompare(b, "en", { numeric: true });
}
function isStale(reviewedOn, today) {
  const [year = "", ...rest] = reviewedOn.split("-");
  return [String(Number(year) + 1).padStart(4, "0"), ...rest].join("-") < today;
}
export {
  isStale,
  statementFacts
};
