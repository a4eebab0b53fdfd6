// Writes the folder of a new package: `node tools/workspace/new-package.mjs files "Files and uploads."`.
// Nx targets and the configuration of jest, TypeScript and ESLint are shared: the Nx plugin finds them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const [name, description, layer = 'domain'] = process.argv.slice(2);
if (!name || !/^[a-z][a-z-]*$/.test(name) || !description) {
  console.error(
    'Usage: node tools/workspace/new-package.mjs <kebab-case-name> "<description>" [layer]',
  );
  process.exit(2);
}
const folder = join(root, 'packages', name);
if (existsSync(join(folder, 'package.json'))) {
  console.error(`packages/${name} exists already.`);
  process.exit(1);
}

const core = JSON.parse(readFileSync(join(root, 'packages/core/package.json'), 'utf8'));
const manifest = {
  name: `@oai/${name}`,
  version: '1.0.0',
  // Only dist/ is published, and its manifest is written by the build.
  private: true,
  description,
  keywords: [name],
  license: 'MIT',
  type: 'module',
  sideEffects: false,
  exports: {
    '.': {
      '@oai/source': './src/index.ts',
      import: './dist/index.mjs',
      require: './dist/index.js',
    },
    './package.json': './package.json',
  },
  dependencies: { '@oai/core': `^${core.version}` },
  nx: { tags: [`layer:${layer}`, `scope:${name}`] },
};

mkdirSync(join(folder, 'src'), { recursive: true });
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
writeFileSync(
  join(folder, 'tsconfig.json'),
  '{\n  "extends": "../../tsconfig.base.json",\n  "include": ["src", "test"]\n}\n',
);
