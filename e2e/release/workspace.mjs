import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const left = new Set(['.git', '.nx', 'coverage', 'dist', 'node_modules']);

/** A copy of the workspace, in which releases can be tried out. */
export class Workspace {
  constructor(folder) {
    this.folder = folder;
  }

  /** Copies the sources, links installed packages, and commits: changesets reads git's history. */
  static copyTo(folder) {
    cpSync(root, folder, {
      recursive: true,
      filter: (path) => !left.has(basename(path)) || relative(root, path) === '',
    });
    const workspace = new Workspace(folder);
    workspace.#linkModules();
    workspace.git('init', '--quiet', '--initial-branch=main');
    workspace.git('add', '--all');
    workspace.git('commit', '--quiet', '--no-gpg-sign', '--message', 'Copy');
    return workspace;
  }

  /** Siblings are the copy's own packages; all other packages are those of the original. */
  #linkModules() {
    const modules = join(this.folder, 'node_modules');
    mkdirSync(join(modules, '@oai'), { recursive: true });
    for (const name of readdirSync(join(root, 'node_modules'))) {
      if (name === '@oai' || name === '.cache') continue;
      symlinkSync(join(root, 'node_modules', name), join(modules, name));
    }
    for (const parent of ['packages', 'tools']) {
      for (const name of readdirSync(join(this.folder, parent))) {
        const folder = join(this.folder, parent, name);
        if (existsSync(join(folder, 'package.json'))) {
          symlinkSync(folder, join(modules, '@oai', name));
        }
      }
    }
  }

  /**
   * Restores the committed state without its changesets, and sets versions and the ranges on siblings
   * to match.
   */
  restore(versions, otherVersion) {
    this.git('reset', '--quiet', '--hard');
    this.git('clean', '--quiet', '-d', '--force', 'packages', '.changeset');
    const changesets = join(this.folder, '.changeset');
    for (const file of readdirSync(changesets)) {
      if (file.endsWith('.md')) rmSync(join(changesets, file));
    }
    for (const { folder, name } of this.manifests().values()) {
      const file = `packages/${folder}/package.json`;
      const manifest = this.readJson(file);
      manifest.version = versions[name] ?? otherVersion;
      for (const dependency of Object.keys(manifest.dependencies ?? {})) {
        if (dependency.startsWith('@oai/')) {
          manifest.dependencies[dependency] = `^${versions[dependency] ?? otherVersion}`;
        }
      }
      writeFileSync(join(this.folder, file), `${JSON.stringify(manifest, null, 2)}\n`);
    }
    this.run('node', ['tools/workspace/sync-versions.mjs']);
  }

  addChangeset(bumps) {
    const lines = Object.entries(bumps).map(([name, bump]) => `'${name}': ${bump}\n`);
    const text = `---\n${lines.join('')}---\n\nA change that users notice.\n`;
    writeFileSync(join(this.folder, '.changeset/rehearsal.md'), text);
  }

  /** Returns the manifests of the packages by name, each with the name of its folder. */
  manifests() {
    const folders = readdirSync(join(this.folder, 'packages')).filter((folder) =>
      existsSync(join(this.folder, 'packages', folder, 'package.json')),
    );
    return new Map(
      folders.map((folder) => {
        const manifest = this.readJson(`packages/${folder}/package.json`);
        return [manifest.name, { ...manifest, folder }];
      }),
    );
  }

  /** Builds a package, and first the siblings it needs, unless they are built. */
  build(name) {
    const manifests = this.manifests();
    const { folder, dependencies = {} } = manifests.get(name);
    for (const dependency of Object.keys(dependencies)) {
      const sibling = manifests.get(dependency);
      if (sibling && !existsSync(join(this.folder, 'packages', sibling.folder, 'dist'))) {
        this.build(dependency);
      }
    }
    this.run('node', ['tools/workspace/build.mjs', `packages/${folder}`]);
  }

  readJson(file) {
    return JSON.parse(readFileSync(join(this.folder, file), 'utf8'));
  }

  git(...args) {
    const identity = ['-c', 'user.name=rehearsal', '-c', 'user.email=rehearsal@localhost'];
    return this.run('git', [...identity, ...args]);
  }

  /** Runs a command and returns its output. @throws {Error} It failed; the output is printed. */
  run(command, args, directory = '.') {
    try {
      return execFileSync(command, args, {
        cwd: join(this.folder, directory),
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        maxBuffer: 256 * 1024 * 1024,
        env: { ...process.env, NX_DAEMON: 'false' },
      });
    } catch (error) {
      console.error(error.stdout, error.stderr);
      throw new Error(`${command} ${args.join(' ')} failed`, { cause: error });
    }
  }
}
