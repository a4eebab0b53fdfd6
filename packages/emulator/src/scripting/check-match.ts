import { isObject, type JsonObject } from '../json.js';
import { aFunction, aNumber, anything, aString, checkShape, show } from '../shape.js';
import type { Match } from './conditions.js';

/** @throws {TypeError} Names what is wrong with the conditions. @internal */
export function checkMatch(match: unknown): Match {
  checkShape('match', match, {
    method: aString,
    path: anything,
    when: aFunction,
    times: aNumber(1, { infinite: true }),
    skip: aNumber(),
  });
  checkPath('match', (match as Match).path);
  return match as Match;
}

/**
 * Checks the path of requests.
 *
 * @param subject Name of its owner, for errors.
 * @throws {TypeError} It is none, or it has the `/v1` that paths leave out.
 * @internal
 */
export function checkPath(subject: string, path: unknown): void {
  if (path === undefined) return;
  if (path instanceof RegExp) {
    if (/^\^?\\\/v1\b/.test(path.source)) throw belowV1(subject, String(path));
  } else if (typeof path !== 'string' || !path.startsWith('/')) {
    throw new TypeError(
      `${subject}: path is ${show(path)}; it must be a string that begins with '/', or a RegExp`,
    );
  } else if (/^\/v1(\/|$)/.test(path)) throw belowV1(subject, `'${path}'`);
}

function belowV1(subject: string, path: string): TypeError {
  return new TypeError(`${subject}: path is ${path}; leave out '/v1': paths are those below it`);
}

/**
 * Converts conditions written as JSON: a `path` that begins with `^` is a pattern, and `times` may be
 * `"always"`.
 *
 * @internal
 */
export function matchFromJson(json: unknown): unknown {
  if (json === undefined || json === null) return {};
  if (!isObject(json)) return json;
  const { path, times } = json;
  return {
    ...json,
    ...(typeof path === 'string' && path.startsWith('^') ? { path: new RegExp(path) } : {}),
    ...(times === 'always' ? { times: Infinity } : {}),
  };
}

/**
 * Returns conditions as they are written as JSON. A condition that is a function is left out.
 *
 * @internal
 */
export function matchToJson({ method, path, times, skip }: Match): JsonObject {
  return {
    ...(method !== undefined && { method }),
    ...(path !== undefined && { path: typeof path === 'string' ? path : patternText(path) }),
    ...(times !== undefined && { times: times === Infinity ? 'always' : times }),
    ...(skip !== undefined && { skip }),
  };
}

/** Returns a pattern as text that begins with `^`, by which patterns are told from paths. */
function patternText(pattern: RegExp): string {
  const source = pattern.source.replaceAll('\\/', '/');
  return source.startsWith('^') ? source : `^.*(?:${source})`;
}
