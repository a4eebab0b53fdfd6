import { FOR_BROWSERS } from '#platform';
import { OpenAIError } from '../errors/openai-error.js';
import { toJSON } from '../wire/body.js';
import { tagOf } from '../wire/chunk.js';
import { baseName, nameForType } from './file-name.js';
import { isUpload, uploadSource, type UploadSource } from './upload-source.js';

/**
 * Options of the form encoding.
 *
 * @internal
 */
export interface MultipartOptions {
  /**
   * True to send only the last segment of file paths. Skills are directories, so they need the whole
   * path.
   *
   * @defaultValue true
   */
  stripFilenames?: boolean | undefined;
  /**
   * True to send parameters without a file as JSON.
   *
   * @defaultValue false
   */
  isOptional?: boolean | undefined;
  /** Media types of fields; an object with `application/json` is sent as one field. */
  contentTypes?: Readonly<Record<string, string>> | undefined;
}

/** Fields within fields beyond this depth are taken for objects that grow without an end. */
const MAX_DEPTH = 1000;
/** Paths that would leave the directory which a server unpacks the files into. */
const UNSAFE_PATH = /^\/|^[a-z]:|(^|\/)\.\.(\/|$)/i;

/** A part of the request body: a file, or the text between two files. */
export type FormPiece = Uint8Array | UploadSource;

/** The files of a form, by the values that were given. */
export type FormSources = Map<unknown, UploadSource>;

/** Compared by its shape, since the bytes of another realm are no instance of this one's class. */
export function isSource(piece: FormPiece): piece is UploadSource {
  return 'open' in piece;
}

/**
 * Lays out an object as a multipart form: items of arrays as `name[]`, members of objects as
 * `name[key]`. Undefined members are omitted.
 *
 * @param sources Keeps the files for later attempts.
 * @throws {OpenAIError} A member cannot be encoded; the message names it.
 * @internal
 */
export function layOutForm(
  body: object,
  boundary: string,
  options: MultipartOptions,
  sources: FormSources,
): FormPiece[] {
  const encoder = new TextEncoder();
  const pieces: FormPiece[] = [];
  let text = '';
  const flush = (): void => {
    if (text) pieces.push(encoder.encode(text));
    text = '';
  };

  const addPart = (name: string, disposition: string, type: string | undefined): void => {
    text += `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(name)}"${disposition}\r\n`;
    if (type) text += `Content-Type: ${type}\r\n`;
    text += '\r\n';
  };

  const add = (name: string, value: unknown, above: readonly object[]): void => {
    if (value === undefined) return;
    const type = options.contentTypes?.[name];
    if (type === 'application/json') {
      addPart(name, '', type);
      text += `${toJSON(value, `The form field \`${name}\``)}\r\n`;
    } else if (isUpload(value)) {
      addFile(name, value);
    } else if (Array.isArray(value) || isFields(value)) {
      if (above.includes(value) || (!FOR_BROWSERS && above.length > MAX_DEPTH)) {
        throw new OpenAIError(`The form field \`${name}\` refers to itself.`);
      }
      const below = [...above, value];
      const { toJSON: convert } = value as { toJSON?: unknown };
      // Values of libraries, such as a decimal or a date, say what they are.
      if (typeof convert === 'function') return add(name, convert.call(value), below);
      const items = Array.isArray(value)
        ? Array.from(value, (item: unknown) => ['', item])
        : Object.entries(value);
      for (const [key, item] of items) add(`${name}[${key}]`, item, below);
    } else {
      addPart(name, '', type);
      text += `${toText(name, value)}\r\n`;
    }
  };

  const addFile = (name: string, value: unknown): void => {
    // In browsers no stream can be read again.
    const known = FOR_BROWSERS ? undefined : sources.get(value);
    // A stream that is in two fields is refused, as the second one cannot take it.
    const source =
      known && !pieces.includes(known) ? known : describe(name, () => uploadSource(value));
    if (!FOR_BROWSERS && !known) sources.set(value, source);
    source.field = name;
    let path = source.name ?? '';
    if (options.stripFilenames !== false) path = baseName(path);
    else if (UNSAFE_PATH.test((path = path.replaceAll('\\', '/')))) {
      throw new OpenAIError(
        `The form field \`${name}\` is named \`${path}\`; pass a relative path without \`..\`.`,
      );
    }
    addPart(name, `; filename="${escapeName(path || nameForType(source.type))}"`, source.type);
    flush();
    pieces.push(source);
    text = '\r\n';
  };

  for (const [name, value] of Object.entries(body)) add(name, value, [body]);
  text += `--${boundary}--\r\n`;
  flush();
  return pieces;
}

/** Releases the sources of a form that was not sent. @internal */
export function disposeAll(pieces: readonly FormPiece[]): void {
  for (const piece of pieces) if (isSource(piece)) piece.dispose();
}

/**
 * Escapes a name as browsers do. An unescaped quote or line break would end the name, and the rest
 * would be parsed as headers.
 */
function escapeName(name: string): string {
  return name.replace(/[\r\n"]/g, (character) =>
    character === '"' ? '%22' : character === '\r' ? '%0D' : '%0A',
  );
}

function toText(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') {
    return String(value);
  }
  if (tagOf(value) === 'Date') return describe(name, () => (value as Date).toISOString());
  if (value === null) {
    throw new OpenAIError(
      `The form field \`${name}\` is null, which forms cannot express; omit it or pass the string 'null'.`,
    );
  }
  throw new OpenAIError(
    `The form field \`${name}\` is a ${(typeof value === 'object' && value.constructor?.name) || typeof value}; forms have strings, numbers, booleans, arrays, plain objects and files.`,
  );
}

/** Returns true for an object with members of its own, which may be an instance of a class. @internal */
export function isFields(value: unknown): value is object {
  if (typeof value !== 'object' || !value) return false;
  const tag = tagOf(value);
  return tag === 'Object' || !(tag in globalThis || Symbol.iterator in value || isUpload(value));
}

function describe<Value>(name: string, make: () => Value): Value {
  try {
    return make();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OpenAIError(`The form field \`${name}\` cannot be sent. ${reason}`, { cause });
  }
}
