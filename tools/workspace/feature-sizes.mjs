// Measures the bytes of small bundles: `node tools/workspace/feature-sizes.mjs`. With `--write`, the
// tables of docs/performance.md are replaced.
//
// A feature costs what a bundle shrinks by without it. The parts are not additive, since gzip finds
// in one what is in another. Sources are bundled as the packages are built, by rolldown with the
// branches of the other platform removed, and minified by esbuild.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import prettier from 'prettier';
import { rolldown } from 'rolldown';
import { root } from './setup.mjs';

const CALL = `console.log(await create(client, { model: 'gpt-4o', messages: [] }));`;
const functionForm = (client, create) => `
  import { ${create} as create, ${client} } from '@oai/chat/completions';
  const client = new ${client}({ apiKey: 'key' });
  ${CALL}`;
const SMALL = functionForm('SmallClient', 'createChatCompletion');
const FULL = functionForm('APIClient', 'createChatCompletion');
const WHOLE = functionForm('SmallClient', 'createWholeChatCompletion');
const EMBEDDING = `
  import { SmallClient } from '@oai/core';
  import { createEmbedding } from '@oai/embeddings';
  const client = new SmallClient({ apiKey: 'key' });
  console.log(await createEmbedding(client, { model: 'm', input: '' }));`;
const classForm = (name, call) => `
  import { ${name} } from '@oai/${name.toLowerCase()}';
  const resource = new ${name}({ apiKey: 'key' });
  console.log(await resource.${call});`;

const PROGRAMS = {
  'small client, `createWholeChatCompletion`': WHOLE,
  'small client, `createChatCompletion`': SMALL,
  'full client, `createChatCompletion`': FULL,
  'small client, `createEmbedding`': EMBEDDING,
  'class `Embeddings`': classForm('Embeddings', `create({ model: 'm', input: '' })`),
  'class `Chat`': classForm('Chat', `completions.create({ model: 'gpt-4o', messages: [] })`),
};

/**
 * The features, with the functions whose bodies are replaced to leave them out. Without `functions`,
 * all functions of a module are emptied.
 */
const FEATURES = {
  'streams: server-sent events, idle watch, `Stream`': [
    { module: 'answer/open-stream', functions: { openCallStream: '' } },
  ],
  'middleware and shared bodies': [
    { module: 'answer/send-call', functions: { run: '' } },
    { module: 'answer/shared-body' },
  ],
  'retries: policy, delays, `Retry-After`': [
    {
      module: 'call/retry',
      functions: { sendWithRetries: 'return call.untilAborted(attempt(call));' },
    },
  ],
  logging: [{ module: 'call/log-call' }],
  'redaction of credentials in errors': [
    { module: 'call/explain', functions: { withoutSecrets: 'return text;' } },
  ],
  'rate-limit facts': [{ module: 'rate-limit' }],
  tracing: [
    { module: 'call/trace-call', functions: { openTrace: '', traceStream: '' } },
    { module: 'call/tracer' },
  ],
  'redirects without credentials': [
    { module: 'transport/redirects', functions: { followRedirects: 'return send(url, init);' } },
  ],
  'proxies and dispatchers': [
    { module: 'transport/proxy' },
    { module: 'transport/installed-undici' },
  ],
  'credentials only to their own origin': [
    { module: 'wire/url', functions: { requireHome: 'return true;', isHome: 'return true;' } },
  ],
  'keys by a function': [
    { module: 'client/credentials', functions: { callSupplier: '', supplyKey: '' } },
  ],
  'workload identities': [
    { module: 'client/credentials', functions: { fetchWithWorkloadToken: '' } },
  ],
  'settings from the environment, types of options': [
    { module: 'client/environment-options', functions: { fillOptions: 'return { ...given };' } },
  ],
  'bodies other than JSON': [
    {
      module: 'wire/body',
      functions: { encode: "return whole(toJSON(body), 'application/json');" },
    },
  ],
  'query parameters': [{ module: 'wire/query' }],
  'headers in all forms': [
    {
      module: 'wire/headers',
      functions: { mergeHeaders: 'return new Headers(Object.assign({}, ...sources)) as never;' },
    },
  ],
  'the class of each status': [
    { module: 'errors/api-error', functions: { classForStatus: 'return APIError as never;' } },
  ],
  'statuses of error events': [{ module: 'answer/event-error', functions: { eventStatus: '' } }],
  'checks of JSON results': [
    { module: 'answer/result', functions: { invalidResponse: '', reportedError: '' } },
  ],
  'texts of errors about limits and connections': [
    {
      module: 'call/explain',
      functions: { explain: 'return cause;', limitText: "return '';" },
    },
  ],
  'refusal of bare schemas': [{ module: 'parsing/refuse-schemas' }],
  'final event of a chat stream': [
    { module: 'completions/stream-end', functions: { endOfChoices: 'return () => true;' } },
  ],
};

