import { S as meetingUrl, b as inspectionUrl, g as feedUrl, k as once, n as apiUrl, p as embedGuideUrl, r as calendarUrl, s as councilEmbedUrl, t as absolute, u as councilUrl, y as inspectionEmbedUrl } from "./urls_C1VI2n4z.mjs";
import { G as isGraded, J as overallOf, K as judgedAreas, Q as inWords, W as areasAndOverall } from "./prose_Bjw9wHVW.mjs";
import { i as licenceLine, r as licence } from "./about_CRWXkXpk.mjs";
import { r as inSentence } from "./words_DMoLPzNa.mjs";
import { a as kindAbout, d as resultInWords, f as shortTitle, i as inspectors, l as onSiteInWords, t as changeInWords } from "./results_DWcyj0ZX.mjs";
import { m as meetingName } from "./responses_BIZc02fC.mjs";
import { r as latestOf } from "./authority_CkrcUVxN.mjs";
import { n as fromScriptText, r as html } from "./html_BH7JQ-ty.mjs";
import { i as languageInEnglish } from "./versions_CUcxPAXQ.mjs";
import { t as grade } from "./grade_gR7BAtxH.mjs";
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/html/parts/elsewhere.ts
var _templateObject;
/** Where the same facts are in other forms, for machines. Goes into the page’s head. */
function elsewhere({ alternates, linkedData }) {
	return html`
    ${alternates.map(({ type, title, href }) => html`<link rel="alternate" type="${type}" title="${title}" href="${href}" />`)}
    ${linkedData && html(_templateObject || (_templateObject = _taggedTemplateLiteral(["<script type=\"application/ld+json\">\n        ", "\n      <\/script>"])), fromScriptText(linkedData))}
  `;
}
// src/wording/facts.ts
/** What there is to know of an inspection itself: who, when, under which rules, and the report. */
function inspectionFacts(inspection, authority) {
	const { framework, published, publishedInReport, report } = inspection;
	return [
		{
			name: "Inspectors",
			value: inspectors(inspection)
		},
		{
			name: "On site",
			value: onSiteInWords(inspection)
		},
		{
			name: "Kind of visit",
			value: kindAbout(inspection)
		},
		{
			name: "Framework",
			value: framework.name
		},
		{
			name: "Report published",
			value: inWords(published)
		},
		{
			name: "Date printed in the report",
			value: publishedInReport && inWords(publishedInReport)
		},
		report.url === void 0 ? {
			name: "Letter or report",
			value: `${authority.name} on the inspectors’ site`,
			href: authority.inspectorPage
		} : {
			name: "Report",
			value: reportInWords(inspection),
			href: report.url
		}
	];
}
/** “Full report (PDF, 10 pages, in English)”. What is not known is left out. */
function reportInWords({ report }) {
	return `Full report (${[
		report.format,
		report.pages === void 0 ? "" : `${String(report.pages)} pages`,
		report.bytes === void 0 ? "" : `${String(Math.ceil(report.bytes / 1024))} kB`,
		`in ${languageInEnglish(report.language)}`
	].filter((one) => one !== "").join(", ")})`;
}
/** What there is to know of a council, with the places to read more. */
function councilFacts(authority, { settings }) {
	const trusts = authority.deliveredBy.filter(({ until }) => until === void 0);
	return [
		{
			name: "Full name",
			value: authority.officialName
		},
		{
			name: "Kind of council",
			value: authority.type
		},
		{
			name: "Region",
			value: settings.regions.find(({ id }) => id === authority.region)?.name
		},
		{
			name: "Who runs the service",
			value: trusts.map(({ name, from }) => `${name}, since ${inWords(from)}`).join("; ")
		},
		{
			name: "People aged 0 to 25",
			value: authority.populationUnder25?.toLocaleString("en-GB")
		},
		{
			name: "Website",
			value: `${authority.name} council website`,
			href: authority.website
		},
		{
			name: "Meetings and papers",
			value: `${authority.name} committee papers`,
			href: authority.committeeSite
		},
		{
			name: "Inspection reports",
			value: `${authority.name} on the inspectors’ site`,
			href: authority.inspectorPage
		}
	].filter((fact) => !("href" in fact) || fact.href !== void 0);
}
// src/html/parts/changes.ts
const verdicts = {
	better: "Better",
	worse: "Worse",
	same: "The same"
};
/** What changed since the inspection before: words first, then area by area. */
function changes({ comparison, now, before }) {
	return html`
    <p>${changeInWords(comparison)}</p>
    <table>
      <caption>
        ${now} beside ${before}
      </caption>
      <thead>
        <tr>
          <th scope="col">What was judged</th>
          <th scope="col">Change</th>
        </tr>
      </thead>
      <tbody>
        ${comparison.changes.map((change) => row(change.area.plain, verdict(change)))}
        ${comparison.dropped.map(({ plain, why }) => row(plain, html`No longer judged <span class="hint">${why}</span>`))}
      </tbody>
    </table>
  `;
}
function row(area, change) {
	return html`<tr>
    <th scope="row">${area}</th>
    <td>${change}</td>
  </tr>`;
}
function verdict(change) {
	if (change.verdict === "not-comparable") return html`Can’t be compared <span class="hint">${change.why}</span>`;
	const { before, after } = change;
	const steps = change.verdict === "same" ? `${after.label} both times` : `From ${before.label} to ${after.label}`;
	return html`<strong>${verdicts[change.verdict]}</strong> <span class="hint">${steps}</span>`;
}
// src/html/parts/meeting-list.ts
/** Council meetings in a list, each with what it was about. */
function meetingList({ meetings }) {
	return html`
    <ul class="results">
      ${meetings.map((meeting) => html`
          <li>
            <a href="${meetingUrl(meeting)}">${meetingName(meeting)}: ${meeting.title}</a>
            <p>${meeting.inShort}</p>
            <p class="quiet small">${meeting.committee}</p>
          </li>
        `)}
    </ul>
  `;
}
// src/html/parts/standing.ts
/** What became of one area: its grade, or the reason why there is none. */
function standing({ standing: found, explain = false }) {
	return explain ? explained(found) : named(found);
}
/** Thousands of judgements share a grade that the framework calls as it was printed. */
const named = once((found) => found.kind === "graded" ? grade({
	words: found.printed,
	mark: found.grade.mark
}) : grade({ words: found.words }));
const explained = once((found) => {
	const why = found.kind === "graded" ? found.grade.meaning : found.why;
	return html`${named(found)}<span class="hint">${why}</span>`;
});
// src/html/parts/judgements.ts
/** The result area by area, and after the areas what became of the overall grade. */
function judgements({ inspection, caption, explain = false }) {
	const overall = overallOf(inspection);
	return html`
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">What was judged</th>
          <th scope="col">Grade</th>
        </tr>
      </thead>
      <tbody>
        ${judgedAreas(inspection).map((area) => area.within ? html`<tr class="part">
                ${cells(area, explain)}
              </tr>` : html`<tr>
                ${cells(area, explain)}
              </tr>`)}
        ${overall && html`<tr class="overall">
            ${cells(overall, explain)}
          </tr>`}
      </tbody>
    </table>
  `;
}
function cells({ plain, about, standing: found }, explain) {
	return html`
    <th scope="row">${plain} ${explain ? html`<span class="hint">${about}</span>` : void 0}</th>
    <td>${standing({
		standing: found,
		explain
	})}</td>
  `;
}
// src/formats/linked-data.ts
/**
* An inspection as linked data (schema.org): the report, and a review for each judgement. A rating
* has the printed words and no number; a judgement without a grade has its reason and no rating. The
* council is told once, and reviews refer to it.
*/
function reportData(inspection, authority, site) {
	const { framework, published, report } = inspection;
	const page = absolute(inspectionUrl(inspection), site.settings);
	const council = councilData(authority, site);
	return {
		"@context": "https://schema.org",
		"@type": "Report",
		"@id": `${page}#report`,
		name: `${authority.name}: ${inSentence(shortTitle(inspection))}`,
		abstract: resultInWords(inspection),
		mainEntityOfPage: page,
		...report.url !== void 0 && { url: report.url },
		datePublished: published,
		inLanguage: report.language,
		author: authorsOf(framework),
		about: council,
		license: licence.url,
		creditText: licenceLine,
		...isGraded(inspection) && { review: areasAndOverall(inspection).map((area) => reviewOf(area, inspection, { "@id": council["@id"] })) }
	};
}
/** Linked data as text that is safe inside a `<script>` element: no tag can end it. */
function scriptText(data) {
	return JSON.stringify(data).replaceAll("<", String.raw`\u003c`);
}
function reviewOf({ label, standing }, { framework, published }, council) {
	return {
		"@type": "Review",
		reviewAspect: label,
		itemReviewed: council,
		author: authorsOf(framework),
		datePublished: published,
		...standing.kind === "graded" ? { reviewRating: {
			"@type": "Rating",
			ratingValue: standing.printed
		} } : { reviewBody: `${standing.words}. ${standing.why}` }
	};
}
function councilData(authority, { settings }) {
	return {
		"@type": "GovernmentOrganization",
		"@id": `${absolute(councilUrl(authority), settings)}#council`,
		name: authority.officialName,
		...authority.website !== void 0 && { url: authority.website }
	};
}
function authorsOf({ inspectorates }) {
	return inspectorates.map((name) => ({
		"@type": "Organization",
		name
	}));
}
// src/formats/elsewhere.ts
/** A council’s page: its embed, its feed, its facts, its latest report as linked data. */
function councilElsewhere(authority, site) {
	const { name, slug } = authority;
	const latest = latestOf(authority, site);
	return {
		alternates: [
			oembed(councilEmbedUrl(authority), name),
			{
				type: "application/atom+xml",
				title: `${name}: inspection reports`,
				href: `${feedUrl({ council: slug })}.xml`
			},
			{
				type: "application/json",
				title: name,
				href: `${apiUrl}authorities/${slug}.json`
			},
			{
				type: "text/calendar",
				title: `${name}: dates`,
				href: calendarUrl(authority)
			}
		],
		linkedData: latest && scriptText(reportData(latest, authority, site))
	};
}
/** The page of one inspection: its embed, its facts, its report as linked data. */
function inspectionElsewhere(inspection, authority, site) {
	const { id } = inspection;
	return {
		alternates: [oembed(inspectionEmbedUrl(inspection), authority.name), {
			type: "application/json",
			title: authority.name,
			href: `${apiUrl}inspections/${id}.json`
		}],
		linkedData: scriptText(reportData(inspection, authority, site))
	};
}
/** Links for people at the end of a council’s page. */
function councilTakeAway(authority) {
	const { name, slug } = authority;
	return [
		{
			words: `Put the result for ${name} on your website`,
			href: embedGuideUrl(authority)
		},
		{
			words: `Calendar of dates for ${name} (iCalendar)`,
			href: calendarUrl(authority)
		},
		{
			words: `News feed for ${name} (Atom)`,
			href: `${feedUrl({ council: slug })}.xml`
		},
		{
			words: `Facts about ${name} as data (JSON)`,
			href: `${apiUrl}authorities/${slug}.json`
		}
	];
}
/** How other websites find the embed of a page (oembed.com, section 4). */
function oembed(path, title) {
	return {
		type: "application/json+oembed",
		title,
		href: `${path}.oembed.json`
	};
}
export { standing as a, councilFacts as c, judgements as i, inspectionFacts as l, councilTakeAway as n, meetingList as o, inspectionElsewhere as r, changes as s, councilElsewhere as t, elsewhere as u };
