// Structured outputs with a schema of 100 properties: what it costs to make a format, and to parse
// an answer with it.
import { zodResponseFormat } from '@oai/structured/zod';
import { zodResponseFormat as theirFormat } from 'openai-latest/helpers/zod';
import { z } from 'zod';
import { z as z3 } from 'zod/v3';
import { compare } from './support/harness.mjs';

const PROPERTIES = 100;
const kinds = [
  [(zod) => zod.string().describe('A text'), 'text'],
  [(zod) => zod.number().min(0).max(100), 5],
  [(zod) => zod.boolean(), true],
  [(zod) => zod.enum(['a', 'b', 'c']), 'a'],
  [(zod) => zod.array(zod.string()), ['x']],
  [(zod) => zod.string().nullable(), null],
  [(zod) => zod.number().int(), 3],
  [(zod) => zod.object({ x: zod.number(), y: zod.number() }), { x: 1, y: 2 }],
];
const members = (pick) =>
  Object.fromEntries(
    Array.from({ length: PROPERTIES }, (_, index) => [
      `property${index}`,
      pick(kinds[index % kinds.length]),
    ]),
  );
const answer = JSON.stringify(members(([, value]) => value));

for (const [name, zod] of [
  ['zod 4', z],
  ['zod 3', z3],
]) {
  const schema = zod.object(members(([make]) => make(zod)));
  const repeat = (times, run) => async () => {
    for (let index = 0; index < times; index += 1) run();
  };
  const ours = zodResponseFormat(schema, 'answer');
  const theirs = theirFormat(schema, 'answer');
  const check = (value) => {
    if (value.property7.y !== 2) throw new Error('not what was sent');
  };
  await compare(
    `make a format of ${PROPERTIES} properties, ${name}`,
    {
      'openai-latest': repeat(50, () => theirFormat(schema, 'answer')),
      '@oai/structured': repeat(50, () => zodResponseFormat(schema, 'answer')),
    },
    { unitsPerRound: 50, unit: 'format' },
  );
  await compare(
    `parse an answer of ${PROPERTIES} properties, ${name}`,
    {
      'openai-latest': repeat(500, () => check(theirs.$parseRaw(answer))),
      '@oai/structured': repeat(500, () => check(ours.$parseRaw(answer))),
      'JSON.parse and zod': repeat(500, () => check(schema.parse(JSON.parse(answer)))),
    },
    { unitsPerRound: 500, unit: 'answer' },
  );
  await compare(
    `make a format and parse one answer, ${name}`,
    {
      'openai-latest': repeat(50, () => check(theirFormat(schema, 'answer').$parseRaw(answer))),
      '@oai/structured': repeat(50, () =>
        check(zodResponseFormat(schema, 'answer').$parseRaw(answer)),
      ),
    },
    { unitsPerRound: 50, unit: 'format' },
  );
}
