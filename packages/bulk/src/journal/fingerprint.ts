import { plainForm } from './plain-form.js';

/**
 * Returns 64 bits that tell values apart, as hexadecimal digits. It is no defence against values that
 * were made to collide.
 *
 * @throws {OpenAIError} The value cannot be told apart from others.
 * @internal
 */
export function fingerprint(value: unknown): string {
  const text = plainForm(value);
  let first = 0x9e3779b9;
  let second = 0x85ebca6b;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul((second << 5) ^ (second >>> 27) ^ code, 0x27d4eb2f);
  }
  return hex(mixed(first ^ (second >>> 15))) + hex(mixed(second ^ (first >>> 13)));
}

/** Spreads the differences of the last characters over all bits. */
function mixed(bits: number): number {
  const once = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}
