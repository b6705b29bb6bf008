import { formatDate } from '../domain/dates.ts';
import type { Inspection } from '../domain/site.ts';
import { inspectors } from './visits.ts';
import { capitalised } from './words.ts';

/** What the inspectorate did to its report after it was published; empty where it did nothing. */
export function reportStateInWords({ reportState, framework }: Inspection): string {
  if (!reportState) return '';
  const { is, on, reason } = reportState;
  const who = capitalised(inspectors({ framework }));
  return is === 'withdrawn'
    ? `${who} withdrew this report on ${formatDate(on)}. ${reason} What it says does not count any more.`
    : `${who} corrected this report on ${formatDate(on)}. ${reason}`;
}

/** The heading of reports that were withdrawn. */
export const withdrawnTitle = 'Reports that were withdrawn';

/** The words of the link to where the inspectorate says so. */
export const stateLink = 'What the inspectorate says about it';
