import { createParser, type EventSourceMessage } from 'eventsource-parser';
import fc from 'fast-check';
import { decodeSSE } from './sse.js';

interface Decoded {
  data: string;
  event: string;
}

const encoder = new TextEncoder();

function decode(reads: Iterable<Uint8Array | ArrayBuffer | string>): Decoded[] {
  const events: Decoded[] = [];
  const decoder = decodeSSE((data, event) => events.push({ data, event }));
  for (const read of reads) decoder.push(read);
  decoder.flush();
  return events;
}

const text = (value: string): Decoded[] => decode([encoder.encode(value)]);

const EVENTS: Decoded[] = [
  { data: '{"a":"ä€😀"}', event: '' },
  { data: 'one\ntwo', event: 'thread.created' },
  { data: '[DONE]', event: '' },
];

/** The events above, with comments, unknown fields and every way to write a field. */
function recording(lineEnd: string): string {
  return [
    ': a comment with ümlauts',
    'data: {"a":"ä€😀"}',
    '',
    'event:thread.created',
    'id: 1',
    'retry: 3000',
    'data:one',
    'data: two',
    '',
    '',
    'data: [DONE]',
    '',
    '',
  ].join(lineEnd);
}

describe('decodeSSE', () => {
  test.each([
    { name: 'LF', lineEnd: '\n' },
    { name: 'CR', lineEnd: '\r' },
    { name: 'CRLF', lineEnd: '\r\n' },
  ])('decodes lines ended by $name, split at every byte', ({ lineEnd }) => {
    const bytes = encoder.encode(recording(lineEnd));
    expect(decode([bytes])).toEqual(EVENTS);
    for (let at = 0; at <= bytes.length; at += 1) {
      expect(decode([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(EVENTS);
    }
  });

  test.each(['\n', '\r', '\r\n'])('decodes one byte a read (%j)', (lineEnd) => {
    const bytes = encoder.encode(recording(lineEnd));
    expect(decode(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(EVENTS);
  });

  test('decodes line ends of all forms in one stream', () => {
    expect(text('data: 1\r\rdata: 2\n\ndata: 3\r\n\r\ndata: 4\n\r\n')).toEqual(
      ['1', '2', '3', '4'].map((data) => ({ data, event: '' })),
    );
  });

  test.each([
    { name: 'no space after the colon', input: 'data:x\n\n', data: ['x'] },
    { name: 'one space is dropped, the second kept', input: 'data:  x\n\n', data: [' x'] },
    { name: 'a field without a colon is empty', input: 'data\ndata\n\n', data: ['\n'] },
    { name: 'an event without data is none', input: 'event: x\n\ndata:\n\n', data: [] },
    { name: 'names that only begin like a field', input: 'database: x\ndata2: y\n\n', data: [] },
    { name: 'names are case-sensitive', input: 'DATA: x\n\n', data: [] },
    { name: 'a colon inside the value', input: 'data: a:b\n\n', data: ['a:b'] },
    { name: 'an unfinished event is dropped', input: 'data: x\n', data: [] },
    { name: 'a byte order mark at the beginning', input: '\uFEFFdata: x\n\n', data: ['x'] },
    { name: 'no byte order mark later', input: 'data: \uFEFFx\n\n', data: ['\uFEFFx'] },
    { name: 'a second byte order mark is text', input: '\uFEFF\uFEFFdata: x\n\n', data: [] },
    { name: 'NUL', input: 'data: \0\n\n', data: ['\0'] },
  ])('$name', ({ input, data }) => {
    expect(text(input).map((event) => event.data)).toEqual(data);
  });

  test('a byte order mark at the beginning of a later read is text', () => {
    expect(decode([encoder.encode('data: x'), encoder.encode('\uFEFFy\n\n')])).toEqual([
      { data: 'x\uFEFFy', event: '' },
    ]);
  });

  test('a byte order mark split over reads is dropped', () => {
    const bytes = encoder.encode('\uFEFFdata: x\n\n');
    expect(decode(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual([
      { data: 'x', event: '' },
    ]);
  });

  test('the name of an event does not pass on to the next', () => {
    expect(text('event: a\n\ndata: 1\n\nevent: b\ndata: 2\n\ndata: 3\n\n')).toEqual([
      { data: '1', event: '' },
      { data: '2', event: 'b' },
      { data: '3', event: '' },
    ]);
  });

  test('broken UTF-8 becomes replacement characters, wherever it is split', () => {
    const bytes = Uint8Array.of(
      ...encoder.encode('data: '),
      ...[0xf0, 0x9f, 0x98, 0x41, 0xc3, 0x0a, 0x0a],
    );
    const expected = [{ data: '\uFFFDA\uFFFD', event: '' }];
    expect(decode([bytes])).toEqual(expected);
    for (let at = 0; at <= bytes.length; at += 1) {
      expect(decode([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(expected);
    }
  });

  test('takes strings and ArrayBuffers', () => {
    expect(decode(['data: a\n', encoder.encode('data: b\n\n').buffer])).toEqual([
      { data: 'a\nb', event: '' },
    ]);
  });

  test('gives an unfinished event at the end', () => {
    const decoder = decodeSSE(() => {
      throw new Error('There is no whole event.');
    });
    decoder.push(encoder.encode('data: [DO'));
    decoder.push(encoder.encode('NE]'));
    expect(decoder.flush()).toBe('[DONE]');
  });

  test('a 64 MiB event in small reads is searched once', () => {
    const { indexOf } = String.prototype;
    let searched = 0;
    const spy = jest.spyOn(String.prototype, 'indexOf').mockImplementation(function (
      this: string,
      text,
      from = 0,
    ) {
      searched += Math.max(0, this.length - from);
      return indexOf.call(this, text, from);
    });
    const part = encoder.encode('x'.repeat(16 * 1024));
    const events: number[] = [];
    const decoder = decodeSSE((data) => events.push(data.length));
    decoder.push(encoder.encode('data: '));
    for (let index = 0; index < 4096; index += 1) decoder.push(part);
    decoder.push(encoder.encode('\n\n'));
    spy.mockRestore();
    const total = 4096 * part.length;
    expect(events).toEqual([total]);
    // Once for each of the two line ends. Searching again with each read would be 4,096 times more.
    expect(searched).toBeGreaterThanOrEqual(2 * total);
    expect(searched).toBeLessThan(4 * total);
  });

  test('agrees with eventsource-parser on anything', () => {
    const line = fc.oneof(
      fc.constantFrom('', ':', ': ping', 'data', 'data:', 'event', 'event:', 'id: 7', 'retry: 10'),
      fc.string({ unit: 'grapheme', maxLength: 12 }).map((value) => `data: ${value}`),
      fc.string({ maxLength: 8 }).map((value) => `data:${value}`),
      fc.string({ maxLength: 6 }).map((value) => `event: ${value}`),
      fc.string({ unit: 'grapheme', maxLength: 10 }),
    );
    const document = fc
      .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 30 })
      .map((lines) => `${lines.map(([value, lineEnd]) => value + lineEnd).join('')}\n\n`);
    fc.assert(
      fc.property(document, fc.array(fc.nat(400), { maxLength: 6 }), (input, cuts) => {
        const bytes = encoder.encode(input);
        const places = [0, ...cuts.filter((cut) => cut < bytes.length), bytes.length];
        places.sort((a, b) => a - b);
        const reads = places.slice(1).map((place, index) => bytes.subarray(places[index], place));
        expect(decode(reads)).toEqual(reference(input));
      }),
      { numRuns: 2000, seed: 11 },
    );
  });
});

function reference(input: string): Decoded[] {
  const events: Decoded[] = [];
  const parser = createParser({
    onEvent: ({ data, event = '' }: EventSourceMessage) => {
      // The rules say that an event without data is none.
      if (data !== '') events.push({ data, event });
    },
  });
  parser.feed(input);
  return events;
}
