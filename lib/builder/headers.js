import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
const framed = "embed";
const open = ["api", "embed", "feeds"];
const always = [
  "X-Content-Type-Options: nosniff",
  "Referrer-Policy: strict-origin-when-cross-origin",
  "Permissions-Policy: camera=(), geolocation=(), microphone=()"
];
function writeHeaders(folder) {
  writeFileSync(join(folder, "_headers"), headersFor(topOf(folder)));
}
function headersFor(top) {
  const pages = top.filter((name) => name.endsWith("/") || name.endsWith(".html"));
  const own = pages.filter((name) => name !== `${framed}/`);
  const rules = [
    rule("/*", always),
    rule("/", ["Content-Security-Policy: frame-ancestors 'none'"]),
    ...own.map(
      (name) => rule(`/${name.replace(/\/$/, "/*")}`, ["Content-Security-Policy: frame-ancestors 'none'"])
    ),
    ...open.map((name) => rule(`/${name}/*`, ["Access-Control-Allow-Origin: *"])),
    rule("/assets/*", ["Cache-Control: public, max-age=31536000, immutable"])
  ];
  return `${rules.join("\n\n")}
`;
}
function rule(path, lines) {
  return [path, ...lines.map((line) => `  ${line}`)].join("\n");
}
function topOf(folder) {
  return readdirSync(folder, { withFileTypes: true }).map((entry) => entry.isDirectory() ? `${entry.name}/` : entry.name).sort();
}
export {
  headersFor,
  writeHeaders
};
