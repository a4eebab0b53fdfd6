import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { z } from 'zod';

import { zodResponseFormat } from '../src/zod.js';

type Node = Record<string, unknown>;

const ajv = new Ajv({ strict: false });
addFormats.default(ajv);

const leaf: fc.Arbitrary<z.ZodType> = fc.constantFrom<z.ZodType>(
  z.string(),
  z.number(),
  z.int(),
  z.boolean(),
  z.null(),
  z.enum(['a', 'b']),
  z.literal(7),
  z.string().nullable(),
);

/** Schemas as people write them, optional properties and unions of objects included. */
const schemas: fc.Arbitrary<z.ZodType> = fc.letrec<{ any: z.ZodType; object: z.ZodType }>(
  (tie) => ({
    any: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'schema' },
      leaf,
      tie('object'),
      tie('any').map((item) => z.array(item)),
      fc.tuple(tie('object'), tie('object')).map(([a, b]) => z.union([a, b])),
    ),
    object: fc
      .dictionary(
        fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        fc.record({ schema: tie('any'), kind: fc.constantFrom('plain', 'optional', 'nullish') }),
        { maxKeys: 4, depthIdentifier: 'schema' },
      )
      .map((properties) =>
        z.object(
          Object.fromEntries(
            Object.entries(properties).map(([name, { schema, kind }]) => [
              name,
              kind === 'plain'
                ? schema
                : kind === 'optional'
                  ? schema.optional()
                  : schema.nullish(),
            ]),
          ),
        ),
      ),
  }),
).any;

/** Some value of a strict schema; `choose` decides between branches. */
function sample(given: Node, choose: () => number, shared = given['$defs'] as Node): unknown {
  const name = (given['$ref'] as string | undefined)?.replace('#/$defs/', '');
  const schema = name ? (shared[name] as Node) : given;
  const branches = schema['anyOf'] as Node[] | undefined;
  if (branches) return sample(branches[choose() % branches.length]!, choose, shared);
  if ('const' in schema) return schema['const'];
  const values = schema['enum'] as unknown[] | undefined;
  if (values) return values[choose() % values.length];
  const types = [schema['type']].flat() as string[];
  const type = types[choose() % types.length];
  if (type === 'object') {
    return Object.fromEntries(
      Object.entries(schema['properties'] as Record<string, Node>).map(([name, property]) => [
        name,
        sample(property, choose, shared),
      ]),
    );
  }
  if (type === 'array') {
    return Array.from({ length: choose() % 3 }, () =>
      sample(schema['items'] as Node, choose, shared),
    );
  }
  if (type === 'null') return null;
  if (type === 'boolean') return choose() % 2 === 0;
  return type === 'string' ? 'text' : choose();
}

test('whatever the strict schema allows is read by the zod schema', () => {
  fc.assert(
    fc.property(schemas, fc.infiniteStream(fc.nat(100)), (schema, choices) => {
      const format = zodResponseFormat(schema, 'answer', { optionalAsNullable: true });
      const strict = format.json_schema.schema as Node;
      const choose = () => choices.next().value;
      for (let round = 0; round < 5; round += 1) {
        const answer = sample(strict, choose);
        expect(ajv.validate(strict, answer)).toBe(true);
        format.$parseRaw(JSON.stringify(answer));
      }
    }),
    { numRuns: 200, seed: 11 },
  );
});
