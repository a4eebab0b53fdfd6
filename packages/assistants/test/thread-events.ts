/** An untyped event of the Assistants API. */
export interface NamedEvent {
  event: string;
  data: unknown;
}

export const run = (status: string, members: object = {}) => ({
  id: 'run_1',
  object: 'thread.run',
  thread_id: 'thread_1',
  status,
  ...members,
});

export const message = (status: string, content: unknown[] = []) => ({
  id: 'msg_1',
  object: 'thread.message',
  role: 'assistant',
  status,
  content,
});

export const step = (id: string, status: string, details: object) => ({
  id,
  object: 'thread.run.step',
  status,
  step_details: details,
});

const creation = {
  type: 'message_creation',
  message_creation: { message_id: 'msg_1' },
};

export const messageDelta = (...content: object[]): NamedEvent => ({
  event: 'thread.message.delta',
  data: { id: 'msg_1', object: 'thread.message.delta', delta: { content } },
});

export const textDelta = (index: number, text: object) =>
  messageDelta({ index, type: 'text', text });

export const toolDelta = (...toolCalls: object[]): NamedEvent => ({
  event: 'thread.run.step.delta',
  data: {
    id: 'step_2',
    object: 'thread.run.step.delta',
    delta: { step_details: { type: 'tool_calls', tool_calls: toolCalls } },
  },
});

const begin: NamedEvent[] = [
  { event: 'thread.created', data: { id: 'thread_1', object: 'thread' } },
  { event: 'thread.run.created', data: run('queued') },
  { event: 'thread.run.queued', data: run('queued') },
  { event: 'thread.run.in_progress', data: run('in_progress') },
];

const citation = { index: 0, type: 'file_citation', text: '[1]', start_index: 0, end_index: 3 };
const whole = [
  { type: 'text', text: { value: 'Hello', annotations: [{ ...citation, index: undefined }] } },
  { type: 'image_file', image_file: { file_id: 'file-1' } },
  { type: 'text', text: { value: 'Bye', annotations: [] } },
];

const writing: NamedEvent[] = [
  { event: 'thread.run.step.created', data: step('step_1', 'in_progress', creation) },
  { event: 'thread.run.step.in_progress', data: step('step_1', 'in_progress', creation) },
  { event: 'thread.message.created', data: message('in_progress') },
  { event: 'thread.message.in_progress', data: message('in_progress') },
  textDelta(0, { value: 'Hel', annotations: [] }),
  textDelta(0, { value: 'lo' }),
  textDelta(0, { annotations: [citation] }),
  messageDelta({ index: 1, type: 'image_file', image_file: { file_id: 'file-1' } }),
  textDelta(2, { value: 'Bye' }),
  { event: 'thread.message.completed', data: message('completed', whole) },
  { event: 'thread.run.step.completed', data: step('step_1', 'completed', creation) },
];

const toolCalls = [
  { id: 'call_1', type: 'function', function: { name: 'add', arguments: '{"a":1}', output: null } },
  {
    id: 'call_2',
    type: 'code_interpreter',
    code_interpreter: { input: 'print', outputs: [{ type: 'logs', logs: 'x' }] },
  },
];

const tools: NamedEvent[] = [
  {
    event: 'thread.run.step.created',
    data: step('step_2', 'in_progress', { type: 'tool_calls', tool_calls: [] }),
  },
  toolDelta({
    index: 0,
    id: 'call_1',
    type: 'function',
    function: { name: 'add', arguments: '', output: null },
  }),
  toolDelta({ index: 0, type: 'function', function: { arguments: '{"a"' } }),
  toolDelta({ index: 0, type: 'function', function: { arguments: ':1}' } }),
  toolDelta({
    index: 1,
    id: 'call_2',
    type: 'code_interpreter',
    code_interpreter: { input: '', outputs: [] },
  }),
  toolDelta({ index: 1, type: 'code_interpreter', code_interpreter: { input: 'print' } }),
  toolDelta({
    index: 1,
    type: 'code_interpreter',
    code_interpreter: { outputs: [{ index: 0, type: 'logs', logs: 'x' }] },
  }),
  {
    event: 'thread.run.step.completed',
    data: step('step_2', 'completed', { type: 'tool_calls', tool_calls: toolCalls }),
  },
];

const end = (status: string, members: object = {}): NamedEvent[] => [
  { event: `thread.run.${status}`, data: run(status, members) },
];

/** Streams by their content. */
export const streams: Record<string, NamedEvent[]> = {
  'a message': [...begin, ...writing, ...end('completed', { usage: { total_tokens: 9 } })],
  'tool calls and a message': [...begin, ...tools, ...writing, ...end('completed')],
  'tool outputs that are needed': [
    ...begin,
    ...tools.slice(0, 4),
    ...end('requires_action', { required_action: { type: 'submit_tool_outputs' } }),
  ],
  'a run that fails': [...begin, ...end('failed', { last_error: { code: 'server_error' } })],
  'a run that is cancelled': [
    ...begin,
    tools[0]!,
    {
      event: 'thread.run.step.cancelled',
      data: step('step_2', 'cancelled', { type: 'tool_calls', tool_calls: [] }),
    },
    { event: 'thread.run.cancelling', data: run('cancelling') },
    ...end('cancelled'),
  ],
  'a run that expires': [...begin, ...end('expired')],
  'a message that stays incomplete': [
    ...begin,
    ...writing.slice(0, 5),
    { event: 'thread.message.incomplete', data: message('incomplete', [whole[2]]) },
    ...end('incomplete'),
  ],
  'an event that is not known': [
    ...begin,
    { event: 'thread.telepathy', data: { a: 1 } },
    ...end('completed'),
  ],
};

export const DONE = 'event: done\ndata: [DONE]\n\n';

export function sse(events: readonly NamedEvent[]): string {
  return events
    .map(({ event, data }) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
    .join('');
}
