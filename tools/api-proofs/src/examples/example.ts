import type { Schema, SchemaReader, Shape } from './schema.js';

/** Placeholder of an uploaded file in an example. */
export const file: unique symbol = Symbol('file');

export type Example =
  null | string | number | boolean | typeof file | Example[] | { [name: string]: Example };

/**
 * Returns values that the document allows, deterministically: for each shape the smallest and the
 * fullest value, and as many more as are needed to use every variant of every member.
 */
export class Examples {
  constructor(private readonly reader: SchemaReader) {}

  of(schema: Schema): Example[] {
    const examples = this.reader.shapes(schema).flatMap((shape) => this.ofShape(shape));
    const seen = new Set<string>();
    return examples.filter((example) => {
      const key = JSON.stringify(
        example,
        (_, value) => (value === file ? '<file>' : value) as unknown,
      );
      return !seen.has(key) && seen.add(key);
    });
  }

  private ofShape(shape: Shape): Example[] {
    if (shape.kind === 'array') {
      return [[], ...this.reader.shapes(shape.items).map((item): Example => [this.smallest(item)])];
    }
    if (shape.kind !== 'object') return [this.smallest(shape)];
    const rounds = Math.max(
      1,
      ...[...shape.properties.values()].map(({ schema }) => this.reader.shapes(schema).length),
    );
    const examples: Example[] = [this.smallest(shape)];
    for (let round = 0; round < rounds; round++) examples.push(this.full(shape, round));
    return examples;
  }

  /** The first round has all members, later ones those with variants not yet used. */
  private full(shape: Shape & { kind: 'object' }, round: number): Example {
    const example: { [name: string]: Example } = {};
    for (const [name, { schema, required }] of shape.properties) {
      const variants = this.reader.shapes(schema);
      const variant = variants[round] ?? (required || round === 0 ? variants[0] : undefined);
      if (variant !== undefined) example[name] = this.filled(variant);
    }
    if (shape.rest !== undefined && round === 0) {
      const further = this.reader.shapes(shape.rest)[0];
      if (further !== undefined) example['further_member'] = this.smallest(further);
    }
    return example;
  }

  /** A list has one item, so that its type is checked as well. */
  private filled(shape: Shape): Example {
    if (shape.kind === 'array') {
      const item = this.reader.shapes(shape.items)[0];
      return item === undefined ? [] : ([this.smallest(item)] as Example[]);
    }
    if (shape.kind === 'object' && shape.rest !== undefined && shape.properties.size === 0) {
      return this.full(shape, 0);
    }
    return this.smallest(shape);
  }

  private smallest(shape: Shape, depth = 0): Example {
    if (depth > 30) throw new Error('a schema requires itself');
    switch (shape.kind) {
      case 'null':
        return null;
      case 'string':
        return 'text';
      case 'number':
        return 1;
      case 'boolean':
        return true;
      case 'any':
        return { anything: true };
      case 'file':
        return file;
      case 'literal':
        return shape.value;
      case 'array':
        return [];
      case 'object': {
        const required = [...shape.properties].filter(([, property]) => property.required);
        const members = required.map(([name, { schema }]): [string, Example] => {
          const first = this.reader.shapes(schema)[0];
          if (first === undefined) throw new Error(`${name} has no value`);
          return [name, this.smallest(first, depth + 1)];
        });
        return Object.fromEntries(members);
      }
    }
  }
}

/** The example as an expression, in which `file` is a file. */
export function print(example: Example): string {
  if (example === file) return 'file';
  if (Array.isArray(example)) return `[${example.map(print).join(', ')}]`;
  if (typeof example !== 'object' || example === null) return JSON.stringify(example);
  const members = Object.entries(example as Record<string, Example>);
  return `{ ${members.map(([name, value]) => `${JSON.stringify(name)}: ${print(value)}`).join(', ')} }`;
}
