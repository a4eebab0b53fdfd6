import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../../..');

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'declarations-'));
});
afterEach(() => rmSync(dist, { recursive: true }));

const NAMES = 'Chat, ChatCompletion, ChatCompletionChunk, ChatCompletionMessage';
const reference = (path: string) => `export * from '${path}';\n`;

test.each([
  {
    name: 'the index of a folder',
    files: {
      'chat.d.ts': `export { ${NAMES} } from './main.js';\n`,
      'chat/index.d.ts': `export { ${NAMES} } from '../main.js';\n`,
    },
    shared: { 'chat/index.d.ts': reference('../chat.js') },
  },
  {
    name: 'a module of the same folder',
    files: {
      'a.d.ts': `export { ${NAMES} } from '@oai/chat';\n`,
      'ab.d.ts': `export { ${NAMES} } from '@oai/chat';\n`,
    },
    shared: { 'ab.d.ts': reference('./a.js') },
  },
  {
    name: 'other names',
    files: {
      'chat.d.ts': `export { ${NAMES} } from './main.js';\n`,
      'chat/index.d.ts': `export { ${NAMES}, More } from '../main.js';\n`,
    },
    shared: {},
  },
  {
    name: 'the same names of another file',
    files: {
      'chat.d.ts': `export { ${NAMES} } from './main.js';\n`,
      'chat/index.d.ts': `export { ${NAMES} } from './main.js';\n`,
    },
    shared: {},
  },
  {
    name: 'a default export',
    files: {
      'chat.d.ts': `export { Chat as default, ${NAMES} } from './main.js';\n`,
      'chat/index.d.ts': `export { Chat as default, ${NAMES} } from '../main.js';\n`,
    },
    shared: {},
  },
  {
    name: 'less than a reference',
    files: { 'a.d.ts': 'export {};\n', 'ab.d.ts': 'export {};\n' },
    shared: {},
  },
])('declarations are written once: $name', ({ files, shared }) => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), text);
  }
  const program = `import { shareRepeated } from './tools/workspace/share-declarations.mjs';
    shareRepeated(${JSON.stringify(dist)});`;
  execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root });
  const written = Object.keys(files).map((file) => [file, readFileSync(join(dist, file), 'utf8')]);
  expect(Object.fromEntries(written)).toEqual({ ...files, ...shared });
});
