import type { Count } from './wording-en.ts';

/** What the search says on a page in Welsh. The type in wording.ts holds that nothing is missing. */

const rules = new Intl.PluralRules('cy');

/** A number with its noun in the form that it asks for: “2 ganlyniad”, “3 chanlyniad”. */
function numbered(
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string {
  return `${String(count)} ${forms[rules.select(count)] ?? forms.other}`;
}

const results = { two: 'ganlyniad', few: 'chanlyniad', many: 'chanlyniad', other: 'canlyniad' };
const choices = { two: 'ddewis', other: 'dewis' };

export function chosenInWords(filters: number): string {
  return filters === 0 ? '' : ` (dewiswyd ${String(filters)})`;
}

export function placeLiesIn(place: string, name: string): string {
  return `Lleoliad ${place}: ${name}.`;
}

export function noPageWith(words: string): string {
  return `Nid oes tudalen yma sy’n cynnwys “${words}”.`;
}

export function noPageOn(subject: string, name: string): string {
  return `Nid oes gan y wefan hon dudalen ar “${subject}” ar gyfer ${name}. Dyma’r brif dudalen.`;
}

export function countInWords({ words, found, shown, filters, said, newestOnly }: Count): string {
  const before = said === undefined ? '' : `${said} `;
  const among = newestOnly ? ' ymhlith yr adroddiadau diweddaraf' : '';
  const about = (words === '' ? '' : ` ar gyfer “${words}”`) + among;
  const narrowed = filters === 0 ? '' : `, wedi’u culhau gan ${numbered(filters, choices)}`;
  if (found === 0) return `${before}Dim canlyniadau${about}${narrowed}.`;
  const part = shown < found ? ` Dangosir y ${String(shown)} cyntaf.` : '';
  return `${before}${numbered(found, results)}${about}${narrowed}.${part}`;
}

export function moreInWords({ shown, found, newestOnly }: Count): string {
  if (shown < found) return 'Dangos mwy o ganlyniadau';
  return newestOnly ? 'Chwilio adroddiadau hŷn hefyd' : '';
}

export function guide(): string {
  return 'Canllaw';
}

export function kindAndDay(kind: string, day: string): string {
  return `${kind}, cyhoeddwyd ${day}`;
}

export function kindAndLatestDay(kind: string, day: string): string {
  return `${kind}, cyhoeddwyd yr adroddiad diweddaraf ${day}`;
}

export function notSearched(names: readonly string[]): string {
  return `Heb eu chwilio nawr, gan nad ydynt yn ateb: ${names.join(', ')}.`;
}
