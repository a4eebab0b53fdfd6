import { requireModel, type Call } from '../api/call.js';
import { ApiError, badRequest } from '../http/api-error.js';
import { modelsByOperation } from '../state/known-models.js';

/** The sizes of a model, tokens. @internal */
export interface ModelLimits {
  context: number;
  output: number;
}

/** By the beginnings of names: the first that fits counts. */
const limits: [RegExp, ModelLimits][] = [
  [/^gpt-4o-(audio|mini-audio)/, { context: 128_000, output: 16_384 }],
  [/^gpt-4o-2024-05-13/, { context: 128_000, output: 4096 }],
  [/^(gpt-4o|chatgpt-4o)/, { context: 128_000, output: 16_384 }],
  [/^gpt-4\.1/, { context: 1_047_576, output: 32_768 }],
  [/^gpt-4-32k/, { context: 32_768, output: 32_768 }],
  [/^gpt-4-(turbo|0125|1106|vision)/, { context: 128_000, output: 4096 }],
  [/^gpt-4(-0|$)/, { context: 8192, output: 8192 }],
  [/^gpt-3\.5-turbo-instruct/, { context: 4096, output: 4096 }],
  [/^gpt-3\.5/, { context: 16_385, output: 4096 }],
  [/^(davinci|babbage)-002/, { context: 16_384, output: 16_384 }],
  [/^o1-(mini|preview)/, { context: 128_000, output: 65_536 }],
  [/^o\d/, { context: 200_000, output: 100_000 }],
  [/^gpt-5-chat/, { context: 128_000, output: 16_384 }],
  [/^gpt-5(-|$)/, { context: 400_000, output: 128_000 }],
  [/^text-embedding-/, { context: 8192, output: 0 }],
];

/** Returns the sizes of a model; undefined if they are not known. @internal */
export function modelLimits(model: string): ModelLimits | undefined {
  const name = baseModel(model);
  return limits.find(([pattern]) => pattern.test(name))?.[1];
}

/** Returns true for models that reason before they answer. @internal */
export function isReasoningModel(model: string): boolean {
  const name = baseModel(model);
  return /^(o\d|gpt-[5-9])/.test(name) && !/-chat/.test(name);
}

/** Returns true for reasoning models that take no sampling parameters at any effort. @internal */
export function hasFixedSampling(model: string): boolean {
  return isReasoningModel(model) && /^(o\d|gpt-5(-|$))/.test(baseModel(model));
}

/** Returns the model that a fine-tuned one is made of. */
function baseModel(model: string): string {
  return model.startsWith('ft:') ? (model.split(':')[1] ?? model) : model;
}

/**
 * Returns the model's name if the model exists and serves the operation. Models that the API
 * document does not name, and deployments of Azure, serve all operations.
 *
 * @throws {ApiError} In the words of the operation's endpoint.
 * @internal
 */
export function requireModelFor(call: Call, operation: keyof typeof refusals): string {
  const model = requireModel(call, call.body['model']);
  if (call.request.headers['api-key'] !== undefined) return model;
  const served = modelsByOperation(call.state.document);
  if (served.get(operation)!.has(model)) return model;
  const others = [...served].filter(([, models]) => models.has(model)).map(([key]) => key);
  if (others.length > 0) throw refusals[operation](model, others);
  return model;
}

const refusals = {
  'POST /chat/completions': (_model: string, others: string[]) =>
    others.includes('POST /responses')
      ? unsuitable('This model is only supported in v1/responses and not in v1/chat/completions.')
      : unsuitable(
          'This is not a chat model and thus not supported in the v1/chat/completions endpoint. Did you mean to use v1/completions?',
        ),
  'POST /completions': () =>
    unsuitable(
      'This is a chat model and not supported in the v1/completions endpoint. Did you mean to use v1/chat/completions?',
    ),
  'POST /responses': (model: string) =>
    badRequest(
      `The requested model '${model}' cannot be used with the Responses API.`,
      'model',
      'unsupported_model',
    ),
  'POST /embeddings': () =>
    new ApiError(403, 'You are not allowed to generate embeddings from this model'),
};

function unsuitable(message: string): ApiError {
  return new ApiError(404, message, { param: 'model' });
}
