import { OpenAIError } from '@oai/core';

/** The types whose values JSON does not tell apart, or refuses; each with a form that does. */
const FORMS: Record<string, (value: never) => unknown> = {
  BigInt: (value: bigint) => String(value),
  Map: (value: Map<unknown, unknown>) => [...value],
  Set: (value: Set<unknown>) => [...value],
  RegExp: (value: RegExp) => String(value),
  Error: ({ name, message }: Error) => [name, message],
  ArrayBuffer: (value: ArrayBuffer) => Array.from(new Uint8Array(value)),
  SharedArrayBuffer: (value: SharedArrayBuffer) => Array.from(new Uint8Array(value)),
  DataView: ({ buffer, byteOffset, byteLength }: DataView) =>
    Array.from(new Uint8Array(buffer, byteOffset, byteLength)),
  Blob: ({ size, type }: Blob) => [size, type],
  File: ({ size, type, name, lastModified }: File) => [size, type, name, lastModified],
  FormData: (value: FormData) => [...value],
  Headers: (value: Headers) => [...value],
};

/**
 * Returns the JSON text of an input, in which inputs that are not equal have another form, those that
 * have no JSON of their own included.
 *
 * @throws {OpenAIError} The input has no such form: an object without enumerable members, a circle.
 * @internal
 */
export function plainForm(input: unknown): string {
  try {
    return JSON.stringify(input, replaced) ?? '';
  } catch (cause) {
    if (cause instanceof OpenAIError) throw cause;
    throw new OpenAIError(`An input of a run with a journal must be plain data: ${String(cause)}`, {
      cause,
    });
  }
}

function replaced(_name: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return { Number: String(value) };
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  const form = Object.hasOwn(FORMS, tag) ? FORMS[tag] : undefined;
  if (form) return { [tag]: form(value as never) };
  if (isOpaque(value, tag)) {
    throw new OpenAIError(
      `An input of a run with a journal has a \`${tag}\` that JSON cannot represent. Use plain data, ` +
        'or give it a `toJSON`.',
    );
  }
  return value;
}

/** Returns true for an object whose members are all hidden: JSON has the same text for all of its type. */
function isOpaque(value: unknown, tag: string): boolean {
  if (typeof value !== 'object' || value === null || Object.keys(value).length > 0) return false;
  if (ArrayBuffer.isView(value) || /^(Array|Number|String|Boolean)$/.test(tag)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== null && Object.getPrototypeOf(prototype) !== null;
}
