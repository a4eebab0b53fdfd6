import { hello, run, serveTests, shifted } from './irregular.js';
import { callEvents, functionCall, stream, type Loose } from './response-events.js';

serveTests();

const none = { output: [] };

describe('a call arrives whole', () => {
  const calls = callEvents('add', ['{"a"', ':1}']);
  const output = [functionCall('add', '{"a":1}')];

  test.each<[string, Loose[]]>([
    ['in order', calls],
    ['counted from 1', shifted(calls)],
    ['with deltas before the call', [calls[1]!, calls[0]!, ...calls.slice(2)]],
    ['with the call after its deltas', [...calls.slice(1, 3), calls[0]!]],
    ['told at the end alone', calls.slice(-1)],
    [
      'with arguments left out at the end',
      calls.map((event) =>
        event.type.endsWith('item.done') ? { ...event, item: functionCall('add', '') } : event,
      ),
    ],
  ])('%s', async (_name, events) => {
    const { helper } = run(stream(events, none));
    expect((await helper.finalResponse()).output).toMatchObject([{ arguments: '{"a":1}' }]);
  });

  test('and two that share an index stay two', async () => {
    const second = callEvents('sub', ['{"b":2}'], 0);
    for (const events of [
      [...calls, ...second],
      [calls[0]!, second[0]!, ...calls.slice(1), ...second.slice(1)],
    ]) {
      const { helper } = run(stream(events, none));
      expect((await helper.finalResponse()).output).toMatchObject([
        { name: 'add', arguments: '{"a":1}' },
        { name: 'sub', arguments: '{"b":2}' },
      ]);
    }
  });

  test('and a call that nobody announced is a fault, unless the end has it', async () => {
    const deltas = calls.slice(1, 3);
    await expect(run(stream(deltas, none)).helper.finalResponse()).rejects.toThrow(
      'refers to output[0], which no earlier event has added',
    );
    expect((await run(stream(deltas, { output })).helper.finalResponse()).output).toHaveLength(1);
  });
});

describe('other items arrive whole', () => {
  const at = { output_index: 1, item_id: 'it' };
  const item = (type: string, members: object): Loose => ({
    type: 'response.output_item.added',
    output_index: 1,
    item: { id: 'it', type, status: 'in_progress', ...members },
  });
  const event = (name: string, members: object): Loose => ({
    type: `response.${name}`,
    ...at,
    ...members,
  });

  test.each<[string, Loose[], object]>([
    [
      'a reasoning summary without its part',
      [
        item('reasoning', {}),
        event('reasoning_summary_text.delta', { summary_index: 1, delta: 'Hm' }),
      ],
      { summary: [{ type: 'summary_text', text: 'Hm' }] },
    ],
    [
      'a reasoning summary without its item',
      [event('reasoning_summary_text.delta', { summary_index: 0, delta: 'Hm' })],
      { type: 'reasoning', summary: [{ text: 'Hm' }] },
    ],
    [
      'a reasoning text without its part',
      [
        item('reasoning', { summary: null }),
        event('reasoning_text.delta', { content_index: 0, delta: 'Hm' }),
      ],
      { content: [{ type: 'reasoning_text', text: 'Hm' }] },
    ],
    [
      'a refusal without its part',
      [event('refusal.delta', { content_index: 0, delta: 'No' })],
      { type: 'message', content: [{ type: 'refusal', refusal: 'No' }] },
    ],
    [
      'a refusal in a part of text',
      [
        item('message', { content: [] }),
        event('content_part.added', { content_index: 0, part: { type: 'output_text', text: '' } }),
        event('refusal.delta', { content_index: 0, delta: 'No' }),
      ],
      { content: [{ type: 'output_text' }, { type: 'refusal', refusal: 'No' }] },
    ],
    [
      'code without its beginning',
      [
        item('code_interpreter_call', { code: null }),
        event('code_interpreter_call_code.delta', { delta: '1+1' }),
      ],
      { code: '1+1' },
    ],
    [
      'code before its item',
      [
        event('code_interpreter_call_code.delta', { delta: '1+1' }),
        item('code_interpreter_call', {}),
      ],
      { code: '1+1' },
    ],
    [
      'MCP arguments before their item',
      [event('mcp_call_arguments.delta', { delta: '{}' }), item('mcp_call', { arguments: '' })],
      { arguments: '{}' },
    ],
    [
      'custom input before its item',
      [event('custom_tool_call_input.delta', { delta: 'in' }), item('custom_tool_call', {})],
      { input: 'in' },
    ],
    [
      'the status of an image before its item',
      [event('image_generation_call.generating', {}), item('image_generation_call', {})],
      { status: 'generating' },
    ],
    [
      'annotations counted from 1',
      [
        item('message', { content: null }),
        event('output_text.annotation.added', {
          content_index: 0,
          annotation_index: 1,
          annotation: { url: 'a' },
        }),
        event('output_text.annotation.added', {
          content_index: 0,
          annotation_index: 1,
          annotation: { url: 'b' },
        }),
      ],
      { content: [{ annotations: [{ url: 'a' }, { url: 'b' }] }] },
    ],
    [
      'shell commands, the second first',
      [
        item('shell_call', { action: {} }),
        event('shell_call_command.added', { command_index: 1, command: 'b' }),
        event('shell_call_command.delta', { command_index: 0, delta: 'a' }),
      ],
      { action: { commands: ['a', 'b'] } },
    ],
    [
      'outputs of shell commands, the second first',
      [
        item('shell_call_output', {}),
        event('shell_call_output_content.delta', { command_index: 1, delta: { stdout: 'b' } }),
        event('shell_call_output_content.delta', { command_index: 0, delta: { stdout: 'a' } }),
      ],
      { output: [{ stdout: 'a' }, { stdout: 'b' }] },
    ],
    [
      'a whole output of the second command first',
      [
        item('shell_call_output', {}),
        event('shell_call_output_content.done', { command_index: 1, output: [{ stdout: 'b' }] }),
        event('shell_call_output_content.done', { command_index: 0, output: [{ stdout: 'a' }] }),
      ],
      { output: [{ stdout: 'a' }, { stdout: 'b' }] },
    ],
  ])('%s', async (_name, events, expected) => {
    const { helper } = run(stream([...hello, ...events], none));
    const { output } = await helper.finalResponse();
    expect(output).toMatchObject([{ type: 'message' }, expected]);
  });
});
