import { spawn } from 'node:child_process';

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, timeoutMs?: number, quietly?: boolean }} options
 *   `env` is added to the parts of the environment that programs need to start; with `quietly`, a
 *   program that writes to its standard error has failed.
 * @returns {Promise<string>} Its standard output.
 * @throws {Error} It failed or took too long; with all of its output.
 */
export function execute(command, args, options = {}) {
  const { cwd, env = {}, timeoutMs = 180_000, quietly = false } = options;
  const { PATH, HOME } = process.env;
  const child = spawn(command, args, {
    cwd,
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'])
    child[name].setEncoding('utf8').on('data', (text) => (output[name] += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const complains = quietly && output.stderr !== '';
      if (code === 0 && !complains) return resolve(output.stdout);
      const end = signal ? `was ended by ${signal}` : `ended with code ${code}`;
      reject(new Error(`${command} ${args.join(' ')} ${end}\n${output.stdout}${output.stderr}`));
    });
  });
}

/** Parses the last line of a program's output. */
export function reportOf(output) {
  return JSON.parse(output.trim().split('\n').at(-1));
}
