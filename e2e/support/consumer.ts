import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { RunningProgram } from './running-program.js';

const execute = promisify(execFile);
export const root = path.resolve(__dirname, '../..');

const QUIETLY = ['--no-audit', '--no-fund', '--loglevel=error'];

/** The result of a finished program. */
export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

interface StartOptions {
  env?: Record<string, string>;
  /** Arguments of Node before the file. */
  args?: string[];
}

/** A folder outside the workspace, like a user's project. */
export class Consumer {
  private constructor(readonly folder: string) {}

  /**
   * Packs the named packages and installs only their tarballs in an empty folder.
   * @param packages Names without the scope, or `alias=name` to install under another name.
   */
  static async install(packages: string[]): Promise<Consumer> {
    const folder = await mkdtemp(path.join(tmpdir(), 'oai-consumer-'));
    const named = packages.map((entry) => {
      const [first, second] = entry.split('=') as [string, string?];
      return second === undefined ? [`@oai/${first}`, first] : [first, second];
    }) as [alias: string, name: string][];
    const tarballs = await pack(
      named.map(([, name]) => path.join(root, 'packages', name, 'dist')),
      folder,
    );
    const dependencies = Object.fromEntries(
      named.map(([alias, name]) => [alias, `file:./${tarballs.get(`@oai/${name}`)}`]),
    );
    await writeFile(
      path.join(folder, 'package.json'),
      JSON.stringify({ name: 'consumer', private: true, dependencies }),
    );
    await execute('npm', ['install', ...QUIETLY], { cwd: folder });
    return new Consumer(folder);
  }

  /** Links a development dependency of the workspace instead of installing it again. */
  async borrow(name: string, as: string = name): Promise<void> {
    const target = path.join(this.folder, 'node_modules', as);
    await mkdir(path.dirname(target), { recursive: true });
    await symlink(path.join(root, 'node_modules', name), target);
  }

  /** Installs a changed copy of one package over the installed one, as a patch release would. */
  async upgrade(name: string, change: (folder: string) => Promise<void>): Promise<void> {
    const copy = path.join(this.folder, '.upgrade', name);
    await cp(path.join(root, 'packages', name, 'dist'), copy, { recursive: true });
    await change(copy);
    const tarballs = await pack([copy], this.folder);
    await execute('npm', ['install', `./${tarballs.get(`@oai/${name}`)}`, ...QUIETLY], {
      cwd: this.folder,
    });
  }

  async write(file: string, text: string): Promise<void> {
    await mkdir(path.dirname(path.join(this.folder, file)), { recursive: true });
    await writeFile(path.join(this.folder, file), text);
  }

  async delete(file: string): Promise<void> {
    await rm(path.join(this.folder, file), { recursive: true });
  }

  read(file: string): Promise<string> {
    return readFile(path.join(this.folder, file), 'utf8');
  }

  /** Runs a file with Node. A program that does not exit within the time limit is a failure. */
  async node(
    file: string,
    {
      env = {},
      args = [],
      timeoutMs = 60_000,
    }: { env?: Record<string, string>; args?: string[]; timeoutMs?: number } = {},
  ): Promise<Outcome> {
    return outcome(process.execPath, [file, ...args], this.folder, env, timeoutMs);
  }

  /** Starts a file with Node that does not exit on its own and must be stopped by the caller. */
  start(file: string, { env = {}, args = [] }: StartOptions = {}): RunningProgram {
    return new RunningProgram(process.execPath, [...args, file], this.folder, bare(env));
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

export async function outcome(
  command: string,
  args: string[],
  cwd: string,
  env: Record<string, string>,
  timeoutMs: number,
): Promise<Outcome> {
  try {
    const { stdout, stderr } = await execute(command, args, {
      cwd,
      env: bare(env),
      timeout: timeoutMs,
      maxBuffer: 64 * 1024 * 1024,
    });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const {
      code,
      stdout = '',
      stderr = '',
      killed,
    } = error as Partial<Outcome> & { killed?: boolean };
    if (killed)
      throw new Error(`${command} ${args.join(' ')} did not end within ${timeoutMs} ms`, {
        cause: error,
      });
    return { code: typeof code === 'number' ? code : -1, stdout, stderr };
  }
}

/** The part of the environment that programs need to start. */
function bare(env: Record<string, string>): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env };
}

/** Packs built packages with one command; returns the names of the tarballs by package name. */
async function pack(folders: string[], into: string): Promise<Map<string, string>> {
  const { stdout } = await execute(
    'npm',
    ['pack', ...folders, '--json', '--pack-destination', into, '--loglevel=error'],
    { cwd: into },
  );
  const reports = Object.values(
    JSON.parse(stdout) as Record<string, { name: string; filename: string }>,
  );
  if (reports.length !== folders.length)
    throw new Error(`npm pack reported ${reports.length} tarballs for ${folders.length} folders`);
  return new Map(reports.map(({ name, filename }) => [name, filename]));
}

/** Returns a package and its sibling dependencies, by name without the scope. */
export function packagesOf(name: string, found = new Set<string>()): string[] {
  const file = path.join(root, 'packages', name, 'package.json');
  const { dependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  for (const dependency of Object.keys(dependencies)) {
    const sibling = dependency.replace('@oai/', '');
    if (sibling === dependency || found.has(sibling)) continue;
    found.add(sibling);
    packagesOf(sibling, found);
  }
  return [...found];
}
