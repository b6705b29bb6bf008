import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InspectionFile } from '../../../src/schemas/inspection.ts';
import { readCollection } from '../../../src/intake/read/content.ts';
import type { Imported } from '../../../src/intake/import/run.ts';
import { importInto, realSpreadsheets, tally } from './desk.ts';

const published = join(import.meta.dirname, '../../../content');
const spreadsheets = globSync(
  `${realSpreadsheets}/{area-send,authorities,focused-visits,inspections,judgements-as-printed}.csv`,
).sort();

describe('the real spreadsheets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'real-'));
  let imported: Imported;

  beforeAll(() => {
    cpSync(join(published, 'frameworks'), join(folder, 'frameworks'), { recursive: true });
    imported = importInto(folder, spreadsheets);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('are five, and make a file of each council, inspection and visit', () => {
    expect(spreadsheets).toHaveLength(5);
    expect(tally(imported)).toEqual({ created: 153 + 492 + 371 + 96 });
    const kinds = Map.groupBy(inspectionsIn(folder).values(), ({ outcome }) => outcome.type);
    expect([...kinds].map(([type, all]) => [type, all.length])).toEqual(
      expect.arrayContaining([
        ['graded', 492],
        ['ungraded', 371],
        ['narrative', 96],
      ]),
    );
  });

  test('give advice on rows that somebody should look at, and no error', () => {
    expect(imported.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const dates = imported.problems.filter(({ message }) => message.includes('cannot be right'));
    expect(dates.map(({ message }) => message)).toEqual([
      'Row 66, start: The published list gives 24 October 2022 to 25 October 2023, which cannot be right for one visit.',
    ]);
  });

  test('change nothing the second time', () => {
    expect(tally(importInto(folder, spreadsheets))).toEqual({ unchanged: 1112 });
  });

  test('change nothing in the published content', () => {
    const again = importInto(published, spreadsheets, { dryRun: true });
    expect(tally(again)).toEqual({ unchanged: 1112 });
  });

  test('say the same as the published content, grade by grade', () => {
    const ours = inspectionsIn(published);
    const theirs = inspectionsIn(folder);
    expect(theirs.size).toBe(959);
    for (const [id, inspection] of theirs) {
      expect(factsOf(ours.get(id)), id).toEqual(factsOf(inspection));
    }
  });

  test('never have their words for a topic published', () => {
    const imported = [...inspectionsIn(folder).values()].map((one) => topicsOf(one));
    const raw = new Set(imported.flatMap(({ topicToRewrite }) => topicToRewrite ?? []));
    const ours = [...inspectionsIn(published).values()].map((one) => topicsOf(one));
    expect(raw.size).toBe(185);
    expect(ours.filter(({ topic }) => topic !== undefined && raw.has(topic))).toEqual([]);
    expect(ours.filter(({ topicToRewrite }) => topicToRewrite !== undefined)).toEqual([]);
  });

  test('lose no grade and make none up, counted without the importer', () => {
    expect(gradesIn(folder)).toEqual(gradesInSpreadsheet());
  });
});

function inspectionsIn(folder: string): Map<string, InspectionFile> {
  const { entries, problems } = readCollection(folder, 'inspections');
  expect(problems).toEqual([]);
  return new Map(entries.map(({ id, data }) => [id, data]));
}

/**
 * What a spreadsheet can say; the rest of a file, and every topic, is the editors’ own. The list mends
 * some misprints of areas that reports have, so an editor may keep a name as printed that the list
 * does not know.
 */
function factsOf(inspection: InspectionFile | undefined) {
  if (inspection === undefined) return undefined;
  const { authority, framework, kind, onSite, published, report } = inspection;
  const { topic, topicNotKnown, topicToRewrite, ...rest } = topicsOf(inspection);
  const hasTopic = [topic, topicNotKnown, topicToRewrite].some((one) => one !== undefined);
  const [outcome, url] = [withoutNames(rest), report.url];
  return { authority, framework, kind, onSite, published, outcome, hasTopic, url };
}

type Topics = Partial<Record<'topic' | 'topicNotKnown' | 'topicToRewrite', string | undefined>>;

function topicsOf({ outcome }: InspectionFile): InspectionFile['outcome'] & Topics {
  return outcome;
}

function withoutNames(outcome: InspectionFile['outcome']): unknown {
  if (outcome.type !== 'graded') return outcome;
  return { ...outcome, judgements: outcome.judgements.map((one) => omit(one, 'printedArea')) };
}

function omit(item: object, name: string): object {
  return Object.fromEntries(Object.entries(item).filter(([key]) => key !== name));
}

/** How often each framework gives each grade. */
function gradesIn(folder: string): Record<string, number> {
  const grades = [...inspectionsIn(folder).values()].flatMap(({ framework, outcome }) =>
    outcome.type === 'graded'
      ? outcome.judgements.flatMap((one) => ('grade' in one ? [`${framework} ${one.grade}`] : []))
      : [],
  );
  return counted(grades);
}

function gradesInSpreadsheet(): Record<string, number> {
  const text = readFileSync(join(realSpreadsheets, 'inspections.csv'), 'utf8');
  const rows = parse<Record<string, string>>(text, { columns: true, bom: true });
  const words = ['outstanding', 'good', 'requires improvement', 'adequate', 'inadequate'];
  return counted(
    rows.flatMap((row) =>
      Object.values(row)
        .filter((cell) => words.includes(cell))
        .map((cell) => `${row['framework']?.toLowerCase() ?? ''} ${cell.replace(' ', '-')}`),
    ),
  );
}

function counted(items: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    [...Map.groupBy(items, (item) => item)].map(([item, all]) => [item, all.length]),
  );
}
