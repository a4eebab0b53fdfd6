import { accumulateResponse as theirs } from 'openai-latest/lib/responses/ResponseAccumulator';
import { accumulateResponse } from './accumulate-response.js';
import {
  callEvents,
  message,
  messageEvents,
  numbered,
  response,
  stream,
  type Loose,
} from '../../test/response-events.js';

// `any`: events of two packages, and wrong ones
type Anything = any;

const added = (index: number, item: object): Loose => ({
  type: 'response.output_item.added',
  output_index: index,
  item,
});
const at = (index: number, itemID: string) => ({ output_index: index, item_id: itemID });
const tool = (index: number, id: string, members: object): Loose =>
  added(index, { id, call_id: `call_${id}`, status: 'in_progress', ...members });

/** One stream with every event that changes a response. */
const EVERYTHING: Loose[] = [
  ...messageEvents(['Hel', 'lo']).slice(0, -2),
  {
    type: 'response.output_text.annotation.added',
    ...at(0, 'msg_1'),
    content_index: 0,
    annotation_index: 0,
    annotation: { type: 'url_citation', url: 'https://example.com', start_index: 0, end_index: 1 },
  },
  ...messageEvents(['Hel', 'lo']).slice(-2),
  added(1, { id: 'rs', type: 'reasoning', summary: [] }),
  {
    type: 'response.reasoning_summary_part.added',
    ...at(1, 'rs'),
    summary_index: 0,
    part: { type: 'summary_text', text: '' },
  },
  { type: 'response.reasoning_summary_text.delta', ...at(1, 'rs'), summary_index: 0, delta: 'su' },
  { type: 'response.reasoning_summary_text.done', ...at(1, 'rs'), summary_index: 0, text: 'sum' },
  {
    type: 'response.reasoning_summary_part.done',
    ...at(1, 'rs'),
    summary_index: 0,
    part: { type: 'summary_text', text: 'summary' },
  },
  {
    type: 'response.content_part.added',
    ...at(1, 'rs'),
    content_index: 0,
    part: { type: 'reasoning_text', text: '' },
  },
  { type: 'response.reasoning_text.delta', ...at(1, 'rs'), content_index: 0, delta: 'th' },
  { type: 'response.reasoning_text.done', ...at(1, 'rs'), content_index: 0, text: 'think' },
  ...callEvents('add', ['{"a"', ':1}'], 2),
  tool(3, 'mcp', { type: 'mcp_call', server_label: 's', name: 'n', arguments: '' }),
  { type: 'response.mcp_call.in_progress', ...at(3, 'mcp') },
  { type: 'response.mcp_call_arguments.delta', ...at(3, 'mcp'), delta: '{' },
  { type: 'response.mcp_call_arguments.done', ...at(3, 'mcp'), arguments: '{}' },
  { type: 'response.mcp_call.failed', ...at(3, 'mcp') },
  { type: 'response.mcp_call.completed', ...at(3, 'mcp') },
  tool(4, 'ct', { type: 'custom_tool_call', name: 'n', input: '' }),
  { type: 'response.custom_tool_call_input.delta', ...at(4, 'ct'), delta: 'in' },
  { type: 'response.custom_tool_call_input.done', ...at(4, 'ct'), input: 'input' },
  tool(5, 'ci', { type: 'code_interpreter_call', code: '', container_id: 'c', outputs: null }),
  { type: 'response.code_interpreter_call.in_progress', ...at(5, 'ci') },
  { type: 'response.code_interpreter_call.interpreting', ...at(5, 'ci') },
  { type: 'response.code_interpreter_call_code.delta', ...at(5, 'ci'), delta: 'print' },
  { type: 'response.code_interpreter_call_code.done', ...at(5, 'ci'), code: 'print()' },
  { type: 'response.code_interpreter_call.completed', ...at(5, 'ci') },
  tool(6, 'ig', { type: 'image_generation_call', result: null }),
  { type: 'response.image_generation_call.in_progress', ...at(6, 'ig') },
  { type: 'response.image_generation_call.generating', ...at(6, 'ig') },
  {
    type: 'response.image_generation_call.partial_image',
    ...at(6, 'ig'),
    partial_image_index: 0,
    partial_image_b64: 'AAAA',
  },
  { type: 'response.image_generation_call.completed', ...at(6, 'ig') },
  tool(7, 'ws', { type: 'web_search_call', action: { type: 'search', query: 'q' } }),
  { type: 'response.web_search_call.in_progress', ...at(7, 'ws') },
  { type: 'response.web_search_call.searching', ...at(7, 'ws') },
  { type: 'response.web_search_call.completed', ...at(7, 'ws') },
  tool(8, 'fs', { type: 'file_search_call', queries: [] }),
  { type: 'response.file_search_call.in_progress', ...at(8, 'fs') },
  { type: 'response.file_search_call.searching', ...at(8, 'fs') },
  { type: 'response.file_search_call.completed', ...at(8, 'fs') },
  tool(9, 'lt', { type: 'mcp_list_tools', server_label: 's', tools: [] }),
  { type: 'response.mcp_list_tools.in_progress', ...at(9, 'lt') },
  { type: 'response.mcp_list_tools.completed', ...at(9, 'lt') },
  tool(10, 'sh', { type: 'shell_call', action: { commands: [] } }),
  { type: 'response.shell_call_command.added', ...at(10, 'sh'), command_index: 0, command: 'l' },
  { type: 'response.shell_call_command.delta', ...at(10, 'sh'), command_index: 0, delta: 's' },
  { type: 'response.shell_call_command.done', ...at(10, 'sh'), command_index: 0, command: 'ls -a' },
  tool(11, 'so', { type: 'shell_call_output', output: [] }),
  {
    type: 'response.shell_call_output_content.delta',
    ...at(11, 'so'),
    command_index: 0,
    delta: { stdout: 'a' },
  },
  {
    type: 'response.shell_call_output_content.delta',
    ...at(11, 'so'),
    command_index: 0,
    delta: { stderr: 'b' },
  },
  {
    type: 'response.shell_call_output_content.done',
    ...at(11, 'so'),
    command_index: 0,
    output: [{ stdout: 'ab', stderr: '', outcome: { type: 'exit', exit_code: 0 } }],
  },
  added(12, message('', { id: 'msg_2', status: 'in_progress', content: [] })),
  {
    type: 'response.content_part.added',
    ...at(12, 'msg_2'),
    content_index: 0,
    part: { type: 'refusal', refusal: '' },
  },
  { type: 'response.refusal.delta', ...at(12, 'msg_2'), content_index: 0, delta: 'N' },
  { type: 'response.refusal.done', ...at(12, 'msg_2'), content_index: 0, refusal: 'No' },
  { type: 'response.audio.delta', delta: 'AAAA' },
  { type: 'response.audio.transcript.delta', delta: 'Hm' },
];

