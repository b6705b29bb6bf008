import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { portOf, stop } from '../site/stage.ts';

/** What of Debian the test needs. */
const packages = [
  ...['wordpress', 'wordpress-theme-twentytwentyone', 'wordpress-theme-twentytwentythree'],
  ...['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'php-curl', 'mariadb-server'],
];
const source = '/usr/share/wordpress';
const files = join(import.meta.dirname, 'server');

/** The themes that are tried: one made of templates in PHP, one made of blocks. */
export const themes = ['twentytwentyone', 'twentytwentythree'] as const;

/** A post as somebody with a role saves it; and as WordPress keeps it. */
export type Post = { form: string; role: 'administrator' | 'editor' | 'author'; content: string };
export type SavedPost = Post & { id: number };

/** A running WordPress, with the password of the user “administrator”. */
export type WordPress = {
  address: string;
  password: string;
  posts: SavedPost[];
  close: () => void;
};

/**
 * Starts WordPress with a database of its own, and saves posts in it.
 *
 * @param folder an empty one, for all that it keeps.
 * @param sitePort the port of the site whose embeds it shows.
 */
export async function openWordPress(
  folder: string,
  sitePort: number,
  posts: readonly Post[],
): Promise<WordPress> {
  installPackages();
  const root = layFiles(folder);
  const socket = join(folder, 'database.sock');
  const database = startDatabase(folder, socket);
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const password = randomUUID();
  const env = {
    ...process.env,
    DB_SOCKET: socket,
    WP_ADDRESS: address,
    WP_PASSWORD: password,
    SITE_PORT: String(sitePort),
    // The server of PHP answers one request at a time, unless it is told how many.
    PHP_CLI_SERVER_WORKERS: '3',
  };
  try {
    await until(() => Promise.resolve(existsSync(socket)), database);
    const saved = setUp(root, env, posts);
    const options = { env, stdio: 'ignore', detached: true } as const;
    const php = spawn('php', ['-S', `localhost:${port}`, '-t', root], options);
    await until(() => answers(address), php);
    const close = (): void => [php, database].forEach(endGroup);
    return { address, password, posts: saved, close };
  } catch (error) {
    endGroup(database);
    throw error;
  }
}

/** Debian's packages, where somebody may install them. */
function installPackages(): void {
  const missing = [source, ...themes.map((name) => join(source, 'wp-content/themes', name))];
  if (missing.every((path) => existsSync(path)) && existsSync('/usr/sbin/mariadbd')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { env });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
  });
}

function layFiles(folder: string): string {
  const root = join(folder, 'wordpress');
  const filter = (path: string): boolean => !path.endsWith('.htaccess');
  cpSync(source, root, { recursive: true, dereference: true, filter });
  const plugins = join(root, 'wp-content/mu-plugins');
  mkdirSync(plugins, { recursive: true });
  for (const name of ['wp-config.php', 'setup.php']) cpSync(join(files, name), join(root, name));
  cpSync(join(files, 'findings.php'), join(plugins, 'findings.php'));
  return root;
}

function startDatabase(folder: string, socket: string): ChildProcess {
  const data = join(folder, 'database');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const own = ['--no-defaults', `--datadir=${data}`, ...user];
  const plain = '--auth-root-authentication-method=normal';
  execFileSync('mariadb-install-db', [...own, plain, '--skip-test-db'], { stdio: 'ignore' });
  const first = join(folder, 'first.sql');
  writeFileSync(first, 'CREATE DATABASE IF NOT EXISTS wordpress;\n');
  const flags = [`--socket=${socket}`, '--skip-networking', `--init-file=${first}`];
  return spawn('mariadbd', [...own, ...flags], { stdio: 'ignore', detached: true });
}

function setUp(root: string, env: NodeJS.ProcessEnv, posts: readonly Post[]): SavedPost[] {
  const options = { cwd: root, env, input: JSON.stringify(posts), encoding: 'utf8' } as const;
  const told = execFileSync('php', ['setup.php'], options);
  return JSON.parse(told.slice(told.lastIndexOf('\n'))) as SavedPost[];
}

async function answers(address: string): Promise<boolean> {
  const response = await fetch(address).catch(() => undefined);
  return response?.ok === true;
}

/** Ends a process with those that it has started: the server of PHP leaves them behind. */
function endGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}

/** Waits until something is so, as long as the process lives that makes it so. */
async function until(isSo: () => Promise<boolean>, by: ChildProcess): Promise<void> {
  while (!(await isSo())) {
    if (by.exitCode !== null) throw new Error(`${by.spawnfile} has ended.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await portOf(server);
  stop(server);
  return port;
}
