import { buildSync } from 'esbuild';
import { join } from 'node:path';

const inputsOf = (entry: string): string[] =>
  Object.keys(
    buildSync({
      entryPoints: [join(__dirname, '../src', entry)],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      conditions: ['@oai/source'],
    }).metafile.inputs,
  );

test('zod is loaded by its own entry only', () => {
  expect(inputsOf('zod.ts').some((file) => file.includes('node_modules/zod/'))).toBe(true);
  const root = inputsOf('index.ts');
  expect(root.length).toBeGreaterThan(5);
  expect(root.filter((file) => file.includes('node_modules'))).toEqual([]);
});
