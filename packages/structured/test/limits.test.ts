import { jsonSchemaResponseFormat, UnsupportedSchemaError } from '../src/index.js';

const object = (properties: Record<string, unknown>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const nested = (levels: number): Record<string, unknown> =>
  levels === 1 ? object({ end: { type: 'string' } }) : object({ next: nested(levels - 1) });
const strings = (count: number, length: number) =>
  Array.from({ length: count }, (_, index) => String(index).padStart(length, 'x'));
const many = (count: number, length = 5) =>
  object(Object.fromEntries(strings(count, length).map((name) => [name, { type: 'string' }])));

test.each([
  { what: 'ten levels', schema: nested(10), message: undefined },
  { what: 'eleven levels', schema: nested(11), message: '11 levels of nested objects' },
  { what: '5,000 properties', schema: many(5000), message: undefined },
  { what: '5,001 properties', schema: many(5001), message: '5001 properties in all' },
  {
    what: '1,001 enum values',
    schema: object({ a: { enum: strings(1001, 4) } }),
    message: '1001 enum values in all',
  },
  {
    what: 'a long enum with much text',
    schema: object({ a: { enum: strings(251, 60) } }),
    message: '15060 characters in an enum of more than 250 strings; the API accepts 15000',
  },
  {
    what: 'names with much text',
    schema: many(1201, 100),
    message: '120100 characters of names',
  },
])('$what', ({ schema, message }) => {
  const make = () => jsonSchemaResponseFormat(schema, 'sizes');
  if (message === undefined) expect(make).not.toThrow();
  else {
    expect(make).toThrow(UnsupportedSchemaError);
    expect(make).toThrow(message);
  }
});
