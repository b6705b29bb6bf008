import { escaped } from "../xml.js";
const headingLevels = [2, 3, 4];
function pasteHtml(block, level = 2, scoped = false) {
  const { heading, sentences, table, more, source, licence } = block;
  const lines = [
    `<h${level}>${escaped(heading)}</h${level}>`,
    ...sentences.map((sentence) => `<p>${escaped(sentence)}</p>`),
    ...table ? tableLines(table, scoped) : [],
    `<p>${link(more)}</p>`,
    `<p>${escaped(source)}</p>`,
    `<p>${escaped(licence.before)}${link(licence)}${escaped(licence.after)}</p>`
  ];
  return `${lines.join("\n")}
`;
}
function tableLines({ caption, head, rows }, scoped) {
  const [col, row] = scoped ? [' scope="col"', ' scope="row"'] : ["", ""];
  return [
    "<table>",
    `<caption>${escaped(caption)}</caption>`,
    `<thead><tr><th${col}>${escaped(head[0])}</th><th${col}>${escaped(head[1])}</th></tr></thead>`,
    "<tbody>",
    ...rows.map(
      ({ area, grade }) => `<tr><th${row}>${escaped(area)}</th><td>${escaped(grade)}</td></tr>`
    ),
    "</tbody>",
    "</table>"
  ];
}
function link({ words, href }) {
  return `<a href="${escaped(href)}">${escaped(words)}</a>`;
}
export {
  headingLevels,
  pasteHtml
};
