// Measures how good answers are: an eval with two graders, a run over samples, and its results.
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import { createEvalRunAndPoll } from '@oai/jobs';
import OpenAI from '@oai/openai';

const client = new OpenAI();

const evaluation = await client.evals.create({
  name: 'Capitals',
  data_source_config: {
    type: 'custom',
    item_schema: {
      type: 'object',
      properties: { question: { type: 'string' }, capital: { type: 'string' } },
      required: ['question', 'capital'],
    },
    include_sample_schema: true,
  },
  testing_criteria: [
    {
      ...{ type: 'string_check', name: 'Names the capital', operation: 'ilike' },
      ...{ input: '{{ sample.output_text }}', reference: '{{ item.capital }}' },
    },
    {
      ...{ type: 'text_similarity', name: 'Is brief', evaluation_metric: 'fuzzy_match' },
      ...{
        input: '{{ sample.output_text }}',
        reference: '{{ item.capital }}',
        pass_threshold: 0.5,
      },
    },
  ],
});

const samples = [
  { question: 'Answer with one word: Paris', capital: 'Paris' },
  { question: 'What is the capital of Peru?', capital: 'Lima' },
];
const run = await createEvalRunAndPoll(
  client,
  evaluation.id,
  {
    name: 'First run',
    data_source: {
      type: 'responses',
      model: 'gpt-5-mini',
      source: { type: 'file_content', content: samples.map((item) => ({ item })) },
      input_messages: {
        type: 'template',
        template: [{ role: 'user', content: '{{ item.question }}' }],
      },
    },
  },
  { maxWaitMs: 600_000 },
);
const { passed, failed, errored, total } = run.result_counts;
console.log(
  `${run.status}: ${passed} of ${total} passed, ${failed} failed, ${errored} with errors`,
);

for await (const { status, datasource_item: item, results } of client.evals.runs.outputItems.list(
  run.id,
  { eval_id: evaluation.id },
)) {
  console.log(
    item.capital,
    status,
    results.map(({ name, passed }) => `${name}: ${passed}`),
  );
}
await client.evals.delete(evaluation.id);
