const byCriterion = (fault, { criteria }) => fault.criteria.some((one) => criteria.includes(one));
function judge(cases, faults, counts) {
  const byPage = Map.groupBy(faults, ({ page }) => page);
  const reported = (one) => (byPage.get(one.page) ?? []).some((fault) => counts(fault, one));
  const pages = (fails, told) => cases.filter((one) => one.fails === fails && reported(one) === told).map(({ page }) => page);
  return {
    found: pages(true, true),
    missed: pages(true, false),
    alarms: pages(false, true),
    quiet: pages(false, false)
  };
}
function describeVerdict(way, verdict) {
  const { found, missed, alarms, quiet } = verdict;
  const share = (part, rest) => {
    const all = part.length + rest.length;
    return `${part.length} of ${all} (${(100 * part.length / Math.max(all, 1)).toFixed(1)}%)`;
  };
  return `${way.padEnd(26)}found ${share(found, missed)}, false alarms ${share(alarms, quiet)}`;
}
export {
  byCriterion,
  describeVerdict,
  judge
};
