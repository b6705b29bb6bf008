import { bodyNoun } from '../../domain/language.ts';
import type { Authority, Meeting, Renderers } from '../../domain/site.ts';
import { inspectionUrl } from '../../domain/urls.ts';
import { absent } from '../../domain/absent.ts';
import type { Looked } from '../../domain/looked.ts';
import { shortTitle } from '../../wording/visits.ts';
import { documentInWords, meetingFacts } from '../../wording/responses.ts';
import type { Exchange } from '../../schemas/meeting.ts';
import { facts } from './facts.ts';
import { figures } from './figures.ts';
import { fromPipeline, html, type SafeHtml } from './html.ts';
import { linkOrWords } from './link-or-words.ts';
import { sources } from './sources.ts';

type Props = {
  authority: Authority;
  meeting: Meeting;
  render: Renderers;
  /** In whose name notes stand: the publisher’s. */
  editor: string;
};

type Line = (text: string) => SafeHtml;

/** All that a page says of one council meeting. */
export function meetingBody({ authority, meeting, render, editor }: Props): SafeHtml {
  const line: Line = (text) => fromPipeline(render.line(text, meeting.prose));
  const { questions, looked, decidedNotKnown } = meeting;
  return html`
    <section class="council-says" aria-labelledby="in-short">
      <h2 id="in-short">In short</h2>
      <p class="lead" data-pagefind-body>${meeting.inShort}</p>
      <p>This page tells in our words what was said at the meeting. Inspectors did not write it.</p>
    </section>
    ${facts({ facts: meetingFacts(meeting, authority.name) })} ${about(authority, meeting)}
    <h2>What was presented</h2>
    ${list(meeting.presented, line)}
    <div data-pagefind-body>${fromPipeline(render.prose(meeting.prose).html)}</div>
    ${
      questions.length > 0
        ? html`<div data-pagefind-body>
            <h2>Questions and answers</h2>
            ${questions.map((exchange) => question(exchange, { editor, looked, line }))}
          </div>`
        : undefined
    }
    ${
      meeting.figures.length > 0
        ? html`<h2>Numbers that were given</h2>
            ${figures(meeting)}`
        : undefined
    }
    <h2>What was decided</h2>
    ${decidedNotKnown === undefined ? undefined : html`<p>${decidedNotKnown}</p>`}
    ${meeting.decided.length > 0 ? list(meeting.decided, line) : undefined}
    ${documents(meeting, line)}
    <h2>Where this is from</h2>
    ${sources(meeting)}
  `;
}

function list(lines: readonly string[], line: Line): SafeHtml {
  return html`<ul data-pagefind-body>
    ${lines.map((text) => html`<li>${line(text)}</li>`)}
  </ul>`;
}

function about({ name, inspections }: Authority, meeting: Meeting): SafeHtml | undefined {
  const those = inspections.filter(({ id }) => meeting.inspections.includes(id));
  if (those.length === 0) return undefined;
  return html`
    <h2>Which inspection it was about</h2>
    <ul>
      ${those.map(
        (one) => html`<li><a href="${inspectionUrl(one)}">${name}: ${shortTitle(one)}</a></li>`,
      )}
    </ul>
  `;
}

/** One question with its answers, and apart from them what the editors note. People are named by role. */
function question(
  { topic, asked, answered, note }: Exchange,
  { editor, looked, line }: { editor: string; looked: Looked; line: Line },
): SafeHtml {
  return html`
    <h3>${topic}</h3>
    <dl class="talk">
      ${[asked, ...answered].map(
        ({ who, said }) =>
          html`<div>
            <dt>${who}</dt>
            <dd>${line(said)}</dd>
          </div>`,
      )}
    </dl>
    ${answered.length === 0 ? html`<p class="quiet">${absent('an answer', looked)}</p>` : undefined}
    ${
      note === undefined
        ? undefined
        : html`<div class="our-note">
            <p><strong>Note from ${editor}:</strong> ${line(note)}</p>
          </div>`
    }
  `;
}

/**
 * The papers of a meeting with their type and size, and how to get them in another format. Nothing
 * where there are none.
 */
function documents(
  { documents: all, otherFormats, url, looked }: Meeting,
  line: Line,
): SafeHtml | undefined {
  if (all.length === 0 && otherFormats === undefined) return undefined;
  const where =
    url === undefined
      ? `The ${bodyNoun().one} can be asked for them.`
      : `Look for them on the ${bodyNoun().one}’s own page, which is linked above.`;
  return html`
    <h2>Documents</h2>
    ${
      all.length > 0
        ? html`<ul data-pagefind-body>
            ${all.map((one) => html`<li>${linkOrWords(documentInWords(one), one.url)}</li>`)}
          </ul>`
        : undefined
    }
    ${
      all.some((one) => one.url === undefined)
        ? html`<p>${absent('a link to each of them', looked)} ${where}</p>`
        : undefined
    }
    ${otherFormats === undefined ? undefined : html`<p data-pagefind-body>${line(otherFormats)}</p>`}
  `;
}
