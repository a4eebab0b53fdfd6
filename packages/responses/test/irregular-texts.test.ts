import { IncompleteStreamError } from '@oai/core';
import { hello, run, serveTests, shifted, without } from './irregular.js';
import { callEvents, message, numbered, response, stream, type Loose } from './response-events.js';

serveTests();

const whole = { output: [message('Hello')] };
const none = { output: [] };

describe('a text arrives whole', () => {
  const partIndex = (events: Loose[], index: unknown): Loose[] =>
    events.map((event) => ('content_index' in event ? { ...event, content_index: index } : event));
  const sparse = (events: Loose[], name: string): Loose[] =>
    events.map(
      (event) =>
        Object.fromEntries(Object.entries(event).filter(([member]) => member !== name)) as Loose,
    );

  test.each<[string, Loose[]]>([
    ['in order', hello],
    ['with items counted from 1', shifted(hello)],
    ['with items counted from 7', shifted(hello, 7)],
    ['with parts counted from 1', partIndex(hello, 1)],
    [
      'with parts counted from 1 and not announced',
      partIndex(without(hello, 'content_part.added'), 1),
    ],
    ['without `content_part.added`', without(hello, 'content_part.added')],
    ['without `output_item.added`', without(hello, 'output_item.added')],
    ['without either', without(hello, 'output_item.added', 'content_part.added')],
    [
      'without any `done`',
      without(hello, 'output_text.done', 'content_part.done', 'output_item.done'),
    ],
    ['deltas alone', hello.filter(({ type }) => type === 'response.output_text.delta')],
    ['without `output_index`', sparse(hello, 'output_index')],
    ['without `content_index`', sparse(hello, 'content_index')],
    ['without `item_id`', sparse(hello, 'item_id')],
    [
      'with another `item_id` in each event',
      hello.map((event, index) => ({ ...event, item_id: `i${index}` })),
    ],
    ['with the item after its deltas', [...hello.slice(1), hello[0]!]],
    ['with a delta before its item', [hello[2]!, hello[0]!, hello[1]!, ...hello.slice(3)]],
    [
      'with items announced twice',
      [hello[0]!, ...hello.slice(0, 3), hello[0]!, hello[1]!, ...hello.slice(3)],
    ],
    [
      'with content null',
      hello.map((event) =>
        'item' in event
          ? { ...event, item: { ...(event['item'] as object), content: null } }
          : event,
      ),
    ],
    [
      'with final texts left out',
      hello.map((event) =>
        event.type.endsWith('text.done') ? { ...event, text: undefined } : event,
      ),
    ],
    [
      'with final parts empty',
      hello.map((event) =>
        event.type.endsWith('part.done')
          ? { ...event, part: { type: 'output_text', text: '' } }
          : event,
      ),
    ],
    [
      'with empty and absent deltas',
      [
        ...hello.slice(0, 3),
        { ...hello[2]!, delta: undefined },
        { ...hello[2]!, delta: '' },
        ...hello.slice(3),
      ],
    ],
  ])('%s', async (_name, events) => {
    for (const output of [[], whole.output, null, undefined]) {
      const { helper, texts } = run(stream(events, { output } as typeof whole));
      const final = await helper.finalResponse();
      expect([final.status, final.output_text]).toEqual(['completed', 'Hello']);
      expect(final.output).toHaveLength(1);
      expect(texts.at(-1)).toBe('Hello');
    }
  });

  test.each<[string, Loose[]]>([
    ['content null', [{ ...message('Hello'), content: null }]],
    ['content empty', [{ ...message('Hello'), content: [] }]],
    ['content absent', [{ ...message('Hello'), content: undefined }]],
  ])('and stays where the final response has %s', async (_name, output) => {
    const { helper } = run(stream(hello, { output }));
    expect((await helper.finalResponse()).output_text).toBe('Hello');
  });

  test.each(['completed', 'incomplete', 'failed', 'cancelled'])(
    'and stays where a %s response has no output',
    async (status) => {
      const { helper } = run(stream(hello, { ...none, status }));
      const final = await helper.finalResponse();
      expect([final.status, final.output_text]).toEqual([status, 'Hello']);
    },
  );

  test.each([
    ['without a response', undefined],
    ['with null', null],
    ['with a response that is in progress', response({ output: [message('Hello')] })],
    ['with a response without status', response({ output: [message('Hello')], status: undefined })],
  ])('and is completed by `response.completed` %s', async (_name, last) => {
    const events = stream(hello).slice(0, -1);
    const { helper } = run([
      ...events,
      ...numbered([{ type: 'response.completed', response: last }], 9),
    ]);
    const final = await helper.finalResponse();
    expect([final.status, final.output_text]).toEqual(['completed', 'Hello']);
  });
});

test('streams cut at every event keep what arrived', async () => {
  const items = [
    ...shifted(without(hello, 'content_part.added')),
    ...callEvents('add', ['{"a"', ':1}'], 3),
  ];
  const events = stream(items, none);
  for (let length = 1; length < events.length; length += 1) {
    const { helper } = run(events.slice(0, length));
    const deltas = events
      .slice(0, length)
      .flatMap((event) => (event.type === 'response.output_text.delta' ? [event.delta] : []));
    const error: unknown = await helper.finalResponse().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(IncompleteStreamError);
    expect((error as IncompleteStreamError).partial).toMatchObject({
      output_text: deltas.join(''),
    });
  }
});