const programs = [['program', 'browser', 'node']];
for (const [name, program] of Object.entries(PROGRAMS)) {
  programs.push([name, await gzipBytes(program, 'browser'), await gzipBytes(program, 'default')]);
}
const costs = [['feature', 'small, browser', 'full, browser', 'full, node']];
for (const [name, edits] of Object.entries(FEATURES)) {
  costs.push([
    name,
    await cost(SMALL, 'browser', edits),
    await cost(FULL, 'browser', edits),
    await cost(FULL, 'default', edits),
  ]);
}
const text = [programs, costs].map(table).join('\n\n');
console.log(text);

if (process.argv.includes('--write')) {
  const path = join(root, 'docs/performance.md');
  const [before, after] = [
    '<!-- sizes: written by tools/workspace/feature-sizes.mjs -->',
    '<!-- end of sizes -->',
  ];
  const document = readFileSync(path, 'utf8');
  const start = document.indexOf(before);
  const end = document.indexOf(after);
  if (start < 0 || end < start) throw new Error(`${path} has no place for the sizes`);
  const page = `${document.slice(0, start)}${before}\n\n${text}\n\n${document.slice(end)}`;
  writeFileSync(path, await prettier.format(page, { parser: 'markdown' }));
}

async function cost(program, platform, edits) {
  return (await gzipBytes(program, platform)) - (await gzipBytes(program, platform, edits));
}

async function gzipBytes(program, platform, edits = []) {
  const entry = join(root, 'program.ts');
  const bundle = await rolldown({
    input: entry,
    cwd: root,
    platform: 'neutral',
    external: (id) => id.startsWith('node:'),
    resolve: { conditionNames: [platform, '@oai/source'] },
    treeshake: { moduleSideEffects: false },
    plugins: [
      {
        name: 'without',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? program : without(id, edits)),
      },
    ],
    onLog() {},
  });
  const { output } = await bundle.generate({ format: 'esm', minify: 'dce-only' });
  await bundle.close();
  const { outputFiles } = await build({
    stdin: { contents: output[0].code },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    external: ['node:*'],
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

/** Returns the source of a module without the bodies of some of its functions. */
function without(id, edits) {
  const mine = edits.filter(({ module }) => id.endsWith(`/src/${module}.ts`));
  if (mine.length === 0) return null;
  let source = readFileSync(id, 'utf8');
  for (const { functions } of mine) {
    const bodies = functions ?? Object.fromEntries(functionsOf(source).map((name) => [name, '']));
    for (const [name, body] of Object.entries(bodies)) {
      // The parameters are on the line of the name, or on lines of their own.
      const parameters = String.raw`(?:[^\n]*\)[^\n]*|[^\n]*\n[\s\S]*?\n\}?\)[^\n]*)\{\n`;
      const start = new RegExp(`^(?:export )?(?:async )?function ${name}\\b${parameters}`, 'm');
      const found = start.exec(source);
      if (!found) throw new Error(`${id} has no function ${name}`);
      const end = source.indexOf('\n}\n', found.index);
      source = `${source.slice(0, found.index)}${found[0]}${body}${source.slice(end)}`;
    }
  }
  return source;
}

function functionsOf(source) {
  return [...source.matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name]) => name);
}

function table([head, ...rows]) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
