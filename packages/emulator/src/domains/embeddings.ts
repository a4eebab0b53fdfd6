import { ApiError, badRequest } from '../http/api-error.js';
import { textResponse } from '../http/respond.js';
import type { JsonObject } from '../json.js';
import { toBase64 } from '../media/base64.js';
import { countTokens, surelyExceeds } from '../model/tokens.js';
import { recordUsage } from '../api/record-usage.js';
import type { Routes } from '../api/routes.js';
import { unitVector } from '../model/unit-vector.js';
import { familyOf, requireModelFor } from '../rules/models.js';

/** The largest number of tokens in all inputs of a request. */
const MAX_REQUEST_TOKENS = 300_000;

const defaultDimensions: Record<string, number> = {
  'text-embedding-3-large': 3072,
  'text-embedding-3-small': 1536,
  'text-embedding-ada-002': 1536,
};

/** Adds embeddings: unit vectors, close to each other for texts that share words. @internal */
export function addEmbeddingRoutes(routes: Routes): void {
  routes.add('POST /embeddings', (call) => {
    const model = requireModelFor(call, 'POST /embeddings');
    const inputs = readInputs(call.body['input']);
    const dimensions = readDimensions(call.body, model);
    const tokens = countInputs(inputs, model);
    const data = inputs.map((input, index) => {
      const vector = unitVector(typeof input === 'string' ? input : input.join(' '), dimensions);
      const embedding =
        call.body['encoding_format'] === 'base64'
          ? toBase64(new Uint8Array(vector.buffer))
          : [...vector];
      return { object: 'embedding', index, embedding };
    });
    recordUsage(call, 'embeddings', model, { input_tokens: tokens });
    const body = {
      object: 'list',
      data,
      model,
      usage: { prompt_tokens: tokens, total_tokens: tokens },
    };
    // Not indented: thousands of numbers on lines of their own would be slow to read.
    return textResponse(JSON.stringify(body), 'application/json');
  });
}

function readInputs(input: unknown): (string | number[])[] {
  const inputs = typeof input === 'string' ? [input] : (input as unknown[]);
  if (inputs.every((item) => typeof item === 'number')) return [inputs as number[]];
  if (inputs.includes('')) {
    throw badRequest(
      "'$.input' is invalid. Please check the API reference: https://platform.openai.com/docs/api-reference.",
      null,
    );
  }
  return inputs as (string | number[])[];
}

/** Returns the tokens of all inputs. @throws {ApiError} 400 if these are more than the API takes. */
function countInputs(inputs: (string | number[])[], model: string): number {
  const sizes = inputs.map((input) =>
    typeof input === 'string' ? countTokens(input) : input.length,
  );
  const context = familyOf(model).context ?? Infinity;
  // The sizes of texts are estimates.
  const exceeds = (size: number, isText: boolean, limit: number) =>
    isText ? surelyExceeds(size, limit) : size > limit;
  const tooLong = sizes.find((size, at) => exceeds(size, typeof inputs[at] === 'string', context));
  if (tooLong !== undefined) {
    throw badRequest(
      `This model's maximum context length is ${context} tokens, however you requested ${tooLong} tokens (${tooLong} in your prompt; 0 for the completion). Please reduce your prompt; or completion length.`,
      null,
    );
  }
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const hasText = inputs.some((input) => typeof input === 'string');
  if (exceeds(total, hasText, MAX_REQUEST_TOKENS)) {
    const kind = 'max_tokens_per_request';
    const message = `Requested ${total} tokens, max ${MAX_REQUEST_TOKENS} tokens per request`;
    throw new ApiError(400, message, { type: kind, code: kind });
  }
  return total;
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
