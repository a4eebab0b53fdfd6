// Adds the site of this version to the branch that the host serves, beside those of other versions:
// one folder for each minor version, and a page at the root that leads to the newest.
//
//   node docs/site/publish.mjs [--remote origin] [--branch gh-pages]
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { minorOf } from './pages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { remote, branch } = parseArgs({
  options: {
    remote: { type: 'string', default: 'origin' },
    branch: { type: 'string', default: 'gh-pages' },
  },
}).values;
const { version } = JSON.parse(readFileSync(join(root, 'packages/openai/package.json'), 'utf8'));
const current = minorOf(version);
const folder = mkdtempSync(join(tmpdir(), 'site-'));

try {
  checkOut();
  const versions = [...new Set([current, ...publishedVersions()])].sort(newestFirst);
  run(process.execPath, ['docs/site/build.mjs', '--reference', '--versions', versions.join(',')]);
  rmSync(join(folder, current), { recursive: true, force: true });
  cpSync(join(root, 'docs/dist'), join(folder, current), { recursive: true });
  writeFileSync(join(folder, 'index.html'), redirectTo(`${versions[0]}/`));
  // Without it the host leaves out files that begin with an underscore.
  writeFileSync(join(folder, '.nojekyll'), '');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', `Publish the site of ${current}`);
  git(folder, 'push', '--quiet', remote, `HEAD:${branch}`);
} finally {
  git(root, 'worktree', 'remove', '--force', folder);
}

/** Checks out the branch, or an empty one if there is none yet. */
function checkOut() {
  const exists = git(root, 'ls-remote', '--heads', remote, branch) !== '';
  if (exists) {
    git(root, 'fetch', '--quiet', '--depth=1', remote, branch);
    git(root, 'worktree', 'add', '--quiet', '--detach', folder, 'FETCH_HEAD');
  } else {
    git(root, 'worktree', 'add', '--quiet', '--detach', '--no-checkout', folder);
    git(folder, 'symbolic-ref', 'HEAD', `refs/heads/${branch}`);
  }
}

function publishedVersions() {
  return readdirSync(folder).filter((name) => /^\d+\.\d+$/.test(name));
}

function newestFirst(one, other) {
  const [major, minor] = other.split('.').map(Number);
  const [ownMajor, ownMinor] = one.split('.').map(Number);
  return major - ownMajor || minor - ownMinor;
}

function redirectTo(address) {
  return `<!doctype html><meta http-equiv="refresh" content="0; url=${address}"><a href="${address}">@oai</a>\n`;
}

function run(command, args) {
  execFileSync(command, args, { cwd: root, stdio: 'inherit' });
}

function git(directory, ...args) {
  return execFileSync('git', args, { cwd: directory, encoding: 'utf8' }).trim();
}
