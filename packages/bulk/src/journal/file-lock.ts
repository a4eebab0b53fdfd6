import type * as FileSystem from 'node:fs/promises';
import type * as OperatingSystem from 'node:os';
import { OpenAIError } from '@oai/core';
import { builtinModule, parseJSON, randomID } from '@oai/core/internal';
import { fingerprint } from './fingerprint.js';

/** The content of a lock: the process that uses the file. */
interface Owner {
  pid: number;
  host: string;
  /** The time of the lock, milliseconds since 1970. */
  since: number;
  /** Another one for each run of a process. */
  id: string;
}

const MAX_ATTEMPTS = 100;

/**
 * Locks a file against a second run by a file beside it that names the process. The lock of a process
 * of this host that has ended, as by SIGKILL, is taken over.
 *
 * @param path The path of the file to lock.
 * @returns A function that unlocks it.
 * @throws {OpenAIError} The file is in use, or the lock cannot be written.
 * @internal
 */
export async function lockFile(
  files: typeof FileSystem,
  path: string,
): Promise<() => Promise<void>> {
  const lock = `${path}.lock`;
  const host = builtinModule<typeof OperatingSystem>('node:os')?.hostname() ?? '';
  const owner: Owner = { pid: process.pid, host, since: Date.now(), id: randomID() };
  for (let attempt = 1; !(await wasCreated(files, lock, JSON.stringify(owner))); attempt += 1) {
    const text = await textOf(files, lock);
    // It was unlocked meanwhile. A link to nothing would seem so for ever.
    if (text === undefined && attempt < MAX_ATTEMPTS) continue;
    const holder = parseJSON(text ?? '') as Partial<Owner> | undefined;
    const isFree = isOver(holder, host) && (await wasRemoved(files, lock, text ?? ''));
    if (!isFree) throw inUse(lock, holder);
  }
  return async () => {
    const holder = parseJSON((await textOf(files, lock)) ?? '') as Partial<Owner> | undefined;
    // Somebody may have removed the lock, and another run have begun.
    if (holder?.id === owner.id) await files.rm(lock, { force: true });
  };
}

async function wasCreated(files: typeof FileSystem, lock: string, text: string): Promise<boolean> {
  try {
    await files.writeFile(lock, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false;
    throw new OpenAIError(`The journal cannot be locked: ${(cause as Error).message}`, { cause });
  }
}

/** Returns the content of a lock; undefined if there is none. */
async function textOf(files: typeof FileSystem, lock: string): Promise<string | undefined> {
  try {
    return await files.readFile(lock, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Removes the lock of a process that has ended. Only one run may do so, which a file of its own decides:
 * another one could remove the lock that has replaced it.
 *
 * @returns False if another run does so.
 */
async function wasRemoved(files: typeof FileSystem, lock: string, text: string): Promise<boolean> {
  const claim = `${lock}.${fingerprint(text)}`;
  if (!(await wasCreated(files, claim, ''))) return false;
  try {
    if ((await textOf(files, lock)) === text) await files.rm(lock, { force: true });
  } finally {
    await files.rm(claim, { force: true });
  }
  return true;
}

/** Returns true if the process of a lock has certainly ended. */
function isOver(holder: Partial<Owner> | undefined, host: string): boolean {
  const { pid, since } = holder ?? {};
  if (holder?.host !== host || !Number.isSafeInteger(pid) || pid! < 1) return false;
  // A container that starts again gives its processes the same numbers.
  if (pid === process.pid) return Number(since) < Date.now() - process.uptime() * 1000;
  try {
    process.kill(pid!, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

function inUse(lock: string, holder: Partial<Owner> | undefined): OpenAIError {
  const { pid = 'unknown', host = 'unknown' } = holder ?? {};
  return new OpenAIError(
    `The journal is in use by process ${pid} on host ${host}: give each run a journal of its own, or ` +
      `wait for its end. If no such run exists, remove ${lock}.`,
  );
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown }).code;
}
