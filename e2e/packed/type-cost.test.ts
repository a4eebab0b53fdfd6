import { measure, type TypeCost } from '../../tools/api-proofs/src/type-cost/measure.js';

/**
 * What a program with one chat call may add to the same program with a ten-line declaration.
 * Counts, not seconds: they are the same on every machine. `node tools/api-proofs/run.mjs
 * type-cost` measures the time that they stand for.
 */
const ceilings: { name: '@oai/chat' | '@oai/openai'; reason: string; most: TypeCost }[] = [
  {
    name: '@oai/chat',
    reason: 'One domain and the core, which is a tenth of what openai adds.',
    most: { files: 7, lines: 5_000, nodes: 14_000, types: 290, instantiations: 30 },
  },
  {
    name: '@oai/openai',
    reason: 'Every domain, since the client names them all; openai adds 101,000 nodes.',
    most: { files: 28, lines: 34_000, nodes: 73_300, types: 290, instantiations: 30 },
  },
];

test.each(ceilings)('one chat call through $name', ({ name, most }) => {
  const bare = measure('declaration');
  const cost = measure(name);
  for (const key of Object.keys(most) as (keyof TypeCost)[]) {
    const added = cost[key] - bare[key];
    expect({ key, added, fits: added <= most[key] }).toEqual({ key, added, fits: true });
    // A package that could not be resolved would cost nothing.
    expect(added).toBeGreaterThan(0);
  }
});

test('openai adds more lines than the umbrella', () => {
  expect(measure('openai').lines).toBeGreaterThan(measure('@oai/openai').lines);
});
