import { appendFileSync, copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishedFields } from './published-manifest.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { repository } = JSON.parse(
  readFileSync(new URL('organization.json', import.meta.url), 'utf8'),
);

/**
 * Writes `dist/package.json`, README and license. The manifest is read at each import, so it holds
 * no source condition, no `imports` of sources and nothing of the workspace; its paths are relative to `dist`.
 */
export function writeManifest(folder, manifest) {
  const dist = join(folder, 'dist');
  const {
    private: _private,
    imports: _imports,
    nx: _nx,
    devDependencies = {},
    scripts: _scripts,
    ...published
  } = manifest;
  // TypeScript names what CommonJS declarations hold for ES modules too, if their condition applies.
  const fromDist = JSON.stringify(published)
    .replaceAll('./dist/', './')
    .replaceAll('"require":', '"default":');
  const result = JSON.parse(fromDist, (key, value) => (key === '@oai/source' ? undefined : value));
  result.exports = withSpellings(result.exports);
  Object.assign(result, publishedFields(manifest, relative(root, folder)));
  result.type = 'commonjs';
  // Resolvers from before `exports` read these, and find other entries by their place.
  result.main = './index.js';
  result.module = './index.mjs';
  result.types = './index.d.ts';
  writeFileSync(join(dist, 'package.json'), `${JSON.stringify(result)}\n`);
  for (const file of ['README.md', 'LICENSE']) {
    const own = join(folder, file);
    const source = existsSync(own) ? own : join(root, file);
    if (!existsSync(source)) throw new Error(`${manifest.name} has no ${file}`);
    copyFileSync(source, join(dist, file));
  }
  const readme = readFileSync(join(dist, 'README.md'), 'utf8');
  writeFileSync(join(dist, 'README.md'), withAbsoluteLinks(readme, relative(root, folder)));
  for (const name of Object.keys(devDependencies)) {
    const license = readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8');
    appendFileSync(join(dist, 'LICENSE'), `\n---\n\nIncludes parts of ${name}:\n\n${license}`);
  }
}

/**
 * Points the relative links of a README to the repository: on npm there are no files around it.
 *
 * @param folder The folder of the README, relative to the root.
 */
export function withAbsoluteLinks(readme, folder) {
  return readme.replaceAll(/\]\((\.\.?\/[^)\s]+)\)/g, (_, target) => {
    const path = posix.join(folder.replaceAll('\\', '/'), target);
    return `](${repository}/tree/main/${path})`;
  });
}

/** Users write what a pattern reaches as they write files: with an extension or without, the root as `index`. */
function withSpellings(exports) {
  const { '.': index, './*': file, ...others } = exports;
  if (file === undefined) return exports;
  return {
    '.': index,
    './index': index,
    './index.js': index,
    './index.mjs': index,
    ...others,
    './*': file,
    './*.js': file,
    './*.mjs': file,
  };
}
