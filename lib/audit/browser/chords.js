const tab = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 };
const shiftTab = { ...tab, modifiers: 8 };
const escape = { key: "Escape", code: "Escape", windowsVirtualKeyCode: 27 };
const held = { alt: 1, ctrl: 2, control: 2, shift: 8 };
function waysOut(words) {
  const named = words.matchAll(/\b((?:(?:ctrl|control|alt|shift)\s*\+\s*)+)([a-z])\b/giu);
  return [escape, ...[...named].slice(0, 3).map(([, modifiers, key]) => chordOf(modifiers, key))];
}
function chordOf(modifiers = "", key = "") {
  const names = modifiers.toLowerCase().split(/\s*\+\s*/u);
  const letter = key.toUpperCase();
  return {
    key: key.toLowerCase(),
    code: `Key${letter}`,
    windowsVirtualKeyCode: letter.charCodeAt(0),
    modifiers: names.reduce((sum, name) => sum + (held[name] ?? 0), 0)
  };
}
export {
  shiftTab,
  tab,
  waysOut
};
