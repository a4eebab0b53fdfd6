import { FOR_BROWSERS } from '#platform';
import {
  disposeAll,
  isFields,
  isSource,
  layOutForm,
  type FormPiece,
  type FormSources,
  type MultipartOptions,
} from './multipart-form.js';
import { randomID } from '../random-id.js';
import { streamForm } from './multipart-stream.js';
import { mergeHeaders } from '../wire/headers.js';
import { releaseStreams } from '../wire/one-time-stream.js';
import type { PulledStream } from '../wire/pulled-stream.js';
import {
  FORM,
  streamsIn,
  type CallWithForm,
  type EncodedBody,
  type FormEncoder,
} from '../wire/encoded-body.js';
import { path } from '../wire/path.js';
import { buffered, canSendStreams, concatenate, requireReadable } from '../wire/request-streams.js';
import { isUpload as isFile } from './upload-source.js';

export type { MultipartOptions } from './multipart-form.js';

/** Forms in memory up to this size are sent in one piece. */
const WHOLE_BYTES = 1024 * 1024;

/**
 * Marks parameters to be sent as a multipart form. Files are read while they are sent. Imported only by
 * operations that upload, so that the bundles of others do not contain it.
 *
 * @returns A copy, which hooks may change. If a member cannot be encoded, sending it fails, before any
 *   request: methods return a promise, so they must not throw because a file does not exist.
 * @internal
 */
export function multipart<Body>(body: Body, options: MultipartOptions = {}): Body {
  // Anything else is refused by the call, which knows its name, or is a form already.
  if (!isFields(body)) return body;
  const unpack = (call: CallWithForm): object => {
    const { [FORM]: _, ...fields } = call.body as { [FORM]: unknown; model?: unknown };
    const sources: FormSources = new Map();
    // One for all attempts, since a server may compare them.
    const boundary = `oai-${randomID()}`;
    const form: FormEncoder = {
      encode(changed) {
        const isForm = !options.isOptional && staysForm(changed, call, fields);
        if (!isForm && !holdsFile(changed.body)) return undefined;
        return (form.last = encodeForm(changed.body as object, options, sources, boundary));
      },
    };
    return { ...call, body: fields, __form: form, __metadata: { model: fields.model } };
  };
  return { ...body, [FORM]: unpack };
}

/** Returns false if middleware or a hook has made another call of an upload, or asks for JSON. */
function staysForm(changed: CallWithForm, given: CallWithForm, fields: object): boolean {
  const { body, method, headers } = changed;
  const [path, own] = [changed, given].map((call) => String(call.path).split('?')[0]!);
  // Gateways put a path of their own before that of the operation.
  const isSame = method === given.method && path!.endsWith(own!) && !Array.isArray(body);
  const type = mergeHeaders(headers).values.get('content-type');
  return (isSame || body === fields) && !type?.includes('json');
}

/**
 * @param sources The files of earlier attempts, by their values: streams can be read only once.
 * @throws {OpenAIError} A member cannot be encoded, or a file cannot be read; the message names it.
 * @internal
 */
export function encodeForm(
  body: object,
  options: MultipartOptions = {},
  sources: FormSources = new Map(),
  boundary = `oai-${randomID()}`,
): EncodedBody {
  const pieces = orRelease(body, () => layOutForm(body, boundary, options, sources));
  let contentLength: number | undefined = 0;
  let replayable = true;
  for (const piece of pieces) {
    const size = isSource(piece) ? piece.size : piece.length;
    contentLength =
      size === undefined || contentLength === undefined ? undefined : contentLength + size;
    if (isSource(piece) && !piece.replayable) replayable = false;
  }
  const blobs = pieces.map((piece) => (isSource(piece) ? (piece.bytes ?? piece.blob) : piece));
  // A blob refers to its files without reading them. React Native, which has no streams, makes blobs
  // of text only.
  const canBeBlob = isComplete(blobs) && typeof ReadableStream !== 'undefined';
  const asBlob = canBeBlob ? () => new Blob(blobs as BlobPart[]) : undefined;
  // Other runtimes cannot send streams (browsers) or only without a length.
  const whole = smallForm(pieces, contentLength) ?? (sendsLengths() ? undefined : asBlob);
  let current: PulledStream | undefined;
  const close = (): void => {
    if (current) current.close();
    else disposeAll(pieces);
  };
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    isForm: true,
    contentLength,
    replayable,
    streamed: !whole,
    whole() {
      const blob = asBlob?.();
      // Bun 1.4 leaves files on disk out of a blob of several parts.
      return blob?.size === contentLength ? blob : undefined;
    },
    check: FOR_BROWSERS ? undefined : () => requireReadable(pieces.flatMap(blobOf)),
    fault: () => current?.fault(),
    forBrowser: (opened) => buffered(opened, canSendStreams()),
    open() {
      if (whole) return whole();
      if (!FOR_BROWSERS) for (const piece of pieces) if (isSource(piece)) piece.take?.();
      // Left over from a redirect or a failed attempt.
      current?.close();
      return (current = streamForm(pieces, contentLength)).stream;
    },
    close,
  };
}

/**
 * Marks parameters to be sent as a multipart form if they contain a file by then, and as JSON otherwise.
 *
 * @internal
 */
export function maybeMultipart<Body>(body: Body, options?: MultipartOptions): Body {
  return multipart(body, { ...options, isOptional: true });
}

/**
 * Returns the tag for paths of operations that upload: a refused parameter closes the files of the
 * body, as nothing else will.
 *
 * @internal
 */
export function uploadPath(body: unknown): typeof path {
  return FOR_BROWSERS ? path : (...parts) => orRelease(body, () => path(...parts));
}

/** Closes the streams in a body that is refused. */
function orRelease<Value>(body: unknown, make: () => Value): Value {
  try {
    return make();
  } catch (error) {
    if (!FOR_BROWSERS) releaseStreams(streamsIn(body));
    throw error;
  }
}

function holdsFile(body: unknown): boolean {
  const found = new Set([body]);
  for (const value of found) {
    if (isFile(value)) return true;
    if (typeof value !== 'object' || !value) continue;
    // Texts may be long, and a set reads them.
    for (const item of Object.values(value)) if (typeof item !== 'string') found.add(item);
  }
  return false;
}

/** Returns the field of a blob, which may refer to a file that exists no longer. */
function blobOf(piece: FormPiece): [string, Blob][] {
  return isSource(piece) && piece.blob ? [[piece.field!, piece.blob]] : [];
}

/** Returns a function that makes the form in one piece, if it is small and in memory. */
function smallForm(pieces: readonly FormPiece[], length = Infinity): (() => BodyInit) | undefined {
  const all = pieces.map((piece) => (isSource(piece) ? piece.bytes : piece));
  return length <= WHOLE_BYTES && isComplete(all) ? () => concatenate(all, length) : undefined;
}

function isComplete<Piece>(pieces: readonly (Piece | undefined)[]): pieces is Piece[] {
  return !pieces.includes(undefined);
}

/**
 * Returns true if the platform sends the `content-length` of a stream: Node and Bun do. Deno, which
 * also reports a version of Node, does not.
 */
function sendsLengths(): boolean {
  const { process, Deno } = globalThis as {
    process?: { versions?: { node?: string } };
    Deno?: unknown;
  };
  return Boolean(process?.versions?.node) && !Deno;
}
