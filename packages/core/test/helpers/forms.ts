import type { FormData as UndiciFormData } from 'undici';
import { Response as UndiciResponse } from 'undici';
import { encodeForm } from '../../src/uploads/multipart.js';
import type { MultipartOptions } from '../../src/uploads/multipart-form.js';
import type { EncodedBody } from '../../src/wire/encoded-body.js';

export interface Part {
  name: string;
  value?: string;
  file?: string;
  type?: string;
  text?: string;
}

export async function bytesOf(body: EncodedBody): Promise<Uint8Array> {
  return new Uint8Array(await new Response(body.open() as BodyInit).arrayBuffer());
}

/** Reads a form back with undici, after checking that its announced length is true. */
export async function parse(body: EncodedBody): Promise<Part[]> {
  const bytes = await bytesOf(body);
  if (body.contentLength !== undefined) expect(bytes.length).toBe(body.contentLength);
  const headers = { 'content-type': body.contentType! };
  const form = (await new UndiciResponse(bytes, { headers }).formData()) as UndiciFormData;
  const parts: Part[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') parts.push({ name, value });
    else parts.push({ name, file: value.name, type: value.type, text: await value.text() });
  }
  return parts;
}

export const form = (body: object, options?: MultipartOptions): Promise<Part[]> =>
  parse(encodeForm(body, options));

export async function* generate(
  ...pieces: (string | Uint8Array)[]
): AsyncGenerator<string | Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

export const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
