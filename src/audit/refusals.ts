import type { Failure } from './fault.ts';

/** Pages in a row that no site fails to give which still lets itself be read. */
const most = 10;

/** What is said of a page that was not asked for, because the site had begun to refuse. */
export const notAsked = 'It was not asked for: the site had begun to refuse.';

/** Notices when a site begins to refuse, so that nobody waits for each of its pages. */
export type Refusals = {
  note: (failure: Failure) => void;
  /** A page came after all. */
  forget: () => void;
  begun: () => boolean;
};

/** Counts the pages in a row that a server would not give, or not in time. */
export function createRefusals(): Refusals {
  const signs = /with status (?:4(?:03|29)|5\d\d)\b|does not answer|breaks off|ERR_CONNECTION/u;
  let row = 0;
  return {
    note: ({ reason }) => {
      row = signs.test(reason) || reason === notAsked ? row + 1 : 0;
    },
    forget: () => {
      row = 0;
    },
    begun: () => row >= most,
  };
}

/** Tells all pages that were not asked for as one failure: they have one cause. */
export function toldTogether(failures: readonly Failure[]): Failure[] {
  const unasked = failures.filter(({ reason }) => reason === notAsked);
  const [first] = unasked;
  if (first === undefined) return [...failures];
  const reason = `The site began to refuse: this page and ${unasked.length - 1} others were not asked for. Audit it again later, with --delay 2000, say.`;
  return [...failures.filter((failure) => failure.reason !== notAsked), { ...first, reason }];
}
