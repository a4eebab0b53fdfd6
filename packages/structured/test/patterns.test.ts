import { toStandardJsonSchema } from '@valibot/to-json-schema';
import fc from 'fast-check';
import * as v from 'valibot';
import { z } from 'zod';
import * as mini from 'zod/mini';
import { z as z3 } from 'zod3';
import { z as z34 } from 'zod3/v4';

import { jsonSchemaResponseFormat, standardResponseFormat } from '../src/index.js';
import { unicodeSource } from '../src/strict/unicode-pattern.js';
import { zodResponseFormat } from '../src/zod.js';
import { issuesOf } from './issues-of.js';
import { type } from './matrix/row.js';

const property = (format: any): any => format.json_schema.schema.properties.a;
const LIBRARIES: [string, (regex: RegExp) => any][] = [
  ['zod 4', (regex) => zodResponseFormat(z.object({ a: z.string().regex(regex) }), 'x')],
  ['zod 3', (regex) => zodResponseFormat(z3.object({ a: z3.string().regex(regex) }), 'x')],
  [
    'zod/mini',
    (regex) => zodResponseFormat(mini.object({ a: mini.string().check(mini.regex(regex)) }), 'x'),
  ],
  [
    'valibot',
    (regex) => {
      const schema = v.object({ a: v.pipe(v.string(), v.regex(regex)) });
      return standardResponseFormat(toStandardJsonSchema(schema), 'x');
    },
  ],
  ['arktype', (regex) => standardResponseFormat(type({ a: type(regex as never) }), 'x')],
];

/** Patterns that mean the same by code points, and their source in that mode if it is another. */
const SAME: [RegExp, string?][] = [
  [/^[a-z]+$/],
  [/^\S+@\S+\.\S+$/],
  [/^.*$/],
  [/\S/],
  [/^\S/],
  [/^[^,]+(?:,[^,]+)*$/],
  [/^(\+\d{1,2}\s)?\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}$/],
  [/^😀$/],
  [/^\p{L}{2}$/u],
  [/^.{2}$/u],
  [/[\w-.]/, '[\\w\\-.]'],
  [new RegExp('^\\d{3}\\-\\d{4}$'), '^\\d{3}-\\d{4}$'],
  [new RegExp('\\_\\@\\#'), '_@#'],
  [new RegExp('^[\\-\\_]$'), '^[\\-_]$'],
  [/a{,3}/, 'a\\{,3\\}'],
  [/^[^]+$/, '^[\\s\\S]+$'],
];

const classOf = (text: string) => new RegExp(`^[${text}]$`);

/** Patterns that count UTF-16 units, so that they tell half of an emoji from a whole one. */
const OTHERS = [
  /^.{2}$/,
  /^.$/,
  /^.?$/,
  /^[^a]$/,
  /^a\Wb$/,
  /^.+.+$/,
  /^(?:.+){2}$/,
  /^😀+$/,
  classOf('😀'),
  /^[\ud800-\udfff]+$/,
  /^[\u0080-\uffff]+$/,
  /\B/,
  new RegExp('\\p{L}'),
  new RegExp('\\u{61}'),
  /^[a-z]$/i,
  /^.$/s,
];

describe.each(LIBRARIES)('%s', (_library, make) => {
  test.each(SAME)('%s is sent', (regex, source = regex.source) => {
    expect(property(make(regex))).toEqual({ type: 'string', pattern: source });
  });

  test.each(OTHERS)('%s is described, and checked by the library', (regex) => {
    const format = make(regex);
    expect(property(format)).toEqual({ type: 'string', description: `(pattern: ${regex})` });
    for (const text of ['😀', '😀😀', 'ab', 'p{L}', 'u'.repeat(61)]) {
      const read = () => format.$parseRaw(JSON.stringify({ a: text }));
      if (regex.test(text)) expect(read()).toEqual({ a: text });
      else expect(read).toThrow();
    }
  });
});

describe('JSON Schema: patterns are read by code points', () => {
  const make = (pattern: string, options = {}) => {
    const schema = { type: 'object', properties: { a: { type: 'string', pattern } } };
    return jsonSchemaResponseFormat({ ...schema, required: ['a'] }, 'x', options);
  };

  test.each([
    ['^.{2}$', '^.{2}$'],
    ['^[^a]$', '^[^a]$'],
    ['\\p{L}', '\\p{L}'],
    ['[\\w-.]', '[\\w\\-.]'],
    ['\\-x', '-x'],
  ])('%s', (pattern, sent) => {
    expect(property(make(pattern))).toEqual({ type: 'string', pattern: sent });
  });

  test('one that has no meaning there is refused, or described', () => {
    expect(issuesOf(() => make('^\\_.{2}$'))).toEqual([
      { path: '#/properties/a', message: expect.stringContaining('pattern') },
    ]);
    const format = make('^\\_.{2}$', { validate: (value: unknown) => value });
    expect(property(format)).toEqual({ type: 'string', description: '(pattern: ^\\_.{2}$)' });
  });
});

