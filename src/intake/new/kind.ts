import type { CollectionName } from '../../schemas/collections.ts';
import type { NewFile } from './inspection.ts';
import type { Question, World } from './questions.ts';

/** A kind of file that can be begun: what has to be known of it, and the file that follows from that. */
export type NewKind = {
  collection: CollectionName;
  questions: readonly Question[];
  plan: (given: Answers, world: World) => NewFile | string;
};

/** Every question has its answer by then. */
export type Answers = Readonly<Record<string, string>>;
