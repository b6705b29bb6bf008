/** Line ends and other gaps, of any system. */
const gaps = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/**
 * Characters that act and show nothing: escape sequences of terminals, marks that turn the direction
 * of writing round, broken halves. The two that join letters (ZWJ, ZWNJ) are part of words.
 */
const acting = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/**
 * Text from elsewhere as a report may show it: on one line, with every character to be seen, and
 * nothing in it that a terminal or a CI system takes for a command. GitHub takes `::…` where a line
 * begins and `##[…` anywhere; Azure and TeamCity take `##vso[…` and `##teamcity[…`.
 */
export function inert(text: string): string {
  const shown = text
    .replace(gaps, ' ')
    .replace(acting, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
  return withoutCommands(shown);
}

/** Text in which no CI system finds a command to itself. */
export function withoutCommands(text: string): string {
  return text.replace(/^(\s*)::/u, String.raw`$1\::`).replace(/##(\w*)\[/gu, String.raw`##$1\[`);
}

/** Several lines as a report may show them, each on its own. */
export function inertLines(text: string): string {
  return text.split('\n').map(inert).join('\n');
}

/** Plain data in which every text is inert. */
export function inertIn<Data>(data: Data): Data {
  // Text becomes other text and nothing else is touched, so the type stays.
  return JSON.parse(
    JSON.stringify(data, (_key, value: unknown) =>
      typeof value === 'string' ? inert(value) : value,
    ),
  ) as Data;
}
