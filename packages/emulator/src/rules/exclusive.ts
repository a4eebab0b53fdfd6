import { abbreviated, enumerate } from '../document/problem.js';
import { badRequest, type ApiError } from '../http/api-error.js';
import type { JsonObject } from '../json.js';

/**
 * Checks that an object has exactly one of some members.
 *
 * @param names Members of which one is needed and no two fit together.
 * @throws {ApiError} 400 if it has none or several.
 * @internal
 */
export function checkExclusive(owner: JsonObject, names: readonly string[], place: string): void {
  const given = names.filter((name) => owner[name] != null);
  if (given.length === 1) return;
  throw given.length === 0 ? noneOf(names, place) : severalOf(given, place);
}

function noneOf(names: readonly string[], place: string): ApiError {
  return badRequest(
    `Missing mutually exclusive parameters: '${place}'. Ensure you are providing exactly one of: ${quoted(names)}.`,
    place,
    'missing_mutually_exclusive_parameters',
  );
}

/** Creates the error for members that do not fit together. @internal */
export function severalOf(names: readonly string[], place: string): ApiError {
  return badRequest(
    `Mutually exclusive parameters: '${place}'. Ensure you are only providing one of: ${quoted(names)}.`,
    place === '' ? null : place,
    'mutually_exclusive_parameters',
  );
}

function quoted(names: readonly string[]): string {
  return enumerate(
    names.map((name) => `'${abbreviated(name)}'`),
    'or',
  );
}
