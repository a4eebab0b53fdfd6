import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { AssistantStream } from '@oai/assistants';
import { readRelay } from '@oai/chat/relay-reader';
import { PartialJSONParser } from '@oai/core/internal';
import { openTelemetry } from '@oai/otel';
import { accumulateResponse } from '@oai/responses';
import { ResponsesWebSocketAccumulator } from '@oai/responses/lanes';

import OpenAI from '../src/index.js';

/** Indexes, keys and shapes that no server should send, tried on all that assembles such data. */

type Drive = (text: string) => Promise<unknown> | unknown;

const sse = (...events: string[]): Response =>
  new Response(events.map((event) => `data: ${event}\n\n`).join(''), {
    headers: { 'content-type': 'text/event-stream' },
  });
const clientOf = (...events: string[]): OpenAI =>
  new OpenAI({ apiKey: 'sk-test', maxRetries: 0, fetch: async () => sse(...events) });

const chunk = (choices: string): string =>
  `{"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":${choices}}`;
const FIRST = chunk(
  '[{"index":0,"delta":{"role":"assistant","content":"a","tool_calls":[{"index":0,"id":"t","type":"function","function":{"name":"f","arguments":"{"}}]},"logprobs":{"content":[]}}]',
);
const CREATED =
  '{"type":"response.created","sequence_number":0,"response":{"id":"r","object":"response","status":"in_progress","output":[]}}';
const ADDED =
  '{"type":"response.output_item.added","sequence_number":1,"output_index":0,"item":{"id":"m","type":"message","role":"assistant","status":"in_progress","content":[]}}';

const drives: Record<string, Drive> = {
  async chat(text) {
    const stream = clientOf(FIRST, text, '[DONE]').chat.completions.stream({
      model: 'm',
      messages: [],
    });
    await stream.done().catch(() => {});
    return stream.currentChatCompletionSnapshot;
  },
  async relay(text) {
    let last: unknown;
    try {
      for await (const { snapshot } of readRelay(sse(FIRST, text, '[DONE]'))) last = snapshot;
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
    }
    return last;
  },
  async responses(text) {
    const stream = clientOf(CREATED, ADDED, text).responses.stream({ model: 'm', input: 'x' });
    await stream.done().catch(() => {});
    return stream.currentResponseSnapshot;
  },
  accumulateResponse(text) {
    const snapshot = accumulateResponse(JSON.parse(CREATED) as never);
    try {
      accumulateResponse(JSON.parse(ADDED) as never, snapshot);
      accumulateResponse(JSON.parse(text) as never, snapshot);
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
    }
    return snapshot;
  },
  lanes(text) {
    const accumulator = new ResponsesWebSocketAccumulator();
    for (const event of [CREATED, ADDED, text]) accumulator.add(JSON.parse(event) as never);
    return [accumulator.current, accumulator.outputAt(0)].filter(isSnapshot);
  },
  async assistants(text) {
    const events = [
      '{"event":"thread.message.created","data":{"id":"msg","object":"thread.message","content":[]}}',
      '{"event":"thread.run.step.created","data":{"id":"step","object":"thread.run.step","step_details":{"type":"tool_calls","tool_calls":[]}}}',
      text,
    ];
    const lines = new Blob([events.join('\n')]).stream();
    const stream = AssistantStream.fromReadableStream(lines as never);
    await stream.done().catch(() => {});
    return [stream.currentMessageSnapshot(), stream.currentRunStepSnapshot()];
  },
  async telemetry(text) {
    const recorded: unknown[] = [];
    const emit = ({ attributes }: { attributes?: object }): void => void recorded.push(attributes);
    const loggerProvider = { getLogger: () => ({ emit }) };
    const middleware = [openTelemetry({ captureContent: 'event', loggerProvider })];
    const isResponse = text.startsWith('{"type":');
    const client = clientOf(...(isResponse ? [CREATED, ADDED] : [FIRST]), text).withOptions({
      middleware,
    });
    const { responses, chat } = client;
    try {
      const stream = await (isResponse
        ? responses.create({ model: 'm', input: 'x', stream: true })
        : chat.completions.create({ model: 'm', messages: [], stream: true }));
      for await (const _item of stream);
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
    }
    expect(recorded.length).toBeGreaterThan(0);
    return recorded;
  },
  'partial JSON'(text) {
    const parser = new PartialJSONParser();
    for (const piece of text.match(/.{1,3}/gs) ?? []) parser.write(piece);
    return parser.value;
  },
};

