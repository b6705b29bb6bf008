import { delimiter } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canInstall, missingPackages, systemPath } from '../../../scripts/setup/packages.mjs';

const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/astro': { version: '7.3.5' },
    'node_modules/sharp-for-a-mac': { version: '1.0.0', optional: true },
  },
};

describe('the packages that are missing', () => {
  test('are none where all are there, or are for another machine', () => {
    const installed = { packages: { 'node_modules/astro': { version: '7.3.5' } } };
    expect(missingPackages(lock, installed)).toEqual([]);
  });

  test('are those that are not there at all', () => {
    expect(missingPackages(lock, {})).toEqual(['node_modules/astro']);
  });

  test('are those that are there in another version', () => {
    const installed = { packages: { 'node_modules/astro': { version: '7.3.4' } } };
    expect(missingPackages(lock, installed)).toEqual(['node_modules/astro']);
  });

  test('are links that are not there, such as that of the project to itself', () => {
    const linked = { packages: { 'node_modules/plain-findings': { link: true } } };
    expect(missingPackages(linked, {})).toEqual(['node_modules/plain-findings']);
    expect(missingPackages(linked, linked)).toEqual([]);
  });

  test('are those for this machine that are there in another version', () => {
    const installed = {
      packages: { ...lock.packages, 'node_modules/sharp-for-a-mac': { version: '0.9.0' } },
    };
    expect(missingPackages(lock, installed)).toEqual(['node_modules/sharp-for-a-mac']);
  });
});

test.each([
  ['v18.20.0', false],
  ['v20.18.3', false],
  ['v20.19.0', true],
  ['v21.7.3', false],
  ['v22.11.0', false],
  ['v22.12.0', true],
  ['v24.21.0', true],
])('npm under Node %s installs everything: %s', (version, answer) => {
  expect(canInstall(version)).toBe(answer);
});

test('npm is run with the system’s programs, not with those that it is about to replace', () => {
  const path = ['/project/node_modules/.bin', '/usr/local/bin', '/usr/bin'].join(delimiter);
  expect(systemPath(path)).toBe(['/usr/local/bin', '/usr/bin'].join(delimiter));
});
