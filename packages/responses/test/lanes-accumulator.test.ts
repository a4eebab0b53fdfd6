import { ResponsesWebSocketAccumulator } from '@oai/responses/lanes';
import { ResponsesWebSocketAccumulator as LatestAccumulator } from 'openai-latest/lib/responses/responses-websocket-accumulator';
import {
  added,
  args,
  call,
  created,
  drive,
  event,
  part,
  reasoning,
  shell,
  shellOutput,
  stdout,
  text,
  type Case,
} from './accumulator-events.js';
import { message } from './response-events.js';

const same: Case[] = [
  { name: 'nothing', events: [], reads: [[0]] },
  { name: 'an unknown event', events: [{ type: 'future' }, { type: 'response.future' }] },
  {
    name: 'a message in progress',
    events: [created, added(), part(), text('He'), text('y')],
    reads: [
      [0],
      [0, { content_index: 0 }],
      [0, { content_index: 1 }],
      [0, { summary_index: 0 }],
      [1],
      [-1],
    ],
  },
  { name: 'an unannounced response', events: [added(), part(), text('Hey')] },
  {
    name: 'text without an item',
    events: [created, text('a'), text('b'), text('c', 1, { output_index: 2, item_id: 'other' })],
    reads: [[0], [2]],
  },
  { name: 'text, then its item', events: [created, text('a'), added(), part()] },
  {
    name: 'text, then its finished item',
    events: [
      created,
      text('a'),
      { ...added(0, message('abc')), type: 'response.output_item.done' },
    ],
  },
  { name: 'a part without an item', events: [created, part(), text('a')] },
  { name: 'text without a part', events: [created, added(), text('a')] },
  {
    name: 'a gap between parts',
    events: [created, added(), part(2), text('a', 2)],
    reads: [[0, { content_index: 2 }]],
  },
  { name: 'a later part first', events: [created, added(), text('b', 1), part(0), text('a')] },
  {
    name: 'a gap between items',
    events: [created, added(3), { ...part(), output_index: 3 }, text('a', 0, { output_index: 3 })],
    reads: [[3], [0]],
  },
  {
    name: 'finished text',
    events: [
      created,
      added(),
      part(),
      text('a'),
      event('output_text.done', 'msg_1', { content_index: 0, text: 'abc' }),
    ],
  },
  {
    name: 'finished text without an item',
    events: [created, event('output_text.done', 'msg_1', { content_index: 0, text: 'abc' })],
  },
  {
    name: 'a refusal without an item',
    events: [created, event('refusal.delta', 'msg_1', { content_index: 0, delta: 'No' })],
  },
  {
    name: 'annotations',
    events: [
      created,
      added(),
      part(),
      event('output_text.annotation.added', 'msg_1', {
        content_index: 0,
        annotation_index: 0,
        annotation: { type: 'url_citation' },
      }),
    ],
    reads: [
      [0, { content_index: 0, annotation_index: 0 }],
      [0, { content_index: 0, annotation_index: 1 }],
    ],
  },
  {
    name: 'an annotation that leaves a gap',
    events: [
      created,
      added(),
      part(),
      event('output_text.annotation.added', 'msg_1', {
        content_index: 0,
        annotation_index: 2,
        annotation: {},
      }),
    ],
  },
  {
    name: 'a function call',
    events: [created, added(0, call), args('{"a'), args('":1}')],
    reads: [[0]],
  },
  {
    name: 'finished arguments',
    events: [
      created,
      added(0, call),
      event('function_call_arguments.done', 'fc_1', { arguments: '{}' }),
    ],
  },
  { name: 'arguments without an item', events: [created, args('{"a')] },
  { name: 'arguments, then their item', events: [created, args('{"a'), added(0, call)] },
  {
    name: 'arguments of MCP without an item',
    events: [
      created,
      event('mcp_call_arguments.delta', 'm', { delta: '{' }),
      event('mcp_call_arguments.done', 'm', { arguments: '{}' }),
    ],
  },
  {
    name: 'input of a custom tool',
    events: [created, event('custom_tool_call_input.delta', 'c', { delta: 'in' })],
  },
  {
    name: 'reasoning',
    events: [
      created,
      added(0, reasoning),
      event('reasoning_summary_part.added', 'rs_1', {
        summary_index: 0,
        part: { type: 'summary_text', text: '' },
      }),
      event('reasoning_summary_text.delta', 'rs_1', { summary_index: 0, delta: 'Why' }),
    ],
    reads: [[0, { summary_index: 0 }]],
  },
  {
    name: 'reasoning without an item',
    events: [
      created,
      event('reasoning_summary_text.delta', 'rs_1', { summary_index: 0, delta: 'Why' }),
    ],
  },
  {
    name: 'a summary without a part',
    events: [
      created,
      added(0, reasoning),
      event('reasoning_summary_text.delta', 'rs_1', { summary_index: 0, delta: 'Why' }),
    ],
  },
  {
    name: 'commands of a shell',
    events: [
      created,
      added(0, shell),
      event('shell_call_command.added', 'sh_1', { command_index: 0, command: '' }),
      event('shell_call_command.delta', 'sh_1', { command_index: 0, delta: 'ls' }),
    ],
  },
  {
    name: 'output of a shell',
    events: [
      created,
      added(0, shellOutput),
      ...['a', 'b'].map((stdout) =>
        event('shell_call_output_content.delta', 'so_1', { command_index: 0, delta: { stdout } }),
      ),
    ],
  },
  {
    name: 'finished output of a shell',
    events: [
      created,
      added(0, shellOutput),
      event('shell_call_output_content.done', 'so_1', { command_index: 0, ...stdout }),
    ],
  },
  {
    name: 'a status',
    events: [
      created,
      added(0, { id: 'ws_1', type: 'web_search_call', status: 'in_progress' }),
      event('web_search_call.searching', 'ws_1', {}),
    ],
  },
  {
    name: 'a status without an item',
    events: [created, event('web_search_call.searching', 'ws_1', {})],
  },
];

test.each(same)('$name: the state is that of openai', (row) => {
  const theirs = new LatestAccumulator() as unknown as ResponsesWebSocketAccumulator;
  expect(drive(new ResponsesWebSocketAccumulator(), row)).toEqual(drive(theirs, row));
});

test('what was read is a copy, and events are not changed', () => {
  const accumulator = new ResponsesWebSocketAccumulator();
  const events = [created, added(), part(), text('a')];
  const before = JSON.stringify(events);
  for (const one of events) accumulator.add(one);
  const item = accumulator.outputAt(0);
  accumulator.add(text('b'));
  expect(JSON.stringify(events)).toBe(before);
  expect(item).toMatchObject({ content: [{ text: 'a' }] });
  (item as { content: unknown[] }).content = [];
  expect(accumulator.current).toMatchObject({ snapshot: { output_text: 'ab' } });
  accumulator.reset();
  expect(accumulator.current).toBeUndefined();
});
