import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runBundle } from './run-bundle.mjs';

/** By the globals of the platform. */
const entries = {
  browser: 'browser.mjs',
  worker: 'browser.mjs',
  'react-native': 'browser.mjs',
  node: 'node.mjs',
  workerd: 'workerd.mjs',
};

/**
 * Builds a bundle and runs it.
 * @returns {Promise<string>} Its size in KiB, gzipped.
 * @throws {Error} It cannot be built, imports a package, or does not do what the program does.
 */
export async function checkBundle({ tool, target, globals, folder, name, outfile }, baseURL) {
  const { bundle } = await import(`./bundlers/${tool}.mjs`);
  const entry = join(folder, entries[globals]);
  const format = ['node', 'workerd'].includes(globals) ? 'es' : 'iife';
  await bundle({ entry, program: join(folder, name), outfile, target, format });
  const text = readFileSync(outfile, 'utf8');
  assert.deepEqual(importsOf(text, globals), [], 'the bundle imports packages');
  const { text: answer, ...rest } = await runBundle(outfile, globals, baseURL);
  assert.deepEqual(rest, { bytes: 5, status: 'completed' });
  assert.match(answer, /hello/i);
  return (gzipSync(text, { level: 9 }).length / 1024).toFixed(1);
}

/** Returns the packages that a bundle imports. On Node, modules of Node are none. */
function importsOf(text, globals) {
  const found = text.matchAll(
    /\b(?:from|import|require|import\(|require\()\s*["']([^"'./][^"']*)["']/g,
  );
  return [...found]
    .map(([, name]) => name)
    .filter((name) => !(globals === 'node' && name.startsWith('node:')));
}
