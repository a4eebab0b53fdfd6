import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Runs a program, its imports relative to this package, in a process of its own. */
export async function runProgram(source: string): Promise<{ code: number; output: string }> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: join(__dirname, '..'), loader: 'ts' },
    ...{ bundle: true, write: false, format: 'cjs', platform: 'node' },
    ...{ conditions: ['@oai/source'], external: ['ws'] },
  });
  const child = spawn(process.execPath, ['-'], { cwd: __dirname });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  child.stdin.end(outputFiles[0]?.text);
  const code = await new Promise<number>((resolve) => child.on('close', resolve));
  return { code, output };
}
