import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { embedAll } from '@oai/bulk/embeddings';
import { APIClient, OpenAIError } from '@oai/core';
import { createLimits, LimitWaitError } from '@oai/limits';
import { TranscriptGrouper } from '@oai/live/transcript';
import { UsageTally } from '@oai/usage';

/** Counts, names and shapes that no server should send, tried on all that adds results up. */
const COUNTS = ['-1', '1e999', '1e308', '-1e999', 'null', '"5"', '{}', '[7]', 'true', '0.5'];
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length'];
const SHAPES = ['null', '5', '"text"', '[]', '{}', '[null]', '{"usage":null}', '{"usage":[5]}'];
const USAGE = ['total_tokens', 'prompt_tokens', 'completion_tokens', 'input_tokens'].concat(
  'output_tokens',
  'seconds',
);

const results: string[] = [
  ...SHAPES,
  ...USAGE.flatMap((name) =>
    COUNTS.flatMap((count) => [
      `{"model":"m","usage":{"${name}":${count}}}`,
      `{"model":"m","usage":{"input_tokens":1,"output_tokens":2,"${name}":${count}}}`,
      `{"response":{"model":"m","usage":{"${name}":${count}}}}`,
    ]),
  ),
  ...NAMES.flatMap((name) => [
    `{"model":"${name}","usage":{"total_tokens":1,"input_tokens":1}}`,
    `{"model":"m","usage":{"${name}":{"polluted":1},"input_tokens":1}}`,
    `{"model":"m","usage":{"input_tokens":1,"input_tokens_details":{"${name}":{"polluted":1}}}}`,
    `{"model":"m","tool_usage":{"${name}":{"polluted":1}}}`,
  ]),
];

/** Answers each request with the next text, the last one for ever. */
function clientOf(answers: readonly string[], options: object = {}): APIClient {
  let count = 0;
  return new APIClient({
    apiKey: 'sk-test',
    maxRetries: 0,
    fetch: async () =>
      new Response(answers[Math.min(count++, answers.length - 1)], {
        headers: { 'content-type': 'application/json' },
      }),
    ...options,
  });
}

/** Throws if a sum is no number, or negative. */
function checkSums(sums: object): void {
  for (const [name, value] of Object.entries(sums)) {
    if (!(Number.isFinite(value) && value >= 0)) throw new Error(`${name} is ${value}`);
  }
}

const fragment = (members: object): string =>
  JSON.stringify({
    ...{ type: 'session.input_transcript.delta', event_id: 'e', delta: 'x' },
    ...{ start_ms: 0, end_ms: 1, ...members },
  });

