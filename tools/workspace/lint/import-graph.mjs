import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

/** Marks an import that the graph leaves out: a tie, whose reason follows `--` in the same comment. */
const TIE = /eslint-disable-next-line .*workspace\/one-way-imports -- \S/;

/**
 * Reads the imports between the source files of a folder, those of types included. Tests are left
 * out.
 *
 * @returns {Map<string, Set<string>>} The imported files by importing file, absolute paths.
 */
export function readImportGraph(folder) {
  const files = readdirSync(resolve(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test|\.test-d|\.d)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const known = new Set(files);
  return new Map(files.map((file) => [file, importsOf(file, known)]));
}

function importsOf(file, known) {
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n');
  const imports = new Set();
  for (const { fileName, pos } of ts.preProcessFile(text, true, true).importedFiles) {
    const target = resolveImport(file, fileName);
    if (!known.has(target)) continue;
    if (!isTie(lines, lineOf(text, pos))) imports.add(target);
  }
  return imports;
}

/** Returns the source file of a relative specifier: `./call.js` is `call.ts`. */
export function resolveImport(file, specifier) {
  if (!specifier.startsWith('.')) return undefined;
  return resolve(dirname(file), specifier).replace(/\.js$/, '.ts');
}

function lineOf(text, position) {
  return text.slice(0, position).split('\n').length - 1;
}

/** An import may take several lines: the comment is above its first. */
function isTie(lines, line) {
  let first = line;
  while (first > 0 && !/^(import|export)\b/.test(lines[first])) first -= 1;
  return TIE.test(lines[first - 1] ?? '');
}

/**
 * Finds the circles of a graph.
 *
 * @returns {Map<string, number>} The number of its circle by file, for the files of circles.
 */
export function findCircles(graph) {
  const indexes = new Map();
  const lowest = new Map();
  const stack = [];
  const circles = new Map();
  let count = 0;
  const visit = (file) => {
    indexes.set(file, indexes.size);
    lowest.set(file, indexes.get(file));
    stack.push(file);
    for (const target of graph.get(file)) {
      if (!indexes.has(target)) visit(target);
      if (stack.includes(target)) lowest.set(file, Math.min(lowest.get(file), lowest.get(target)));
    }
    if (lowest.get(file) !== indexes.get(file)) return;
    const members = stack.splice(stack.indexOf(file));
    if (members.length > 1) for (const member of members) circles.set(member, count);
    count += 1;
  };
  for (const file of graph.keys()) if (!indexes.has(file)) visit(file);
  return circles;
}
