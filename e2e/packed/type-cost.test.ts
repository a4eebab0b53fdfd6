import { measure, type TypeCost } from '../../tools/api-proofs/src/type-cost/measure.js';

/**
 * Maximum costs of a program with one chat call, compared with the same program and a ten-line
 * declaration. Counts are the same on every machine, unlike times, which `node
 * tools/api-proofs/run.mjs type-cost` measures.
 */
const ceilings: { name: '@oai/chat' | '@oai/openai'; reason: string; most: TypeCost }[] = [
  {
    name: '@oai/chat',
    reason:
      'One domain and the core, which is a tenth of what openai adds. Links in docs are 0.1 % of it, the small client 2 %, loops over sockets, formats in wrong places and the error of a full socket 0.3 %.',
    most: { files: 7, lines: 5_950, nodes: 17_000, types: 293, instantiations: 30 },
  },
  {
    name: '@oai/openai',
    reason:
      'Every domain, since the client names them all; openai 7.59 adds 280,000 nodes. 300 lines are examples in docs, which add no nodes.',
    most: { files: 35, lines: 45_300, nodes: 109_200, types: 299, instantiations: 30 },
  },
];

test.each(ceilings)('one chat call through $name', ({ name, most }) => {
  const bare = measure('declaration');
  const cost = measure(name);
  for (const key of Object.keys(most) as (keyof TypeCost)[]) {
    const added = cost[key] - bare[key];
    expect({ key, added, fits: added <= most[key] }).toEqual({ key, added, fits: true });
    // A package that cannot be resolved would add nothing.
    expect(added).toBeGreaterThan(0);
  }
});

test('openai adds more lines than the umbrella', () => {
  expect(measure('openai').lines).toBeGreaterThan(measure('@oai/openai').lines);
});
