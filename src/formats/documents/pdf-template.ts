/**
 * How a document becomes a PDF, in the language of Typst (typst.app/docs). The document comes in as
 * data: no word of it is ever read as code. The shapes beside grades are those of pages, and artefacts,
 * as the word beside each says the same.
 */
export const pdfTemplate = `#let doc = json(bytes(sys.inputs.document))
#let size = float(sys.inputs.size) * 1pt

#set document(title: doc.title, description: doc.description, author: doc.publisher, date: none)
#set text(
  font: ("Atkinson Hyperlegible Next", "Libertinus Serif"), fallback: true,
  lang: doc.language, region: doc.region, size: size, hyphenate: false,
)
#set par(leading: 0.6em, spacing: 1em, justify: false)
#set page(
  paper: "a4", margin: (x: 2cm, top: 2cm, bottom: 2.5cm),
  footer: context {
    set text(size: calc.max(size * 0.75, 10pt))
    set par(leading: 0.4em)
    grid(columns: (1fr, auto), column-gutter: 2em, doc.title,
      doc.page.replace("{page}", str(here().page())).replace("{pages}", str(counter(page).final().first())))
  },
)
#set heading(numbering: none)
#show heading: set block(above: 1.5em, below: 0.7em)
#show heading: set text(weight: "bold")
#show heading.where(level: 1): set text(size: 1.5em)
#show heading.where(level: 2): set text(size: 1.2em)
#show heading.where(level: 3): set text(size: 1.05em)
#show link: underline
#set table(stroke: 0.5pt + luma(110), inset: 0.4em, align: start + top)
#set list(indent: 0pt, body-indent: 0.6em, spacing: 0.8em)
#set enum(indent: 0pt, body-indent: 0.6em, spacing: 0.8em)
#set terms(hanging-indent: 1.2em, spacing: 0.8em, separator: linebreak())

#let shapes = (
  star: ((0, -10), (3, -3), (10, -3), (5, 2), (6, 9), (0, 5), (-6, 9), (-5, 2), (-10, -3), (-3, -3)),
  square: ((-8, -8), (8, -8), (8, 8), (-8, 8)),
  bar: ((-10, -4), (10, -4), (10, 4), (-10, 4)),
  diamond: ((0, -10), (10, 0), (0, 10), (-10, 0)),
  cross: ((-6, -10), (0, -4), (6, -10), (10, -6), (4, 0), (10, 6), (6, 10), (0, 4), (-6, 10), (-10, 6), (-4, 0), (-10, -6)),
)
#let mark(name) = {
  let drawn = if name in shapes {
    polygon(fill: black, ..shapes.at(name).map(((x, y)) => ((x + 10) * 0.035em, (y + 10) * 0.035em)))
  } else {
    circle(radius: 0.3em, fill: if name == "circle" { black } else { none }, stroke: 0.08em + black)
  }
  pdf.artifact(box(width: 0.7em, height: 0.7em, drawn))
  sym.space.nobreak
}

#let run(it) = {
  let body = text(it.text)
  if "language" in it { body = text(lang: it.language.split("-").first(), body) }
  if it.at("emphasis", default: false) { body = emph(body) }
  if it.at("strong", default: false) { body = text(weight: "bold", body) }
  if "href" in it { body = link(it.href, body) }
  if "mark" in it { mark(it.mark) }
  body
}
#let runs(all) = all.map(run).join()

#let bold(body) = text(weight: "bold", body)
#let blocks(all) = {
  let cell(all) = if all.len() == 1 and all.first().kind == "paragraph" { runs(all.first().runs) } else { blocks(all) }
  for it in all {
    if it.kind == "heading" { heading(level: it.level, runs(it.runs)) }
    else if it.kind == "paragraph" { par(runs(it.runs)) }
    else if it.kind == "quote" { quote(block: true, blocks(it.blocks)) }
    else if it.kind == "list" {
      let items = it.items.map(cell)
      if it.ordered { enum(..items) } else { list(..items) }
    }
    else if it.kind == "terms" {
      terms(..it.items.map(one => terms.item(runs(one.name), cell(one.value))))
    }
    else if it.kind == "table" {
      let columns = calc.max(..it.rows.map(row => row.len()), it.head.len(), 1)
      let cells = it.rows.map(row => {
        if row.len() == 1 { (table.cell(colspan: columns, strong(blocks(row.first()))),) }
        else { (bold(cell(row.first())), ..row.slice(1).map(cell)) }
      }).flatten()
      if it.caption.len() > 0 { block(sticky: true, below: 0.6em, bold(runs(it.caption))) }
      table(columns: (1fr,) * columns, ..if it.head.len() > 0 { (table.header(..it.head.map(one => bold(cell(one)))),) }, ..cells)
    }
  }
}
#blocks(doc.blocks)
`;
