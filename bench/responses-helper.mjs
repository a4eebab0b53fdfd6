// The stream helper of responses, from bytes to the final response: text, JSON that follows a schema,
// the arguments of a function call, and several calls at once.
import { zodResponsesFunction, zodTextFormat } from '@oai/structured/zod';
import Incumbent from 'openai-latest';
import {
  zodResponsesFunction as theirFunction,
  zodTextFormat as theirFormat,
} from 'openai-latest/helpers/zod';
import { benchmarkHelper } from './support/helper-benchmark.mjs';
import { readResponse } from './support/limit.mjs';
import { callBytes, textBytes } from './support/response-bytes.mjs';
import { jsonPieces, List, textPieces } from './support/texts.mjs';

const TEXT = 'response.output_text.delta';
const ARGUMENTS = 'response.function_call_arguments.delta';
/** The mean size of an event. */
const EVENT_BYTES = 292;
const tool = { name: 'list', parameters: List };

const kinds = {
  text: {
    bytes: (count) => textBytes(textPieces(count)),
    limit: (response) => readResponse(response),
    event: TEXT,
  },
  JSON: {
    bytes: (count) => textBytes(jsonPieces(count)),
    limit: (response) => readResponse(response, List),
    event: TEXT,
    ours: { text: { format: zodTextFormat(List, 'list') } },
    theirs: { text: { format: theirFormat(List, 'list') } },
  },
  'function call': {
    bytes: (count) => callBytes(jsonPieces(count)),
    limit: (response) => readResponse(response, List),
    event: ARGUMENTS,
    ours: { tools: [zodResponsesFunction(tool)] },
    theirs: { tools: [theirFunction(tool)] },
  },
};
kinds['text in one read'] = { ...kinds.text, readBytes: Infinity };
kinds['text with a read for each event'] = { ...kinds.text, readBytes: EVENT_BYTES };
kinds['text in 16 calls at once'] = { ...kinds.text, isParallel: true };

const input = { model: 'gpt-4o', input: '' };

const helperOf = (responses, paramsOf) => async (name, mode, count) => {
  const { event: type } = kinds[name];
  const stream = responses.stream({ ...input, ...kinds[name][paramsOf] });
  let seen = 0;
  if (mode === 'listener') {
    stream.on(type, ({ snapshot }) => {
      seen += snapshot.length > 0 ? 1 : 0;
    });
  } else if (mode === 'for await') {
    for await (const event of stream) if (event.type === type) seen += 1;
  } else seen = count;
  const { status } = await stream.finalResponse();
  if (seen !== count || status !== 'completed') throw new Error(`${seen} deltas of ${count}`);
};

await benchmarkHelper({
  title: 'responses helper',
  packageName: '@oai/responses',
  kinds,
  ours:
    ({ Responses }) =>
    (options) =>
      helperOf(new Responses(options), 'ours'),
  openai: (options) => helperOf(new Incumbent(options).responses, 'theirs'),
});
