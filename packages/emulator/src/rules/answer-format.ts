import { badRequest } from '../http/api-error.js';
import type { JsonObject } from '../json.js';
import type { ModelFamily } from './model-families.js';

/**
 * Checks the format of the answer.
 *
 * @throws {ApiError} 400 if the model does not write it.
 * @internal
 */
export function checkAnswerFormat(
  { type }: JsonObject,
  { jsonSchema, jsonObject }: ModelFamily,
  param: string,
): void {
  const isRefused =
    (type === 'json_schema' && jsonSchema === false) ||
    (type === 'json_object' && jsonObject === false);
  if (!isRefused) return;
  throw badRequest(
    `Invalid parameter: '${param}' of type '${type}' is not supported with this model.`,
    param,
  );
}
