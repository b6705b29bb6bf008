// src/domain/statement.ts
/**
* Makes the facts of an accessibility statement (model form of the UK's Public Sector Bodies
* Accessibility Regulations 2018) from the summary of the last audit, or says that there was none.
* `full` needs an audit of every page with every check, no fault and no waiver of a rule that serves
* a success criterion; even so it covers only what a machine can see, so `unseen` goes with it.
*/
function statementFacts(summary) {
	if (summary === void 0 || summary.checked === 0) return {
		audited: false,
		sentence: "This build of the site has not been audited."
	};
	const failing = failingOf(summary);
	return {
		audited: true,
		compliance: summary.complete && failing.every(({ criteria }) => criteria.length === 0) ? "full" : "partial",
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
function failingOf({ checks, waivers }) {
	return checks.filter(({ faults, waived }) => faults + waived > 0).map(({ id, title, criteria, pages }) => {
		const mine = waivers.filter(({ rule }) => rule === id);
		return {
			title,
			criteria,
			pages: pages + new Set(mine.map(({ page }) => page)).size,
			why: mine.map(({ reason, until }) => `${reason} (to be put right by ${until})`).join(" ")
		};
	});
}
/** `1.4.3` before `1.4.10`. */
function byNumber(a, b) {
	return a.localeCompare(b, "en", { numeric: true });
}
/**
* Whether a statement has to be looked at again: the regulations ask for it once a year.
* Both dates are `YYYY-MM-DD`.
*/
function isStale(reviewedOn, today) {
	const [year = "", ...rest] = reviewedOn.split("-");
	return [String(Number(year) + 1).padStart(4, "0"), ...rest].join("-") < today;
}
export { statementFacts as n, isStale as t };