/** Returns false for the state after an event that was refused, which has an error. */
function isSnapshot(state: unknown): boolean {
  return (state as { phase?: string } | undefined)?.phase !== 'unavailable';
}

/** The drive that reaches each module whose name says that it assembles data. */
const REACHED: Record<string, keyof typeof drives> = {
  'assistants/src/streaming/accumulate-delta.ts': 'assistants',
  'assistants/src/streaming/run-recorder.ts': 'assistants',
  'chat/src/streaming/base64-pieces.ts': 'chat',
  'chat/src/streaming/choice-accumulator.ts': 'chat',
  'chat/src/streaming/completion-accumulator.ts': 'chat',
  'chat/src/streaming/tool-call-accumulator.ts': 'chat',
  'chat/src/relay/read-relay.ts': 'relay',
  'core/src/parsing/partial-json.ts': 'partial JSON',
  'otel/src/attributes/stream-result.ts': 'telemetry',
  'otel/src/call-recorder.ts': 'telemetry',
  'responses/src/lanes/responses-web-socket-accumulator.ts': 'lanes',
  'responses/src/streaming/accumulate-response.ts': 'accumulateResponse',
  'responses/src/streaming/response-accumulator.ts': 'responses',
};

test('every module that assembles data from the network is reached', () => {
  const pattern = '(Accumul|accumulat|Recorder|Pieces|PartialJSON)[A-Za-z]*';
  const found = execFileSync(
    'git',
    ['grep', '--untracked', '-lE', `^export (async )?(function\\*? |class )[A-Za-z0-9]*${pattern}`],
    { cwd: join(__dirname, '../..'), encoding: 'utf8' },
  );
  const files = found.split('\n').filter((file) => /^[a-z-]+\/src\/.*(?<!test)\.ts$/.test(file));
  const others = ['chat/src/relay/read-relay.ts', 'otel/src/attributes/stream-result.ts'];
  expect(new Set([...files, ...others])).toEqual(new Set(Object.keys(REACHED)));
  expect(new Set(Object.values(REACHED))).toEqual(new Set(Object.keys(drives)));
});

const INDEXES = ['-1', '0.5', '1e9', '4294967295', '1e308', '"0"', '"length"', '"__proto__"', '{}'];
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length'];
const VALUES = ['{"polluted":1}', '"text"', '[1]', '{"polluted":{"polluted":1}}'];

