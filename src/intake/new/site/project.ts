/** What surrounds the content of a site: all that npm needs to run the program. */

/** The exact versions that a new site begins with. */
export type Versions = { 'plain-findings': string; node: string };

const commands = [
  'dev',
  'check',
  'build',
  'preview',
  'audit',
  'new',
  'import',
  'editor',
  'upgrade',
];

/**
 * The package.json of a new site. `node` brings the Node that the program is made for, so that npm
 * scripts run whatever the machine has.
 *
 * @param folder the name of its folder.
 */
export function packageJson(folder: string, versions: Versions): string {
  const name = folder
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const manifest = {
    name: name === '' ? 'site' : name,
    private: true,
    type: 'module',
    scripts: Object.fromEntries(commands.map((command) => [command, `plain-findings ${command}`])),
    dependencies: { node: versions.node, 'plain-findings': versions['plain-findings'] },
    allowScripts: { node: true },
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/**
 * What to do after a site was written.
 *
 * @param folder its folder as it is called on the command line.
 * @param files what was written for its host.
 */
export function nextSteps(folder: string, isSample: boolean, files: readonly string[]): string {
  const go = folder === '.' ? [] : [`  cd ${folder}`];
  return [
    '',
    'Next:',
    ...go,
    '  npm install        # brings the program, and the Node that it needs',
    '  npm run dev        # shows the site while you work on it',
    '  npm run check      # names every mistake by file and line',
    '  npm run build      # builds the site into dist/',
    '  npm run audit      # looks at every page in a real browser',
    '',
    isSample
      ? 'What is in content/ is a sample, and says so on its pages. Put your own in its place.'
      : 'Read content/site.yaml and content/pages/ through: they speak for you now.',
    `To publish, commit all of it with package-lock.json and push. How stands in ${files.join(' and ')}.`,
    'Then see what the server says: npx plain-findings deploy --check ADDRESS',
  ].join('\n');
}
