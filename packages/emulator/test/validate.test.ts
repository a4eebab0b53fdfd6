import { CompiledSchemas } from '../src/document/compiled-schema.js';
import { ApiDocument, type Schema } from '../src/document/document.js';
import { requestSchema } from '../src/document/request-schema.js';
import { findUnknownParameter } from '../src/document/unknown-parameter.js';
import { validate } from '../src/document/validate.js';
import { sampleJson } from '../src/model/sample.js';
import { expectValid } from './helpers/document.js';

const document = new ApiDocument();
const resolve = (name: string) => document.schema(name);
const bodies = document.operationKeys().flatMap((key): [string, Schema][] => {
  const [method = '', path = ''] = key.split(' ');
  const schema = document.operation(method, path)?.request?.['application/json'];
  return schema ? [[key, schema]] : [];
});
const compiled = new CompiledSchemas(resolve);
const sample = (schema: Schema, requiredOnly: boolean) =>
  sampleJson(schema, { resolve, requiredOnly }) as Record<string, unknown>;

test.each(bodies)('%s: what the sampler makes, both validators take', (_, schema) => {
  for (const requiredOnly of [true, false]) {
    const body = sample(schema, requiredOnly);
    expectValid(schema, body);
    expect(validate(schema, body, resolve)).toBeUndefined();
    expect(compiled.takes(schema, body)).toBe(true);
    expect(findUnknownParameter(schema, body, resolve)).toBeUndefined();
  }
});

const withRequired = bodies.filter(([, schema]) => Object.keys(sample(schema, true)).length > 0);

test.each(withRequired)('%s: what lacks a member, both refuse, naming it', (_, schema) => {
  const whole = sample(schema, true);
  const [name] = Object.keys(whole);
  const { [name!]: _removed, ...body } = whole;
  let valid = true;
  try {
    expectValid(schema, body);
  } catch {
    valid = false;
  }
  const problem = validate(schema, body, resolve);
  expect(problem === undefined).toBe(valid);
  if (problem) expect(problem).toMatchObject({ param: name, code: 'missing_required_parameter' });
});

const strangers = [
  null,
  undefined,
  true,
  -1,
  1e9,
  0.5,
  '',
  'x'.repeat(600),
  [],
  [[]],
  {},
  { a: 1 },
];

/** Returns copies of a value, in each of which one part, however deep, is another. */
function spoiled(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return strangers;
  const owner = value as Record<string, unknown>;
  const copies = Object.keys(owner).flatMap((key) =>
    spoiled(owner[key]).map((part) =>
      Array.isArray(value)
        ? value.map((each: unknown, at) => (String(at) === key ? part : each))
        : { ...owner, [key]: part },
    ),
  );
  return [...copies, ...strangers];
}

test.each(bodies)('%s: compiled schemas take nothing that is refused', (_, schema) => {
  const bodies = spoiled(sample(schema, true));
  const taken = bodies.filter((body) => compiled.takes(schema, body));
  for (const body of taken) expect(validate(schema, body, resolve)).toBeUndefined();
  expect(taken.length).toBeLessThan(bodies.length);
});

test('requests may leave out what answers always have', () => {
  const tool = { type: 'function', name: 'f' };
  const body = { model: 'gpt-4o', input: 'x', tools: [tool] };
  const relaxed = (name: string) => requestSchema(document, name);
  expect(validate({ $ref: 'CreateResponse' }, body, relaxed)).toBeUndefined();
  expect(validate({ $ref: 'CreateResponse' }, body, resolve)).toMatchObject({
    param: 'tools[0].strict',
  });
});
