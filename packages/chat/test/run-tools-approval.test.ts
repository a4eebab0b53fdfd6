import { ChatCompletionStreamingRunner } from '../src/index.js';
import { chunk, functionCall } from './support/scripted-server.js';
import { base, serve } from './support/serve.js';
import { calls, ok, tool } from './support/tools.js';

const tools = (ran: string[]) => [
  tool('read', () => {
    ran.push('read');
    return 'content';
  }),
  tool(
    'delete',
    ({ path }) => {
      ran.push(`delete ${path as string}`);
      return 'deleted';
    },
    { needsApproval: ({ path }: Record<string, unknown>) => path !== '/tmp' },
  ),
];
const first = calls(
  functionCall('a', 'read'),
  functionCall('b', 'delete', { path: '/home' }),
  functionCall('c', 'delete', { path: '/tmp' }),
  functionCall('d', 'delete', { path: '/etc' }),
);

test('pauses, survives JSON, and continues with the decisions', async () => {
  const { completions, requests } = await serve([first, ok]);
  const ran: string[] = [];
  const onApproval = jest.fn();
  const paused = completions.runTools({ ...base, tools: tools(ran) });
  paused.on('approvalRequired', onApproval);
  await paused.done();
  expect([...ran].sort()).toEqual(['delete /tmp', 'read']);
  expect(requests).toHaveLength(1);
  expect(onApproval).toHaveBeenCalledWith(paused.pause);
  expect(paused.pause?.pending).toEqual([
    { id: 'b', name: 'delete', arguments: '{"path":"/home"}' },
    { id: 'd', name: 'delete', arguments: '{"path":"/etc"}' },
  ]);

  const stored = JSON.parse(JSON.stringify(paused.pause)) as NonNullable<typeof paused.pause>;
  const resumed = completions.runTools(
    { ...base, messages: stored.messages, tools: tools(ran) },
    { approvals: { b: true, d: 'Not without a backup.' } },
  );
  expect(await resumed.finalContent()).toBe('ok');
  expect(resumed.pause).toBeUndefined();
  expect(ran.slice(2)).toEqual(['delete /home']);
  expect((requests[1]!['messages'] as object[]).slice(2)).toEqual([
    { role: 'tool', tool_call_id: 'a', content: 'content' },
    { role: 'tool', tool_call_id: 'c', content: 'deleted' },
    { role: 'tool', tool_call_id: 'b', content: 'deleted' },
    { role: 'tool', tool_call_id: 'd', content: 'Not without a backup.' },
  ]);
});

test('works with the option of the run, with streaming, and with a refusal', async () => {
  const { completions, requests } = await serve([
    {
      events: [
        chunk({ role: 'assistant', tool_calls: [{ index: 0, ...functionCall('a', 'read') }] }),
        chunk({}, { finish_reason: 'tool_calls' }),
      ],
    },
    {
      events: [chunk({ role: 'assistant', content: 'ok' }), chunk({}, { finish_reason: 'stop' })],
    },
  ]);
  const ran: string[] = [];
  const body = { ...base, stream: true as const, tools: tools(ran) };
  const needsApproval = jest.fn(() => Promise.resolve(true));
  const paused = completions.runTools(body, { needsApproval });
  expect(paused).toBeInstanceOf(ChatCompletionStreamingRunner);
  await paused.done();
  expect(needsApproval).toHaveBeenCalledWith({ id: 'a', name: 'read', arguments: '{}' });
  const resumed = completions.runTools(
    { ...body, messages: paused.pause!.messages },
    { needsApproval, approvals: { a: false } },
  );
  expect(await resumed.finalContent()).toBe('ok');
  expect(ran).toEqual([]);
  expect((requests[1]!['messages'] as object[]).at(-1)).toEqual({
    role: 'tool',
    tool_call_id: 'a',
    content: 'The call was refused by the user.',
  });
});
