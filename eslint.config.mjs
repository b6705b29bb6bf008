import comments from '@eslint-community/eslint-plugin-eslint-comments';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import regexp from 'eslint-plugin-regexp';

/** Short enough to read in one go, and every exception says why it is one. */
const house = {
  plugins: { comments },
  linterOptions: { reportUnusedDisableDirectives: 'error' },
  rules: {
    complexity: ['error', 12],
    eqeqeq: 'error',
    'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    'comments/no-unlimited-disable': 'error',
    'comments/require-description': ['error', { ignore: ['eslint-enable'] }],
    'comments/disable-enable-pair': ['error', { allowWholeFile: true }],
  },
};

/** Where the strict sets leave a choice. */
const choices = {
  '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
};

/** The same, for rules that ask the type checker. */
const typedChoices = {
  '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
};

/** Patterns whose time grows faster than the text, and what makes a pattern mean other than it says. */
const slowPatterns = {
  'regexp/no-super-linear-backtracking': 'error',
  'regexp/no-super-linear-move': 'error',
  'regexp/no-contradiction-with-assertion': 'error',
  'regexp/no-misleading-capturing-group': 'error',
  'regexp/no-misleading-unicode-character': 'error',
  'regexp/no-useless-assertions': 'error',
  'regexp/optimal-quantifier-concatenation': 'error',
};

export default defineConfig(
  globalIgnores([
    'dist/',
    'lib/',
    'shares/',
    '.astro/',
    '.cache/',
    'reports/',
    'content/',
    'tests/fixtures/',
    'tests/audit/faults/',
    'tests/audit/cases/',
  ]),
  js.configs.recommended,
  house,
  {
    files: ['**/*.ts', '**/*.mjs'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { ...choices, ...typedChoices },
  },
  {
    files: ['**/*.astro'],
    extends: [
      tseslint.configs.strict,
      tseslint.configs.stylistic,
      astro.configs['flat/recommended'],
      astro.configs['flat/jsx-a11y-recommended'],
    ],
    // Astro’s own way to name what a component takes is `interface Props`.
    rules: { ...choices, '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  {
    // A text that somebody chose for it keeps a slow pattern busy for hours.
    files: ['src/**', 'scripts/**'],
    plugins: { regexp },
    rules: slowPatterns,
  },
  {
    // A `describe` is a chapter, not a function; and `expect.any()` is any.
    files: ['tests/**'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    // TypeScript knows these names; plain modules have to be told.
    files: ['**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
);
