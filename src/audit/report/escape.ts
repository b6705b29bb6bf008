const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute of XML or HTML; control characters, which XML forbids, go. */
export function escape(text: string): string {
  return text
    .replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign)
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '');
}
