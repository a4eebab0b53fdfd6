import { completion } from './scripted-server.js';

/** A completion that calls functions. */
export const calls = (...list: object[]) => completion({ tool_calls: list }, 'tool_calls');

/** A completion that ends a run. */
export const ok = completion({ content: 'ok' });

/** A function tool that parses its arguments as JSON. */
export const tool = (
  name: string,
  run: (args: Record<string, unknown>) => unknown,
  more: object = {},
) => ({
  type: 'function' as const,
  function: {
    name,
    description: 'Does it',
    parameters: { type: 'object' },
    parse: (text: string) => JSON.parse(text) as Record<string, unknown>,
    function: run,
    ...more,
  },
});

/** The contents of the tool messages of a run. */
export const answersOf = (runner: { messages: object[] }) =>
  runner.messages
    .filter((message): message is { role: 'tool'; content: string } => 'tool_call_id' in message)
    .map(({ content }) => content);

export const pause = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
