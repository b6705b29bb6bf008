import { mixesAlphabets } from '../domain/site-name.ts';
import type { LinkProblem } from './link-problem.ts';
import { staffOnlyProblem } from './office-links.ts';

/** A link that was not refused starts like this. The sanitiser holds it as a second lock. */
export const ALLOWED_HREF = /^(?:https?:\/\/[^/\\]|mailto:[^/\\]|tel:[+\d]|\/(?![/\\])|#[^#])/i;

const MAIL = /^mailto:[^\s@?]+@[\w-]+(?:\.[\w-]+)+(?:\?[^\s]*)?$/i;
const PHONE = /^tel:\+?\d[\d().-]*(?:;ext=\d+)?$/i;
const SCHEME = /^[\s\p{Cc}]*([a-z][\w+.\s\p{Cc}-]*):/iu;

const START = 'Start it with “https://”, or with “/” for a page of this site.';

/**
 * Says what is wrong with the address of a link, or gives `undefined` where nothing is.
 *
 * Allowed: `https`, `http`, `mailto` and `tel`, a path of this site from its root (`/about/`) and
 * a place on the same page (`#grades`). Refused: every other scheme however it is disguised,
 * protocol-relative addresses, names and passwords in addresses, backslashes, spaces, invisible
 * characters and look-alike letters in a host name.
 */
export function linkProblem(href: string): LinkProblem | undefined {
  if (href === '') return problem('The link has no address.', START);
  if (/[\s\p{C}]/u.test(href)) return hidden(href);
  if (href.includes('\\')) {
    return problem(`The address “${short(href)}” has a backslash.`, 'Write “/” instead.');
  }
  if (href.startsWith('//')) return problem(`“${short(href)}” does not say https.`, START);
  if (/^[/#]/.test(href)) return placeProblem(href);
  if (/^https?:/i.test(href)) return webProblem(href);
  return otherProblem(href);
}

function placeProblem(href: string): LinkProblem | undefined {
  if (href !== '#' && !href.startsWith('##')) return undefined;
  return problem('The link goes to no place on the page.', 'Give the name of a heading after “#”.');
}

function webProblem(href: string): LinkProblem | undefined {
  const host = /^https?:\/\/([^/?#]+)/i.exec(href)?.[1];
  if (host === undefined || !URL.canParse(href)) {
    return problem(`“${short(href)}” is not a full address.`, 'Copy it again from your browser.');
  }
  if (host.includes('@')) {
    return problem(`“${short(href)}” has a name or a password in it.`, 'Leave out all before “@”.');
  }
  if (/[^\w.:[\]-]/.test(host) || mixesAlphabets(new URL(href).hostname)) {
    const fix = 'Type the address with plain letters; some letters only look alike.';
    return problem(`The site name in “${short(href)}” has unusual letters.`, fix);
  }
  return staffOnlyProblem(href);
}

function otherProblem(href: string): LinkProblem | undefined {
  if (MAIL.test(href) || PHONE.test(href)) return undefined;
  const scheme = SCHEME.exec(plain(href))?.[1]?.toLowerCase();
  if (scheme === 'mailto') {
    return problem(`“${short(href)}” is not an email address.`, 'Write “mailto:name@example.org”.');
  }
  if (scheme === 'tel') {
    return problem(`“${short(href)}” is not a phone number.`, 'Write “tel:+441225394093”.');
  }
  if (scheme !== undefined) {
    return problem(`Links to “${short(scheme)}:” addresses are not allowed.`, START);
  }
  return problem(`“${short(href)}” does not say where it starts.`, START);
}

function hidden(href: string): LinkProblem {
  const scheme = SCHEME.exec(href)?.[1]?.replace(/[\s\p{C}]/gu, '');
  if (scheme !== undefined && !/^(?:https?|mailto|tel)$/i.test(scheme)) {
    return problem(`Links to “${short(scheme)}:” addresses are not allowed.`, START);
  }
  const fix = 'Copy the address again, and write a space as %20.';
  return problem('The address has a space or an invisible character in it.', fix);
}

/** Undoes percent encoding twice, so that a scheme in disguise is called by its name. */
function plain(href: string): string {
  const once = (text: string): string =>
    text.replace(/%[0-7][\da-f]/gi, (code) => String.fromCharCode(parseInt(code.slice(1), 16)));
  return once(once(href));
}

function short(text: string): string {
  const visible = text.replace(/\p{C}/gu, '');
  return visible.length > 60 ? `${visible.slice(0, 57)}…` : visible;
}

function problem(message: string, fix: string): LinkProblem {
  return { message, fix };
}