const drives: Record<string, { inputs: string[]; run: (text: string) => unknown }> = {
  usage: {
    inputs: results,
    async run(text) {
      const tally = new UsageTally({ prices: { m: { input: 1, output: 1, minute: 1 } } });
      tally.add(JSON.parse(text));
      await clientOf([text], { middleware: [tally.middleware] })
        .post('/responses', { body: { model: 'm' } })
        .then(null, () => {});
      const { total, models } = tally.toJSON();
      checkSums(total);
      for (const sums of Object.values(models)) checkSums(sums);
      expect(total.calls).toBe(2);
    },
  },
  limits: {
    inputs: results,
    async run(text) {
      // The tokens of a result must not block the calls after it.
      const budgets = [{ tokensPerMinute: 60_000_000_000 }];
      const { middleware } = createLimits({ budgets, maxWaitMs: 2000 });
      const client = clientOf([text, '{}'], { middleware: [middleware] });
      for (let count = 0; count < 3; count += 1) {
        const error: unknown = await client
          .post('/x', { body: { model: 'm' } })
          .then(null, (reason: unknown) => reason);
        expect(error).not.toBeInstanceOf(LimitWaitError);
      }
    },
  },
  bulk: {
    inputs: [
      ...SHAPES,
      ...COUNTS.map((index) => `{"data":[{"index":${index},"embedding":[1]}]}`),
      ...[...COUNTS, ...SHAPES].map((vector) => `{"data":[{"index":0,"embedding":${vector}}]}`),
      ...[...COUNTS, ...SHAPES].map((data) => `{"data":${data}}`),
      ...COUNTS.map((count) => `{"data":[{"embedding":[1]}],"usage":{"prompt_tokens":${count}}}`),
    ],
    async run(text) {
      const result = await embedAll(clientOf([text]), { model: 'm', input: ['x'] }).catch(
        (error: unknown) => error,
      );
      if (result instanceof Error) {
        expect(result).toBeInstanceOf(OpenAIError);
        const { cause } = result;
        if (cause !== undefined) expect(cause).toBeInstanceOf(OpenAIError);
      } else {
        const { embeddings, usage } = result as Awaited<ReturnType<typeof embedAll>>;
        expect(embeddings).toHaveLength(1);
        checkSums(usage);
      }
    },
  },
  live: {
    inputs: [
      ...SHAPES,
      ...COUNTS.flatMap((count) => {
        const text = fragment({ start_ms: 7, end_ms: 8 });
        return [text.replace(':7', `:${count}`), text.replace(':8', `:${count}`)];
      }),
      ...NAMES.flatMap((name) => [
        fragment({ event_id: name }),
        fragment({ delta: name }),
        `{"type":"${name}"}`,
        fragment({}).replace('{', `{"${name}":{"polluted":1},`),
      ]),
      fragment({ end_ms: Number.MAX_SAFE_INTEGER }),
    ],
    run(text) {
      const grouper = new TranscriptGrouper();
      const segments: string[] = [];
      grouper.on('segment.closed', ({ segment }) => void segments.push(segment.text));
      try {
        grouper.push(JSON.parse(text));
      } catch (error) {
        expect(error).toBeInstanceOf(OpenAIError);
      }
      grouper.push(JSON.parse(fragment({ event_id: 'last', delta: 'end' })));
      grouper.close();
      expect(segments.join('')).toContain('end');
    },
  },
};

/** The drive that reaches each module whose name says that it adds results up. */
const REACHED: Record<string, string> = {
  'agents/src/results/agent-turn-result-collector.ts': 'agents/test/hostile-events.test.ts',
  'bulk/src/embeddings/read-vectors.ts': 'bulk',
  'bulk/src/journal/journal.ts': 'bulk/test/hostile-journals.test.ts',
  'limits/src/calls/usage.ts': 'limits',
  'live/src/transcript/grouper.ts': 'live',
  'live/src/transcript/grouping.ts': 'live',
  'usage/src/read-usage.ts': 'usage',
  'usage/src/usage-tally.ts': 'usage',
};

test('every module that adds up results from the network is reached', () => {
  const pattern = '(Collector|Tally|Grouper|Grouping|Journal|readVectors|readUsage|usedTokens)\\b';
  const found = execFileSync(
    'git',
    ['grep', '--untracked', '-lE', `^export (async )?(function\\*? |class )[A-Za-z0-9]*${pattern}`],
    { cwd: join(__dirname, '../..'), encoding: 'utf8' },
  );
  const files = found.split('\n').filter((file) => /^[a-z-]+\/src\/.*(?<!test)\.ts$/.test(file));
  expect(files).toEqual(Object.keys(REACHED));
  const others = Object.values(REACHED).filter((name) => !name.endsWith('.test.ts'));
  expect(new Set(others)).toEqual(new Set(Object.keys(drives)));
});

const rows = Object.entries(drives).map(([name, { inputs }]) => ({ name, count: inputs.length }));

test.each(rows)(
  '$name, sums stay sums, and nothing reaches a prototype ($count inputs)',
  async ({ name }) => {
    const prototypes = [Object.prototype, Array.prototype, Function.prototype];
    const before = prototypes.map((one) => Reflect.ownKeys(one));
    const { inputs, run } = drives[name]!;
    expect(inputs.length).toBeGreaterThan(20);
    for (const text of inputs) {
      try {
        await run(text);
      } catch (cause) {
        throw new Error(`${name}: ${text}`, { cause });
      }
    }
    expect(prototypes.map((one) => Reflect.ownKeys(one))).toEqual(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  },
  120_000,
);
