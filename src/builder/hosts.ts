/** What hosts count of a built folder. Paths go from the folder. */
export type SiteSize = {
  files: number;
  bytes: number;
  largest: { path: string; bytes: number };
  /** The folder that holds most files itself, those in its own folders left out. */
  fullest: { path: string; files: number };
};

/** One limit of one host: what it counts, and how much of that it takes. */
type Limit = { host: string; counts: keyof SiteSize; most: number };

const MiB = 1024 ** 2;

/**
 * Limits of hosts that councils use, as given on developers.cloudflare.com/pages/platform/limits,
 * docs.netlify.com/site-deploys/overview, “GitHub Pages limits” on docs.github.com, “GitLab Pages” on docs.gitlab.com
 * and learn.microsoft.com/azure/static-web-apps/quotas. A server of one’s own, or a bucket such as S3, has none that
 * a site of text could meet.
 */
export const limits: readonly Limit[] = [
  { host: 'Cloudflare Pages takes on its free plan', counts: 'files', most: 20_000 },
  { host: 'Cloudflare Pages takes on a paid plan', counts: 'files', most: 100_000 },
  { host: 'Cloudflare Pages takes', counts: 'largest', most: 25 * MiB },
  { host: 'Netlify takes', counts: 'fullest', most: 54_000 },
  { host: 'GitHub Pages takes', counts: 'bytes', most: 1e9 },
  { host: 'GitLab Pages takes', counts: 'files', most: 200_000 },
  { host: 'GitLab Pages takes', counts: 'bytes', most: 1e9 },
  { host: 'Azure Static Web Apps takes on its free plan', counts: 'bytes', most: 250 * MiB },
  { host: 'Azure Static Web Apps takes on its standard plan', counts: 'bytes', most: 500 * MiB },
];

/**
 * Says how large a site is and then, a line each, which hosts would not take it. A limit that is
 * reached and not passed is kept.
 */
export function hostLines(size: SiteSize): string[] {
  const { files, bytes, largest, fullest } = size;
  const amounts = { files, bytes, largest: largest.bytes, fullest: fullest.files };
  const told = {
    files: `${grouped(files)} files`,
    bytes: megabytes(bytes),
    largest: `${largest.path}, ${megabytes(largest.bytes)}`,
    fullest: `${grouped(fullest.files)} files in ${fullest.path}`,
  };
  const over = limits.filter(({ counts, most }) => amounts[counts] > most);
  return [
    `${told.files}, ${told.bytes}; the largest is ${told.largest}`,
    ...over.map(
      (limit) => `${told[limit.counts]}: more than ${limit.host} (${limitInWords(limit)}).`,
    ),
  ];
}

/** A limit as its host writes it. */
function limitInWords({ counts, most }: Limit): string {
  if (counts === 'files' || counts === 'fullest') return grouped(most);
  return most % MiB === 0 ? `${grouped(most / MiB)} MiB` : megabytes(most);
}

/** Counts the files of a site by their paths, with forward slashes, and their sizes in bytes. */
export function sizeOf(files: Iterable<readonly [path: string, { size: number }]>): SiteSize {
  const size: SiteSize = {
    ...{ files: 0, bytes: 0 },
    ...{ largest: { path: '', bytes: 0 }, fullest: { path: '', files: 0 } },
  };
  const folders = new Map<string, number>();
  for (const [path, { size: bytes }] of files) {
    size.files += 1;
    size.bytes += bytes;
    if (bytes > size.largest.bytes) size.largest = { path, bytes };
    const folder = path.slice(0, path.lastIndexOf('/') + 1) || '/';
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  for (const [path, count] of folders) {
    if (count > size.fullest.files) size.fullest = { path, files: count };
  }
  return size;
}

function grouped(number: number): string {
  return number.toLocaleString('en-GB');
}

/** MB as hosts count them, of a million bytes: to one place, so that what is over does not read as even. */
function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`;
}
