import { toBase64 } from '../../media/base64.js';

/** The version of the format, and the first bytes of the time. */
const HEADER = [0x80, 0, 0, 0];

/** Makes content that looks as what the API encrypts, and that it takes back. @internal */
export function encrypted(text: string): string {
  const bytes = new Uint8Array([...HEADER, ...new TextEncoder().encode(text)]);
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_');
}
