import { docstringExamples } from '../../tools/workspace/readme-examples.cjs';
import { ExampleRunner } from './example-runner.js';

/** Examples without a call, or with one that waits for a request. */
const SENDS_NOTHING = /packages\/(structured|webhooks)\//;

describe('the examples of docstrings, on the built packages', () => {
  let runner: ExampleRunner;

  beforeAll(async () => {
    runner = await ExampleRunner.start('docstring-runs');
  });

  afterAll(() => runner.close());

  test.each(docstringExamples())('$readme:$line runs', async ({ readme, line, text }) => {
    const { code, stdout, stderr, sent } = await runner.run(
      `${readme.replaceAll('/', '-')}-${line}.js`,
      text,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    if (SENDS_NOTHING.test(readme)) return;
    expect(sent).not.toEqual([]);
    // An example that prints shows something of the answer.
    if (/console\.log|stdout/.test(text)) expect(stdout.trim()).not.toMatch(/^(undefined|null)?$/);
  });
});
