import { formatDate } from '../../domain/dates.ts';
import { statementFacts } from '../../domain/statement.ts';
import { counted } from '../../wording/words.ts';
import type { AuditSummary } from '../../schemas/audit.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import { html, type SafeHtml } from './html.ts';

type Facts = ReturnType<typeof statementFacts>;
type Audited = Extract<Facts, { audited: true }>;

type Props = {
  audit: AuditSummary | undefined;
  settings: Pick<SiteSettings, 'accessibility'>;
};

/** What an accessibility statement may say of the last audit: what a run has shown, and no more. */
export function statement({ audit, settings }: Props): SafeHtml {
  const facts = statementFacts(audit);
  const { prepared, reviewed, replyWorkingDays } = settings.accessibility;
  return html`
    <h2>How we made this statement</h2>
    <p>
      We wrote this statement on ${formatDate(prepared)}, and last looked through it on
      ${formatDate(reviewed)}. We do so at least once a year. We answer a complaint within
      ${counted(replyWorkingDays, 'working day')}.
    </p>
    <h2>What the last audit found</h2>
    ${facts.audited ? found(facts) : html`<p>${facts.sentence} It claims nothing that no audit has shown.</p>`}
  `;
}

function found(facts: Audited): SafeHtml {
  const { pages, date, checks, compliance, failing, notChecked, unseen, tools, criteria } = facts;
  return html`
    <p>
      A machine looked at ${counted(pages, 'page')} of this site, as it stood on
      ${formatDate(date)}, in a real browser. It went through ${counted(checks, 'check')}.
    </p>
    ${
      compliance === 'full'
        ? html`<p>
            It found no fault. Even so, we say “partially compliant”: a machine sees only part of
            what the guidelines ask for, and no person from outside has checked this site yet.
          </p>`
        : html`<p>This site is partially compliant with the guidelines, for the reasons below.</p>`
    }
    ${failing.length > 0 ? whatFails(failing) : undefined}
    ${
      notChecked.length > 0
        ? html`<h3>Pages that could not be checked</h3>
            <ul>
              ${notChecked.map(({ page, reason }) => html`<li>${page}: ${reason}</li>`)}
            </ul>`
        : undefined
    }
    <h3>What a machine cannot see</h3>
    <ul>
      ${unseen.map((what) => html`<li>${what}</li>`)}
    </ul>
    <h3>How it was done</h3>
    <p>
      With ${tools.join(', ')}. The checks serve these success criteria of the Web Content
      Accessibility Guidelines 2.2: ${criteria.join(', ')}.
    </p>
  `;
}

function whatFails(failing: Audited['failing']): SafeHtml {
  return html`
    <h3>What fails</h3>
    <ul>
      ${failing.map(({ title, criteria, pages, why }) => {
        const which = criteria.length > 0 ? ` (${criteria.join(', ')})` : '';
        return html`<li>Not so on ${counted(pages, 'page')}: ${title}${which}. ${why}</li>`;
      })}
    </ul>
  `;
}
