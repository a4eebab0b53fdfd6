/** Short texts with which a listener shows attention, in their normal form. */
const ACKNOWLEDGMENTS = [
  ...['ah', 'aha', 'alright', 'gotcha', 'hm', 'hmm', 'mhm', 'mm', 'mm hm', 'mm hmm', 'ok', 'okay'],
  ...['right', 'sure', 'uh', 'uh huh', 'yeah', 'yep', 'yes'],
];

/** The texts that are acknowledgments. @internal */
export class Acknowledgments {
  readonly #known: ReadonlySet<string>;

  constructor(additional: readonly string[]) {
    this.#known = new Set([...ACKNOWLEDGMENTS, ...additional.map(normalForm)]);
  }

  has(text: string): boolean {
    const normal = normalForm(text);
    return normal !== '' && this.#known.has(normal);
  }
}

/** Returns a text in lower case, without hyphens and without punctuation around it. */
function normalForm(text: string): string {
  return text
    .toLowerCase()
    .replace(/[-‐‑–\s]+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
