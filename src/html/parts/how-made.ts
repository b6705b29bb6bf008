import type { Site } from '../../domain/site.ts';
import { pageUrl } from '../../domain/urls.ts';
import type { InspectionFile } from '../../schemas/inspection.ts';
import { howItWasMade, howSummariesAreMade } from '../../wording/summaries.ts';
import { html, type SafeHtml } from './html.ts';

type Props = { summary: InspectionFile['summary']; settings: Site['settings'] };

/** One line on how a summary came to be, with a link to more. Nothing where nobody noted it. */
export function howMade({ summary, settings }: Props): SafeHtml | undefined {
  const words = howItWasMade(summary, settings);
  const { summaries } = settings;
  if (words === '' || !summaries) return undefined;
  return html`
    <p class="quiet small how-made">
      ${words} <a href="${pageUrl({ slug: summaries.page })}">${howSummariesAreMade}</a>.
    </p>
  `;
}
