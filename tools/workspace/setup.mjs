// Sets up a fresh clone. Needs only Node and npm.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a command in the root folder and shows its output. Returns true if it succeeded. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
    env: {
      ...process.env,
      // Without a daemon no process is left running.
      NX_DAEMON: 'false',
      NX_TUI: 'false',
      ...options.env,
    },
  });
  if (result.error) throw result.error;
  return result.status === 0;
}

/** Returns the path of a command of an installed package. */
export function bin(name) {
  return join(root, 'node_modules', '.bin', name);
}

/** Installs the packages of the lock file, unless they are installed already. */
export function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node 20.19 or newer is needed; this is ${process.version}.`);
  }
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const wanted = hash.digest('hex');
  const stamp = join(root, 'node_modules/.cache/oai-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing dependencies…');
  // `npm ci` refuses a lock file that lacks native builds for other platforms, which not every
  // registry has.
  if (!run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])) {
    throw new Error('npm install failed; its output is above.');
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** Builds the named packages and their dependencies, or all packages if none is named. */
export function build(projects = []) {
  const selection = projects.length > 0 ? ['-p', projects.join(',')] : [];
  const quiet = ['--outputStyle=dynamic-legacy'];
  if (!run(bin('nx'), ['run-many', '-t', 'build', ...selection, ...quiet])) {
    throw new Error('The build failed; its output is above.');
  }
}