test('after every event the response is what `openai` makes of it', () => {
  let ours: Anything;
  let other: Anything;
  for (const event of stream(EVERYTHING, { output: [message('Hello')] })) {
    ours = accumulateResponse(event, ours);
    other = theirs(structuredClone(event) as Anything, other);
    expect(ours).toEqual(other);
  }
  expect(ours.output).toHaveLength(1);
});

test('events stay as they came, and the snapshot is one object', () => {
  const events = stream(EVERYTHING, { output: [message('Hello')] });
  const before = structuredClone(events);
  let snapshot: Anything;
  for (const event of events.slice(0, -1)) {
    const next = accumulateResponse(event, snapshot);
    if (snapshot && !('response' in event)) expect(next).toBe(snapshot);
    snapshot = next;
  }
  accumulateResponse(events.at(-1)!, snapshot);
  expect(events).toEqual(before);
});

test('a response that is told again while it runs keeps its items', () => {
  let snapshot: Anything;
  for (const event of stream(messageEvents(['Hello'])).slice(0, -1))
    snapshot = accumulateResponse(event, snapshot);
  const [again] = numbered([
    { type: 'response.in_progress', response: response({ model: 'new' }) },
  ]);
  snapshot = accumulateResponse(again!, snapshot);
  expect([snapshot.model, snapshot.output.length]).toEqual(['new', 1]);
});

describe('an event that fits nowhere is refused', () => {
  const start = (): Anything => {
    const [created, ...items] = numbered([
      { type: 'response.created', response: response() },
      ...messageEvents(['Hi']).slice(0, 2),
    ]);
    let snapshot = accumulateResponse(created!);
    for (const event of items) snapshot = accumulateResponse(event, snapshot);
    return snapshot;
  };
  const delta = { type: 'response.output_text.delta', ...at(0, 'msg_1'), content_index: 0 };

  test.each([
    [
      { ...delta, output_index: 3, delta: 'x' },
      /refers to output\[3\], which no earlier event has added/,
    ],
    [{ ...delta, content_index: 1, delta: 'x' }, /refers to content\[1\]/],
    [{ ...delta, content_index: undefined, delta: 'x' }, /refers to content\[undefined\]/],
    [
      { ...delta, type: 'response.refusal.delta', delta: 'x' },
      /expects content\[0\] to be of type refusal, but it is output_text/,
    ],
    [
      { type: 'response.function_call_arguments.delta', ...at(0, 'msg_1'), delta: 'x' },
      /expects output\[0\] to be of type function_call, but it is message/,
    ],
    [added(4, message('late')), /adds output\[4\] to a list of 1/],
  ])('%j', (event, reason) => {
    expect(() => accumulateResponse(event as Anything, start())).toThrow(reason);
  });

  test('a first event without a response', () => {
    expect(() => accumulateResponse(delta as Anything)).toThrow(/begins with `response.created`/);
  });
});

test.each([{ type: 'keepalive' }, { type: 'response.telepathy.delta', delta: 'x' }])(
  '$type changes nothing',
  (event) => {
    const snapshot = accumulateResponse(stream([])[0]!);
    const before = structuredClone(snapshot);
    expect(accumulateResponse(event as Anything, snapshot)).toBe(snapshot);
    expect(snapshot).toEqual(before);
  },
);
