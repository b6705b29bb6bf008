import { G as isGraded, Q as inWords, U as resultsOf, W as areasAndOverall } from "./prose_Bjw9wHVW.mjs";
import { b as inspectionUrl, t as absolute, u as councilUrl } from "./urls_C1VI2n4z.mjs";
import { c as narrativeInWords, i as inspectors, l as onSiteInWords, m as whyNoGrade, o as kindName, p as ungradedInWords, s as monthOf } from "./results_DWcyj0ZX.mjs";
import { t as capitalised } from "./words_DMoLPzNa.mjs";
import { i as licenceLine, n as disclaimer, r as licence } from "./about_CRWXkXpk.mjs";
import { i as notInspectedYet } from "./authority_CkrcUVxN.mjs";
// src/formats/embed/block.ts
/** The embed of one inspection or visit. It stays as it is when a newer one comes. */
function inspectionBlock(inspection, authority, site) {
	const month = monthOf(inspection);
	const heading = `${authority.name}: ${kindName(inspection)}, ${month}`;
	const words = `What inspectors found in ${authority.name} in ${month}`;
	const href = absolute(inspectionUrl(inspection), site.settings);
	return {
		...bodyOf(inspection),
		heading,
		more: {
			words,
			href
		},
		...footOf(site)
	};
}
/** The embed of a council’s latest result. It changes when the result does. */
function councilBlock(authority, site) {
	const { name } = authority;
	const latest = resultsOf(authority, site.settings.subjects[0]?.id ?? "").latest;
	const subject = site.settings.subjects[0]?.name.toLowerCase() ?? "services";
	const more = {
		words: `${name}: the whole result in plain words`,
		href: absolute(councilUrl(authority), site.settings)
	};
	return {
		...latest ? bodyOf(latest) : { sentences: [notInspectedYet] },
		heading: `How inspectors judged ${subject} in ${name}`,
		more,
		...footOf(site)
	};
}
function bodyOf(inspection) {
	const dates = datesOf(inspection);
	if (!isGraded(inspection)) return { sentences: [
		dates,
		inspection.outcome.type === "narrative" ? narrativeInWords(inspection) : ungradedInWords(inspection),
		whyNoGrade(inspection)
	].filter((one) => one !== "") };
	return {
		sentences: [dates],
		table: {
			caption: `Grades, ${monthOf(inspection)}`,
			head: ["What was judged", "Grade"],
			rows: areasAndOverall(inspection).map(({ plain, standing }) => ({
				area: plain,
				grade: standing.kind === "graded" ? standing.printed : missingInWords(standing)
			}))
		}
	};
}
/** Who inspected and when, or why that is not known, and the day of the report. */
function datesOf(inspection) {
	const by = `Inspected by ${inspectors(inspection)}`;
	const when = onSiteInWords(inspection);
	return `${inspection.onSite.length > 0 ? `${by}, ${when}.` : `${by}. ${when}`} Report published on ${inWords(inspection.published)}.`;
}
function missingInWords({ words, why }) {
	return `${capitalised(words)}. ${why}`;
}
function footOf({ settings }) {
	const [before = "", after = ""] = licenceLine.split(licence.name);
	return {
		source: `Made from ${settings.title} as things stood on ${inWords(settings.asOf)}. ${disclaimer}`,
		licence: {
			before,
			words: licence.name,
			href: licence.url,
			after
		}
	};
}
export { inspectionBlock as n, councilBlock as t };
