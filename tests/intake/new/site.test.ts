import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/intake/check/content.ts';
import { answersFor } from '../../../src/intake/new/site/answers.ts';
import { hosts, isHost } from '../../../src/intake/new/site/hosts.ts';
import { headerRules } from '../../../src/builder/headers.ts';
import { packageJson } from '../../../src/intake/new/site/project.ts';
import { writeSite, type TakenCouncil } from '../../../src/intake/new/site/write.ts';
import { layCouncilSide } from '../../council-side.ts';

const answers = {
  name: 'Findings: in short',
  address: 'https://findings.example.org',
  email: 'hello@findings.example.org',
};
const today = '2027-03-04';
const versions = { 'plain-findings': '1.2.3', node: '26.10.0' };

let home = '';
let site = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'create-'));
  site = join(home, 'site');
});

afterEach(() => {
  rmSync(home, { recursive: true });
});

function begin(source?: TakenCouncil) {
  writeSite(
    site,
    { ...answers, inspectorate: 'Office of Care' },
    {
      ...{ versions, today, source },
    },
  );
  return checkContent(join(site, 'content'));
}

function text(file: string): string {
  return readFileSync(join(site, file), 'utf8');
}

describe('a new site', () => {
  test('has no mistake, and nothing to advise', () => {
    expect(begin().problems).toEqual([]);
  });

  test('begins on the day on which it is begun', () => {
    expect(begin().content.site[0]?.data).toMatchObject({
      asOf: today,
      resultsUpTo: [{ day: today }],
      accessibility: { prepared: today },
    });
  });

  test('has a packed program beside its content, where it is given one', () => {
    const program = join(home, 'plain-findings-9.9.9.tgz');
    writeFileSync(program, 'packed');
    writeSite(site, { ...answers, inspectorate: 'Office of Care' }, { versions, today, program });
    expect(text('plain-findings-9.9.9.tgz')).toBe('packed');
    expect(text('package.json')).toContain('"plain-findings": "file:plain-findings-9.9.9.tgz"');
  });

  test('says what it was told, whatever signs are in it, and that its content is a sample', () => {
    const { content } = begin();
    expect(content.site[0]?.data).toMatchObject({
      title: answers.name,
      address: answers.address,
      publisher: { name: answers.name, email: answers.email },
    });
    expect(content.frameworks[0]?.data.inspectorates).toEqual(['Office of Care']);
    expect(text('content/inspections/sample-council/2025-06-sample.md')).toContain(
      'This page is a sample. No inspector visited',
    );
  });

  test('names no inspectorate and no country that it was not told', () => {
    begin();
    const files = readdirSync(join(site, 'content'), { recursive: true, withFileTypes: true });
    const words = files
      .filter((file) => file.isFile())
      .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
    expect(words.join('\n')).not.toMatch(/Ofsted|Care Quality|England|Wales|Scotland|children/i);
  });

  test('has one exact version of the program and of Node, and a script for each command', () => {
    begin();
    const manifest = JSON.parse(text('package.json')) as Record<string, Record<string, string>>;
    expect(manifest['dependencies']).toEqual({ node: '26.10.0', 'plain-findings': '1.2.3' });
    expect(manifest['allowScripts']).toEqual({ node: true });
    expect(manifest['scripts']).toMatchObject({ build: 'plain-findings build' });
  });

  test('has a workflow whose actions are pinned by hash', () => {
    begin();
    const actions = text('.github/workflows/site.yml').match(/uses: .*/g) ?? [];
    expect(actions.length).toBeGreaterThan(4);
    for (const action of actions) expect(action).toMatch(/@[0-9a-f]{40} # v\d/);
    expect(text('.gitignore')).toContain('node_modules/');
  });

  test.each(Object.keys(hosts).filter(isHost))(
    'has what %s needs, each file in its form',
    (host) => {
      writeSite(site, { ...answers, inspectorate: 'Office of Care' }, { versions, today, host });
      for (const path of Object.keys(hosts[host])) {
        const file = text(path);
        if (path.endsWith('.json')) expect(JSON.parse(file)).toHaveProperty('globalHeaders');
        if (path.endsWith('.yml')) expect(load(file)).toBeTypeOf('object');
        expect(file).toMatch(/dist|frame-ancestors/);
      }
    },
  );

  test.each(['hosts/nginx.conf', 'hosts/staticwebapp.config.json'])(
    '%s says every header that the build asks for',
    (file) => {
      const template = join(import.meta.dirname, '../../../src/intake/new/site/template');
      const config = readFileSync(join(template, file), 'utf8');
      const wanted = headerRules(['index.html', 'councils/', 'embed/', 'api/', 'assets/']);
      for (const [, name = '', value = ''] of wanted.matchAll(/^ {2}([\w-]+): (.*)$/gm)) {
        expect(config).toContain(name);
        expect(config).toContain(value);
      }
    },
  );

  test('is never written over something else', () => {
    mkdirSync(site);
    writeFileSync(join(site, 'notes.txt'), 'Mine');
    expect(() => begin()).toThrow(`There is something in ${site} already (notes.txt).`);
    expect(existsSync(join(site, 'content'))).toBe(false);
  });
});

test.each([
  ['My Site', 'my-site'],
  ['Übersicht', 'bersicht'],
  ['…', 'site'],
])('npm takes the name of any folder: %s becomes %s', (folder, name) => {
  expect(JSON.parse(packageJson(folder, versions))).toMatchObject({ name });
});

describe('one council, taken out of a content folder', () => {
  test('comes with all that is its own and no other council, and has no mistake', () => {
    const from = join(home, 'all');
    layCouncilSide(from);
    const slug = 'bath-and-north-east-somerset';
    const { content, problems } = begin({ from, council: slug });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(content.authorities.map(({ id }) => id)).toEqual([slug]);
    expect(content.inspections).toHaveLength(3);
    for (const name of ['responses', 'meetings', 'translations', 'youngPeople'] as const)
      expect(content[name].length).toBeGreaterThan(0);
    expect(content.glossary.map(({ id }) => id)).toContain('care-leaver');
    expect(content.site[0]?.data.regions.map(({ id }) => id)).toEqual(['south-west']);
    expect(content.site[0]?.data.asOf).toBe('2026-06-30');
  });

  test('leaves what its own publisher has to say to the new one', () => {
    const from = join(home, 'all');
    layCouncilSide(from);
    const { content } = begin({ from, council: 'brent' });
    expect(content.pages.map(({ id }) => id)).toEqual(['about', 'accessibility']);
    expect(content.site[0]?.data.publisher).toEqual({ name: answers.name, email: answers.email });
    expect(content.site[0]?.data.description).toContain('Brent');
  });

  test('is answered with those that are alike where there is no such council', () => {
    const from = join(home, 'all');
    layCouncilSide(from);
    expect(() => begin({ from, council: 'bradfort' })).toThrow(
      `There is no council “bradfort” in ${from}. Do you mean: bradford?`,
    );
  });
});

describe('what a new site has to know', () => {
  const ask = (question: string) =>
    Promise.resolve(`${question.length > 0 ? 'asked' : ''}@example.org`);

  test('is asked where no option says it', async () => {
    expect(await answersFor({ name: 'A' }, ['name', 'email'], ask)).toEqual({
      name: 'A',
      email: 'asked@example.org',
    });
  });

  test.each([
    ['address', 'findings.example.org', 'is not a web address. Write it whole'],
    ['email', 'me', 'is not an email address. Write it like name@example.gov.uk.'],
    ['name', ' ', 'This field is empty.'],
  ])('is refused where it cannot be right: --%s %s', async (question, value, told) => {
    const answer = answersFor({ [question]: value }, [question as 'name'], ask);
    await expect(answer).rejects.toThrow(told);
    await expect(answer).rejects.toThrow(`--${question}: `);
  });
});
