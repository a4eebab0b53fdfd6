import { buildSync } from 'esbuild';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

function bundle(contents: string) {
  const { outputFiles, metafile } = buildSync({
    stdin: { contents, resolveDir: join(__dirname, '../src'), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    // Node modules do not resolve for browsers, so the bundle fails if one is imported.
    platform: 'browser',
    conditions: ['@oai/source'],
  });
  return {
    inputs: Object.keys(metafile.inputs),
    gzipBytes: gzipSync(outputFiles[0]!.contents, { level: 9 }).length,
    text: outputFiles[0]!.text,
  };
}

test('the reader of a relay is at most 3 KB', () => {
  const { gzipBytes, text } = bundle(
    `import { readRelay } from './relay-reader.ts'; readRelay(await fetch('/chat')).next();`,
  );
  expect(text).toContain('getReader');
  expect(gzipBytes).toBeLessThanOrEqual(3 * 1024);
});

test('the small entry contains the client and one function, but no helper', () => {
  const { inputs } = bundle(
    `import { APIClient, createChatCompletion } from './completions.ts';
     await createChatCompletion(new APIClient(), { model: 'm', messages: [] });`,
  );
  const own = inputs.filter(
    (file) => file.includes('chat/src/') || file.startsWith('packages/chat'),
  );
  expect(own.map((file) => file.split('/').at(-1)).sort()).toEqual([
    'completions.ts',
    'create-chat-completion.ts',
    'stream-end.ts',
  ]);
});

test('the root entry loads in a browser', () => {
  expect(bundle(`export { Chat } from './index.ts'`).inputs.length).toBeGreaterThan(20);
});
