// Prints the source files that a JSON call visits before the wire, a JSON array:
// `node visited-files.mjs <empty folder>`. A file is visited if one of its functions runs between
// `client.post` and the entry into `fetch`. The first call is not counted, since it also initializes.
import { Session } from 'node:inspector';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const source = fileURLToPath(new URL('../../src', import.meta.url));
const target = process.argv[2];
transpile();
const { APIClient } = await import(pathToFileURL(join(target, 'index.js')));

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

let visited;
const client = new APIClient({
  apiKey: 'key',
  fetch: async () => {
    visited = takeVisited();
    return Response.json({});
  },
});
const call = () => client.post('/chat/completions', { body: { model: 'gpt-4o', messages: [] } });
await call();
takeVisited();
await call();
console.log(JSON.stringify(visited));

/** Returns the files with functions that ran since the last time. Posts are synchronous here. */
function takeVisited() {
  let files;
  session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
    files = result
      .filter(({ functions }) => functions.some(({ ranges }) => ranges[0].count > 0))
      .filter(({ url }) => url.startsWith(pathToFileURL(target).href))
      .map(({ url }) => relative(target, fileURLToPath(url)).replace(/js$/, 'ts'));
  });
  return files.sort();
}

/** Keeps one file for each source file. */
function transpile() {
  for (const name of readdirSync(source, { recursive: true })) {
    if (!/(?<!\.d|\.test|\.test-d)\.ts$/.test(name)) continue;
    const { outputText } = ts.transpileModule(readFileSync(join(source, name), 'utf8'), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    const file = join(target, name.replace(/ts$/, 'js'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, outputText);
  }
  const manifest = { type: 'module', imports: { '#platform': './platform/default.js' } };
  writeFileSync(join(target, 'package.json'), JSON.stringify(manifest));
}
