import OpenAI from 'openai-latest';

import { Chat } from '../../src/index.js';
import { startServer, type ScriptedAnswer, type ScriptedServer } from './scripted-server.js';

const EVENTS = [
  'connect',
  'chunk',
  'content',
  'content.delta',
  'content.done',
  'refusal.delta',
  'refusal.done',
  'tool_calls.function.arguments.delta',
  'tool_calls.function.arguments.done',
  'logprobs.content.delta',
  'logprobs.content.done',
  'logprobs.refusal.delta',
  'logprobs.refusal.done',
  'functionToolCall',
  'functionToolCallResult',
  'message',
  'chatCompletion',
  'finalChatCompletion',
  'finalContent',
  'finalMessage',
  'finalFunctionToolCall',
  'finalFunctionToolCallResult',
  'totalUsage',
  'error',
  'abort',
  'end',
];

/** Either client; their types differ. */
export type Anything = any;
interface Helper {
  on(event: string, listener: (...args: unknown[]) => void): unknown;
  done(): Promise<void>;
}

/** Records every event of a helper, as text, because snapshots keep growing. */
async function record(helper: Helper): Promise<string[]> {
  const told: string[] = [];
  for (const event of EVENTS) {
    helper.on(event, (...args) => {
      const shown = args.map((arg) => (arg instanceof Error ? arg.constructor.name : sorted(arg)));
      told.push(`${event} ${JSON.stringify(shown)}`);
    });
  }
  await helper.done().catch(() => {});
  return told;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      // Without a parser, the openai package sets null where this package sets nothing.
      .filter(([key, item]) => item !== undefined && !(key === 'parsed_arguments' && item === null))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

/** Runs a helper of both packages against the same answers, and returns the events of each. */
export async function compareEvents(
  answers: ScriptedAnswer[],
  start: (completions: Anything) => Helper,
): Promise<{ ours: string[]; theirs: string[]; requests: unknown[][] }> {
  const servers: ScriptedServer[] = [];
  const run = async (make: (baseURL: string) => Anything) => {
    const server = await startServer(answers);
    servers.push(server);
    return record(start(make(server.baseURL)));
  };
  try {
    const ours = await run(
      (baseURL) => new Chat({ apiKey: 'key', baseURL, maxRetries: 0 }).completions,
    );
    const theirs = await run(
      (baseURL) => new OpenAI({ apiKey: 'key', baseURL, maxRetries: 0 }).chat.completions,
    );
    return { ours, theirs, requests: servers.map(({ requests }) => requests) };
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}
