import { r as __exportAll } from "./rolldown-runtime_C1I3wEg2.mjs";
import { r as loadSite } from "./load_DFzYE8C9.mjs";
import { c as today, i as latestBy, l as standingIn } from "./figures__fzv5MNP.mjs";
import { i as strandsToday, l as standingInWords } from "./england_B3JeMQtE.mjs";
import { u as councilUrl } from "./urls_C1VI2n4z.mjs";
import { s as monthOf } from "./results_DWcyj0ZX.mjs";
import { t as capitalised } from "./words_DMoLPzNa.mjs";
// src/formats/compare.ts
/** Every council’s latest grades, as of the site’s own day. */
function compareFile(site) {
	const asOf = today(site);
	const strands = strandsToday(site);
	const answers = /* @__PURE__ */ new Map();
	const indexOf = (answer) => {
		const key = JSON.stringify(answer);
		const known = answers.get(key) ?? {
			answer,
			index: answers.size
		};
		answers.set(key, known);
		return known.index;
	};
	const councils = site.authorities.map((authority) => {
		const latest = latestBy(authority, asOf);
		return {
			id: authority.slug,
			name: authority.name,
			url: councilUrl(authority),
			when: latest ? `Inspected ${monthOf(latest)}` : "Not inspected yet",
			answers: strands.map((strand) => indexOf(answerOf(standingIn(strand, latest, asOf.frameworks))))
		};
	});
	return {
		areas: strands.map(({ plain, past }) => ({
			name: plain,
			past
		})),
		answers: [...answers.values()].map(({ answer }) => answer),
		councils
	};
}
function answerOf(standing) {
	const words = capitalised(standingInWords(standing));
	return standing.kind === "graded" ? {
		words,
		mark: standing.grade.mark
	} : {
		words,
		why: standing.why
	};
}
// src/pages/compare/data.json.ts
var data_json_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
/** What the page for comparing councils fetches. */
const GET = async () => Response.json(compareFile(await loadSite()));
// \0virtual:astro:page:src/pages/compare/data.json@_@ts
const page = () => data_json_exports;
export { page };
