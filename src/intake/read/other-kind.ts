import { distance } from 'fastest-levenshtein';
import { collections, type Collection, type CollectionName } from '../../schemas/collections.ts';
import { fieldsAt } from './schema-fields.ts';

/** What a file is by its fields, where that is another kind than its place or name says. */
export type OtherKind = { name: CollectionName; message: string; fix: string };

/**
 * Whether the fields of a file are those of another kind: an inspection among the councils, or a
 * translation whose name ends in a word for the language.
 *
 * @param data the fields, which are not valid as what the file is taken for.
 */
export function otherKind(
  file: string,
  data: object,
  collection: Collection,
): OtherKind | undefined {
  const keys = Object.keys(data);
  const own = keys.filter((key) => fieldsAt(collection.schema, []).includes(key)).length;
  if (keys.length < 2 || own * 2 > keys.length) return undefined;
  const here = (one: CollectionName): number => Number(collections[one].place === collection.place);
  const names = (Object.keys(collections) as CollectionName[]).toSorted(
    (a, b) => here(b) - here(a),
  );
  const name = names.find((one) => {
    const fields = fieldsAt(collections[one].schema, []);
    return collections[one] !== collection && keys.every((key) => fields.includes(key));
  });
  return name && { name, ...told(file, collections[name], collection) };
}

function told(file: string, meant: Collection, taken: Collection) {
  const message = `The fields are those of ${meant.called}, but by its name this file is ${taken.called}.`;
  const [, stem = file, ending = ''] = /^(.*?)(?:\.([A-Za-z]+))?\.(?:md|yaml)$/.exec(file) ?? [];
  if (meant.names === undefined || ending === '') {
    const fix = meant.place.endsWith(meant.form)
      ? `Move its fields into ${meant.place}.`
      : `Move the file to ${meant.place}/, or write the fields of ${taken.called}.`;
    return { message, fix };
  }
  const code = languageCode(ending);
  const fix =
    code === undefined
      ? 'End its name in the code of the language, such as .ur.md for Urdu.'
      : `Rename it to ${stem}.${code}.md: “${code}” is the code of that language.`;
  return { message, fix };
}

/** The code of a language by its English name: two letters (ISO 639-1), with a slip of one letter. */
export function languageCode(language: string): string | undefined {
  const names = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(97 + index));
  const codes = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
  return codes.find((code) => {
    const name = names.of(code);
    return name !== undefined && distance(name.toLowerCase(), language.toLowerCase()) <= 1;
  });
}
