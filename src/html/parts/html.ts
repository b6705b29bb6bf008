import { html as template, type SafeHtml } from '@remix-run/html-template';

export type { SafeHtml } from '@remix-run/html-template';

/** No true or false: the template would write the word onto the page. */
type Value = Exclude<Parameters<typeof template>[1], boolean>;

const sent = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/**
 * HTML with values in it. A string is escaped; what another template made, and a list of such, stands
 * as it is; `undefined` leaves nothing. In HTML a line break with its indent is one space, so each is
 * sent as one.
 */
export function html(strings: TemplateStringsArray, ...values: Value[]): SafeHtml {
  const short = sent.get(strings) ?? withoutIndents(strings);
  sent.set(strings, short);
  return template(short, ...values);
}

/** HTML that our own Markdown pipeline made safe. Nothing else may come in here. */
export function fromPipeline(safe: string): SafeHtml {
  return template.raw`${safe}`;
}

/** Linked data that `scriptText` wrote for a script element, where escapes would not be read. */
export function fromScriptText(safe: string): SafeHtml {
  return template.raw`${safe}`;
}

function withoutIndents(strings: TemplateStringsArray): TemplateStringsArray {
  const short = strings.map((part) => part.replaceAll(/(?<!\s)\s*\n\s*/g, ' '));
  return Object.assign(short, { raw: strings.raw });
}
