import { distance } from "fastest-levenshtein";
import { fieldsAt } from "./schema-fields.js";
function explain(file, collection, issues) {
  return issues.flatMap((issue) => {
    const field = issue.path.filter((key) => typeof key !== "symbol");
    const found = inWords(issue, field, collection);
    return found.map((words) => ({ severity: "error", file, field, ...words }));
  });
}
function inWords(issue, field, collection) {
  const [message = "", fix] = issue.message.split("\n");
  if (fix !== void 0) return [{ code: "bad-value", message: `${named(field)}${message}`, fix }];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownField(key, field, collection));
  }
  if (isMissing(issue)) return [missingField(field, collection.called)];
  return [
    {
      code: "bad-value",
      message: `${named(field)}This value has the wrong form.`,
      fix: wantedForm(issue)
    }
  ];
}
function unknownField(key, field, collection) {
  const near = fieldsAt(collection.schema, field).find((name) => distance(name, key) <= 2);
  const owner = field.filter(isName).at(-1);
  return {
    code: "unknown-field",
    field: [...field, key],
    message: `“${key}” is not a field of ${owner === void 0 ? collection.called : `“${owner}”`}.`,
    fix: near ? `Write “${near}” instead, if that is what you mean.` : `Take the line out, or see the content guide for the fields of ${collection.called}.`
  };
}
function missingField(field, called) {
  const name = String(field.at(-1));
  return {
    code: "missing-field",
    message: `“${name}” is missing.`,
    fix: `Add a line “${name}: …”. The content guide shows the fields of ${called}.`
  };
}
function isMissing(issue) {
  return issue.input === void 0 && /received undefined|Invalid option|Invalid input$/.test(issue.message);
}
function wantedForm(issue) {
  const wanted = issue.code === "invalid_type" ? issue.expected : "other";
  const forms = {
    string: "Write text here. Put it between double quotes if it looks like a number.",
    array: "Write a list: one item a line, each beginning with “- ”.",
    object: "Write fields here, indented below this line.",
    int: "Write a whole number, in digits.",
    number: "Write a number, in digits.",
    boolean: "Write true or false."
  };
  return forms[wanted] ?? "See the content guide for what goes here.";
}
function named(field) {
  const name = field.filter(isName).at(-1);
  return name === void 0 ? "" : `${name}: `;
}
function isName(key) {
  return typeof key === "string";
}
export {
  explain
};
