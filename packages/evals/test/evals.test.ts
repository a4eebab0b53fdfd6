import { createEmulator, type EmulatorServer } from '@oai/emulator';
import { BadRequestError, Evals, NotFoundError } from '../src/index.js';

const emulator = createEmulator();
let server: EmulatorServer;
let evals: Evals;
beforeAll(async () => {
  server = await emulator.listen();
  evals = new Evals({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());
afterEach(() => emulator.reset());

const createEval = () =>
  evals.create({
    name: 'capitals',
    data_source_config: { type: 'custom', item_schema: { type: 'object' } },
    testing_criteria: [
      {
        type: 'string_check',
        name: 'names the capital',
        input: '{{sample.output_text}}',
        reference: '{{item.capital}}',
        operation: 'ilike',
      },
    ],
  });
const createRun = (id: string) =>
  evals.runs.create(id, {
    data_source: {
      type: 'jsonl',
      source: {
        type: 'file_content',
        content: [
          { item: { capital: 'Paris' }, sample: { output_text: 'It is Paris.' } },
          { item: { capital: 'Rome' }, sample: { output_text: 'rome' } },
        ],
      },
    },
  });

test('runs an eval and lists what was graded', async () => {
  const capitals = await createEval();
  let run = await createRun(capitals.id);
  expect(run.status).toBe('queued');
  const ids = { eval_id: capitals.id };
  while (run.status !== 'completed') run = await evals.runs.retrieve(run.id, ids);
  expect(run.result_counts).toEqual({ total: 2, errored: 0, failed: 0, passed: 2 });
  const graded = [];
  for await (const item of evals.runs.outputItems.list(run.id, { ...ids, limit: 1 })) {
    graded.push(item.datasource_item);
  }
  expect(graded).toEqual([{ capital: 'Paris' }, { capital: 'Rome' }]);
  await expect(evals.runs.cancel(run.id, ids)).rejects.toThrow(BadRequestError);
});

test('renames and deletes an eval', async () => {
  const { id } = await createEval();
  expect((await evals.update(id, { name: 'cities' })).name).toBe('cities');
  expect(await evals.delete(id)).toMatchObject({ deleted: true });
  await expect(evals.retrieve(id)).rejects.toThrow(NotFoundError);
});

test.each([
  [
    '`data_source.sampling_params.response_format` is a bare schema: use `zodResponseFormat`',
    'completions',
    { response_format: { '~standard': { vendor: 'zod' }, _zod: {} } },
  ],
  [
    '`data_source.sampling_params.text.format` is a bare schema: use `jsonSchemaTextFormat`',
    'responses',
    { text: { format: { type: 'object' } } },
  ],
  [
    '`data_source.sampling_params.tools[0]` is a bare schema: use `standardResponsesFunction`',
    'responses',
    { tools: [{ type: 'function', parameters: { '~standard': { vendor: 'arktype' } } }] },
  ],
])('names the helper: %s', async (expected, type, sampling_params) => {
  const data_source = { type, sampling_params, source: { type: 'file_id', id: 'file_1' } } as never;
  await expect(async () => evals.runs.create('eval_1', { data_source })).rejects.toThrow(expected);
  expect(emulator.requests).toEqual([]);
});

test.each([
  ['a zod schema', { '~standard': { vendor: 'zod' }, _zod: {} }, "`zodTextFormat(schema, 'name')"],
  ['an arktype schema', { '~standard': { vendor: 'arktype' } }, '`standardTextFormat(schema'],
  ['a format', { type: 'json_schema', json_schema: { schema: {} } }, '`zodTextFormat(schema'],
])('refuses %s as the schema of items', async (_name, item_schema, helper) => {
  const create = async () =>
    evals.create({
      data_source_config: { type: 'custom', item_schema: item_schema as never },
      testing_criteria: [],
    });
  const expected = `\`data_source_config.item_schema\` must be JSON Schema, such as ${helper}`;
  await expect(create).rejects.toThrow(expected);
  expect(emulator.requests).toEqual([]);
});
