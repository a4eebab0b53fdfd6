import { startClient, type TestClient } from './helpers/client.js';
import { expectValid, expectValidResponse } from './helpers/document.js';

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());
beforeEach(() => client.emulator.reset());

const input = [{ role: 'user', content: 'Sentiment of: {{item.text}}' }];
const label = {
  type: 'label_model',
  name: 'positive',
  model: 'gpt-4o',
  labels: ['good', 'bad'],
  passing_labels: ['good'],
  input,
};
const score = { type: 'score_model', name: 'nice', model: 'gpt-4o', input, range: [0, 10] };
const similar = (evaluation_metric: string, pass_threshold = 0.5) => ({
  ...{ type: 'text_similarity', name: 'near', evaluation_metric, pass_threshold },
  ...{ input: '{{item.text}}', reference: '{{item.want}}' },
});
const check = (operation: string, given = '{{item.text}}') => ({
  ...{ type: 'string_check', name: 'same', operation },
  ...{ input: given, reference: '{{ item.want }}' },
});

/** Runs an eval to its end. */
async function run(criteria: object[], content: object[], source?: object): Promise<any> {
  const { id } = await client.create('/evals', {
    data_source_config: { type: 'custom', item_schema: { type: 'object' } },
    testing_criteria: criteria,
  });
  const made = await client.create(`/evals/${id}/runs`, {
    data_source: { type: 'jsonl', ...source, source: { type: 'file_content', content } },
  });
  const path = `/evals/${id}/runs/${made.id}`;
  await client.read(path);
  const done = await client.read(path);
  expectValid('EvalRun', { ...done, error: { code: '', message: '' } });
  const items = await client.read(`${path}/output_items`);
  expectValidResponse('GET /evals/{eval_id}/runs/{run_id}/output_items', {
    ...items,
    data: items.data.map((item: any) => ({
      ...item,
      sample: { ...item.sample, error: { code: '', message: '' } },
    })),
  });
  return { ...done, items: items.data };
}

test.each<[string, object, object, string]>([
  ['eq', check('eq'), { text: 'a', want: 'a' }, 'pass'],
  ['eq of other case', check('eq'), { text: 'a', want: 'A' }, 'fail'],
  ['ne', check('ne'), { text: 'a', want: 'b' }, 'pass'],
  ['ne of the same', check('ne'), { text: 'a', want: 'a' }, 'fail'],
  ['like', check('like'), { text: 'cab', want: 'a' }, 'pass'],
  ['like of other case', check('like'), { text: 'cab', want: 'A' }, 'fail'],
  ['ilike', check('ilike'), { text: 'cab', want: 'A' }, 'pass'],
  ['objects', check('eq', '{{item.list[1]}}'), { list: [0, { b: 1 }], want: '{"b":1}' }, 'pass'],
  ['an unknown variable', check('ne', '{{item.txt}}'), { text: 'a', want: 'b' }, 'error'],
  ['a sample that is not there', check('ne', '{{sample.output_text}}'), { want: 'b' }, 'error'],
  ['cosine', similar('cosine'), { text: 'red fox', want: 'the red fox' }, 'pass'],
  ['cosine of others', similar('cosine'), { text: 'red fox', want: 'tax law' }, 'fail'],
  ['fuzzy_match', similar('fuzzy_match', 0.8), { text: 'kitten', want: 'kittens' }, 'pass'],
  ['fuzzy_match of others', similar('fuzzy_match', 0.8), { text: 'kitten', want: 'dog' }, 'fail'],
  ['rouge_2', similar('rouge_2', 0.6), { text: 'a b c', want: 'a b c d' }, 'pass'],
  ['rouge_2 in other order', similar('rouge_2', 0.6), { text: 'c b a', want: 'a b c' }, 'fail'],
  ['rouge_l', similar('rouge_l', 0.8), { text: 'a x b c', want: 'a b c' }, 'pass'],
  ['bleu', similar('bleu', 0.9), { text: 'a b c d', want: 'a b c d' }, 'pass'],
  ['bleu of a part', similar('bleu', 0.9), { text: 'a b', want: 'a b c d' }, 'fail'],
  ['gleu', similar('gleu', 0.9), { text: 'a b', want: 'a b c d' }, 'fail'],
  ['meteor', similar('meteor', 0.9), { text: 'a b c d', want: 'd c b a' }, 'pass'],
  ['a label in the text', label, { text: 'all is good' }, 'pass'],
  ['another label in the text', label, { text: 'all is bad' }, 'fail'],
  ['no label', label, { text: 'so so' }, 'error'],
  ['a program', { type: 'python', name: 'p', source: 'def grade(): pass' }, {}, 'error'],
])('%s', async (_name, criterion, item, status) => {
  const done = await run([criterion], [{ item }]);
  expect(done.items[0].status).toBe(status);
  const [passed, failed, errored] = ['pass', 'fail', 'error'].map((each) => +(each === status));
  expect(done.result_counts).toEqual({ total: 1, passed, failed, errored });
});

