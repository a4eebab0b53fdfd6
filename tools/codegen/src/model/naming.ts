/** Initialisms, which names spell in capitals. All other words are capitalised. */
const INITIALISMS = new Map(
  ['ID', 'IDs', 'URL', 'API', 'JSON', 'JSONL', 'HTTP', 'IP', 'AI', 'PCM'].map((word) => [
    word.toLowerCase(),
    word,
  ]),
);

function words(text: string): string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
}

function capitalise(word: string): string {
  return (
    INITIALISMS.get(word.toLowerCase()) ?? word[0]!.toUpperCase() + word.slice(1).toLowerCase()
  );
}

/** `image_generation_call` → `ImageGenerationCall`, `file_id` → `FileID`. */
export function pascalCase(text: string): string {
  return words(text).map(capitalise).join('');
}

/** `vector_store_id` → `vectorStoreID`. */
export function camelCase(text: string): string {
  const [first = '', ...rest] = words(text);
  return first.toLowerCase() + rest.map(capitalise).join('');
}

/** `VectorStores` → `vector-stores`, `adminAPIKeys` → `admin-api-keys`. */
export function kebabCase(text: string): string {
  return words(text).join('-').toLowerCase();
}

/** Returns the singular of a plural in the document's vocabulary. Other words stay as they are. */
export function singular(word: string): string {
  if (/ies$/i.test(word)) return word.replace(/ies$/i, 'y');
  if (/(ch|sh|x|ss)es$/i.test(word)) return word.slice(0, -2);
  if (/(ss|us|is)$/i.test(word)) return word;
  return word.replace(/s$/, '');
}

/** `ChatCompletion` → `ChatCompletions`. */
export function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return word.slice(0, -1) + 'ies';
  if (/(ch|sh|x|s)$/.test(word)) return word + 'es';
  return word + 's';
}

const RESERVED = new Set(
  (
    'break case catch class const continue debugger default delete do else enum export extends ' +
    'false finally for function if import in instanceof new null return super switch this throw ' +
    'true try typeof var void while with yield let static implements interface package private ' +
    'protected public await arguments eval'
  ).split(' '),
);

/** Returns a valid name of a variable: reserved words get a trailing underscore. */
export function safeIdentifier(name: string): string {
  const valid = propertyKey(name) === name ? name : camelCase(name);
  return RESERVED.has(valid) ? `${valid}_` : valid;
}

/** Returns a property key, quoted only if necessary. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

export function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}
