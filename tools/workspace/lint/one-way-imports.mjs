import { basename, join, relative, sep } from 'node:path';
import { findCircles, readImportGraph, resolveImport } from './import-graph.mjs';

/** An editor keeps the rule loaded while files change. */
const CACHE_MS = 5000;
const GENERATED = 'generated';
const cache = new Map();

/**
 * Makes imports inside a package run one way, imports of types included: no circle between files,
 * and no import from a folder that is below the file's own in the list of floors. Generated files are
 * not linted: their circles are reported in the package's `index.ts`.
 *
 * No plugin that we know covers this: `import-x/no-cycle` skips imports of types, and the others
 * compare single imports with rules but find no circles.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const oneWayImports = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: {
          folder: { type: 'string' },
          floors: { type: 'array', items: { type: 'string' } },
        },
        required: ['folder'],
        additionalProperties: false,
      },
    ],
    messages: {
      circle: '{{file}} and {{target}} are part of a circle of imports.',
      floor: '`{{from}}` must not import `{{to}}`, which is below it in the list of floors.',
      unknown: '`{{name}}` is missing in the list of floors.',
    },
  },
  create(context) {
    const { folder, floors } = context.options[0];
    const file = context.filename;
    const check = ({ source }) => {
      const target = resolveImport(file, String(source?.value ?? ''));
      if (target == null || !target.startsWith(folder + sep)) return;
      if (floors) checkFloor(target, source);
      checkCircle(target, source);
    };
    const checkCircle = (target, node) => {
      const found = circlesOf(folder);
      const circle = found.get(file);
      if (circle === undefined || found.get(target) !== circle) return;
      const data = { file: relative(folder, file), target: relative(folder, target) };
      context.report({ node, messageId: 'circle', data });
    };
    const checkFloor = (target, node) => {
      const [from, to] = [file, target].map((each) => floorOf(folder, each, floors));
      if (to === GENERATED && !floors.includes(GENERATED)) return;
      const missing = [from, to].find((name) => !floors.includes(name));
      if (missing !== undefined) {
        context.report({ node, messageId: 'unknown', data: { name: missing } });
      } else if (floors.indexOf(to) > floors.indexOf(from)) {
        context.report({ node, messageId: 'floor', data: { from, to } });
      }
    };
    const checkGenerated = (node) => {
      for (const [one, other] of generatedCircles(folder)) {
        const data = { file: relative(folder, one), target: relative(folder, other) };
        context.report({ node, messageId: 'circle', data });
      }
    };
    return {
      ...(file === join(folder, 'index.ts') && { Program: checkGenerated }),
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

/** A file outside of folders has a floor of its own if it is listed, otherwise the floor `.`. */
function floorOf(folder, file, floors) {
  const [first, ...rest] = relative(folder, file).split(sep);
  if (rest.length > 0) return first;
  const name = basename(file, '.ts');
  return floors.includes(`./${name}`) ? `./${name}` : '.';
}

/** Returns the first two files of each circle of which no file is written by hand. */
function generatedCircles(folder) {
  const byCircle = [];
  for (const [file, circle] of circlesOf(folder)) (byCircle[circle] ??= []).push(file);
  return byCircle.filter((files) => files.every((file) => file.endsWith('.gen.ts')));
}

function circlesOf(folder) {
  const now = Date.now();
  const known = cache.get(folder);
  if (known && now - known.time < CACHE_MS) return known.circles;
  const circles = findCircles(readImportGraph(folder));
  cache.set(folder, { time: now, circles });
  return circles;
}
