// The stream helper of chat, from bytes to the final completion: text, JSON that follows a schema,
// tool calls, and several calls at once.
import { zodFunction, zodResponseFormat } from '@oai/structured/zod';
import Incumbent from 'openai-latest';
import {
  zodFunction as theirFunction,
  zodResponseFormat as theirFormat,
} from 'openai-latest/helpers/zod';
import { contentBytes, toolBytes } from './support/chat-bytes.mjs';
import { benchmarkHelper } from './support/helper-benchmark.mjs';
import { readChat } from './support/limit.mjs';
import { jsonPieces, List, textPieces } from './support/texts.mjs';

const TEXT = 'content.delta';
const ARGUMENTS = 'tool_calls.function.arguments.delta';
/** The mean size of an event. */
const EVENT_BYTES = 315;
const tool = { name: 'list', parameters: List };

const kinds = {
  text: {
    bytes: (count) => contentBytes(textPieces(count)),
    limit: (response) => readChat(response),
    event: TEXT,
  },
  JSON: {
    bytes: (count) => contentBytes(jsonPieces(count)),
    limit: (response) => readChat(response, List),
    event: TEXT,
    ours: { response_format: zodResponseFormat(List, 'list') },
    theirs: { response_format: theirFormat(List, 'list') },
  },
  'tool call': {
    bytes: (count) => toolBytes(count, 1),
    limit: (response) => readChat(response, List),
    event: ARGUMENTS,
    ours: { tools: [zodFunction(tool)] },
    theirs: { tools: [theirFunction(tool)] },
  },
  '16 tool calls': {
    bytes: (count) => toolBytes(count, 16),
    limit: (response) => readChat(response, List),
    event: ARGUMENTS,
    ours: { tools: [zodFunction(tool)] },
    isRefused: true,
  },
};
kinds['text in one read'] = { ...kinds.text, readBytes: Infinity };
kinds['text with a read for each event'] = { ...kinds.text, readBytes: EVENT_BYTES };
kinds['text in 16 calls at once'] = { ...kinds.text, isParallel: true };

const body = { model: 'gpt-4o', messages: [] };

const helperOf = (completions, paramsOf) => async (name, mode, count) => {
  const { event } = kinds[name];
  const stream = completions.stream({ ...body, ...kinds[name][paramsOf] });
  let seen = 0;
  if (mode === 'listener') {
    stream.on(event, (props) => {
      seen += props.delta !== undefined || props.arguments_delta !== undefined ? 1 : 0;
    });
  } else if (mode === 'for await') {
    for await (const { choices } of stream) seen += choices.length;
  } else seen = count;
  const { message } = (await stream.finalChatCompletion()).choices[0];
  if (seen < count || !(message.content || message.tool_calls)) {
    throw new Error(`${seen} deltas of ${count}`);
  }
};

await benchmarkHelper({
  title: 'chat helper',
  packageName: '@oai/chat',
  kinds,
  ours:
    ({ Chat }) =>
    (options) =>
      helperOf(new Chat(options).completions, 'ours'),
  openai: (options) => helperOf(new Incumbent(options).chat.completions, 'theirs'),
});
