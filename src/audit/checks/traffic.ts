import type { CheckRule } from '../check.ts';

/** Another site would learn who reads the page, and could change or break it. */
export const outsideRequest: CheckRule = {
  id: 'outside-request',
  title: 'The page asks no other site for anything',
  criteria: [],
  fix: 'Keep a copy of the file in the site, or link to it instead of loading it.',
};

/** A file that the page calls for, and that is not there. */
export const brokenFile: CheckRule = {
  id: 'broken-file',
  title: 'Every file that the page calls for is there',
  criteria: [],
  fix: 'Put the file where the page looks for it, or correct the address.',
};
