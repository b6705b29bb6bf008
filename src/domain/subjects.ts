import type { Noun, SiteSettings, Subject } from '../schemas/site.ts';
import { inSentence } from '../wording/words.ts';

type Settings = Pick<SiteSettings, 'subjects'>;

/** The subject that leads the site: the first that the settings name. */
export function leadingSubject({ subjects }: Settings): Subject {
  const [first] = subjects;
  if (!first) throw new Error('the settings were not checked');
  return first;
}

/** The first subject that a body is inspected in: its page opens with it. */
export function ownSubject(
  { subjects }: { subjects?: string[] | undefined },
  settings: Settings,
): Subject {
  const own = settings.subjects.find(({ id }) => subjects?.includes(id) ?? true);
  return own ?? leadingSubject(settings);
}

/** A subject by its short name. */
export function subjectOf(id: string, settings: Settings): Subject {
  return settings.subjects.find((one) => one.id === id) ?? leadingSubject(settings);
}

/** Whether a subject is the one that leads the site. */
export function isLeading({ id }: Pick<Subject, 'id'>, settings: Settings): boolean {
  return leadingSubject(settings).id === id;
}

/** A subject’s name inside a sentence. */
export function subjectInSentence({
  name,
  inSentence: given = inSentence(name),
}: Pick<Subject, 'name' | 'inSentence'>): string {
  return given;
}

/** What those are called that are inspected in a subject, or on the whole site. */
export function bodiesOf(
  { bodies }: Pick<SiteSettings, 'bodies'>,
  subject?: Pick<Subject, 'bodies'>,
): Noun {
  return subject?.bodies ?? bodies;
}

/** The name of all together inside a sentence. */
export function wholeInSentence({ name, inSentence: given = name }: SiteSettings['whole']): string {
  return given;
}

/** The bodies that are inspected in a subject, in the order given. */
export function bodiesIn<Body extends { subjects?: string[] | undefined }>(
  { id }: Pick<Subject, 'id'>,
  { authorities }: { authorities: readonly Body[] },
): Body[] {
  return authorities.filter(({ subjects }) => subjects?.includes(id) ?? true);
}
