// Runs the official Python library against the command of the emulator, as built:
//
//   npx nx build @oai/emulator && node e2e/python/run.mjs
//
// PYTHON names the interpreter, such as that of a virtual environment; it needs `pip install openai`.
// Without the library there is nothing to run, and this says so.
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const python = process.env.PYTHON ?? 'python3';
const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));

if (spawnSync(python, ['-c', 'import openai']).status !== 0) {
  console.log(`Skipped: ${python} has no library openai (PYTHON names another interpreter).`);
} else {
  const command = pathOf('../../packages/emulator/dist/cli.mjs');
  const emulator = spawn(process.execPath, [command, '--port', '0', '--key', 'any', '--quiet'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const baseURL = await new Promise((resolve, reject) => {
      emulator.stdout.once('data', (line) => resolve(String(line).trim()));
      emulator.once('exit', () => reject(new Error(`${command} has not started`)));
    });
    const { status } = spawnSync(python, ['-W', 'ignore', pathOf('program.py')], {
      stdio: 'inherit',
      env: { ...process.env, OPENAI_BASE_URL: baseURL },
      timeout: 180_000,
    });
    process.exitCode = status ?? 1;
  } finally {
    emulator.kill();
  }
}
