import { OpenAIError, Stream } from '@oai/core';
import fc from 'fast-check';
import { ResponseStream, type ResponseStreamEvent } from '../src/index.js';
import { hello, shifted, without } from './irregular.js';
import {
  callEvents,
  message,
  messageEvents,
  numbered,
  response,
  sse,
  stream,
  type Loose,
} from './response-events.js';

const settings = { seed: 20261129, numRuns: 300 };

/** Streams events from a source that needs no server. */
function play(events: readonly unknown[]) {
  const source = {
    create: () =>
      new Stream(async function* () {
        for (const event of events) yield event as ResponseStreamEvent;
      }, new AbortController()),
    retrieve: () => {
      throw new Error('not a background response');
    },
  };
  return ResponseStream.createResponse(
    { responses: source as never },
    { model: 'gpt-4o', input: 'Hi' },
    { allowUnterminatedStreams: true },
  );
}

/** Fails a test that hangs, and hears of unhandled rejections by jest itself. */
async function settle(helper: ResponseStream<unknown>) {
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the stream hangs')), 20_000);
  });
  const end = helper.finalResponse().then(
    (final) => ({ final, error: undefined }),
    (error: unknown) => ({ final: undefined, error }),
  );
  return Promise.race([end, limit]).finally(() => clearTimeout(timer));
}

const texts = fc.array(fc.string({ minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });

/** Ways in which servers leave something out or count otherwise, none of which loses text. */
const quirks: Array<(events: Loose[]) => Loose[]> = [
  (events) => shifted(events),
  (events) => shifted(events, 3),
  (events) => without(events, 'content_part.added'),
  (events) => without(events, 'output_item.added'),
  (events) => without(events, 'content_part.done', 'output_item.done'),
  (events) => without(events, 'output_text.done', 'output_item.done'),
  (events) => events.map(({ item_id: _left, ...event }) => event as Loose),
  (events) => events.map((event) => ({ ...event, sequence_number: 0 })),
  (events) => [{ type: 'keepalive' }, ...events.flatMap((event) => [event, { type: 'x.unknown' }])],
  (events) => events.map((event) => ('text' in event ? { ...event, text: null } : event)),
];

test('texts are never lost, however a server counts and whatever it leaves out', async () => {
  await fc.assert(
    fc.asyncProperty(
      texts,
      fc.subarray(quirks, { maxLength: 4 }),
      fc.constantFrom(undefined, null, []),
      async (pieces, applied, output) => {
        const events = applied.reduce((all, quirk) => quirk(all), messageEvents(pieces));
        const { final, error } = await settle(
          play(stream(events, { output } as object as { output: [] })),
        );
        expect(error).toBeUndefined();
        expect(final?.output_text).toBe(pieces.join(''));
      },
    ),
    settings,
  );
}, 60_000);

const index = fc.constantFrom<unknown>(0, 1, 2, 7, undefined, null, -1, 0.5, '0');
const value = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.constantFrom<unknown>(undefined, null, 0, [], {}, ''),
);
/** Items of the kinds that events change. */
const items = [
  message('x'),
  callEvents('a', [])[0]!['item'],
  ...['reasoning', 'mcp_call', 'custom_tool_call', 'code_interpreter_call'].map((type) => ({
    type,
  })),
  { type: 'shell_call', action: null },
  { type: 'shell_call', id: 'other', action: { commands: ['a'] } },
  { type: 'shell_call_output', id: 'fc_a' },
];
const someType = fc
  .constantFrom(
    ...new Set([
      ...hello.map(({ type }) => type),
      ...callEvents('a', ['x']).map(({ type }) => type),
      ...['refusal.delta', 'refusal.done', 'reasoning_text.delta', 'reasoning_summary_text.delta'],
      ...['reasoning_summary_part.added', 'output_text.annotation.added', 'mcp_call.completed'],
      ...['mcp_call_arguments.delta', 'custom_tool_call_input.delta', 'shell_call_command.delta'],
      ...['shell_call_output_content.delta', 'shell_call_output_content.done', 'unheard.of'],
      ...['code_interpreter_call_code.delta', 'image_generation_call.generating', 'completed'],
      ...['in_progress', 'output_audio.delta'],
    ]),
  )
  .map((type) => (type.startsWith('response.') ? type : `response.${type}`));
const anything = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record(
      {
        type: someType,
        output_index: index,
        content_index: index,
        summary_index: index,
        annotation_index: index,
        command_index: index,
        item_id: fc.constantFrom<unknown>('msg_1', 'fc_a', 'other', undefined, null, 5),
        delta: fc.oneof(value, fc.constantFrom<unknown>({ stdout: 'a' }, { stderr: 5 })),
        text: value,
        arguments: value,
        command: value,
        output: fc.oneof(value, fc.constantFrom<unknown>([{ stdout: 'a' }], [null, 5])),
        item: fc.oneof(value, fc.constantFrom<unknown>(...items)),
        part: fc.oneof(
          value,
          fc.constantFrom<unknown>({ type: 'output_text' }, { type: 'refusal' }),
        ),
        response: fc.oneof(value, fc.constant(response())),
      },
      { requiredKeys: ['type'] },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, 5, 'text', [], {}, true) },
);

test('any sequence of events ends in a response or in a typed error', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anything, { maxLength: 20 }), async (events) => {
      const helper = play([
        ...numbered([{ type: 'response.created', response: response() }]),
        ...events,
      ]);
      for (const name of [
        'response.output_text.delta',
        'response.function_call_arguments.delta',
      ] as const) {
        helper.on(name, () => {});
      }
      const { final, error } = await settle(helper);
      if (final) expect(typeof final.output_text).toBe('string');
      else {
        expect(error).toBeInstanceOf(OpenAIError);
        expect((error as Error).cause).not.toBeInstanceOf(TypeError);
      }
      expect(typeof helper.currentResponseSnapshot?.output_text).toBe('string');
    }),
    settings,
  );
}, 60_000);

test('streams cut at every byte keep the texts of the events that arrived', async () => {
  const items = shifted(without(messageEvents(['Grü', 'ße 👋']), 'content_part.added'));
  const bytes = new TextEncoder().encode(sse(stream(items, { output: [] })));
  let count = -1;
  for (let length = 0; length <= bytes.length; length += 1) {
    const body = new Response(bytes.slice(0, length));
    const events: ResponseStreamEvent[] = [];
    const source = Stream.fromSSEResponse<ResponseStreamEvent>(body, new AbortController());
    try {
      for await (const event of source) events.push(event);
    } catch (error) {
      expect(error).toBeInstanceOf(OpenAIError);
    }
    // The helper makes the same of the same events.
    if (events.length === count) continue;
    count = events.length;
    const said = events.map((event) =>
      event.type === 'response.output_text.delta' ? event.delta : '',
    );
    const helper = play(events);
    await settle(helper);
    expect(helper.currentResponseSnapshot?.output_text ?? '').toBe(said.join(''));
  }
  expect(count).toBeGreaterThan(5);
}, 60_000);
