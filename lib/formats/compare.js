import { latestBy, today } from "../domain/figures.js";
import { strandsToday } from "../domain/england.js";
import { standingIn } from "../domain/strands.js";
import { councilUrl } from "../domain/urls.js";
import { monthOf } from "../wording/results.js";
import { standingInWords } from "../wording/figures.js";
import { capitalised } from "../wording/words.js";
function compareFile(site) {
  const asOf = today(site);
  const strands = strandsToday(site);
  const answers = /* @__PURE__ */ new Map();
  const indexOf = (answer) => {
    const key = JSON.stringify(answer);
    const known = answers.get(key) ?? { answer, index: answers.size };
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
      answers: strands.map(
        (strand) => indexOf(answerOf(standingIn(strand, latest, asOf.frameworks)))
      )
    };
  });
  return {
    areas: strands.map(({ plain, past }) => ({ name: plain, past })),
    answers: [...answers.values()].map(({ answer }) => answer),
    councils
  };
}
function answerOf(standing) {
  const words = capitalised(standingInWords(standing));
  return standing.kind === "graded" ? { words, mark: standing.grade.mark } : { words, why: standing.why };
}
export {
  compareFile
};
