import { isoDate, webAddress } from "../../../schemas/fields.js";
import { RowReader } from "../spreadsheet/row-reader.js";
import { namedCouncil } from "./councils.js";
import { checkInUse, namedFramework, namedKind, ungradedFramework } from "./framework.js";
import { judgementsOf } from "./judgements.js";
import { resultOf } from "./narrative.js";
import { daysOf } from "./on-site.js";
import { topicOf } from "./topic.js";
function planGraded(row, { councils, frameworks }) {
  const reader = new RowReader(row);
  const head = headOf(reader, councils);
  const framework = namedFramework(reader, frameworks, "graded");
  const kind = framework && namedKind(reader, framework);
  const judgements = framework && kind ? judgementsOf(reader, framework, kind) : [];
  const facts = {
    report: { url: reader.neededValue("report_url", webAddress) },
    outcome: { type: "graded", judgements },
    improvementCount: reader.wholeNumber("areas_for_improvement")
  };
  if (head.days && framework && kind) {
    checkInUse(reader, framework, kind, head.days.started, frameworks);
  }
  return planned(reader, head, framework, kind, facts);
}
function planUngraded(row, { councils, frameworks }) {
  const reader = new RowReader(row);
  const head = headOf(reader, councils);
  const found = head.days && ungradedFramework(reader, frameworks, head.days.started);
  const topic = topicOf(reader);
  const priorityAction = yesOrNo(reader, "priority_action");
  return planned(reader, head, found?.framework, found?.kind, {
    report: {},
    outcome: { type: "ungraded", topic, priorityAction }
  });
}
function planNarrative(row, { councils, frameworks }) {
  const reader = new RowReader(row);
  const head = headOf(reader, councils);
  const framework = namedFramework(reader, frameworks, "narrative");
  const kind = framework?.kinds[0]?.id;
  const result = framework ? resultOf(reader, framework) : {};
  const previous = reader.value("previous_inspection", isoDate);
  const next = reader.text("next_inspection");
  const wait = next === "" ? void 0 : `about ${next}`;
  const report = { url: reader.neededValue("report_url", webAddress) };
  if (head.days && framework && kind) {
    checkInUse(reader, framework, kind, head.days.started, frameworks);
  }
  const outcome = { type: "narrative", ...result, previous, next: wait };
  return planned(reader, head, framework, kind, { report, outcome });
}
function headOf(reader, councils) {
  return { council: namedCouncil(reader, councils), days: daysOf(reader) };
}
function planned(reader, { council, days }, framework, kind, facts) {
  const { problems, row } = reader;
  if (!reader.isGood || !council || !days || !framework || !kind) return { items: [], problems };
  const authority = council.slug;
  const data = { authority, framework: framework.id, kind, ...days.fields, ...facts };
  const file = `inspections/${authority}/${days.month}-${framework.family}.md`;
  return { items: [{ collection: "inspections", file, row, data }], problems };
}
function yesOrNo(reader, column) {
  const answer = reader.text(column).toLowerCase();
  if (answer === "yes" || answer === "no") return answer === "yes";
  if (answer === "") return void 0;
  reader.fault(column, `“${answer}” is neither yes nor no.`, "Write yes or no.");
  return void 0;
}
export {
  planGraded,
  planNarrative,
  planUngraded
};
