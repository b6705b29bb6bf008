/**
 * Compiles the program to lib/, as it is installed by others (`prepack`): Node strips no types below
 * node_modules, and nobody should wait for Astro, Vite and Sass. It runs on the Node of the project.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const lib = join(root, 'lib');

/** What only Astro can read, what compiles, and commands of the repository alone. */
const apart =
  /^src\/(?:pages\/|html\/client\/|intake\/guide\/|content\.config|audit\/(?:axe-cli|browser\/bundle|page\/(?:index|axe-start-edge)\.)|builder\/load|formats\/embed\/script-files|intake\/read\/loader|builder\/program\/(?:entry|render-routes|compile|adapter))/;

/**
 * Files that are copied, not compiled: what a new site begins with, the guide to messages, and the
 * examples, wrong and right, that the pages of the audit’s rules show.
 */
const copied = [
  'intake/new/site/template',
  'intake/check/messages.md',
  'audit/report/rule-examples.json',
];

console.log('Compiling the program to lib/ …');
rmSync(lib, { recursive: true, force: true });
await compileModules();
for (const path of copied) cpSync(join(root, 'src', path), join(lib, path), { recursive: true });
await compilePages();
await compilePageScript();
writeTypes();
writeFileSync(join(lib, 'code-digest'), digestOf(globSync('**/*.*', { cwd: lib }).sort()));
console.log('lib/ is written.');

/** Every module by itself, with imports that name what it has become. */
async function compileModules() {
  const entryPoints = globSync('src/**/*.ts', { cwd: root }).filter((path) => !apart.test(path));
  const { outputFiles } = await build({
    absWorkingDir: root,
    ...{ entryPoints, outbase: 'src', outdir: lib },
    ...{ format: 'esm', platform: 'node', target: 'node22', charset: 'utf8', write: false },
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      text.replaceAll(
        /(\b(?:from|import)\s*(?:\(\s*)?["']\.{1,2}\/[^"'\n]+)\.ts(["'])/g,
        '$1.js$2',
      ),
    );
  }
}

/** The pages, styles and scripts, and the build with them. Astro notes where it lay: nobody reads that. */
async function compilePages() {
  const { compileProgram } = await import('../src/builder/program/compile.ts');
  const program = join(lib, 'program');
  mkdirSync(program, { recursive: true });
  await compileProgram(program);
  for (const path of globSync('pages/**/*.mjs', { cwd: program })) {
    const text = readFileSync(join(program, path), 'utf8');
    writeFileSync(
      join(program, path),
      text.replaceAll(pathToFileURL(root).href, 'file:///program'),
    );
  }
}

/** What runs inside the pages that are audited. */
async function compilePageScript() {
  const { bundlePageScript } = await import('../src/audit/browser/bundle.ts');
  writeFileSync(join(lib, 'audit/page.js'), await bundlePageScript('index'));
}

function writeTypes() {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.pack.json'], {
    cwd: root,
    stdio: 'inherit',
  });
}

/** @param {string[]} paths */
function digestOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`\0${path}\0`).update(readFileSync(join(lib, path)));
  return hash.digest('hex');
}