const written = (zod: any, schema: unknown) =>
  property(zodResponseFormat(zod.object({ a: schema }), 'x'));

test.each<[string, any]>([
  ['zod 4', z],
  ['zod 4 of 3.25', z34],
])('%s: a format with a pattern of the caller is the pattern', (_version, zod) => {
  const corp = /^[a-z]+@corp$/;
  for (const schema of [
    zod.email({ pattern: corp }),
    zod.string().email({ pattern: corp }),
    zod.stringFormat('email', corp),
    zod.uuid({ pattern: corp }),
    zod.ipv4({ pattern: corp }),
    zod.nanoid({ pattern: corp }),
    zod.iso.date({ pattern: corp }),
    zod.iso.datetime({ pattern: corp }),
    zod.iso.time({ pattern: corp }),
  ]) {
    expect(written(zod, schema)).toEqual({ type: 'string', pattern: corp.source });
  }
  expect(written(zod, zod.email({ pattern: /^X@Y$/i }))).toEqual({
    type: 'string',
    description: '(pattern: /^X@Y$/i)',
  });
});

test.each<[string, any]>([
  ['zod 4', z],
  ['zod 4 of 3.25', z34],
])('%s: the patterns of its own formats are the formats', (_version, zod) => {
  const formats: [string, any][] = [
    ['email', zod.email()],
    ['email', zod.string().email()],
    ['uuid', zod.uuid()],
    ['uuid', zod.guid()],
    ['ipv6', zod.ipv6()],
    ['date', zod.iso.date()],
    ['date-time', zod.iso.datetime({ offset: true })],
    ['duration', zod.iso.duration()],
  ];
  for (const [format, schema] of formats) {
    expect(written(zod, schema)).toEqual({ type: 'string', format });
  }
});

test('zod 4: host names, and the unicode pattern for e-mail', () => {
  expect(written(z, z.hostname())).toEqual({ type: 'string', format: 'hostname' });
  expect(written(z, z.stringFormat('hostname', /^h$/))).toEqual({ type: 'string', pattern: '^h$' });
  const email = zodResponseFormat(
    z.object({ a: z.email({ pattern: z.regexes.unicodeEmail }) }),
    'x',
  );
  expect(property(email)).toEqual({ type: 'string', pattern: z.regexes.unicodeEmail.source });
  expect(email.$parseRaw('{"a":"jörg@example.com"}')).toEqual({ a: 'jörg@example.com' });
});

test('what is sent matches the same texts', () => {
  const atoms = [
    ...['.', '\\S', '\\W', '[^a]', 'a', 'b', '[ab]', '[\\w-.]', '[\\d-b]', '\\-', '{', '}', ']'],
    ...['😀', '\\B', '\\b', '[^]', '[\\W_]', '\\D', '\\x61', '\\u0061', '(?:a|.)'],
  ];
  const quantifiers = ['', '', '', '*', '+', '?', '{2}', '{1,}', '{2,}', '+?', '{0,1}', '{,2}'];
  const { pattern } = fc.letrec<{ pattern: string; term: string }>((tie) => ({
    term: fc
      .tuple(
        fc.oneof(
          { maxDepth: 2, depthIdentifier: 'pattern' },
          fc.constantFrom(...atoms),
          tie('pattern').map((inner) => `(${inner})`),
        ),
        fc.constantFrom(...quantifiers),
      )
      .map((parts) => parts.join('')),
    pattern: fc
      .array(fc.array(tie('term'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
      .map((alternatives) => alternatives.map((terms) => terms.join('')).join('|')),
  }));
  const anchored = fc
    .tuple(fc.constantFrom('', '^'), pattern, fc.constantFrom('', '$'))
    .map((parts) => parts.join(''));
  const texts = fc
    .array(fc.constantFrom('a', 'b', '-', '_', '😀', '😁', '1', ' ', '{', '}', '.'), {
      maxLength: 4,
    })
    .map((characters) => characters.join(''));
  let sent = 0;
  fc.assert(
    fc.property(anchored, fc.array(texts, { minLength: 20, maxLength: 20 }), (source, samples) => {
      let regex;
      try {
        regex = new RegExp(source);
      } catch {
        return;
      }
      const rewritten = unicodeSource(source);
      if (rewritten === undefined) return;
      sent += 1;
      const unicode = new RegExp(rewritten, 'u');
      for (const text of ['', '😀', '😀😀', 'a😀b', ...samples]) {
        expect([source, text, unicode.test(text)]).toEqual([source, text, regex.test(text)]);
      }
    }),
    { numRuns: 2000, seed: 20_261_129 },
  );
  expect(sent).toBeGreaterThan(300);
});
