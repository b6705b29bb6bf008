import type { Contender } from './contender.ts';
import { changeOneBody } from './edit.ts';
import { measure, medianOf, type Cost } from './measure.ts';

/** What one contender took: from nothing, and again after one body had changed. */
export type Taken = { contender: Contender; cold: Cost; everyday: Cost | undefined };

/**
 * Measures contenders in turn, so many rounds, so that whatever else the machine does falls on each
 * alike.
 *
 * @returns the median of the rounds for each, in the order of the contenders.
 */
export async function measureInRounds(
  contenders: readonly Contender[],
  rounds: number,
  say: (line: string) => void,
): Promise<Taken[]> {
  const cold = new Map<Contender, Cost[]>(contenders.map((one) => [one, []]));
  const everyday = new Map<Contender, Cost[]>(contenders.map((one) => [one, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const contender of contenders) {
      say(`Round ${round} of ${rounds}: ${contender.name} …`);
      contender.forget();
      cold.get(contender)?.push(await measure(contender.command, contender));
      if (contender.content === undefined) continue;
      everyday.get(contender)?.push(await measureChanged(contender, contender.content));
    }
  }
  return contenders.map((contender) => {
    const changed = everyday.get(contender) ?? [];
    return {
      contender,
      cold: medianOf(cold.get(contender) ?? []),
      everyday: changed.length > 0 ? medianOf(changed) : undefined,
    };
  });
}

async function measureChanged(contender: Contender, content: string): Promise<Cost> {
  const putBack = changeOneBody(content);
  try {
    return await measure(contender.command, contender);
  } finally {
    putBack();
  }
}
