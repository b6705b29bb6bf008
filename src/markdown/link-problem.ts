/** Why an address is refused, and what to write instead. */
export type LinkProblem = { message: string; fix: string };
