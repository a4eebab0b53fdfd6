import { isObject } from '../json.js';
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
  const { path } = match as Match;
  if (path === undefined) return match as Match;
  if (path instanceof RegExp) {
    if (/^\^?\\\/v1\b/.test(path.source)) throw belowV1(String(path));
  } else if (typeof path !== 'string' || !path.startsWith('/')) {
    throw new TypeError(
      `match: path is ${show(path)}; it must be a string that begins with '/', or a RegExp`,
    );
  } else if (/^\/v1(\/|$)/.test(path)) throw belowV1(`'${path}'`);
  return match as Match;
}

function belowV1(path: string): TypeError {
  return new TypeError(`match: path is ${path}; leave out '/v1': paths are those below it`);
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
