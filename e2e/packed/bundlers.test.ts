import { build, type BuildOptions } from 'esbuild';
import path from 'node:path';
import { root } from '../support/consumer.js';
import { packages, specifiersOf } from '../support/entries.js';

const mainFields = ['module', 'main'];
const targets: [string, BuildOptions][] = [
  ['browser', { platform: 'browser' }],
  ['neutral', { platform: 'neutral', mainFields }],
  ['workerd', { platform: 'neutral', mainFields, conditions: ['workerd', 'worker'] }],
  ['worker', { platform: 'browser', conditions: ['worker'] }],
  ['edge-light', { platform: 'browser', conditions: ['edge-light'] }],
];

/** Entries that say by their name that they are for Node, and the emulator, which is a server. */
const forNode = /\/(ws|aws|undici|x509|x509-transport|filesystem|helpers\/audio)$|^@oai\/emulator/;

/** Packages that are loaded by the programs that have them. */
const optional = new Set(['google-auth-library']);

const entries = packages.flatMap(specifiersOf).filter((specifier) => !forNode.test(specifier));

describe('bundles for browsers and workers contain no package for Node', () => {
  test.each(['undici', 'ws'])('although %s is installed beside them', (name) => {
    expect(() => require.resolve(name, { paths: [path.join(root, 'e2e')] })).not.toThrow();
  });

  test.each(targets)('esbuild, %s', async (_name, options) => {
    expect(entries.length).toBeGreaterThan(200);
    const { metafile } = await build({
      ...options,
      stdin: {
        contents: entries
          .map((specifier, index) => `export * as entry${index} from '${specifier}';`)
          .join('\n'),
        resolveDir: path.join(root, 'e2e'),
      },
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      logLevel: 'silent',
    });
    const installed = Object.keys(metafile.inputs).flatMap(
      (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [],
    );
    expect([...new Set(installed)].sort()).toEqual(['@opentelemetry/api', 'zod']);
    const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
    const missing = imported.filter(({ external, path: name }) => external && !optional.has(name));
    expect(missing).toEqual([]);
  });
});

test('published files have no static blocks, which the compiler of React Native refuses', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: entries
        .map((specifier, index) => `export * as entry${index} from '${specifier}';`)
        .join('\n'),
      resolveDir: path.join(root, 'e2e'),
    },
    bundle: true,
    external: ['zod'],
    write: false,
    platform: 'browser',
    format: 'esm',
    logLevel: 'silent',
  });
  expect(outputFiles[0]!.text).not.toMatch(/static \{/);
});
