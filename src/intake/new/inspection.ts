import { areaIds, scalesOf } from '../../domain/scales.ts';
import { isInUse } from '../../domain/frameworks.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { Framework, GradedFramework } from '../../schemas/framework.ts';
import type { KnownValues, FieldNotes } from './form.ts';

/** What a new file is to be: its path in the content folder, what it says already, and what to add. */
export type NewFile = {
  file: string;
  known: KnownValues;
  notes: FieldNotes;
  /** Where it is not of the collection of its kind. */
  collection?: CollectionName;
};

/**
 * A new inspection of a council that ended in a month.
 *
 * @param month `YYYY-MM`.
 * @param family the framework’s family, such as `standard`; without one, that of the graded framework.
 * @returns the file, or what is wrong with the request in a sentence.
 */
export function newInspection(
  council: string,
  month: string,
  family: string | undefined,
  frameworks: readonly Framework[],
): NewFile | string {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) {
    return `“${month}” is not a month. Write the year and the month, such as 2026-05.`;
  }
  const inUse = frameworks.filter(({ kinds }) =>
    kinds.some((kind) => isInUse(kind, `${month}-28`)),
  );
  const framework = inUse.find((one) =>
    family === undefined ? one.outcome === 'graded' : one.family === family,
  );
  if (!framework) {
    const families = inUse.map((one) => one.family).join(', ');
    return inUse.length === 0
      ? `No framework was in use in ${month}. Correct the month, or add the framework first.`
      : `No such framework was in use in ${month}. Write one of these after the month: ${families}.`;
  }
  const known = {
    authority: council,
    framework: framework.id,
    kind: framework.kinds.length === 1 ? framework.kinds[0]?.id : null,
    onSite: [{ from: null, to: null }],
    report: { url: null },
    outcome: outcomeOf(framework),
  };
  const file = `inspections/${council}/${month}-${framework.family}.md`;
  return { file, known, notes: choices(framework) };
}

/** The words of the framework that the schema of all inspections cannot know. */
function choices(framework: Framework): FieldNotes {
  const oneOf = (items: readonly { id: string }[]): string =>
    `One of: ${items.map(({ id }) => id).join(', ')}.`;
  return {
    kind: oneOf(framework.kinds),
    ...(framework.outcome === 'graded' ? { judgements: gradesToChoose(framework) } : {}),
    ...(framework.outcome === 'narrative' ? { result: oneOf(framework.results) } : {}),
  };
}

/** The grades of each scale. */
function gradesToChoose(framework: GradedFramework): string {
  const scales = scalesOf(framework).map((grades) => grades.map(({ id }) => id).join(', '));
  return `Each grade is one of: ${scales.join('; or of: ')}.`;
}

/** The framework’s own areas, each waiting for its grade; or what else inspectors give. */
function outcomeOf(framework: Framework): KnownValues {
  const type = framework.outcome;
  if (framework.outcome === 'narrative') return { type, result: null };
  if (framework.outcome === 'ungraded') return { type };
  return { type, judgements: areaIds(framework).map((area) => ({ area, grade: null })) };
}
