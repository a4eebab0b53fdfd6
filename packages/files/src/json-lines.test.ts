import { readJSONLines, readLines, type FileLine } from './json-lines.js';

const bytes = (text: string) => new TextEncoder().encode(text);
async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
async function* cut(source: Uint8Array, ...positions: number[]) {
  let start = 0;
  for (const end of [...positions, source.length]) {
    yield source.subarray(start, end);
    start = end;
  }
}

const text = '{"a":"é"}\r\n\n"😀"\n[1';
const lines: FileLine[] = [
  { text: '{"a":"é"}', number: 1, start: 0, end: 12, isTerminated: true },
  { text: '', number: 2, start: 12, end: 13, isTerminated: true },
  { text: '"😀"', number: 3, start: 13, end: 20, isTerminated: true },
  { text: '[1', number: 4, start: 20, end: 22, isTerminated: false },
];

test('lines are the same wherever chunks end', async () => {
  const source = bytes(text);
  for (let first = 0; first <= source.length; first += 1) {
    for (let second = first; second <= source.length; second += 1) {
      expect(await all(readLines(cut(source, first, second)))).toEqual(lines);
    }
  }
});

test.each([
  ['one piece', bytes(text)],
  ['a buffer', Buffer.from(text)],
  ['a web stream', new Blob([text]).stream()],
])('lines are the same of %s', async (_name, source) => {
  expect(await all(readLines(source))).toEqual(lines);
});

test('an empty file has no lines, and a final line break starts none', async () => {
  expect(await all(readLines(cut(bytes(''))))).toEqual([]);
  expect(await all(readLines(cut(bytes('a\n'))))).toHaveLength(1);
});

test('empty lines are skipped, and a line that is not JSON is named by its number', async () => {
  const seen: unknown[] = [];
  const reading = (async () => {
    for await (const value of readJSONLines(cut(bytes(text)))) seen.push(value);
  })();
  await expect(reading).rejects.toThrow('Line 4 of the file is not JSON.');
  expect(seen).toEqual([{ a: 'é' }, '😀']);
});

test('leaving the loop cancels a web stream', async () => {
  let isCancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(bytes('1\n')),
    cancel: () => {
      isCancelled = true;
    },
  });
  for await (const value of readJSONLines(stream)) {
    expect(value).toBe(1);
    break;
  }
  expect(isCancelled).toBe(true);
});

test('the error of a source is thrown after the lines before it', async () => {
  const failing = async function* () {
    yield bytes('1\n2');
    throw new RangeError('gone');
  };
  const seen: unknown[] = [];
  const reading = (async () => {
    for await (const value of readJSONLines(failing())) seen.push(value);
  })();
  await expect(reading).rejects.toThrow(RangeError);
  expect(seen).toEqual([1]);
});

test('bytes that are no object are refused by name', async () => {
  await expect(readLines('file.jsonl' as never).next()).rejects.toThrow(
    '`bytes` must be an object, not string',
  );
});
