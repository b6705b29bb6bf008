/** What became of one area in a council: words, with the shape of a grade, or why there is none. */
export type Answer = { words: string; mark?: string; why?: string };

export type Council = { id: string; name: string; url: string; when: string; answers: number[] };

/** The file that the site publishes for this page: councils point into `answers` by number. */
export type Data = { areas: string[]; answers: Answer[]; councils: Council[] };

/** Fetches the file. @throws where it cannot be had. */
export async function fetchData(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // The site’s own file, made together with this page.
  return (await response.json()) as Data;
}

/** What became of an area, by its number, in a council. */
export function answerIn(data: Data, council: Council, area: number): Answer {
  return data.answers[council.answers[area] ?? -1] ?? { words: 'Not known' };
}
