const startEdge = {
  id: "start-edge",
  title: "Text starts at the start edge",
  criteria: ["1.4.8"],
  fix: "Remove text-align, text-align-last, align or the centring of the box, so that text starts at the start edge."
};
function startsAtStart(node) {
  const words = [...node.childNodes].filter((child) => child instanceof Text);
  if (words.every((child) => child.data.trim() === "")) return true;
  if (!(node instanceof HTMLElement) || node.closest("option, svg, math, rt") !== null) return true;
  const style = getComputedStyle(node);
  const start = style.direction === "rtl" ? ["right", "-webkit-right"] : ["left", "-webkit-left"];
  const fine = ["start", "match-parent", "-webkit-auto", "auto", ...start];
  const aligned = fine.includes(style.textAlign) && fine.includes(style.textAlignLast);
  const box = /flex|grid/u.test(style.display) ? `${style.justifyContent} ${style.justifyItems}` : "";
  if (aligned && !/center|end|right|space-a|space-e/u.test(box)) return true;
  const range = document.createRange();
  range.selectNodeContents(node);
  const lines = [...range.getClientRects()].filter((line) => line.width > 1);
  const inner = node.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  const tight = range.getBoundingClientRect().width >= inner - 2;
  const single = new Set(lines.map((line) => Math.round(line.top))).size <= 1;
  return style.display.startsWith("inline-") && tight && single;
}
function startEdgeRule() {
  const messages = {
    pass: "Text starts at the start edge",
    fail: "Text does not start at the start edge"
  };
  return `axe.configure({
    checks: [{ id: 'starts-at-start', evaluate: ${String(startsAtStart)}, metadata: { impact: 'serious', messages: ${JSON.stringify(messages)} } }],
    rules: [{ id: '${startEdge.id}', impact: 'serious', selector: 'body *', all: ['starts-at-start'], any: [], none: [], tags: ['best-practice'],
      metadata: { description: '${startEdge.title}', help: '${startEdge.title}', helpUrl: 'https://www.w3.org/TR/WCAG22/#visual-presentation' } }],
  });`;
}
export {
  startEdge,
  startEdgeRule,
  startsAtStart
};
