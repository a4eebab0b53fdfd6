import { statSync } from 'node:fs';
import path from 'node:path';
import { documents, readExamples } from '../../tools/workspace/readme-examples.cjs';
import { expected } from './example-rows.js';
import { ExampleRunner } from './example-runner.js';

const examples = documents().flatMap((document) =>
  readExamples(document).programs.map((example, index) => {
    const name =
      /^packages\/(.+)\/README\.md$/.exec(document)?.[1] ??
      document.replace(/^(docs.*)\.md$/, '$1');
    return { ...example, name, row: expected[name]?.[index] ?? {} };
  }),
);
const run = examples.filter(({ row }) => row.compiledOnly === undefined);

describe('the examples of the READMEs and of docs, on the built packages', () => {
  let runner: ExampleRunner;

  beforeAll(async () => {
    runner = await ExampleRunner.start('readme-runs');
  });

  afterAll(() => runner.close());

  test('every example has a row', () => {
    const rows = Object.entries(expected).flatMap(([name, each]) => each.map(() => name));
    expect(examples.map(({ name }) => name).sort()).toEqual(rows.sort());
  });

  test.each(run)('$readme:$line runs', async ({ row, name, line, text }) => {
    const file = `${name.replace('/', '-')}-${line}.js`;
    const { code, stdout, stderr, sent } = await runner.run(file, text);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const pattern of row.prints ?? []) expect(stdout).toMatch(pattern);
    for (const written of row.writes ?? []) {
      expect(statSync(path.join(runner.folder, written)).size).toBeGreaterThan(0);
    }
    expect(sent).toEqual(expect.arrayContaining(row.sends ?? []));
  });
});
