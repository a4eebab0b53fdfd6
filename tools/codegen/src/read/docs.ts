import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Schema } from './schema.js';

export interface OperationDocs {
  summary?: string;
  returns?: string;
  /** Lines of a program that has the umbrella's client as `client`. */
  example?: string[];
  /** The same for the overload that streams. */
  streamExample?: string[];
  properties?: Record<string, string>;
}

export interface SchemaDocs {
  summary?: string;
  properties?: Record<string, string>;
}

/** Texts about operations and schemas in our own words. */
export interface Docs {
  operations: Record<string, OperationDocs>;
  schemas: Record<string, SchemaDocs>;
}

/** Reads and merges the overlay files of a folder. */
export function readDocs(directory: string): Docs {
  const all: Docs = { operations: {}, schemas: {} };
  const files = readdirSync(directory).filter((name) => name.endsWith('.json'));
  for (const file of files.toSorted()) {
    const one = JSON.parse(readFileSync(join(directory, file), 'utf8')) as Partial<Docs>;
    for (const section of ['operations', 'schemas'] as const)
      for (const [key, value] of Object.entries(one[section] ?? {})) {
        const known = all[section][key];
        all[section][key] = {
          ...known,
          ...value,
          properties: { ...known?.properties, ...value.properties },
        };
      }
  }
  return all;
}

/**
 * The position of a text: the entry of an operation or component, and the dotted path below it.
 * Texts are looked up in several places, and the first one is used.
 */
export interface DocsPlace {
  in: 'operations' | 'schemas';
  key: string;
  path: string;
}

/** Returns the place of a text about part of a component: `Batch/properties/errors` → `errors`. */
export function placeOfId(id: string): DocsPlace[] {
  const [head = '', ...steps] = id.split('/');
  if (head.startsWith('@')) return [];
  const names = steps.filter((_, index) => steps[index - 1] === 'properties');
  return [{ in: 'schemas', key: head, path: names.join('.') }];
}

export function below(places: DocsPlace[], name: string): DocsPlace[] {
  return places.map((place) => ({
    ...place,
    path: place.path === '' ? name : `${place.path}.${name}`,
  }));
}

export function textAt(docs: Docs, places: DocsPlace[]): string | undefined {
  for (const { in: section, key, path } of places) {
    const entry = docs[section][key];
    const text = path === '' ? entry?.summary : entry?.properties?.[path];
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Adds the default and the limits that the text does not mention. */
export function withFacts(text: string | undefined, schema: Schema): string | undefined {
  const facts: string[] = [];
  const says = (value: unknown) => text?.includes(String(value)) ?? false;
  const fallback = schema.default;
  const isOnlyValue = schema.const !== undefined || schema.enum?.length === 1;
  const isPlain = ['string', 'number', 'boolean'].includes(typeof fallback);
  if (isPlain && !isOnlyValue && !/\bdefault/i.test(text ?? ''))
    facts.push(`Default: \`${String(fallback)}\`.`);
  const range = (low: number | undefined, high: number | undefined, unit: string) => {
    if (low !== undefined && high !== undefined && !(says(low) && says(high)))
      facts.push(`From ${low} to ${high}${unit}.`);
    else if (high !== undefined && !says(high)) facts.push(`At most ${high}${unit}.`);
  };
  // The bounds of 64-bit integers are not worth mentioning.
  if (Math.abs(schema.maximum ?? 0) <= Number.MAX_SAFE_INTEGER)
    range(schema.minimum, schema.maximum, '');
  if (schema.maxLength !== undefined) range(undefined, schema.maxLength, ' characters');
  if (schema.maxItems !== undefined) range(undefined, schema.maxItems, ' items');
  return [text, ...facts].filter(Boolean).join(' ') || undefined;
}
