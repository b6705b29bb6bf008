import { domainToUnicode } from 'node:url';

/** Letters of Latin alphabets that are no plain letter with a mark above, below or through it. */
const latin = /^[a-z0-9æøœßðþłđ-]*$/;

/**
 * Whether the name of a site, read as a browser shows it, mixes alphabets: “xn--brnet-6ve” is “bаrnet”
 * with a Cyrillic letter. A name in one other alphabet, its ending too, looks like no Latin one.
 *
 * @param host as a URL has it: in small letters, what is not ASCII in Punycode (RFC 3492).
 */
export function mixesAlphabets(host: string): boolean {
  if (!/(?:^|\.)xn--/i.test(host)) return false;
  const shown = domainToUnicode(host).normalize('NFD').replaceAll(/\p{M}/gu, '');
  return /[a-z]/.test(shown) ? !shown.split('.').every((label) => latin.test(label)) : shown === '';
}
