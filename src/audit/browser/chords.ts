/** A key as the browser names it, with what is held down: 1 Alt, 2 Ctrl, 8 Shift, added up. */
export type Chord = {
  key: string;
  code: string;
  windowsVirtualKeyCode: number;
  modifiers?: number;
};

export const tab: Chord = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
export const shiftTab: Chord = { ...tab, modifiers: 8 };
const escape: Chord = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 };

const held: Record<string, number> = { alt: 1, ctrl: 2, control: 2, shift: 8 };

/**
 * The keys that may lead out of what holds the focus: Escape, and those that the page's words name,
 * such as “Ctrl+M” (WCAG 2.1.2 allows any way out that the reader is told of).
 */
export function waysOut(words: string): Chord[] {
  const named = words.matchAll(/\b((?:(?:ctrl|control|alt|shift)\s*\+\s*)+)([a-z])\b/giu);
  return [escape, ...[...named].slice(0, 3).map(([, modifiers, key]) => chordOf(modifiers, key))];
}

function chordOf(modifiers = '', key = ''): Chord {
  const names = modifiers
    .toLowerCase()
    .split('+')
    .map((name) => name.trim());
  const letter = key.toUpperCase();
  return {
    key: key.toLowerCase(),
    code: `Key${letter}`,
    windowsVirtualKeyCode: letter.charCodeAt(0),
    modifiers: names.reduce((sum, name) => sum + (held[name] ?? 0), 0),
  };
}
