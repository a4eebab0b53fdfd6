import type { Attributes } from '@opentelemetry/api';
import { CONVERSATION_ID, OUTPUT_TYPE, REQUEST_MODEL } from './conventions.js';
import type { Operation } from './operations.js';
import { numberOf, objectOf, textOf, type JSONObject } from './records.js';

/** Request attributes that hold numbers, with the parameters that give them, the first one wins. */
const NUMBERS: readonly (readonly [attribute: string, ...parameters: string[]])[] = [
  ['gen_ai.request.temperature', 'temperature'],
  ['gen_ai.request.top_p', 'top_p'],
  ['gen_ai.request.max_tokens', 'max_completion_tokens', 'max_output_tokens', 'max_tokens'],
  ['gen_ai.request.frequency_penalty', 'frequency_penalty'],
  ['gen_ai.request.presence_penalty', 'presence_penalty'],
  ['gen_ai.request.seed', 'seed'],
  ['gen_ai.embeddings.dimension.count', 'dimensions'],
];

/**
 * Returns the attributes that describe the parameters of a call, without its content. The model is
 * not among them: it is needed at the start of the span.
 */
export function requestAttributes(operation: Operation, body: JSONObject): Attributes {
  const attributes: Attributes = {};
  for (const [attribute, ...parameters] of NUMBERS) {
    const value = parameters.map((name) => numberOf(body[name])).find((one) => one !== undefined);
    if (value !== undefined) attributes[attribute] = value;
  }
  const set = (attribute: string, value: string | undefined) => {
    if (value !== undefined) attributes[attribute] = value;
  };

  if (body['stream'] === true) attributes['gen_ai.request.stream'] = true;
  const choices = numberOf(body['n']);
  if (choices !== undefined && choices !== 1) attributes['gen_ai.request.choice.count'] = choices;
  const stop = stopSequences(body['stop']);
  if (stop) attributes['gen_ai.request.stop_sequences'] = stop;
  const encoding = textOf(body['encoding_format']);
  if (encoding) attributes['gen_ai.request.encoding_formats'] = [encoding];

  set(
    'gen_ai.request.reasoning.level',
    textOf(body['reasoning_effort']) ?? textOf(objectOf(body['reasoning'])['effort']),
  );
  set('gen_ai.request.previous_response.id', textOf(body['previous_response_id']));
  set(
    CONVERSATION_ID,
    textOf(body['conversation']) ?? textOf(objectOf(body['conversation'])['id']),
  );
  const { id, version } = objectOf(body['prompt']);
  set('gen_ai.prompt.name', textOf(id));
  set('gen_ai.prompt.version', textOf(version));
  set(OUTPUT_TYPE, operation.output ?? outputType(body));
  set('openai.api.type', operation.api);
  const tier = textOf(body['service_tier']);
  if (tier !== 'auto') set('openai.request.service_tier', tier);
  return attributes;
}

/** Returns the attribute of the requested model, if one is named. */
export function modelAttribute(body: JSONObject): Attributes {
  const model = textOf(body['model']);
  return model === undefined ? {} : { [REQUEST_MODEL]: model };
}

function stopSequences(stop: unknown): string[] | undefined {
  if (typeof stop === 'string') return [stop];
  return Array.isArray(stop) ? stop.filter((one) => typeof one === 'string') : undefined;
}

function outputType(body: JSONObject): string | undefined {
  const { modalities } = body;
  if (Array.isArray(modalities) && modalities.includes('audio')) return 'speech';
  const format = objectOf(body['response_format'] ?? objectOf(body['text'])['format']);
  const type = textOf(format['type']);
  if (type === 'text') return 'text';
  return type === 'json_object' || type === 'json_schema' ? 'json' : undefined;
}
