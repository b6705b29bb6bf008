const MiB = 1024 ** 2;
const limits = [
  { host: "Cloudflare Pages takes on its free plan", counts: "files", most: 2e4 },
  { host: "Cloudflare Pages takes on a paid plan", counts: "files", most: 1e5 },
  { host: "Cloudflare Pages takes", counts: "largest", most: 25 * MiB },
  { host: "Netlify takes", counts: "fullest", most: 54e3 },
  { host: "GitHub Pages takes", counts: "bytes", most: 1e9 },
  { host: "GitLab Pages takes", counts: "files", most: 2e5 },
  { host: "GitLab Pages takes", counts: "bytes", most: 1e9 },
  { host: "Azure Static Web Apps takes on its free plan", counts: "bytes", most: 250 * MiB },
  { host: "Azure Static Web Apps takes on its standard plan", counts: "bytes", most: 500 * MiB }
];
function hostLines(size) {
  const { files, bytes, largest, fullest } = size;
  const amounts = { files, bytes, largest: largest.bytes, fullest: fullest.files };
  const told = {
    files: `${grouped(files)} files`,
    bytes: megabytes(bytes),
    largest: `${largest.path}, ${megabytes(largest.bytes)}`,
    fullest: `${grouped(fullest.files)} files in ${fullest.path}`
  };
  const over = limits.filter(({ counts, most }) => amounts[counts] > most);
  return [
    `${told.files}, ${told.bytes}; the largest is ${told.largest}`,
    ...over.map(
      (limit) => `${told[limit.counts]}: more than ${limit.host} (${limitInWords(limit)}).`
    )
  ];
}
function limitInWords({ counts, most }) {
  if (counts === "files" || counts === "fullest") return grouped(most);
  return most % MiB === 0 ? `${grouped(most / MiB)} MiB` : megabytes(most);
}
function sizeOf(files) {
  const size = {
    ...{ files: 0, bytes: 0 },
    ...{ largest: { path: "", bytes: 0 }, fullest: { path: "", files: 0 } }
  };
  const folders = /* @__PURE__ */ new Map();
  for (const [path, { size: bytes }] of files) {
    size.files += 1;
    size.bytes += bytes;
    if (bytes > size.largest.bytes) size.largest = { path, bytes };
    const folder = path.slice(0, path.lastIndexOf("/") + 1) || "/";
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  for (const [path, count] of folders) {
    if (count > size.fullest.files) size.fullest = { path, files: count };
  }
  return size;
}
function grouped(number) {
  return number.toLocaleString("en-GB");
}
function megabytes(bytes) {
  return `${(bytes / 1e6).toLocaleString("en-GB", { maximumFractionDigits: 1 })} MB`;
}
export {
  hostLines,
  limits,
  sizeOf
};
