import type { FieldPath } from '../../problems/problem.ts';
import type { Content } from '../../schemas/collections.ts';
import type { InspectionFile } from '../../schemas/inspection.ts';
import type { MeetingFile } from '../../schemas/meeting.ts';
import type { ResponseFile } from '../../schemas/response.ts';

/** One line of front matter that residents read, and where it stands. */
export type FieldLine = { field: FieldPath; text: string };

type Ungraded = Extract<InspectionFile['outcome'], { type: 'ungraded' }>;

/** The lines of one file. */
export type LinesOfFile = { file: string; lines: FieldLine[] };

/** Every line of front matter that pages show as prose, file by file. */
export function linesIn({ inspections, responses, meetings }: Content): LinesOfFile[] {
  return [
    ...inspections.map(({ file, data }) => ({ file, lines: ofInspection(data) })),
    ...responses.map(({ file, data }) => ({ file, lines: ofResponse(data) })),
    ...meetings.map(({ file, data }) => ({ file, lines: ofMeeting(data) })),
  ];
}

function ofInspection({
  inShort,
  outcome,
  strengths,
  improvements,
  changes,
}: InspectionFile): FieldLine[] {
  return [
    ...(inShort === undefined ? [] : [{ field: ['inShort'], text: inShort }]),
    ...(outcome.type === 'ungraded' ? ofTopic(outcome) : []),
    ...each(['strengths'], strengths, 'text'),
    ...each(['improvements'], improvements, 'text'),
    ...each(['changes'], changes, 'what'),
  ];
}

/** What a visit looked at, or why that is not known. What waits to be rewritten is not published. */
function ofTopic({ topic, topicNotKnown }: Ungraded): FieldLine[] {
  return Object.entries({ topic, topicNotKnown }).flatMap(([name, text]) =>
    text === undefined ? [] : [{ field: ['outcome', name], text }],
  );
}

function ofResponse({ actions, ownList, otherCounts, changes }: ResponseFile): FieldLine[] {
  const doing = (ownList?.points ?? []).flatMap((point, index) =>
    point.doing === undefined
      ? []
      : [{ field: ['ownList', 'points', index, 'doing'], text: point.doing }],
  );
  return [
    ...each(['actions'], actions, 'text'),
    ...actions.flatMap((action, index) => [
      ...each(['actions', index, 'progress'], action.progress, 'text'),
      ...('why' in action ? [{ field: ['actions', index, 'why'], text: action.why }] : []),
    ]),
    ...(ownList ? [{ field: ['ownList', 'about'], text: ownList.about }] : []),
    ...each(['ownList', 'points'], ownList?.points ?? [], 'text'),
    ...doing,
    ...each(['otherCounts'], otherCounts, 'text'),
    ...each(['changes'], changes, 'what'),
  ];
}

function ofMeeting({
  inShort,
  presented,
  decided,
  questions,
  otherFormats,
  changes,
}: MeetingFile): FieldLine[] {
  return [
    { field: ['inShort'], text: inShort },
    ...presented.map((text, index) => ({ field: ['presented', index], text })),
    ...decided.map((text, index) => ({ field: ['decided', index], text })),
    ...questions.flatMap(({ asked, answered, note }, index) => [
      { field: ['questions', index, 'asked', 'said'], text: asked.said },
      ...each(['questions', index, 'answered'], answered, 'said'),
      ...(note === undefined ? [] : [{ field: ['questions', index, 'note'], text: note }]),
    ]),
    ...(otherFormats === undefined ? [] : [{ field: ['otherFormats'], text: otherFormats }]),
    ...each(['changes'], changes, 'what'),
  ];
}

/** One field of each item of a list. */
function each<Name extends string>(
  list: FieldPath,
  items: readonly Record<Name, string>[],
  name: Name,
): FieldLine[] {
  return items.map((item, index) => ({ field: [...list, index, name], text: item[name] }));
}
