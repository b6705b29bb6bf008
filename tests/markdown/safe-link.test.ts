import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkProblem } from '../../src/markdown/safe-link.ts';

describe('linkProblem', () => {
  test.each([
    ...[
      'https://www.bathnes.gov.uk/report?id=1&page=2#grades',
      'http://example.org',
      '/about/',
      '/',
    ],
    ...['#section-help', 'mailto:help@example.org?subject=Report', 'tel:+441225394093'],
    ...[
      'https://example.org/a%20b',
      'https://example.org:8443/javascript:x',
      'https://[2a00:1450::1]/',
    ],
    ...[
      'https://xn--caf-dma.example/',
      'https://xn--e1afmkfd.xn--80akhbyknj4f/',
      'HTTPS://EXAMPLE.ORG/',
      'https://example.org/föö',
    ],
  ])('allows %s', (href) => {
    expect(linkProblem(href)).toBeUndefined();
  });

  test.each([
    ['', 'The link has no address.'],
    ['javascript:alert(1)', 'Links to “javascript:” addresses are not allowed.'],
    ['\u0001java\tscript:alert(1)', 'Links to “javascript:” addresses are not allowed.'],
    ['%256aavascript:alert(1)', 'Links to “javascript:” addresses are not allowed.'],
    ['data:text/html,x', 'Links to “data:” addresses are not allowed.'],
    ['ftp://example.org', 'Links to “ftp:” addresses are not allowed.'],
    ['//example.org', '“//example.org” does not say https.'],
    ['/\\example.org', 'The address “/\\example.org” has a backslash.'],
    ['https://a:b@example.org', '“https://a:b@example.org” has a name or a password in it.'],
    ['https://оfsted.gov.uk', 'The site name in “https://оfsted.gov.uk” has unusual letters.'],
    [
      'https://www.xn--brnet-6ve.gov.uk/',
      'The site name in “https://www.xn--brnet-6ve.gov.uk/” has unusual letters.',
    ],
    ['https:example.org', '“https:example.org” is not a full address.'],
    ['https://', '“https://” is not a full address.'],
    ['https://example.org/a b', 'The address has a space or an invisible character in it.'],
    ['report.pdf', '“report.pdf” does not say where it starts.'],
    ['../about', '“../about” does not say where it starts.'],
    ['mailto:help', '“mailto:help” is not an email address.'],
    ['tel:call-us', '“tel:call-us” is not a phone number.'],
    ['#', 'The link goes to no place on the page.'],
  ])('refuses %j and says why', (href, message) => {
    expect(linkProblem(href)?.message).toBe(message);
  });

  test.each([
    ...['https://localhost:8443/', 'https://localhost./', 'https://files.corp.:443/plan'],
    ...['https://council.sharepoint.com./plan', 'https://127.1/', 'https://0x7f000001./'],
    ...[
      'https://0.0.0.0:80/',
      'https://[::1]/',
      'https://[::]:8080/',
      'https://[::ffff:10.0.0.1]/',
    ],
    ...['https://[fd12:3456::1]/', 'https://[fe80::1]/', 'https://192.168.0.1.:8000/'],
  ])('refuses %s, which only staff can open, whatever its port and with a full stop', (href) => {
    expect(linkProblem(href)?.message).toMatch(/^Only staff can open what lies at /);
  });

  test('refuses a detour whose name ends with a full stop', () => {
    expect(linkProblem('https://bit.ly./x')?.message).toMatch(/only leads on to another address/);
  });

  test('what it allows leads to a known scheme, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...[
        'javascript',
        'https',
        'http',
        'data',
        'tel',
        'mailto',
        ':',
        '/',
        '//',
        '\\',
        '@',
        '#',
        '?',
      ],
      ...['\t', '\n', '\0', ' ', '%3a', '&colon;', 'a.example', 'x', '.', '\u200B', '[', ']', '1'],
    );
    const address = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(address, (href) => {
        if (linkProblem(href)) return;
        const { protocol, username, host } = new URL(href, 'https://site.example/page/');
        expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(protocol);
        expect(username).toBe('');
        if (/^[/#]/.test(href)) expect(host).toBe('site.example');
      }),
      { numRuns: 5000 },
    );
  });
});