const shapes: Record<string, string[]> = {
  chat: [
    ...INDEXES.map((index) => chunk(`[{"index":${index},"delta":{"content":"b"}}]`)),
    ...INDEXES.map((index) =>
      chunk(`[{"index":0,"delta":{"tool_calls":[{"index":${index},"function":{"name":"g"}}]}}]`),
    ),
    ...NAMES.flatMap((name) =>
      VALUES.flatMap((value) => {
        const member = `"${name}":${value}`;
        return [
          `{"object":"chat.completion.chunk","choices":[],${member}}`,
          chunk(`[{"index":0,"delta":{},${member}}]`),
          chunk(`[{"index":0,"delta":{${member}}}]`),
          chunk(`[{"index":0,"delta":{"audio":{${member}}}}]`),
          chunk(`[{"index":0,"delta":{"function_call":{${member}}}}]`),
          chunk(`[{"index":0,"delta":{"tool_calls":[{"index":0,${member}}]}}]`),
          chunk(`[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{${member}}}]}}]`),
          chunk(`[{"index":0,"delta":{},"logprobs":{${member}}}]`),
        ];
      }),
    ),
  ],
  responses: [
    'output_item.added',
    'output_item.done',
    'content_part.added',
    'content_part.done',
    'output_text.delta',
    'output_text.annotation.added',
    'function_call_arguments.delta',
    'reasoning_summary_part.added',
    'reasoning_summary_text.delta',
    'shell_call_command.delta',
  ].flatMap((type) => [
    ...INDEXES.flatMap((index) =>
      ['output_index', 'content_index', 'annotation_index', 'summary_index', 'command_index'].map(
        (name) => {
          const members = { output_index: 0, content_index: 0, item_id: 'm', delta: 'x' };
          const rest = JSON.stringify({ ...members, item: { type: 'message', id: 'n' }, part: {} });
          return `${rest.slice(0, -1)},"type":"response.${type}","${name}":${index}}`;
        },
      ),
    ),
    ...NAMES.flatMap((name) =>
      VALUES.map(
        (value) =>
          `{"type":"response.${type}","output_index":0,"content_index":0,"${name}":${value},"item":{"type":"message","${name}":${value}},"part":{"${name}":${value}}}`,
      ),
    ),
  ]),
  assistants: [
    ...INDEXES.flatMap((index) => [
      `{"event":"thread.message.delta","data":{"id":"msg","delta":{"content":[{"index":${index},"type":"text","text":{"value":"x"}}]}}}`,
      `{"event":"thread.run.step.delta","data":{"id":"step","delta":{"step_details":{"type":"tool_calls","tool_calls":[{"index":${index},"type":"function"}]}}}}`,
    ]),
    ...NAMES.flatMap((name) =>
      VALUES.flatMap((value) => [
        `{"event":"thread.message.delta","data":{"id":"msg","delta":{"${name}":${value}}}}`,
        `{"event":"thread.run.step.delta","data":{"id":"step","delta":{"step_details":{"${name}":${value}}}}}`,
      ]),
    ),
  ],
  'partial JSON': NAMES.flatMap((name) =>
    VALUES.map((value) => `{"a":{"${name}":${value}},"${name}":${value}}`),
  ),
};
shapes['relay'] = shapes['chat']!;
shapes['telemetry'] = [...shapes['chat']!, ...shapes['responses']!];
shapes['accumulateResponse'] = shapes['responses']!;
shapes['lanes'] = shapes['responses']!;

/** Throws if an object inside a value has a prototype of its own, or a list is full of gaps. */
function checkPlain(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const prototype: unknown = Object.getPrototypeOf(value);
  expect([Object.prototype, Array.prototype, null]).toContain(prototype);
  if (Array.isArray(value)) expect(value.length).toBeLessThan(5000);
  for (const key of Object.keys(value)) {
    const { get, value: member } = Object.getOwnPropertyDescriptor(value, key)!;
    if (!get) checkPlain(member);
  }
}

/** The package of a drive, by the modules that it reaches. */
function packageOf(drive: string): string {
  return Object.keys(REACHED)
    .find((file) => REACHED[file] === drive)!
    .split('/')[0]!;
}

const rows = Object.keys(drives).map((name) => ({
  name,
  in: packageOf(name),
  count: shapes[name]!.length,
}));

test.each(rows)(
  '$in, $name: nothing reaches a prototype, and nothing grows ($count inputs)',
  async ({ name }) => {
    const before = [Object.prototype, Array.prototype, Function.prototype].map((one) =>
      Reflect.ownKeys(one),
    );
    let count = 0;
    for (const text of shapes[name]!) {
      const startedAt = performance.now();
      const result = await drives[name]!(text);
      const tookMs = performance.now() - startedAt;
      try {
        checkPlain(result);
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
        expect(tookMs).toBeLessThan(5000);
      } catch (cause) {
        throw new Error(`${name}: ${text}`, { cause });
      }
      count += 1;
    }
    const after = [Object.prototype, Array.prototype, Function.prototype].map((one) =>
      Reflect.ownKeys(one),
    );
    expect(after).toEqual(before);
    expect(count).toBeGreaterThan(20);
  },
  120_000,
);
