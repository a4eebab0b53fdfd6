import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const core = path.join(__dirname, '../..');

export interface Bundle {
  code: string;
  /** The files that esbuild has read. */
  inputs: string[];
}

/** A folder in which the built package is installed. */
export async function installBuiltCore(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'oai-built-core-'));
  run([path.join(__dirname, 'built-core.mjs'), folder]);
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** Bundles a program, in a process of its own since esbuild does not run inside jest. */
export function bundle(contents: string, folder: string, options: object = {}): Bundle {
  const all = {
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    ...options,
  };
  const script = `
    const { outputFiles, metafile } = require('esbuild').buildSync(${JSON.stringify(all)});
    const code = outputFiles[0].text;
    process.stdout.write(JSON.stringify({ code, inputs: Object.keys(metafile.inputs) }));`;
  return JSON.parse(run(['-e', script])) as Bundle;
}

/** Runs Node and returns its standard output. */
export function run(args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: core,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0 || stderr !== '') throw new Error(`exit code ${status}: ${stderr}`);
  return stdout;
}
