import fc from 'fast-check';

import { PartialJSONParser } from './partial-json.js';

/** Parses a prefix in the slow way: removes the unfinished token and closes open values. */
function closeAndParse(prefix: string): unknown {
  const closers: string[] = [];
  let text = '';
  let index = 0;
  // Where the text was last complete but for its closers, and which those were.
  let safe = '';
  const mark = () => {
    safe = text + [...closers].reverse().join('');
  };
  const mayBeKey = () => closers.at(-1) === '}' && /[{,]\s*$/.test(text);
  while (index < prefix.length) {
    const character = prefix[index]!;
    if (character === '"') {
      const isKey = mayBeKey();
      const match = /^"(?:[^"\\]|\\(?:[^u]|u[\da-fA-F]{4}))*/.exec(prefix.slice(index))!;
      const closed = prefix[index + match[0].length] === '"';
      text += `${match[0]}"`;
      index += match[0].length + 1;
      if (!isKey) mark();
      if (!closed) break;
      continue;
    }
    const literal = /^(t|f|n|-?\d)[^\s,\]}]*/.exec(prefix.slice(index))?.[0];
    if (literal) {
      index += literal.length;
      const isNumber = /^[-\d]/.test(literal);
      if (isNumber && index === prefix.length) break;
      text += isNumber ? literal : { t: 'true', f: 'false', n: 'null' }[literal[0]!];
      mark();
      continue;
    }
    index += 1;
    text += character;
    if (character === '{' || character === '[') {
      closers.push(character === '{' ? '}' : ']');
      mark();
    } else if (character === '}' || character === ']') {
      closers.pop();
      mark();
    }
  }
  return safe === '' ? undefined : JSON.parse(safe);
}

/** JSON text of random values in random spellings: escapes and white space included. */
const jsonText = fc
  .record({
    value: fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }),
    indent: fc.constantFrom(0, 2, '\t'),
    escapeAll: fc.boolean(),
  })
  .map(({ value, indent, escapeAll }) => {
    const text = JSON.stringify(value, null, indent);
    return escapeAll
      ? text.replace(
          /[^\x20-\x7f\n\t]/g,
          (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
        )
      : text;
  });

const clone = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

test('agrees with JSON.parse on every prefix, written character by character', () => {
  fc.assert(
    fc.property(jsonText, (text) => {
      const parser = new PartialJSONParser();
      for (let end = 1; end <= text.length; end += 1) {
        const value = parser.write(text[end - 1]!);
        expect(clone(value)).toEqual(closeAndParse(text.slice(0, end)));
      }
      expect(parser.finish()).toEqual(JSON.parse(text));
    }),
    { numRuns: 150, seed: 11 },
  );
});

test('gives the same snapshots wherever the text is cut', () => {
  fc.assert(
    fc.property(jsonText, fc.array(fc.nat(), { maxLength: 8 }), (text, cuts) => {
      const parser = new PartialJSONParser();
      const ends = [...cuts.map((cut) => cut % (text.length + 1)), text.length];
      let start = 0;
      for (const end of ends.sort((a, b) => a - b)) {
        const value = parser.write(text.slice(start, end));
        expect(clone(value)).toEqual(closeAndParse(text.slice(0, end)));
        start = end;
      }
      expect(parser.finish()).toEqual(JSON.parse(text));
    }),
    { numRuns: 300, seed: 11 },
  );
});

test('refuses exactly what JSON.parse refuses', () => {
  const damaged = fc
    .tuple(
      jsonText,
      fc.nat(),
      fc.constantFrom('', '"', '\\', ',', '}', ']', '0', '-', 'e', '\n', 'x'),
    )
    .map(([text, at, insert]) => {
      const position = at % (text.length + 1);
      return text.slice(0, position) + insert + text.slice(position + (insert ? 0 : 1));
    });
  const outcome = (parse: () => unknown) => {
    try {
      return { value: parse() };
    } catch (error) {
      expect(error).toBeInstanceOf(SyntaxError);
      return 'refused';
    }
  };
  fc.assert(
    fc.property(damaged, (text) => {
      const ours = outcome(() => {
        const parser = new PartialJSONParser();
        for (const character of text) parser.write(character);
        return parser.finish();
      });
      expect(ours).toEqual(outcome(() => JSON.parse(text)));
    }),
    { numRuns: 2000, seed: 11 },
  );
});

test.each(['', '01', '1.', '-', '.5', '+1', '1e', '[1 2]', '[1,]', '{"a"}', '{,}', 'tru', 'nul1'])(
  'refuses %j',
  (text) => {
    const parse = () => {
      const parser = new PartialJSONParser();
      parser.write(text);
      return parser.finish();
    };
    expect(parse).toThrow(SyntaxError);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  },
);

test('names the position of the first wrong character and keeps what came before', () => {
  const parser = new PartialJSONParser();
  parser.write('{"a": 1, ');
  expect(() => parser.write('"b" 2}')).toThrow('Unexpected "2" at position 13 of the JSON');
  expect(parser.value).toEqual({ a: 1 });
  expect(() => parser.write('}')).toThrow(SyntaxError);
});

test('grows one live object', () => {
  const parser = new PartialJSONParser();
  const first = parser.write('{"steps":[{"text":"a');
  expect(parser.write('b"}]}')).toBe(first);
  expect(first).toEqual({ steps: [{ text: 'ab' }] });
});

test('makes `__proto__` a property, as JSON.parse does', () => {
  const text = '{"__proto__":{"polluted":true},"constructor":1}';
  const parser = new PartialJSONParser();
  for (const character of text) parser.write(character);
  const value = parser.finish() as Record<string, unknown>;
  expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('reads 100,000 levels of nesting without recursion', () => {
  const parser = new PartialJSONParser();
  parser.write('['.repeat(100_000));
  parser.write(']'.repeat(100_000));
  expect(Array.isArray(parser.finish())).toBe(true);
});
