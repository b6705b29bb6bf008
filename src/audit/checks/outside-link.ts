import type { SiteCheck } from '../check.ts';

/** The audit asks no other site whether a page is there; it can see that an address is an address. */
export const outsideLink: SiteCheck = {
  id: 'outside-link',
  title: 'Links to other sites are well formed',
  criteria: [],
  fix: 'Write the whole address, such as https://www.example.org/page.',
  start: () => {
    const drafts: { page: string; selector: string; text: string; message: string }[] = [];
    return {
      see: (page, { links }) => {
        for (const { to, name, selector } of links) {
          const why = to.startsWith('/') ? '' : faultOf(to);
          if (why !== '')
            drafts.push({ page, selector, text: name, message: `The address ${to} ${why}.` });
        }
      },
      end: () => drafts,
    };
  },
};

function faultOf(to: string): string {
  if (/^mailto:/iu.test(to))
    return /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?.]+(?:\?.*)?$/iu.test(decoded(to))
      ? ''
      : 'is not an email address';
  if (/^tel:/iu.test(to))
    return /^tel:\+?[\d().\s-]{3,}$/iu.test(decoded(to)) ? '' : 'is not a telephone number';
  if (/^javascript:/iu.test(to)) return 'is a script, not an address';
  if (!/^https?:/iu.test(to))
    return /^(sms|webcal|data|blob|about):/iu.test(to) ? '' : 'is not a web address';
  if (!URL.canParse(to)) return 'cannot be read';
  const { hostname } = new URL(to);
  return hostname.includes('.') || hostname === 'localhost' ? '' : 'names no full host';
}

/** What is escaped in an address means the same as what is not (RFC 6068 for `mailto:`). */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
