import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { read, readJson, root } from './workspace.js';

const folder = '.github/workflows';
const names = readdirSync(path.join(root, folder));
const scripts = readJson('package.json').scripts;
/** Targets that the Nx plugin or a project.json defines. */
const pluginText = read('tools/workspace/plugin.cjs');

test('there are workflows for CI, releases and updates', () => {
  expect(names.sort()).toEqual(['ci.yml', 'release.yml', 'update-api.yml']);
});

describe.each(names)('%s', (name) => {
  const text = read(`${folder}/${name}`);

  test('runs only files and scripts that exist', () => {
    const files = [...text.matchAll(/\bnode ([\w./-]+\.mjs)/g)].map(([, file]) => file!);
    for (const file of files)
      expect([file, existsSync(path.join(root, file))]).toEqual([file, true]);
    const runs = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script]) => script!);
    for (const script of runs) expect(scripts).toHaveProperty([script]);
    expect(files.length + runs.length).toBeGreaterThan(0);
  });

  test('runs only Nx targets that exist', () => {
    const lists = [...text.matchAll(/\bnx (?:affected|run-many) -t ([\w -]+?)(?: --|$)/gm)];
    for (const target of lists.flatMap(([, list]) => list!.split(' '))) {
      expect(pluginText).toMatch(new RegExp(`targets(\\.|\\[')${target}\\b|\\b${target}: `));
    }
  });

  test('has few permissions, a time limit, and no secret but by reference', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: (read|write)$/m);
    const jobs = text.match(/^ {4}runs-on:/gm)?.length;
    expect(text.match(/^ {4}timeout-minutes: \d+$/gm)?.length).toBe(jobs);
    expect(text).not.toMatch(/\b(npm_|ghp_|sk-)\w{8,}/);
    for (const [, value] of text.matchAll(/^ +\w*(?:TOKEN|KEY): (.+)$/gm)) {
      expect(value).toMatch(/^\$\{\{ secrets\.\w+ \}\}$/);
    }
  });

  test('passes inputs to scripts as variables, never into their text', () => {
    const lines = text.split('\n').filter((line) => line.includes('${{ inputs.'));
    for (const line of lines) expect(line).toMatch(/^ +[A-Z_]+: \$\{\{ inputs\.\w+ \}\}$/);
  });
});

test('CI tests the oldest Node that packages accept, and newer ones', () => {
  const matrix = /node: \[(.+)\]/.exec(read(`${folder}/ci.yml`))?.[1]?.replaceAll("'", '');
  expect(matrix?.split(', ')).toEqual(['20.19', '22', '24', '26']);
  expect(readJson('package.json').engines.node).toBe('>=20.19.0');
});

test('a release has an identity token for provenance', () => {
  expect(read(`${folder}/release.yml`)).toMatch(/^ {2}id-token: write$/m);
  expect(read('tools/workspace/release.mjs')).toContain("'--provenance'");
});
