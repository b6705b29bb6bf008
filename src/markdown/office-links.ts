import type { LinkProblem } from './link-problem.ts';

/** Gateways that put their own address before every link of a mail. What they write names its reader. */
const REWRITERS =
  /(?:^|\.)(?:safelinks\.protection\.outlook\.com|urldefense\.com|urldefense\.proofpoint\.com|linkprotect\.cudasvc\.com|protect-eu\.mimecast\.com|url\.uk\.m\.mimecastprotect\.com)$/i;

/** Places that ask for a name and a password, or that only a network inside knows. */
const INSIDE =
  /(?:^|\.)(?:sharepoint\.com|onedrive\.live\.com|1drv\.ms|teams\.microsoft\.com|outlook\.office(?:365)?\.com|outlook\.live\.com|officeapps\.live\.com)$|^(?:localhost|intranet\b.*|[^.[]+|.*\.(?:local|internal|intranet|lan|corp)|127\.[\d.]+|0\.0\.0\.0|\[::1?\]|\[(?:f[cd]|fe[89ab]|::ffff:).*|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|169\.254\.[\d.]+)$/i;

/**
 * Why an address is of no use to residents: a mail program rewrote it, with the address of the officer
 * who got the mail in it, or only staff can open it. Its words show nothing of such an address.
 */
export function staffOnlyProblem(href: string): LinkProblem | undefined {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return undefined;
  const { hostname: full, pathname, searchParams } = new URL(href);
  // A name that ends with a full stop is the same name, from the root of all names.
  const hostname = full.replace(/\.$/, '');
  if (REWRITERS.test(hostname)) {
    return {
      message:
        'A mail program rewrote this address; it may hold the email address of the one who got it.',
      fix:
        behind(searchParams) ?? 'Open the link, and copy the address that the browser shows then.',
    };
  }
  if (!INSIDE.test(hostname)) return detour(hostname, pathname);
  return {
    message: `Only staff can open what lies at ${hostname}.`,
    fix: 'Link to where the document is published for everybody.',
  };
}

/** Addresses that lead on to another one, which nobody sees before, and which can end or change. */
const DETOURS =
  /^(?:bit\.ly|tinyurl\.com|t\.co|ow\.ly|goo\.gl|is\.gd|buff\.ly|lnkd\.in|we\.tl|(?:www\.)?wetransfer\.com|shorturl\.at|rb\.gy)$/i;

/** Documents that people share with some, and change or take away without a word. */
const SHARED =
  /^(?:docs\.google\.com|drive\.google\.com|(?:www\.)?dropbox\.com|app\.box\.com|www\.icloud\.com)$/i;

function detour(hostname: string, pathname: string): LinkProblem | undefined {
  if (
    DETOURS.test(hostname) ||
    (/^(?:www\.)?google\.[a-z.]+$/i.test(hostname) && pathname === '/url')
  )
    return {
      message: `${hostname} only leads on to another address, which readers do not see.`,
      fix: 'Open the link, and copy the address that the browser shows then.',
    };
  if (!SHARED.test(hostname)) return undefined;
  return {
    message: `What lies at ${hostname} is shared by somebody, who can change it or take it away.`,
    fix: 'Link to where the document is published for everybody.',
  };
}

/** The address that was there before, where the new one holds it. */
function behind(parameters: URLSearchParams): string | undefined {
  const url = parameters.get('url') ?? '';
  if (!URL.canParse(url) || !/^https?:/i.test(url)) return undefined;
  const { origin, pathname } = new URL(url);
  return `Write ${origin}${pathname}, if that is where it leads.`;
}
