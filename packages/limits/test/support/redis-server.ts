import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The command of the server: `valkey-server` speaks the same protocol. */
export const COMMAND = process.env['REDIS_SERVER'] ?? 'redis-server';

/** The reason why tests with a real server are left out; undefined if they are not. */
export const MISSING =
  spawnSync(COMMAND, ['--version']).status === 0
    ? undefined
    : `${COMMAND} is not installed (Debian: apt-get install redis-server)`;

/** Describes tests that need a real server. */
export function describeRedis(name: string, tests: () => void): void {
  if (MISSING === undefined) describe(name, tests);
  else describe.skip(`${name}: left out, as ${MISSING}`, tests);
}

/** A server without persistence, which listens on a Unix socket. */
export class RedisServer {
  readonly #folder = mkdtempSync(join(tmpdir(), 'oai-limits-'));
  readonly path = join(this.#folder, 'redis.sock');
  #process: ChildProcess | undefined;

  async start(): Promise<void> {
    const settings = ['--port', '0', '--unixsocket', this.path, '--save', '', '--appendonly', 'no'];
    const server = spawn(COMMAND, [...settings, '--dir', this.#folder], { stdio: 'pipe' });
    this.#process = server;
    let output = '';
    await new Promise<void>((resolve, reject) => {
      server.once('exit', () => reject(new Error(`${COMMAND} ended: ${output}`)));
      server.stdout.on('data', (chunk: Buffer) => {
        output += String(chunk);
        if (/ready to accept connections/i.test(output)) resolve();
      });
    });
  }

  /** Ends the server at once; its data is lost. */
  async kill(): Promise<void> {
    const server = this.#process;
    this.#process = undefined;
    if (!server || server.exitCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
