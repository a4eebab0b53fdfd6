import { isForAzure } from '../api/api-paths.js';
import { requireModel, type Call } from '../api/call.js';
import { ApiError, badRequest } from '../http/api-error.js';
import { modelsByOperation } from '../state/known-models.js';
import { modelFamilies, type ModelFamily } from './model-families.js';
import { invalidValue } from './unsupported.js';

/** Returns what a model takes and does, as far as it is known. @internal */
export function familyOf(model: string): ModelFamily {
  if (latest?.model !== model) {
    const name = baseModel(model);
    const family = modelFamilies.find(([pattern]) => pattern.test(name))?.[1] ?? {};
    latest = { model, family };
  }
  return latest.family;
}

/** A request asks for the family of its model several times. */
let latest: { model: string; family: ModelFamily } | undefined;

/** Returns true for models that reason before they answer. @internal */
export function isReasoningModel(model: string): boolean {
  const name = baseModel(model);
  return /^(o\d|gpt-[5-9])/.test(name) && !/-chat|-search/.test(name);
}

/**
 * Returns true if the name of a request's model tells what the model takes. Deployments of Azure and
 * further models are named at will, and the model of a prompt template is not known.
 *
 * @internal
 */
export function isKnownModel({ body, request, state }: Call): boolean {
  const { model } = body;
  if (typeof model !== 'string' || isForAzure(request)) return false;
  const name = baseModel(model);
  return [...modelsByOperation(state.document).values()].some((models) => models.has(name));
}

/** Returns the effort of reasoning of a request, given or by default. @internal */
export function effortOf({ defaultEffort = 'medium' }: ModelFamily, given: unknown): string {
  return typeof given === 'string' ? given : defaultEffort;
}

/** Returns true if the model reasons about a request with the effort. @internal */
export function reasonsAt(model: string, effort: unknown): boolean {
  return isReasoningModel(model) && effortOf(familyOf(model), effort) !== 'none';
}

/** Returns true if a request with the effort must not change how the model samples. @internal */
export function hasFixedSampling({ sampling }: ModelFamily, effort: string): boolean {
  return sampling === 'never' || (sampling === 'without reasoning' && effort !== 'none');
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
  if (isForAzure(call.request)) return model;
  const served = modelsByOperation(call.state.document);
  if (served.get(operation)!.has(model)) return model;
  const others = [...served].filter(([, models]) => models.has(model)).map(([key]) => key);
  if (others.length > 0) throw refusals[operation](model, others);
  return model;
}

/**
 * Returns the model's name if the model exists and serves the operation, for operations that refuse
 * all other models alike. Models that the API document does not name serve all operations.
 *
 * @throws {ApiError} 400 with the models that serve it; 404 if there is no such model.
 * @internal
 */
export function requireServedModel(call: Call, model: unknown, operation: string): string {
  const id = requireModel(call, model);
  if (!servesOthersOnly(call, id, operation)) return id;
  const own = modelsByOperation(call.state.document).get(operation)!;
  throw invalidValue('model', id, own);
}

/** Returns true for a model of the document that serves other operations only. @internal */
export function servesOthersOnly(call: Call, model: string, operation: string): boolean {
  if (isForAzure(call.request)) return false;
  const served = modelsByOperation(call.state.document);
  return (
    !served.get(operation)!.has(model) && [...served.values()].some((models) => models.has(model))
  );
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
