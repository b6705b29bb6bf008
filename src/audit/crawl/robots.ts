/** What a site asks of programs that read it (RFC 9309). */
export type Robots = {
  /** Whether an address, from the site’s root, may be read. */
  allows: (path: string) => boolean;
  /** In milliseconds: how long to wait between two addresses; 0 where nothing is said. */
  delay: number;
};

type Rule = { pattern: string; allow: boolean };
type Group = { agents: string[]; rules: Rule[]; delay: number };

/** By this name a site may speak to the audit alone. */
const ownName = 'plain-findings';
/** In milliseconds: nobody is kept waiting longer for a page. */
const longestDelay = 10_000;

/**
 * Reads `robots.txt`: the group for the audit, else the one for all.
 *
 * @param byName only the group for the audit counts.
 */
export function readRobots(text: string, byName = false): Robots {
  const groups = groupsIn(text);
  const named = groups.filter(({ agents }) => agents.includes(ownName));
  const chosen =
    named.length > 0 || byName ? named : groups.filter(({ agents }) => agents.includes('*'));
  const rules = chosen.flatMap((group) => group.rules);
  return {
    allows: (path) => path === '/robots.txt' || isAllowed(rules, path),
    delay: Math.min(longestDelay, Math.max(0, ...chosen.map(({ delay }) => delay))),
  };
}

function groupsIn(text: string): Group[] {
  const groups: Group[] = [];
  let naming = false;
  for (const line of text.slice(0, 500_000).split(/\r?\n|\r/u)) {
    const [, field = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/u.exec(line) ?? [];
    const name = field.toLowerCase();
    if (name === 'user-agent') {
      if (!naming) groups.push({ agents: [], rules: [], delay: 0 });
      groups.at(-1)?.agents.push(value.trim().toLowerCase());
      naming = true;
      continue;
    }
    if (name === '') continue;
    naming = false;
    addTo(groups.at(-1), name, value.trim());
  }
  return groups;
}

function addTo(group: Group | undefined, name: string, value: string): void {
  if (group === undefined) return;
  if (name === 'crawl-delay') group.delay = (Number(value) || 0) * 1000;
  if ((name === 'allow' || name === 'disallow') && value !== '')
    group.rules.push({ pattern: value, allow: name === 'allow' });
}

/** The longest pattern decides; of two as long, the one that allows. */
function isAllowed(rules: readonly Rule[], path: string): boolean {
  const fitting = rules.filter(({ pattern }) => fits(pattern, path));
  const longest = Math.max(-1, ...fitting.map(({ pattern }) => pattern.length));
  const last = fitting.filter(({ pattern }) => pattern.length === longest);
  return last.length === 0 || last.some(({ allow }) => allow);
}

/** `*` stands for any letters, and `$` at the end for the end. Goes through the path once. */
function fits(pattern: string, path: string): boolean {
  const whole = pattern.endsWith('$');
  const parts = (whole ? pattern.slice(0, -1) : pattern).split('*');
  const [first = '', ...others] = parts;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = whole ? others.pop() : undefined;
  for (const part of others) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!whole) return true;
  return last === undefined
    ? at === path.length
    : path.length - last.length >= at && path.endsWith(last);
}
