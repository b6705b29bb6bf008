const entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escape(text) {
  return text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign).replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, "");
}
export {
  escape
};
