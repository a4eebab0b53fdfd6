import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { z } from 'zod';
import { z as z3 } from 'zod3';
import * as m from 'zod/mini';
import { jsonSchemaResponseFormat, standardResponseFormat, standardRealtimeFunction } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';
import { S, type, scope, T } from './matrix/row.js';
const opt = { optionalAsNullable: true };
const wrap = (schema: any) => S.toStandardSchemaV1(S.toStandardJSONSchemaV1(schema));
const zod = (s: any) => zodResponseFormat(s, 'x', opt) as any;
const eff = (s: any) => standardResponseFormat<any>(wrap(s), 'x', opt) as any;
const val = (s: any) => standardResponseFormat<any>(toStandardJsonSchema(s), 'x', opt) as any;
const ark = (s: any) => standardResponseFormat<any>(s, 'x', opt) as any;
const raw = (s: any, o = {}) => jsonSchemaResponseFormat<any>(s, 'x', { ...opt, ...o }) as any;
const out: string[] = [];
const show = (name: string, make: () => any, ...answers: unknown[]) => {
  let line = name + '\n';
  try {
    const f = make();
    line += '   ' + JSON.stringify(f.json_schema.schema.properties) + (f.json_schema.schema.$defs ? ' $defs ' + JSON.stringify(f.json_schema.schema.$defs) : '') + '\n';
    for (const a of answers) { try { line += '   ' + JSON.stringify(a) + ' => ' + JSON.stringify(f.$parseRaw(JSON.stringify(a)), (_k, x) => typeof x === 'bigint' ? String(x) + 'n' : x) + '\n'; } catch (e: any) { line += '   ' + JSON.stringify(a) + ' FAILS ' + e.constructor.name + ': ' + String(e.message).replace(/\s+/g, ' ').slice(0, 200) + '\n'; } }
  } catch (e: any) { line += '   ERROR ' + e.constructor.name + ': ' + String(e.message).slice(0, 600) + '\n'; }
  out.push(line);
};
test('probe', () => {
  // discriminated
  show('zod4 du without literal', () => zod(z.object({ u: z.discriminatedUnion('kind', [z.object({ kind: z.string(), a: z.string() }), z.object({ kind: z.literal('b') })] as any) })), { u: { kind: 'b' } });
  show('zod4 du missing', () => zod(z.object({ u: z.discriminatedUnion('kind', [z.object({ a: z.string() }), z.object({ kind: z.literal('b') })] as any) })), { u: { kind: 'b' } });
  show('zod4 du dup', () => zod(z.object({ u: z.discriminatedUnion('kind', [z.object({ kind: z.literal('b'), a: z.string() }), z.object({ kind: z.literal('b') })] as any) })), { u: { kind: 'b' } });
  show('mini du dup', () => zod(m.object({ u: m.discriminatedUnion('kind', [m.object({ kind: m.literal('b'), a: m.string() }), m.object({ kind: m.literal('b') })] as any) })), { u: { kind: 'b' } });
  show('zod4 du lazy opt', () => zod(z.object({ u: z.discriminatedUnion('kind', [z.lazy(() => z.object({ kind: z.literal('a'), a: z.string() })), z.object({ kind: z.literal('b') })] as any) })), { u: { kind: 'b' } });
  show('zod4 du transform disc', () => zod(z.object({ u: z.discriminatedUnion('kind', [z.object({ kind: z.literal('a').transform((x) => x + '1') }), z.object({ kind: z.literal('b') })] as any) })), { u: { kind: 'a' } });
  show('zod4 du optional disc', () => zod(z.object({ u: z.discriminatedUnion('kind', [z.object({ kind: z.literal('a').optional(), x: z.string() }), z.object({ kind: z.literal('b') })] as any) })), { u: { kind: null, x: 'x' } });
  show('zod4 du both optional disc', () => zod(z.object({ u: z.discriminatedUnion('kind', [z.object({ kind: z.literal('a').optional(), x: z.string() }), z.object({ kind: z.literal('b').optional() })] as any) })), { u: { kind: 'b' } });
  show('zod4 du default disc', () => zod(z.object({ u: z.discriminatedUnion('kind', [z.object({ kind: z.literal('a').default('a'), x: z.string() }), z.object({ kind: z.literal('b') })] as any) })), { u: { kind: 'a', x: 'x' } });
  show('zod3 du opt', () => zod(z3.object({ u: z3.discriminatedUnion('kind', [z3.object({ kind: z3.literal('a').optional(), x: z3.string() }), z3.object({ kind: z3.literal('b') })] as any) })), { u: { kind: 'a', x: 'x' } }, { u: { kind: null, x: 'x' } });
  show('zod3 du dup', () => zod(z3.object({ u: z3.discriminatedUnion('kind', [z3.object({ kind: z3.literal('b'), x: z3.string() }), z3.object({ kind: z3.literal('b') })] as any) })), { u: { kind: 'a', x: 'x' } });
  show('valibot variant no disc', () => val(v.object({ u: v.variant('kind', [v.object({ kind: v.string(), a: v.string() }), v.object({ kind: v.literal('b') })] as any) })), { u: { kind: 'b' } }, { u: { kind: 'b', a: 'x' } });
  show('valibot variant missing', () => val(v.object({ u: v.variant('kind', [v.object({ a: v.string() }), v.object({ kind: v.literal('b') })] as any) })), { u: { kind: 'b' } }, { u: { a: 'x' } });
  show('valibot variant dup', () => val(v.object({ u: v.variant('kind', [v.object({ kind: v.literal('b'), a: v.string() }), v.object({ kind: v.literal('b'), n: v.number() })] as any) })), { u: { kind: 'b', n: 1 } }, { u: { kind: 'b', a: 'x' } });
  show('valibot variant opt', () => val(v.object({ u: v.variant('kind', [v.object({ kind: v.optional(v.literal('a')), a: v.string() }), v.object({ kind: v.literal('b'), n: v.number() })] as any) })), { u: { kind: null, a: 'x' } }, { u: { kind: 'a', a: 'x' } });
  // const against format
  show('raw const format', () => raw({ type: 'object', properties: { a: { const: 'abc', format: 'email' } }, required: ['a'] }));
  show('raw enum format', () => raw({ type: 'object', properties: { a: { enum: ['a@b.de', 'abc'], format: 'email' } }, required: ['a'] }));
  show('zod const format', () => zod(z.object({ a: z.intersection(z.literal('abc'), z.email()) })), { a: 'abc' });
  show('valibot const format', () => val(v.object({ a: v.intersect([v.literal('abc'), v.pipe(v.string(), v.email())]) })), { a: 'abc' });
  // items
  show('raw items', () => raw({ type: 'object', properties: { a: { items: { type: 'string' } } }, required: ['a'] }), { a: 'x' });
  show('raw items anyOf', () => raw({ type: 'object', properties: { a: { anyOf: [{ items: { type: 'string' } }, { type: 'string' }] } }, required: ['a'] }));
  show('raw props', () => raw({ type: 'object', properties: { a: { properties: { b: { type: 'string' } }, required: ['b'] } }, required: ['a'] }));
  show('raw items allOf', () => raw({ type: 'object', properties: { a: { allOf: [{ items: { type: 'string' } }, { type: 'string' }] } }, required: ['a'] }));
  show('raw minLength no type', () => raw({ type: 'object', properties: { a: { minimum: 3 } }, required: ['a'] }));
  show('raw oneOf items', () => raw({ type: 'object', properties: { a: { oneOf: [{ items: { type: 'string' } }, { type: 'string' }] } }, required: ['a'] }));
  // durations
  show('duration zod4', () => zod(z.object({ a: z.iso.duration() })), { a: 'PT1.5S' }, { a: 'P1Y1D' }, { a: 'P1,5Y' });
  show('duration zod3', () => zod(z3.object({ a: z3.string().duration() })), { a: 'PT1.5S' }, { a: 'P1Y1D' });
  // getters
  const boom = { get a(): any { throw new Error('boom'); } };
  show('raw getter', () => raw({ type: 'object', properties: boom, required: ['a'] }));
  show('raw getter kw', () => raw({ type: 'object', properties: { b: { get type() { throw new Error('boom'); } } }, required: ['b'] }));
  show('zod getter', () => zod(z.object({ get a(): any { throw new Error('boom'); } })));
  show('zod nested getter', () => zod(z.object({ q: z.object({ get a(): any { throw new Error('boom'); } }) })));
  show('zod lazy throws', () => zod(z.object({ q: z.lazy(() => { throw new Error('boom'); }) })));
  show('zod3 lazy throws', () => zod(z3.object({ q: z3.lazy(() => { throw new Error('boom'); }) })));
  show('zod3 shape throws', () => zod(z3.object({ get a(): any { throw new Error('boom'); } })));
  show('zod getter undefined', () => zod(z.object({ q: z.object({ get a(): any { return undefined; } }) })));
  show('zod lazy undefined', () => zod(z.object({ q: z.lazy(() => undefined as any) })));
  show('zod3 lazy undefined', () => zod(z3.object({ q: z3.lazy(() => undefined as any) })));
  show('mini lazy throws', () => zod(m.object({ q: m.lazy(() => { throw new Error('boom'); }) })));
  show('valibot getter', () => val(v.object({ get a(): any { throw new Error('boom'); } })));
  show('valibot lazy', () => val(v.object({ a: v.lazy(() => { throw new Error('boom'); }) })));
  show('effect suspend', () => eff(S.Struct({ a: S.suspend(() => { throw new Error('boom'); }) })));
  // regex
  for (const r of [/[]/, /[^]/, /(?!)/, /a^/, /$a/, /[]a/, /a|[]/, /[]*/]) {
    show('zod3 ' + r, () => zod(z3.object({ a: z3.string().regex(r) })), { a: 'a' });
    show('zod4 ' + r, () => zod(z.object({ a: z.string().regex(r) })), { a: 'a' });
    show('valibot ' + r, () => val(v.object({ a: v.pipe(v.string(), v.regex(r)) })), { a: 'a' });
    show('ark ' + r, () => ark(type({ a: r })), { a: 'a' });
    show('eff ' + r, () => eff(S.Struct({ a: S.String.check(S.isPattern(r)) })), { a: 'a' });
    show('raw ' + r, () => raw({ type: 'object', properties: { a: { type: 'string', pattern: r.source } }, required: ['a'] }), { a: 'a' });
  }
  // intersections with transforms
  show('zod and transform', () => zod(z.intersection(z.object({ a: z.string().transform(Number) }), z.object({ a: z.string() }))), { a: '1' });
  show('zod3 and transform', () => zod(z3.intersection(z3.object({ a: z3.string().transform(Number) }), z3.object({ a: z3.string() }))), { a: '1' });
  show('zod and whole transform', () => zod(z.intersection(z.object({ a: z.string() }).transform((x) => x.a), z.object({ b: z.string() }))), { a: '1', b: '2' });
  show('zod3 and whole transform', () => zod(z3.intersection(z3.object({ a: z3.string() }).transform((x) => x.a), z3.object({ b: z3.string() }))), { a: '1', b: '2' });
  show('zod and default', () => zod(z.intersection(z.object({ a: z.string().default('q') }), z.object({ a: z.string().optional() }))), { a: '1' }, { a: null });
  show('zod and coerce', () => zod(z.intersection(z.object({ a: z.coerce.number() }), z.object({ a: z.number() }))), { a: 1 });
  show('zod and date', () => zod(z.intersection(z.object({ a: z.coerce.date() }), z.object({ a: z.string() }))), { a: '2020-01-01T00:00:00Z' });
  show('valibot and transform', () => val(v.intersect([v.object({ a: v.pipe(v.string(), v.transform(Number)) }), v.object({ a: v.string() })])), { a: '1' });
  show('valibot and whole', () => val(v.intersect([v.pipe(v.object({ a: v.string() }), v.transform((x) => x.a)), v.object({ b: v.string() })])), { a: '1', b: '1' });
  // effect
  show('eff parseJson', () => eff(S.Struct({ a: S.fromJsonString(S.Struct({ n: S.Int })) })), { a: '{"n":1}' });
  show('eff parseJson bad', () => eff(S.Struct({ a: S.fromJsonString(S.Struct({ n: S.Date })) })), { a: '{"n":1}' });
  show('eff parseJson rec', () => eff(S.Struct({ a: S.fromJsonString(S.Record(S.String, S.Int)) })), { a: '{"n":1}' });
  show('eff UnknownFromJsonString', () => eff(S.Struct({ a: S.UnknownFromJsonString })), { a: '{"n":1}' });
  show('eff Error', () => eff(S.Struct({ a: S.Error() })), { a: { message: 'x' } });
  show('eff Defect', () => eff(S.Struct({ a: S.Defect() })), { a: { message: 'x' } });
  show('eff encodeKeys', () => eff(S.Struct({ a: S.Int, b: S.String }).pipe(S.encodeKeys({ a: 'c' }))), { c: 1, b: 'x' });
  show('eff encodeKeys sym', () => eff(S.Struct({ a: S.Int }).pipe(S.encodeKeys({ a: Symbol('q') }))), { c: 1, b: 'x' });
  // ark cyclic defaults
  show('ark cyclic', () => ark(scope({ tree: { name: "string = 'q'", kids: 'tree[]' } }).export().tree), { name: 'x', kids: [{ name: 'y', kids: [] }] }, { name: null, kids: [] });
  show('ark cyclic deep', () => ark(scope({ leaf: { v: "number = 3", 't?': 'tree' }, tree: { name: "string", kids: 'leaf[]' } }).export().tree), { name: 'x', kids: [{ v: 1, t: null }] });
  // valibot lazy
  show('val lazy pipe', () => val(v.object({ a: v.pipe(v.lazy(() => v.string()), v.picklist(['x', 'y'])) })), { a: 'x' }, { a: 'q' });
  show('val lazy obj', () => val(v.object({ a: v.pipe(v.lazy(() => v.object({ n: v.number(), m: v.string() })), v.object({ n: v.literal(3) })) })), { a: { n: 3, m: 'x' } }, { a: { n: 4, m: 'x' } });
  show('val lazy action', () => val(v.object({ a: v.pipe(v.lazy(() => v.string()), v.regex(/^a/)) })), { a: 'x' }, { a: 'a' });
  console.log(out.join(''));
});
