import type { Bytes } from '../bytes.js';
import { ApiError } from './api-error.js';

/**
 * A file of a multipart body.
 *
 * @public
 */
export class FormFile {
  constructor(
    /** Name of the field, as sent: `file`, `image[]`. */
    readonly field: string,
    readonly filename: string,
    /** Content type of the part; undefined if it has none. */
    readonly contentType: string | undefined,
    readonly bytes: Bytes,
  ) {}
}

/**
 * One part of a multipart body.
 *
 * @public
 */
export type FormPart = FormFile | { readonly field: string; readonly value: string };

/** No operation has as many fields and files. */
const MAX_PARTS = 1000;
/** The longest boundary of RFC 2046. Of a longer one each byte of the body could be compared. */
const MAX_BOUNDARY = 70;

/**
 * Splits a multipart body into its parts, in the order sent. Strict: an ambiguous body is refused.
 *
 * @internal
 */
export function parseForm(body: Bytes, contentType: string): FormPart[] {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const name = boundary?.[1] ?? boundary?.[2];
  if (name === undefined) throw malformed('the content-type header gives no boundary');
  if (name.length > MAX_BOUNDARY)
    throw malformed(`its boundary exceeds ${MAX_BOUNDARY} characters`);
  const delimiter = new TextEncoder().encode(`\r\n--${name}`);
  let position = delimiter.length - 2;
  if (indexOf(body.subarray(0, position), delimiter.subarray(2), 0) !== 0) {
    throw malformed('it does not begin with its boundary');
  }
  const parts: FormPart[] = [];
  while (parts.length <= MAX_PARTS && !startsWith(body, position, '--')) {
    if (!startsWith(body, position, '\r\n'))
      throw malformed('a boundary is not followed by a line end');
    const end = indexOf(body, delimiter, position);
    if (end < 0) throw malformed('the closing boundary is missing');
    parts.push(parsePart(body.subarray(position + 2, end)));
    position = end + delimiter.length;
  }
  if (parts.length > MAX_PARTS) throw malformed(`it has more than ${MAX_PARTS} parts`);
  return parts;
}

const headerEnd = new Uint8Array([13, 10, 13, 10]);

function parsePart(bytes: Bytes): FormPart {
  const split = indexOf(bytes, headerEnd, 0);
  if (split < 0) throw malformed('a part has no header');
  const headers = new Map<string, string>();
  for (const line of new TextDecoder().decode(bytes.subarray(0, split)).split('\r\n')) {
    const colon = line.indexOf(':');
    headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const disposition = headers.get('content-disposition') ?? '';
  const field = parameter(disposition, 'name');
  if (field === undefined) throw malformed('a part has no name');
  const content = bytes.subarray(split + headerEnd.length);
  const filename = parameter(disposition, 'filename');
  if (filename === undefined) return { field, value: new TextDecoder().decode(content) };
  return new FormFile(field, filename, headers.get('content-type'), content);
}

function parameter(disposition: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|[;\\s])${name}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(disposition);
  // Browsers and fetch percent-encode quotes and line breaks.
  return match?.[1]
    ?.replace(/%22/g, '"')
    .replace(/%0D/gi, '\r')
    .replace(/%0A/gi, '\n')
    .replace(/\\(.)/g, '$1');
}

function startsWith(bytes: Uint8Array, offset: number, text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    if (bytes[offset + i] !== text.charCodeAt(i)) return false;
  }
  return true;
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const first = wanted[0]!;
  const last = bytes.length - wanted.length;
  for (
    let at = bytes.indexOf(first, from);
    at >= 0 && at <= last;
    at = bytes.indexOf(first, at + 1)
  ) {
    let matched = 1;
    while (matched < wanted.length && bytes[at + matched] === wanted[matched]) matched += 1;
    if (matched === wanted.length) return at;
  }
  return -1;
}

function malformed(reason: string): ApiError {
  return new ApiError(400, `Could not parse the multipart form of your request: ${reason}.`);
}
