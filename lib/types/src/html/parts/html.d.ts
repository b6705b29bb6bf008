import { html as template, type SafeHtml } from '@remix-run/html-template';
export type { SafeHtml } from '@remix-run/html-template';
type Value = Parameters<typeof template>[1];
/**
 * HTML with values in it. A string is escaped; what another template made, and a list of such, stands
 * as it is; `undefined` leaves nothing. In HTML a line break with its indent is one space, so each is
 * sent as one.
 */
export declare function html(strings: TemplateStringsArray, ...values: Value[]): SafeHtml;
/** HTML that our own Markdown pipeline made safe. Nothing else may come in here. */
export declare function fromPipeline(safe: string): SafeHtml;
/** Linked data that `scriptText` wrote for a script element, where escapes would not be read. */
export declare function fromScriptText(safe: string): SafeHtml;
