import { newestOf } from '../../wording/counts.ts';
import { copyButton } from './copy-field.ts';
import { fromPipeline, html, type SafeHtml } from './html.ts';

type Form = { id: string; name: string; about: readonly string[]; code: string };

type Props = {
  name: string;
  forms: readonly Form[];
  statement: string;
  /** Safe HTML. */
  preview: string;
  frame: { src: string; title: string };
  /** Embeds of the newest inspections, and how many older ones there are. */
  single: readonly { title: string; paste: string; frame: string }[];
  older: number;
};

/** How a council shows its result on its own website: each form with its code, and a look at it. */
export function embedGuide(props: Props): SafeHtml {
  const { name, forms, statement, single, older } = props;
  return html`
    ${forms.map(
      (form) => html`
        <h2 id="${form.id}">${form.name}</h2>
        ${form.about.map((paragraph) => html`<p>${paragraph}</p>`)}
        ${code(`${form.id}-code`, `${form.name}: code for ${name}`, form.code)}
        ${lookOf(form, props)}
      `,
    )}
    <h2 id="statement">Your accessibility statement</h2>
    <p>
      What you show on your pages is yours to answer for. Add this to your accessibility statement.
    </p>
    ${code('statement-words', 'Words for your accessibility statement', statement)}
    <h2 id="single">One inspection instead of the latest</h2>
    <p>These stay as they are when there is a new result.</p>
    <ul>
      ${single.map(
        ({ title, paste, frame }) =>
          html`<li>
            ${title}: <a href="${paste}" aria-label="${title}: HTML to paste">HTML to paste</a> or
            <a href="${frame}" aria-label="${title}: frame">frame</a>
          </li>`,
      )}
    </ul>
    ${
      older > 0
        ? html`<p>
            ${newestOf(single.length, single.length + older)} For an older one, take the address of
            its page here, and write “/embed/v1/inspections/” in it for “/councils/”. That is the
            address of the frame. With “.txt” for the last “/”, it is the address of the HTML to
            paste.
          </p>`
        : undefined
    }
  `;
}

function lookOf({ id }: Form, { preview, frame }: Props): SafeHtml | undefined {
  if (id === 'html') {
    return html`<h3>How the HTML looks</h3>
      <div class="preview">${fromPipeline(preview)}</div>`;
  }
  return id === 'frame'
    ? html`<h3>How the frame looks</h3>
        <iframe
          class="preview"
          src="${frame.src}"
          title="${frame.title}"
          height="640"
          loading="lazy"
        ></iframe>`
    : undefined;
}

/** Text to copy: a field that can be read and selected without a script, with a button where there is one. */
function code(id: string, label: string, text: string): SafeHtml {
  const rows = Math.min(14, text.trimEnd().split('\n').length + 3);
  return html`
    <div class="field code">
      <label for="${id}">${label}</label>
      <textarea id="${id}" rows="${rows}" readonly spellcheck="false">${text}</textarea>
      <p>${copyButton(id, 'Copy', label)}</p>
    </div>
  `;
}
