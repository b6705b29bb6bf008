/** One way to make a site of the same content, to be measured beside others. */
export type Contender = {
  name: string;
  /** The program and what is said to it. */
  command: readonly string[];
  /** Where it is run, if not in the project folder. */
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Forgets all that an earlier run left, so that the next is as on a fresh machine. */
  forget: () => void;
  /** The site that it makes, unless it makes none. */
  site?: string;
  /** The content that it reads, in which a body is changed for a build of every day. */
  content?: string;
};
