import type { Problem } from '../../problems/problem.ts';

/** A file taken apart: the YAML of its front matter, and its body with the lines both begin at. */
export type SourceFile = {
  file: string;
  yaml: string;
  yamlLine: number;
  body: string;
  /** 0 where the file has no body. */
  bodyLine: number;
  /** What is wrong with the file as a text, before its parts are looked at. */
  problems: Problem[];
};
