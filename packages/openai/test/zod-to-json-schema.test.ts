import { zodToJsonSchema } from '@oai/openai/_vendor/zod-to-json-schema/zodToJsonSchema';
import { zodToJsonSchema as theirs } from 'openai/_vendor/zod-to-json-schema/zodToJsonSchema';
import { z } from 'zod3';

const point = z.object({ x: z.number().int(), label: z.string().optional() });
interface Node {
  value: string;
  next: Node | null;
}
const node: z.ZodType<Node> = z.object({ value: z.string(), next: z.lazy(() => node).nullable() });

describe('zodToJsonSchema converts as the vendored module of openai does', () => {
  test.each([
    ['objects', z.object({ a: z.string().describe('A'), b: z.boolean().default(true) }), undefined],
    ['repeated schemas', z.object({ from: point, to: point }), undefined],
    ['recursion', node, undefined],
    ['a name', node, 'Node'],
    ['a title', point, { name: 'Point', nameStrategy: 'title' as const }],
    ['a name at the root too', node, { name: 'Node', nameStrategy: 'duplicate-ref' as const }],
    ['no references', z.object({ from: point, to: point }), { $refStrategy: 'none' as const }],
    ['OpenAPI', z.object({ a: z.string().nullable() }), { target: 'openApi3' as const }],
  ])('%s', (_name, schema, options) => {
    expect(zodToJsonSchema(schema, options)).toEqual(theirs(schema as never, options as never));
  });
});

test('openaiStrictMode closes objects and requires every property', () => {
  const schema = z.object({ a: z.string().nullable(), b: point.omit({ label: true }) });
  expect(zodToJsonSchema(schema, { openaiStrictMode: true })).toMatchObject({
    required: ['a', 'b'],
    additionalProperties: false,
    properties: { b: { required: ['x'], additionalProperties: false } },
  });
});
