const INTEGER = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER } as const;
const MODIFIERS = ['Control', 'Alt', 'Meta', 'Shift'] as const;

/** JSON Schemas of the arguments of browser functions. @internal */
export const FIELDS = {
  text: { type: 'string' },
  optionalText: { type: ['string', 'null'] },
  strings: { type: 'array', items: { type: 'string' } },
  filter: { type: 'string', enum: ['all', 'interactive'] },
  direction: { type: 'string', enum: ['up', 'down', 'left', 'right'] },
  amount: INTEGER,
  timeout: { type: 'integer', minimum: 1, maximum: 30_000 },
  region: { type: 'array', items: INTEGER, minItems: 4, maxItems: 4 },
  coordinate: INTEGER,
  checked: { type: 'boolean' },
  button: { type: 'string', enum: ['left', 'right', 'middle'] },
  clickCount: { type: 'integer', enum: [1, 2, 3] },
  modifiers: {
    type: 'array',
    items: { type: 'string', enum: MODIFIERS },
    minItems: 0,
    maxItems: MODIFIERS.length,
    description: 'Modifier keys to hold meanwhile, each once.',
  },
  path: {
    type: 'array',
    items: {
      type: 'object',
      properties: { x: INTEGER, y: INTEGER },
      required: ['x', 'y'],
      additionalProperties: false,
    },
    minItems: 2,
    maxItems: 100,
  },
  heldKeys: {
    type: 'array',
    items: { type: 'string', description: 'A key, at most 64 bytes of UTF-8.' },
    minItems: 1,
    maxItems: 8,
    description: 'Keys to hold, each once.',
  },
  holdDuration: { type: 'integer', minimum: 1, maximum: 3000 },
  scope: {
    type: ['string', 'null'],
    description: 'The ref of a section from an earlier read, or null. CSS selectors are not refs.',
  },
  depth: { type: 'integer', minimum: 1, maximum: 32 },
  diagnosticSource: { type: 'string', enum: ['console', 'network'] },
  diagnosticLimit: { type: 'integer', minimum: 1, maximum: 100 },
  script: { type: 'string', description: 'The source of the script.' },
  fileGrant: { type: 'string', description: 'The id of a grant for one file.' },
  visibleText: { type: 'string', description: 'Visible text, at most 256 bytes of UTF-8.' },
} as const;

/** @internal */
export type Field = keyof typeof FIELDS;

/** The values of the fields. @internal */
export interface FieldValues {
  text: string;
  optionalText: string | null;
  strings: string[];
  filter: 'all' | 'interactive';
  direction: 'up' | 'down' | 'left' | 'right';
  amount: number;
  timeout: number;
  region: [number, number, number, number];
  coordinate: number;
  checked: boolean;
  button: 'left' | 'right' | 'middle';
  clickCount: 1 | 2 | 3;
  modifiers: (typeof MODIFIERS)[number][];
  path: { x: number; y: number }[];
  heldKeys: string[];
  holdDuration: number;
  scope: string | null;
  depth: number;
  diagnosticSource: 'console' | 'network';
  diagnosticLimit: number;
  script: string;
  fileGrant: string;
  visibleText: string;
}

/** Rules of fields that JSON Schema cannot express. They are given values that fit the schema. */
const RULES: { [Name in Field]?: (value: FieldValues[Name]) => boolean } = {
  region: ([left, top, right, bottom]) => left < right && top < bottom,
  modifiers: areUnique,
  heldKeys: (keys) => areUnique(keys) && keys.every((key) => isBounded(key, 64)),
  scope: (ref) => ref === null || isBounded(ref, 256),
  script: (source) => source !== '' && isUnicode(source),
  fileGrant: (id) => isBounded(id, 256),
  visibleText: (text) => isBounded(text.trim().replace(/\s+/g, ' '), 256),
};

/** Returns true if a value fits the schema and the further rules of a field. @internal */
export function fitsField(field: Field, value: unknown): boolean {
  const follows = RULES[field] as ((value: unknown) => boolean) | undefined;
  return fitsSchema(FIELDS[field], value) && (follows?.(value) ?? true);
}

/** Returns true if a text has no lone surrogates. @internal */
export function isUnicode(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

interface Schema {
  type: string | readonly string[];
  enum?: readonly unknown[];
  minimum?: number;
  maximum?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  properties?: Readonly<Record<string, Schema>>;
}

function fitsSchema(schema: Schema, value: unknown): boolean {
  if (!schema.type.includes(typeOf(value))) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  const { minimum = -Infinity, maximum = Infinity, minItems = 0, maxItems = Infinity } = schema;
  if (typeof value === 'number') return value >= minimum && value <= maximum;
  if (Array.isArray(value)) {
    const { items } = schema;
    const isCounted = value.length >= minItems && value.length <= maxItems;
    return isCounted && value.every((item) => !items || fitsSchema(items, item));
  }
  const { properties } = schema;
  if (!properties || value === null) return true;
  const members = value as Record<string, unknown>;
  return (
    Object.keys(members).length === Object.keys(properties).length &&
    Object.entries(properties).every(([name, part]) => fitsSchema(part, members[name]))
  );
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isSafeInteger(value) ? 'integer' : typeof value;
}

function areUnique(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}

function isBounded(text: string, maxBytes: number): boolean {
  return text !== '' && isUnicode(text) && new TextEncoder().encode(text).length <= maxBytes;
}
