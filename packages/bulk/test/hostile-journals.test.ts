import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpenAIError, runBulk, type JournalStorage } from '../src/index.js';
import { all } from './support.js';

/** Journals that hold what they should not, and inputs that JSON does not tell apart. */
let folder: string;
let journal: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bulk-'));
  journal = join(folder, 'run.jsonl');
});
afterEach(() => rm(folder, { recursive: true }));

let asked = 0;
beforeEach(() => {
  asked = 0;
});
const call = async (): Promise<unknown> => {
  asked += 1;
  return { answer: 'private' };
};
const run = (inputs: unknown[], place: string | JournalStorage = journal) =>
  all(runBulk(inputs, call, { journal: place, ordered: true }));

const itOnPOSIX = process.platform === 'win32' ? test.skip : test;

itOnPOSIX('a journal is readable for its owner only', async () => {
  await run(['a']);
  expect((await stat(journal)).mode & 0o777).toBe(0o600);
});

itOnPOSIX('a journal that exists keeps its permissions', async () => {
  await writeFile(journal, '', { mode: 0o640 });
  await run(['a']);
  expect((await stat(journal)).mode & 0o777).toBe(0o640);
});

const HEADER = '{"bulk":1,"run":"r"}\n';

test.each([
  `${HEADER}null\n`,
  `${HEADER}5\n`,
  `${HEADER}"text"\n`,
  `${HEADER}[]\n`,
  `${HEADER}{}\n`,
  `${HEADER}{"key":1,"input":"a"}\n`,
  `${HEADER}{"key":"0"}\n`,
  `${HEADER}{"key":null,"input":null,"result":1}\n`,
])('a line that is no result is named: %j', async (content) => {
  await writeFile(journal, content);
  const error = await run(['a']).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(OpenAIError);
  expect((error as Error).message).toBe('Line 2 of the `journal` is not one of `runBulk`.');
  expect([asked, await readFile(journal, 'utf8')]).toEqual([0, content]);
});

test.each(['{"bulk":1,"run":"r\n', '{"bulk":1,"run":"r"]\n', '{"bulk":1,"run":"r","run":5}\n'])(
  'a header that is cut or changed is that of another file: %j',
  async (content) => {
    await writeFile(journal, content);
    await expect(run(['a'])).rejects.toThrow('The `journal` is a file of another kind');
    expect([asked, await readFile(journal, 'utf8')]).toEqual([0, content]);
  },
);

test('keys that are names of prototypes are keys like others', async () => {
  const names = ['__proto__', 'constructor', 'toString'];
  for (const isReused of [false, true]) {
    const results = await all(runBulk(names, call, { journal, keyOf: (name) => name }));
    expect(results.map((result) => result.isReused)).toEqual([isReused, isReused, isReused]);
  }
});

test('a storage that returns something else later is an error', async () => {
  await run(['a']);
  const bytes = await readFile(journal);
  for (const later of ['', 'null', '{"key":"0","inp']) {
    const storage: JournalStorage = {
      async *read() {
        yield bytes;
      },
      readAt: async () => new TextEncoder().encode(later),
      append: async () => {},
      truncate: async () => {},
      close: async () => {},
    };
    const error = await run(['a'], storage).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OpenAIError);
    expect((error as Error).message).toContain('was changed while it was in use');
  }
});

test('a result that has no JSON ends the run with its key', async () => {
  const circle: { self?: unknown } = {};
  circle.self = circle;
  for (const result of [circle, { count: 1n }, { found: new Map([['a', 1]]) }]) {
    const results = all(runBulk(['a'], async () => result, { journal }));
    const error = await results.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OpenAIError);
    expect((error as Error).message).toContain(
      'The result for the key "0" cannot be kept: it cannot be sent as JSON',
    );
  }
});

const bytes = (...values: number[]) => Uint8Array.from(values).buffer;
function formOf(name: string): FormData {
  const form = new FormData();
  form.set('name', name);
  return form;
}

test.each<[string, unknown, unknown]>([
  ['maps', new Map([['a', 1]]), new Map([['a', 2]])],
  ['maps of maps', new Map([['a', new Map([[1, 2]])]]), new Map([['a', new Map([[1, 3]])]])],
  ['sets', { set: new Set([1]) }, { set: new Set([2]) }],
  ['a map and an object', new Map(), {}],
  ['large integers', 1n, 2n],
  ['expressions', [/a/], [/b/]],
  ['errors', new Error('a'), new Error('b')],
  ['bytes', bytes(1), bytes(2)],
  ['views of bytes', new DataView(bytes(1, 2), 1), new DataView(bytes(1, 3), 1)],
  ['typed arrays', Uint8Array.of(1), Uint8Array.of(2)],
  ['blobs', new Blob(['a']), new Blob(['ab'])],
  ['files', new File(['a'], 'a'), new File(['a'], 'b')],
  ['forms', formOf('a'), formOf('b')],
  ['numbers that JSON lacks', [NaN], [Infinity]],
  ['not a number and null', [NaN], [null]],
])('%s are told apart', async (_name, first, second) => {
  await run([first]);
  expect((await run([first]))[0]!.isReused).toBe(true);
  const error = await run([second]).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(OpenAIError);
  expect((error as Error).message).toContain('a result for another input');
});

class Hidden {
  readonly #value: number;
  constructor(value: number) {
    this.#value = value;
  }
  get value(): number {
    return this.#value;
  }
}
class Told extends Hidden {
  toJSON(): number {
    return this.value;
  }
}
const circle: { self?: unknown } = {};
circle.self = circle;

test.each<[string, unknown, string]>([
  ['hidden members', new Hidden(1), 'has a `Object` that JSON cannot represent'],
  ['nested hidden members', { a: [new Hidden(1)] }, 'that JSON cannot represent'],
  ['a promise', Promise.resolve(), '`Promise`'],
  ['a weak map', { a: new WeakMap() }, '`WeakMap`'],
  ['a circle', circle, 'must be plain data'],
])('an input with %s is refused before its call', async (_name, input, message) => {
  const error = await run([input]).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(OpenAIError);
  expect((error as Error).message).toContain(message);
  expect(asked).toBe(0);
});

test('classes with members or `toJSON`, and boxed values, are inputs like others', async () => {
  const inputs = [new Told(1), Object.assign(new Hidden(1), { name: 'a' }), Object(1), new Date(0)];
  await run([...inputs, Object.create(null), undefined]);
  expect((await run([...inputs, {}, undefined])).every(({ isReused }) => isReused)).toBe(true);
  await expect(run([new Told(2)])).rejects.toThrow('another input');
});
