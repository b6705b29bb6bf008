/**
 * What became of one area in a council: in words, with the shape of the grade and how it stands to the
 * inspection before, or why there is none.
 */
export type CompareAnswer = { words: string; mark?: string; since?: string; why?: string };

/** One thing that is judged. One that is past is shown only where a council has a grade in it. */
export type CompareArea = {
  name: string;
  /** What the inspectors call it, where that is more than its name here. */
  official?: string;
  past: boolean;
};

/** What to call one of those that are compared, and many. */
export type CompareNoun = { one: string; many: string };

export type CompareCouncil = {
  id: string;
  name: string;
  url: string;
  when: string;
  answers: number[];
  /** Where the facts of its latest inspection lie, with the points that must improve. */
  facts?: string;
};

/**
 * All that the page for comparing councils needs, in one small file of its own. It is no part of the
 * API and may change with the page. `answers` holds each answer once; councils point into it, one
 * number for each area.
 */
export type Data = {
  areas: CompareArea[];
  answers: CompareAnswer[];
  councils: CompareCouncil[];
  bodies: CompareNoun;
};

/** Fetches the file. @throws where it cannot be had. */
export async function fetchData(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // The site’s own file, made together with this page.
  return (await response.json()) as Data;
}

/** The areas to show for some councils, each with its number. */
export function areasFor(
  data: Data,
  councils: readonly CompareCouncil[],
): (CompareArea & { number: number })[] {
  return data.areas
    .map((area, number) => ({ ...area, number }))
    .filter(({ past, number }) => {
      const has = councils.some((council) => answerIn(data, council, number).mark !== undefined);
      return !past || has;
    });
}

/** What became of an area, by its number, in a council. */
export function answerIn(data: Data, council: CompareCouncil, area: number): CompareAnswer {
  return data.answers[council.answers[area] ?? -1] ?? { words: 'Not known' };
}

/** Some points that must improve, or nothing where none are listed here. Each file is fetched once. */
export function pointsOf({ facts }: CompareCouncil): Promise<string[]> {
  if (facts === undefined) return Promise.resolve([]);
  const points = fetched.get(facts) ?? fetchPoints(facts);
  fetched.set(facts, points);
  return points;
}

const fetched = new Map<string, Promise<string[]>>();

async function fetchPoints(address: string): Promise<string[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // The site’s own API, made together with this page.
  const { inspection } = (await response.json()) as {
    inspection: { improvements: { text: string }[] };
  };
  return inspection.improvements.map(({ text }) => text);
}
