import { OpenAIError } from '@oai/core';
import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { z } from 'zod';

import * as helpers from '../src/index.js';
import * as zodHelpers from '../src/zod.js';

const all: Record<string, any> = { ...helpers, ...zodHelpers };
const schemas: Record<string, object> = {
  zod: z.object({ a: z.string() }),
  standard: toStandardJsonSchema(v.object({ a: v.string() })),
  jsonSchema: { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
};
/** Of no type that a parameter has, but for those that may be absent. */
const odd = [undefined, null, 5, 3n, true, Symbol('s'), [], new Date(0), { a: 1 }, () => 1];
const isAbsent = (value: unknown) => value === undefined || value === null;

const names = Object.keys(all).filter((name) => /Format$|Function$/.test(name));
const kindOf = (name: string) => /^(zod|standard|jsonSchema)/.exec(name)![0];

/** The arguments of a helper, with the options of a format or the parts of a tool. */
function argumentsOf(name: string, options?: unknown): unknown[] {
  const schema = schemas[kindOf(name)];
  if (name.endsWith('Function')) return [{ name: 'n', parameters: schema, ...(options as object) }];
  return name.includes('Agent')
    ? [schema]
    : [schema, 'n', ...(options === undefined ? [] : [options])];
}

function errorOf(call: () => unknown): unknown {
  try {
    return void call();
  } catch (error) {
    return error;
  }
}

test('there are helpers for each library and API', () => {
  expect(names).toHaveLength(16);
});

test.each(names)('%s refuses each odd argument', (name) => {
  argumentsOf(name, {}).forEach((_, index, given) => {
    for (const value of odd) {
      const isOptions = index === 2 || (index === 1 && name.includes('Agent'));
      if (isOptions && (isAbsent(value) || Object(value) === value)) continue;
      const call = () => all[name](...given.with(index, value));
      expect([index, value, errorOf(call)]).toEqual([index, value, expect.any(OpenAIError)]);
    }
  });
  expect(errorOf(() => all[name]())).toBeInstanceOf(OpenAIError);
});

const options: [option: string, types: string[]][] = [
  ['description', ['string']],
  ['optionalAsNullable', ['boolean']],
  ['schemaDefinitions', ['object']],
  ['function', ['function']],
  ['validate', ['function']],
];

describe.each(options)('the option `%s`', (option, types) => {
  const takers = names.filter(
    (name) =>
      !name.includes('Agent') &&
      !(name.includes('Realtime') && option === 'optionalAsNullable') &&
      (option !== 'schemaDefinitions' || kindOf(name) === 'zod') &&
      (option !== 'function' || name.endsWith('Function')) &&
      (option !== 'validate' || kindOf(name) === 'jsonSchema'),
  );
  test.each(takers)('is refused by %s unless it is of its type', (name) => {
    for (const value of odd) {
      if (isAbsent(value) || types.includes(typeof value)) continue;
      const call = () => all[name](...argumentsOf(name, { [option]: value }));
      expect(call).toThrow(OpenAIError);
      expect(call).toThrow(`The option \`${option}\` must be of type ${types[0]!}.`);
    }
  });

  test.each(takers)('is absent for %s where it is null', (name) => {
    expect(all[name](...argumentsOf(name, { [option]: null }))).toEqual(
      all[name](...argumentsOf(name, {})),
    );
  });
});

test.each(names.filter((name) => /(Response|Text)Format$/.test(name) && !name.includes('Agent')))(
  '%s takes null for no options',
  (name) => {
    expect(all[name](...argumentsOf(name, null))).toEqual(all[name](...argumentsOf(name)));
    expect(() => all[name](...argumentsOf(name, 'text'))).toThrow('The options must be an object');
  },
);

test('a tool without its parts is told from one with a wrong schema', () => {
  const { zodFunction } = all;
  expect(() => zodFunction()).toThrow('A tool is made from an object: `{ name, parameters }`.');
  expect(() => zodFunction(schemas['zod'])).toThrow('A tool is made from an object');
  expect(() => zodFunction({ name: 'n', parameters: undefined })).toThrow('it is undefined');
});

test('no loosening is left to a `validate` that is null', () => {
  const schema = {
    type: 'object',
    properties: { a: { type: 'string', minLength: 2 } },
    required: ['a'],
  };
  expect(() => all['jsonSchemaResponseFormat'](schema, 'n', { validate: null })).toThrow(
    'minLength is not enforced by the API, and nothing here would check it',
  );
});
