import { defineConfig } from 'vitest/config';
import { TallyReporter } from './scripts/ci/tally.ts';

/** Browsers and whole builds need their time on a small machine; nothing here is a race. */
const patience = 180_000;

/** Two readers of PDF share a name in one process; a module with a spy must not be read before it. */
const alone = [
  'tests/formats/documents/pdf.test.ts',
  'tests/hostile/documents.test.ts',
  'tests/builder/search/index.test.ts',
];
const foldersApart = ['audit', 'site', 'package', 'wordpress', 'visual', 'fixtures'];

export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: patience,
    hookTimeout: 2 * patience,
    silent: 'passed-only',
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    reporters: ['default', new TallyReporter()],
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: ['tests/**/*.test.ts'],
          exclude: [...alone, ...foldersApart.map((folder) => `tests/${folder}/**`)],
          // What files import is read once: that halves the work. No test leaves anything behind.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          // A browser and a folder for each file.
          name: 'apart',
          include: ['tests/audit/**/*.test.ts', ...alone],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/site/**/*.test.ts'],
          // The real site is built once for all of them.
          globalSetup: 'tests/site/real-site.ts',
        },
      },
      {
        extends: true,
        test: {
          // A thousand inputs for each test, which takes minutes (`npm run hostile`); `npm test` has a few.
          name: 'hostile',
          include: ['tests/hostile/**/*.test.ts'],
          env: { HOSTILE_INPUTS: '1000' },
          testTimeout: 20 * patience,
        },
      },
      {
        extends: true,
        test: {
          // Browsers of other releases draw letters otherwise: a step of its own (`npm run visual`).
          name: 'visual',
          include: ['tests/visual/**/*.test.ts'],
          provide: { keepPictures: process.argv.includes('--update') },
        },
      },
      {
        extends: true,
        test: {
          // Installs WordPress and its database: a step of its own (`npm run test:wordpress`).
          name: 'wordpress',
          include: ['tests/wordpress/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          // Packs and installs, which takes minutes: a step of its own (`npm run test:package`).
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          testTimeout: 5 * patience,
          hookTimeout: 5 * patience,
        },
      },
    ],
  },
});
