import { type Rule } from './facts.ts';
import { inTheFuture } from './sources.ts';

/** Nobody has looked on a day that is still to come. */
export const badLooked: Rule = ({ content }) => {
  const asOf = content.site[0]?.data.asOf;
  const { authorities, inspections, responses, meetings } = content;
  return [authorities, inspections, responses, meetings].flatMap((entries) =>
    entries.flatMap(({ file, data }: { file: string; data: { looked?: string | undefined } }) =>
      data.looked === undefined
        ? []
        : inTheFuture(file, [{ field: ['looked'], day: data.looked }], asOf),
    ),
  );
};