test.each<[string, object, string, number, boolean]>([
  ['a label', label, 'good', 1, true],
  ['another label', label, 'bad', 0, false],
  ['a score', score, '{"result": 7.5}', 7.5, true],
  ['a low score', score, '2', 2, false],
  ['a score beyond the range', score, '11', 10, true],
  ['a threshold', { ...score, pass_threshold: 8 }, '7.5', 7.5, false],
  ['a program', { type: 'python', name: 'p', source: '', pass_threshold: 0.5 }, '0.7', 0.7, true],
])('%s by script', async (_name, criterion, text, expected, passed) => {
  client.emulator.script({ text });
  const done = await run([criterion], [{ item: { text: 'x' } }]);
  expect(done.items[0].results[0]).toMatchObject({ score: expected, passed });
});

test('templates are sampled, scripts answer in order, and usage adds up', async () => {
  client.emulator.script([{ text: 'Paris' }, { text: 'bad' }, { text: 'Lyon' }, { text: 'good' }]);
  const sampled = check('eq', '{{sample.output_text}}');
  const done = await run(
    [sampled, label],
    [{ item: { text: 'France', want: 'Paris' } }, { item: { text: 'Italy', want: 'Rome' } }],
    {
      type: 'completions',
      model: 'gpt-4o',
      input_messages: {
        type: 'template',
        template: [{ role: 'user', content: 'Capital of {{item.text}}?' }],
      },
    },
  );
  expect(done.result_counts).toEqual({ total: 2, passed: 0, failed: 2, errored: 0 });
  expect(done.per_testing_criteria_results).toEqual([
    { testing_criteria: 'same', passed: 1, failed: 1 },
    { testing_criteria: 'positive', passed: 1, failed: 1 },
  ]);
  expect(done.items[0].sample).toMatchObject({
    input: [{ role: 'user', content: 'Capital of France?' }],
    output: [{ role: 'assistant', content: 'Paris' }],
  });
  const tokens = done.items.map((item: any) => item.sample.usage.total_tokens as number);
  expect(done.per_model_usage).toMatchObject([
    { model_name: 'gpt-4o', invocation_count: 2, total_tokens: tokens[0] + tokens[1] },
  ]);
});

test.each([
  ['no such file', 'file-none', 404],
  ['lines without items', 'file-000000000000000000000001', 400],
])('data with %s is refused', async (_name, id, status) => {
  const form = new FormData();
  form.append('purpose', 'evals');
  form.append('file', new File(['{"item": 1}\n'], 'rows.jsonl'));
  await client.create('/files', form);
  const made = await client.create('/evals', {
    data_source_config: { type: 'custom', item_schema: { type: 'object' } },
    testing_criteria: [check('eq')],
  });
  const answer = await client.post(`/evals/${made.id}/runs`, {
    data_source: { type: 'jsonl', source: { type: 'file_id', id } },
  });
  expect(answer.status).toBe(status);
});

test.each<[string, object, number, object]>([
  ['1 + 2 * same', { same: check('eq', '{{sample.output_text}}') }, 3, { same: 1 }],
  ['-(same - 3) / 4 ^ 0.5', { same: check('eq', '{{sample.output_text}}') }, 1, { same: 1 }],
  ['max(0.25, min(same, 0.5))', { same: check('ne', '{{sample.output_text}}') }, 0.25, { same: 0 }],
])('the formula %s', async (calculate_output, graders, reward, scores) => {
  const body = await client.create('/fine_tuning/alpha/graders/run', {
    grader: { type: 'multi', name: 'all', graders: Object.values(graders)[0], calculate_output },
    model_sample: 'x',
    item: { want: 'x' },
  });
  expectValid('RunGraderResponse', body);
  expect(body).toMatchObject({ reward, sub_rewards: scores });
});

test('graders by name', async () => {
  const grader = {
    ...{ type: 'multi', name: 'all', calculate_output: '0.75 * first + 0.25 * second' },
    graders: {
      first: check('eq', '{{sample.output_text}}'),
      second: check('ne', '{{sample.output_text}}'),
    },
  };
  const validated = await client.create('/fine_tuning/alpha/graders/validate', { grader });
  expect(validated.grader).toEqual(grader);
  const values = { model_sample: 'x', item: { want: 'x' } };
  const body = await client.create('/fine_tuning/alpha/graders/run', { grader, ...values });
  expect(body).toMatchObject({ reward: 0.75, sub_rewards: { first: 1, second: 0 } });
});

test('a grader by name that is none', async () => {
  const graders = { first: { type: 'string_check', name: 'same' } };
  const grader = { type: 'multi', name: 'all', graders, calculate_output: 'first' };
  const answer = await client.post('/fine_tuning/alpha/graders/validate', { grader });
  expect(answer.status).toBe(400);
});

test.each([
  ['same +', 'formula_parse_error'],
  ['other', 'formula_parse_error'],
])('the formula %s is reported', async (calculate_output, member) => {
  const body = await client.create('/fine_tuning/alpha/graders/run', {
    grader: {
      ...{ type: 'multi', name: 'all', calculate_output },
      graders: check('eq', '{{sample.output_text}}'),
    },
    model_sample: 'x',
    item: { want: 'x' },
  });
  expect(body).toMatchObject({ reward: 0, metadata: { errors: { [member]: true } } });
});
