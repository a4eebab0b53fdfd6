import { OpenAIError } from '../errors/openai-error.js';
import { kindOf } from './foreign-body.js';
import { isStream } from './encoded-body.js';

/** Classes whose content JSON leaves out or distorts, without an error. */
const LOST_IN_JSON =
  /^(Promise|Blob|File|FormData|ReadableStream|Request|Response|(Shared)?ArrayBuffer|(Weak)?(Map|Set)|Headers|URLSearchParams|Error|DOMException|RegExp)$/;

/** The conversions that have another meaning than content: bytes as a list of numbers, forms as `{}`. */
const DISTORTING = ['Buffer', 'FormData', 'Headers', 'URLSearchParams'];

/**
 * Refuses a value with a member whose content JSON does not express, such as a file, a stream, bytes
 * or a promise that was not awaited.
 *
 * @param body A value that can be converted to JSON.
 * @param subject Begins the message of the error.
 * @throws {OpenAIError} The message names the member and the fix.
 * @internal
 */
export function refuseLosses(body: unknown, subject: string): void {
  /** All objects in the body, each with the one that holds it; grows while it is iterated over. */
  const found = new Map<object, Place | undefined>();
  const add = (item: unknown, place?: Place): void => {
    if (typeof item === 'object' && item && !found.has(item)) found.set(item, place);
  };
  add(body);
  for (const [holder, place] of found) {
    const value = expressed(holder, place?.key ?? '');
    if (typeof value !== 'object' || !value) continue;
    const kind = lossOf(value);
    if (kind) {
      const where = `${pathTo(place, found) || 'it'} is ${/^[AEI]/i.test(kind) ? 'an' : 'a'}`;
      throw new OpenAIError(`${subject} cannot be sent as JSON: ${where} ${kind}. ${fixOf(kind)}`);
    }
    if (Array.isArray(value)) value.forEach((item, index) => add(item, { holder, key: index }));
    else for (const key of Object.keys(value)) add(value[key as never], { holder, key });
  }
}

interface Place {
  holder: object;
  /** A number for items of arrays. */
  key: string | number;
}

function pathTo(place: Place | undefined, found: Map<object, Place | undefined>): string {
  if (!place) return '';
  const { holder, key } = place;
  const before = pathTo(found.get(holder), found);
  return before + (typeof key === 'number' ? `[${key}]` : `${before && '.'}${key}`);
}

/** Returns the value that JSON shows instead of another one. */
function expressed(value: object, key: string | number): unknown {
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON !== 'function') return value;
  const isDistorting = DISTORTING.some((name) => {
    const platformClass = globalThis[name as never] as { prototype?: typeof value } | undefined;
    return (platformClass?.prototype as { toJSON?: unknown } | undefined)?.toJSON === toJSON;
  });
  return isDistorting ? value : (toJSON.call(value, String(key)) as unknown);
}

/** Returns the kind of an object that JSON does not express; undefined for other values. @internal */
export function lossOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || !value) return undefined;
  if (isStream(value)) return 'stream';
  if (ArrayBuffer.isView(value)) return value.constructor.name;
  if (Symbol.iterator in value && 'next' in value) return 'iterator';
  // A subclass may have another tag than its platform class.
  for (
    let base: object = value;
    base && base !== Object.prototype;
    base = Object.getPrototypeOf(base)
  ) {
    const kind = kindOf(base);
    if (LOST_IN_JSON.test(kind)) return kind;
  }
  return undefined;
}

function fixOf(kind: string): string {
  if (kind === 'Promise') return 'Await it.';
  if (/Set|iter/.test(kind)) return 'Convert it to an array.';
  if (/Map|Headers|Params/.test(kind)) return 'Convert it with `Object.fromEntries`.';
  return 'Send its text, or upload it and send its id.';
}
