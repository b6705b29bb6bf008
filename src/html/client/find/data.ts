/** A council as the site names it: its name, its address, and other names that people use. */
export type NamedCouncil = { name: string; url: string; others?: string[] };

/** What is fetched first: every council, and where to look for places and postcodes. */
export type Index = {
  /** What to call one that is inspected, and several: “council”. */
  bodies: { one: string; many: string };
  councils: NamedCouncil[];
  /**
   * Where there are too many for this file: the first name in each file of them, as `plainName` writes
   * it. Then no place and no postcode is known.
   */
  bodyFiles?: string[];
  /** The first name in each file of places, as `plainName` writes it. */
  places: string[];
  postcodes?: {
    /** A regular expression with a group for the area, the district and the rest. */
    parts: string;
    /** Where they lie if a council here has them. */
    within: string;
    /** The areas that have a file. All others lie elsewhere. */
    areas: string[];
  };
};

/** A place: its name, what kind it is (the lower, the larger), and the numbers of its councils. */
export type PlaceEntry = [name: string, rank: number, ...councils: number[]];

/**
 * The postcodes of an area, by district: “1AA 0, 3BC 2” says that those from 1AA lie in the first
 * of the area’s councils. -1 stands for none.
 */
export type AreaPostcodes = {
  councils: number[];
  districts: Record<string, string>;
  /** The numbers of the districts that there are: “1-24, 97-99”. Missing where nobody has listed them. */
  numbers?: string;
};

/** The folder of these files. */
const findFolder = '/find/';

/** The addresses of these files, from the root of the site. */
export const findIndex = '/find/index.json';
export const placesFile = (file: number): string => `/find/places/${String(file)}.json`;
export const bodiesFile = (file: number): string => `/find/bodies/${String(file)}.json`;
export const areaFile = (area: string): string => `/find/postcodes/${area.toLowerCase()}.json`;

/** Gives the content of one of the site’s own files by its address. */
export type Load = (address: string) => Promise<unknown>;

/** The files, each fetched once, and again where that failed. */
export type FindData = {
  index: () => Promise<Index>;
  places: (file: number) => Promise<PlaceEntry[]>;
  bodies: (file: number) => Promise<NamedCouncil[]>;
  area: (area: string) => Promise<AreaPostcodes>;
};

/** Where the site begins, as a page with the finder or the search says it: `/`, or a path on its host. */
export function baseOf(form: HTMLElement): string {
  return (form.dataset['files'] ?? findFolder).slice(0, -findFolder.length + 1);
}

/**
 * @param base where the site begins, with a slash at its end.
 * @param load is asked once for each address.
 */
export function findData(base = '/', load: Load = fetchJson): FindData {
  const kept = new Map<string, Promise<unknown>>();
  const get = (address: string): Promise<unknown> => {
    const file = kept.get(address) ?? load(base + address.slice(1));
    kept.set(address, file);
    file.catch(() => kept.delete(address));
    return file;
  };
  // These are the site’s own files, made together with this script.
  return {
    index: async () => {
      const index = (await get(findIndex)) as Index;
      return { ...index, councils: index.councils.map((one) => under(base, one)) };
    },
    places: (file) => get(placesFile(file)) as Promise<PlaceEntry[]>,
    bodies: async (file) => {
      const bodies = (await get(bodiesFile(file))) as NamedCouncil[];
      return bodies.map((one) => under(base, one));
    },
    area: (area) => get(areaFile(area)) as Promise<AreaPostcodes>,
  };
}

/** The same page where the site begins elsewhere. */
export function under<Page extends { url: string }>(base: string, page: Page): Page {
  return base === '/' ? page : { ...page, url: base + page.url.slice(1) };
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.json();
}
