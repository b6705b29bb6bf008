import { z } from 'zod';
import type { PageFacts } from '../facts.ts';
import type { Seen } from '../page/look-at.ts';

/**
 * What comes back from inside a page. Its own scripts run there too and can change every function
 * that a check calls, so nothing is believed to have the form that it should.
 */
const text = z.string();
const list = z.array(text);

const draft = z.object({
  message: text,
  fix: text.exactOptional(),
  selector: text.exactOptional(),
  snippet: text.exactOptional(),
  text: text.exactOptional(),
  source: text.exactOptional(),
  asks: z.boolean().exactOptional(),
  unlessSame: z.tuple([text, text]).exactOptional(),
});

const node = z.object({
  selector: text,
  snippet: text,
  text,
  source: text.exactOptional(),
  why: text,
});

const findings = z.array(z.object({ id: text, help: text, tags: list, nodes: z.array(node) }));
const seen = z.array(
  z.object({
    drafts: z.array(z.object({ id: text, draft })),
    broken: z.array(z.object({ id: text, reason: text })),
    found: findings,
    questions: findings,
  }),
);

const facts = z.object({
  title: text,
  asOf: text,
  ids: list,
  links: z.array(
    z.object({
      to: text,
      name: text,
      kind: z.enum(['link', 'file', 'feed']),
      region: z.enum(['header', 'footer', 'main']),
      selector: text,
      source: text.exactOptional(),
    }),
  ),
  navs: z.array(z.object({ label: text, items: list })),
  help: list,
});

const met = draft.extend({ seen: z.boolean(), coveredBy: text, coverFlows: z.boolean() });
const stop = met.extend({
  index: z.int(),
  tabindex: z.int(),
  marked: z.boolean(),
  silent: z.boolean(),
  lowContrast: z.object({ ratio: z.number(), needed: z.number() }).exactOptional(),
  backwards: z.enum(['', 'floated', 'ordered']),
});
const walked = z.object({
  stops: z.array(stop),
  back: z.array(met),
  missed: z.array(draft),
  movedTo: text,
  disturbed: z.boolean(),
});

export const readSeen = (data: unknown): Seen[] => read(seen, data);
export const readFacts = (data: unknown): PageFacts => read(facts, data);
export const readWalked = (data: unknown): z.infer<typeof walked> => read(walked, data);

/** Throws, in words for an officer, where the data has another form. */
function read<Data>(schema: z.ZodType<Data>, data: unknown): Data {
  // What is not there comes as `undefined`; JSON leaves it out.
  const found = schema.safeParse(JSON.parse(JSON.stringify(data ?? null)));
  if (found.success) return found.data;
  throw new Error(
    'Its own scripts change what the audit asks of it, so nothing can be said of it.',
  );
}
