import OpenAI from 'openai-latest';

import { Chat } from '../src/index.js';
import { compareEvents, type Anything } from './support/compare.js';
import {
  chunk,
  completion,
  functionCall,
  startServer,
  type ScriptedAnswer,
} from './support/scripted-server.js';
import { streams } from './support/streams.js';

const messages = [{ role: 'user', content: 'Hello' }];

const tool = (name: string, run: (args: Anything, runner: Anything) => unknown) => ({
  type: 'function',
  function: {
    name,
    description: 'Does it',
    parameters: { type: 'object' },
    parse: JSON.parse,
    function: run,
  },
});
const twoCalls = { tool_calls: [functionCall('a', 'f', { x: 1 }), functionCall('b', 'g', {})] };

describe('runTools emits the events of the openai package', () => {
  test.each([
    {
      name: 'two tools',
      answers: [completion(twoCalls, 'tool_calls'), completion({ content: 'ok' })],
      params: {},
    },
    {
      name: 'an unknown tool',
      answers: [
        completion({ tool_calls: [functionCall('a', 'none')] }),
        completion({ content: 'ok' }),
      ],
      params: {},
    },
    {
      name: 'arguments that are not JSON',
      answers: [
        completion({ tool_calls: [functionCall('a', 'f', '{x')] }),
        completion({ content: 'ok' }),
      ],
      params: {},
    },
    {
      name: 'a forced tool',
      answers: [completion({ tool_calls: [functionCall('a', 'f')] })],
      params: { tool_choice: { type: 'function', function: { name: 'f' } } },
    },
    {
      name: 'a tool other than the forced one',
      answers: [
        completion({ tool_calls: [functionCall('a', 'g')] }),
        completion({ content: 'ok' }),
      ],
      params: { tool_choice: { type: 'function', function: { name: 'f' } } },
    },
    {
      name: 'a tool that fails',
      answers: [completion({ tool_calls: [functionCall('a', 'fails')] })],
      params: {},
    },
    {
      name: 'a tool that aborts',
      answers: [completion({ tool_calls: [functionCall('a', 'aborts')] })],
      params: {},
    },
    {
      name: 'a limit',
      answers: [completion({ tool_calls: [functionCall('a', 'f')] })],
      params: {},
      options: { maxChatCompletions: 1 },
    },
    {
      name: 'a failed request',
      answers: [{ json: { error: { message: 'No' } }, status: 400 }],
      params: {},
    },
  ] as { name: string; answers: ScriptedAnswer[]; params: object; options?: object }[])(
    '$name',
    async ({ answers, params, options }) => {
      const { ours, theirs, requests } = await compareEvents(answers, (completions) =>
        completions.runTools(
          {
            model: 'gpt-4o',
            messages,
            tools: [
              tool('f', (args) => ({ got: args })),
              tool('g', () => 'text'),
              tool('fails', () => {
                throw new Error('It failed');
              }),
              tool('aborts', (_args, runner) => runner.abort()),
            ],
            ...params,
          },
          options,
        ),
      );
      expect(theirs.length).toBeGreaterThan(1);
      // The other package still emits the result of a tool that has aborted the run.
      const isLate = (event: string) => event.includes('undefined');
      expect(ours).toEqual(theirs.filter((event) => !isLate(event)));
      expect(requests[0]!.length).toBe(requests[1]!.length);
    },
  );

  test('streaming', async () => {
    const answers: ScriptedAnswer[] = [
      { events: streams['tool calls one after the other']! },
      {
        events: streams['text with usage']!.map((event) => ({ ...event, id: 'chatcmpl_2' })),
      },
    ];
    const { ours, theirs } = await compareEvents(answers, (completions) =>
      completions.runTools({
        model: 'gpt-4o',
        messages,
        stream: true,
        tools: [tool('first', ({ city }) => city), tool('second', ({ city }) => city)],
      }),
    );
    expect(ours).toEqual(theirs);
  });
});

test('the readable stream of a runner can be read by either side', async () => {
  const answers: ScriptedAnswer[] = [
    { events: streams['tool calls one after the other']! },
    {
      events: [
        chunk({ role: 'assistant', content: 'ok' }, { id: 'chatcmpl_2' }),
        chunk({}, { id: 'chatcmpl_2', finish_reason: 'stop' }),
      ],
    },
  ];
  const bytes = async (make: (baseURL: string) => Anything) => {
    const server = await startServer(answers);
    const runner = make(server.baseURL).runTools({
      model: 'gpt-4o',
      messages,
      stream: true,
      tools: [tool('first', ({ city }) => city), tool('second', ({ city }) => city)],
    });
    const text = await new Response(runner.toReadableStream()).text();
    await server.close();
    return text;
  };
  const ours = await bytes((baseURL) => new Chat({ apiKey: 'key', baseURL }).completions);
  const theirs = await bytes((baseURL) => new OpenAI({ apiKey: 'key', baseURL }).chat.completions);
  expect(ours).toBe(theirs);
});
