import { InvalidResponseError } from '@oai/core';
import { decodeBase64 } from '@oai/core/internal';

/** The used part of an item of a response: base64, or numbers from servers without base64. */
interface Item {
  readonly index?: number;
  readonly embedding?: unknown;
}

/**
 * Returns the vectors of a response, in the order of its inputs.
 *
 * @throws {InvalidResponseError} The response has another number of vectors, or one that is none.
 * @internal
 */
export function readVectors(data: unknown, count: number): Float32Array[] {
  const items: readonly unknown[] = Array.isArray(data) ? data : [];
  const vectors = new Array<Float32Array>(count);
  for (const [position, item] of items.entries()) {
    const { index = position, embedding } = Object(item) as Item;
    if (Number.isInteger(index) && index >= 0 && index < count) vectors[index] = decode(embedding);
  }
  const missing = vectors.findIndex((vector) => vector === undefined);
  if (items.length !== count || missing >= 0 || vectors.length !== count) {
    throw new InvalidResponseError({
      message: `The server returned ${items.length} embeddings for ${count} inputs.`,
    });
  }
  return vectors;
}

function decode(embedding: unknown): Float32Array {
  if (typeof embedding === 'string') return ofBase64(embedding);
  const isVector = Array.isArray(embedding) && embedding.every((one) => typeof one === 'number');
  if (isVector) return Float32Array.from(embedding as number[]);
  throw noVector();
}

function ofBase64(text: string): Float32Array {
  let bytes: Uint8Array;
  try {
    bytes = decodeBase64(text);
  } catch (cause) {
    throw noVector(cause);
  }
  const vector = new Float32Array(bytes.length >>> 2);
  if (IS_LITTLE_ENDIAN) {
    new Uint8Array(vector.buffer).set(bytes.subarray(0, vector.byteLength));
  } else {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    vector.forEach((_, index) => (vector[index] = view.getFloat32(index * 4, true)));
  }
  return vector;
}

function noVector(cause?: unknown): InvalidResponseError {
  return new InvalidResponseError({
    message: 'The server returned an embedding that is neither base64 nor a list of numbers.',
    cause,
  });
}

const IS_LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
