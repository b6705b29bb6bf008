import { createInterface } from 'node:readline/promises';
import type { AskText } from '../intake/new/site/answers.ts';

/** Lets something ask the person at the terminal. */
export async function asking<Value>(task: (ask: AskText) => Promise<Value>): Promise<Value> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await task((question) => terminal.question(question));
  } finally {
    terminal.close();
  }
}
