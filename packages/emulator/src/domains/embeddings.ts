import { badRequest } from '../http/api-error.js';
import { requireModel } from '../api/call.js';
import type { JsonObject } from '../json.js';
import { toBase64 } from '../media/base64.js';
import { countTokens } from '../model/tokens.js';
import type { Routes } from '../api/routes.js';
import { unitVector } from '../model/unit-vector.js';

const defaultDimensions: Record<string, number> = {
  'text-embedding-3-large': 3072,
  'text-embedding-3-small': 1536,
  'text-embedding-ada-002': 1536,
};

/** Adds embeddings: unit vectors, close to each other for texts that share words. @internal */
export function addEmbeddingRoutes(routes: Routes): void {
  routes.add('POST /embeddings', (call) => {
    const model = requireModel(call, call.body['model']);
    const inputs = readInputs(call.body['input']);
    const dimensions = readDimensions(call.body, model);
    const data = inputs.map((input, index) => {
      const vector = unitVector(typeof input === 'string' ? input : input.join(' '), dimensions);
      const embedding =
        call.body['encoding_format'] === 'base64'
          ? toBase64(new Uint8Array(vector.buffer))
          : [...vector];
      return { object: 'embedding', index, embedding };
    });
    const tokens = inputs.reduce(
      (sum, input) => sum + (typeof input === 'string' ? countTokens(input) : input.length),
      0,
    );
    const body = {
      object: 'list',
      data,
      model,
      usage: { prompt_tokens: tokens, total_tokens: tokens },
    };
    // Not indented: thousands of numbers on lines of their own would be slow to read.
    return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
  });
}

function readInputs(input: unknown): (string | number[])[] {
  const inputs = typeof input === 'string' ? [input] : (input as unknown[]);
  if (inputs.every((item) => typeof item === 'number')) return [inputs as number[]];
  for (const [index, item] of inputs.entries()) {
    if (item === '')
      throw badRequest(`'input[${index}]' is an empty string.`, 'input', 'invalid_value');
  }
  return inputs as (string | number[])[];
}

function readDimensions(body: JsonObject, model: string): number {
  const most = defaultDimensions[model] ?? 1536;
  const wanted = body['dimensions'];
  if (typeof wanted !== 'number') return most;
  if (model === 'text-embedding-ada-002') {
    throw badRequest("This model does not support the 'dimensions' parameter.", 'dimensions');
  }
  if (wanted > most) {
    throw badRequest(
      `Invalid value for 'dimensions': ${model} has at most ${most}.`,
      'dimensions',
      'invalid_value',
    );
  }
  return wanted;
}
