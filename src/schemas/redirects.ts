import { z } from 'zod';
import { messageFor, text } from './fields.ts';

/**
 * Addresses become the paths of files and lines of what hosts read (`_redirects`, a map of nginx): no
 * step out of the site or to another host, and no mark that means more to one of these than itself.
 */
const parts = String.raw`\/(?:(?!\.{1,2}(?:\/|\*?$))(?:[\w.~()+,!=@&-]|%(?!2[eEfF]|5[cC]|[01])[\dA-Fa-f]{2})+(?:\/|(?=\*?$)))*`;

const notOwn = messageFor(
  'This is no address of this site.',
  'Write it from the site’s root with a slash before it, such as /councils/brent/. Other marks than letters, digits, hyphens and full stops are written as a browser shows them, such as %20.',
);

const own = z.string().regex(new RegExp(`^${parts}$`), { error: notOwn });

const ownOrAll = z.string().regex(new RegExp(`^${parts}\\*?$`), { error: notOwn });

/** One address that has moved, or that is gone for a reason. */
const redirect = z.union(
  [
    z.strictObject({
      from: own.describe('The old address, such as /councils/old-name/.'),
      to: own.describe('Where it leads now.'),
    }),
    z.strictObject({
      from: ownOrAll.describe(
        'The old address. With * at its end it stands for every address that begins so.',
      ),
      gone: text.describe('Why there is nothing any more, in a sentence for readers.'),
    }),
  ],
  {
    error: () =>
      messageFor(
        'This redirect says neither where the address leads nor why it is gone.',
        'Write from: and to: with two addresses, or from: and gone: with a sentence.',
      ),
  },
);

/** Addresses that were published once. They never die: each leads on, or says why it is gone. */
export const redirects = z.strictObject({
  redirects: z.array(redirect).describe('Each address that is no page any more.'),
});

export type Redirect = z.infer<typeof redirect>;
