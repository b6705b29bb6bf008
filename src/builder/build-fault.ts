/** What stands in the place of the site after a build that failed. */
export type Published = 'the last site' | 'the new site' | 'nothing';

const faultName = 'BuildFault';

/** A failure that knows what is published now. Any other one happened before the sites changed places. */
export class BuildFault extends Error {
  override readonly name = faultName;
  readonly published: Published;

  constructor(message: string, published: Published, cause: unknown) {
    super(message, { cause });
    this.published = published;
  }
}

/** What is published after a failure. The compiled program has this class once more, so it goes by its name. */
export function publishedAfter(error: unknown): Published {
  if (!(error instanceof Error) || error.name !== faultName) return 'the last site';
  return 'published' in error ? (error.published as Published) : 'the last site';
}

/** What the system answers where a disk is full, broken, or may not be used, in words. */
const answers: Record<string, string> = {
  ENOSPC: 'The disk is full. Make room on it and build again.',
  EDQUOT: 'Your share of the disk is used up. Make room and build again.',
  EFBIG: 'A file would be larger than the system allows here.',
  EROFS: 'The disk can be read and not written to. Build where you may write.',
  EACCES: 'A file or folder may not be used by you. Ask whose it is, or change its permissions.',
  EPERM: 'A file or folder may not be used by you. Ask whose it is, or change its permissions.',
  EMFILE: 'Too many files are open at once. Close other programs, or raise the limit (ulimit -n).',
  ENFILE: 'Too many files are open on this machine. Close other programs and build again.',
  EIO: 'The disk does not answer as it should. It may be broken: have it looked at.',
  ENXIO: 'The disk does not answer as it should. It may be broken: have it looked at.',
  ENODEV: 'The disk is no longer there.',
};

/** The same in the words of programs that a build calls. */
const DISK_IN_WORDS =
  /\b(?:ENOSPC|EDQUOT|EFBIG|EROFS)\b|no space left on device|file too large|read-only file system|quota exceeded/i;

/**
 * The exit codes of what puts a site in its place. They are in README.md, for those who run builds by
 * machine.
 */
export const exitCodes = {
  /** The site is published. */
  published: 0,
  /** Nothing was published: there is a mistake in the content. What is asked wrongly gives 2. */
  mistake: 1,
  /** The new site is published; what is only for the next build could not be written. */
  publishedWithFault: 3,
  /** Nothing was published: the disk is full or cannot be written, or the build was cut off. */
  disk: 4,
  /** There is no site in the place now. The message says where the last one lies. */
  nothingThere: 5,
} as const;

export type BuildExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The exit code of a failure. */
export function exitCodeOf(error: unknown): BuildExitCode {
  const published = publishedAfter(error);
  if (published === 'the new site') return exitCodes.publishedWithFault;
  if (published === 'nothing') return exitCodes.nothingThere;
  return isOfDisk(error) ? exitCodes.disk : exitCodes.mistake;
}

function isOfDisk(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (answerOf(error) !== undefined) return true;
  return DISK_IN_WORDS.test(error.message) || isOfDisk(error.cause);
}

/** What the system answered, in words and as it said it; nothing where the failure is another one. */
export function diskInWords(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const words = answerOf(error);
  return words === undefined ? undefined : `${words}\n(${error.message})`;
}

/** Any answer of the system is none of the content’s: what is wrong with content was told before. */
function answerOf(error: Error): string | undefined {
  const known = 'code' in error ? answers[String(error.code)] : undefined;
  return known ?? ('syscall' in error ? unusual : undefined);
}

const unusual =
  'The system refuses what a build does with a file or folder. See what lies there, take it away, and build again.';
