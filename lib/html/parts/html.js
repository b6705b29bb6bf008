import { html as template } from "@remix-run/html-template";
const sent = /* @__PURE__ */ new WeakMap();
function html(strings, ...values) {
  const short = sent.get(strings) ?? withoutIndents(strings);
  sent.set(strings, short);
  return template(short, ...values);
}
function fromPipeline(safe) {
  return template.raw`${safe}`;
}
function fromScriptText(safe) {
  return template.raw`${safe}`;
}
function withoutIndents(strings) {
  const short = strings.map((part) => part.replaceAll(/\s*\n\s*/g, " "));
  return Object.assign(short, { raw: strings.raw });
}
export {
  fromPipeline,
  fromScriptText,
  html
};
