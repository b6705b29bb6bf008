import { HtmlValidate } from "html-validate";
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    "no-raw-characters": "off",
    "long-title": "off",
    "no-inline-style": "off",
    "require-sri": "off",
    // axe looks at the same in the browser, where names and roles are known.
    "wcag/h30": "off",
    "wcag/h37": "off",
    "wcag/h71": "off",
    "text-content": "off",
    "unique-landmark": "off",
    "empty-heading": "off",
    "empty-title": "off",
    "input-missing-label": "off",
    "area-alt": "off",
    "aria-label-misuse": "off",
    "hidden-focusable": "off",
    "no-autoplay": "off",
    "no-redundant-for": "off",
    "no-redundant-role": "off",
    "prefer-native-element": "off",
    "svg-focusable": "off",
    "meta-refresh": "off",
    "multiple-labeled-controls": "off",
    "tel-non-breaking": "off",
    "no-implicit-button-type": "off",
    "valid-autocomplete": "error"
  }
});
async function find({ html, file }) {
  const report = await validator.validateString(html, file);
  return report.results.flatMap(
    ({ messages }) => messages.filter(({ severity }) => severity === 2).map(({ ruleId, message, line, column, selector }) => ({
      message: `${message} (html-validate ${ruleId}).`,
      line,
      column,
      ...selector === null ? {} : { selector }
    }))
  );
}
const validHtml = {
  id: "valid-html",
  title: "The HTML is valid",
  criteria: [],
  fix: "Correct the HTML at this place.",
  find
};
export {
  validHtml
};
