import type { Call } from '../../api/call.js';
import {
  isObject,
  numberOr,
  objectAt,
  objectsOf,
  parsed,
  stringOr,
  type JsonObject,
} from '../../json.js';
import { takeTurn } from '../../model/turn.js';
import { takeSpokenScript } from '../../scripting/take-script.js';
import type { StoredObject } from '../../state/collection.js';
import { chatPrompt } from '../chat/chat-prompt.js';
import { chatUsage } from '../chat/usage.js';
import { askGrader } from '../graders/ask.js';
import { FormulaError } from '../graders/formula.js';
import { grade } from '../graders/grade.js';
import { NoGradeError } from '../graders/no-grade-error.js';
import { fillTemplate, UnknownVariableError } from '../graders/template.js';
import { fileText } from '../files.js';

/** The outcome of one row of the data. */
interface Outcome {
  item: JsonObject;
  sample: JsonObject;
  results: JsonObject[];
  status: 'pass' | 'fail' | 'error';
}

/** Samples and grades the data of a run, and completes it. @internal */
export async function finishRun(call: Call, run: StoredObject, parent: JsonObject): Promise<void> {
  const criteria = objectsOf(parent['testing_criteria']).map((each, index) => ({
    ...each,
    name: String(each['name'] ?? `criterion ${index + 1}`),
  }));
  const outcomes: Outcome[] = [];
  for (const row of readRows(call, objectAt(objectAt(run, 'data_source'), 'source')) ?? []) {
    outcomes.push(await gradeRow(call, run, row, criteria));
  }
  for (const [index, { item, sample, results, status }] of outcomes.entries()) {
    call.state.collection('output item', run.id).add({
      id: call.state.ids.next('outputitem_'),
      object: 'eval.run.output_item',
      run_id: run.id,
      eval_id: run['eval_id'],
      created_at: call.state.nowSeconds(),
      status,
      datasource_item_id: index,
      datasource_item: item,
      results,
      sample: sample['described'],
    });
  }
  const count = (status: Outcome['status']) =>
    outcomes.filter((outcome) => outcome.status === status).length;
  Object.assign(run, {
    status: 'completed',
    result_counts: {
      total: outcomes.length,
      errored: count('error'),
      failed: count('fail'),
      passed: count('pass'),
    },
    per_model_usage: usageByModel(outcomes),
    per_testing_criteria_results: criteria.map(({ name }) => {
      const own = outcomes.flatMap(({ results }) =>
        results.filter((each) => each['name'] === name),
      );
      const passed = own.filter((each) => each['passed'] === true).length;
      return { testing_criteria: name, passed, failed: own.length - passed };
    }),
  });
}

/** Returns the rows of the data; undefined if it is not JSON Lines with an `item` in each. @internal */
export function readRows(call: Call, source: JsonObject): JsonObject[] | undefined {
  if (source['type'] === 'file_content') return objectsOf(source['content']);
  if (source['type'] !== 'file_id') return [{ item: {} }];
  const lines = fileText(call.state, String(source['id'])).split('\n');
  const rows = lines.filter((line) => line.trim() !== '').map(parsed);
  return rows.every((row) => isObject(row) && isObject(row['item']))
    ? (rows as JsonObject[])
    : undefined;
}

async function gradeRow(
  call: Call,
  run: StoredObject,
  row: JsonObject,
  criteria: (JsonObject & { name: string })[],
): Promise<Outcome> {
  const item = objectAt(row, 'item');
  const results: JsonObject[] = [];
  let sample: JsonObject = objectAt(row, 'sample');
  try {
    sample = await sampleRow(call, run, row);
    for (const criterion of criteria) {
      const { score, passed } = await grade(criterion, { item, sample }, askGrader(call));
      results.push({ name: criterion.name, type: criterion['type'], score, passed });
    }
    const status = results.every(({ passed }) => passed) ? 'pass' : 'fail';
    return { item, sample, results, status };
  } catch (error) {
    if (!isGradingError(error)) throw error;
    const described = {
      ...describe(run, [], ''),
      error: { code: 'grader_error', message: error.message },
    };
    return { item, sample: { ...sample, described }, results, status: 'error' };
  }
}

function isGradingError(error: unknown): error is Error {
  return [UnknownVariableError, FormulaError, NoGradeError].some((kind) => error instanceof kind);
}

/** Returns the sample of a row: given with the data, or generated from the templates of the run. */
async function sampleRow(call: Call, run: StoredObject, row: JsonObject): Promise<JsonObject> {
  const source = objectAt(run, 'data_source');
  const values = { item: objectAt(row, 'item') };
  if (source['type'] === 'jsonl') {
    const given = objectAt(row, 'sample');
    return { ...given, described: describe(run, [], stringOr(given['output_text'], '')) };
  }
  const messages = inputMessages(source, values.item).map((message) => ({
    role: String(message['role']),
    content: fillTemplate(messageText(message), values),
  }));
  const settings = objectAt(source, 'sampling_params');
  const maxTokens = settings['max_completion_tokens'] ?? settings['max_completions_tokens'];
  const body = { model: run['model'], messages, max_completion_tokens: maxTokens };
  const prompt = chatPrompt({ ...body, response_format: settings['response_format'] });
  const script = await takeSpokenScript(call.request, call.state.scripts);
  const turn = takeTurn(prompt, script, call.state);
  const text = turn.text ?? turn.refusal ?? '';
  return {
    output_text: text,
    output_json: parsed(text) ?? null,
    output_tools: turn.toolCalls.map(({ id, name, input }) => ({
      id,
      type: 'function',
      function: { name, arguments: input },
    })),
    described: describe(run, messages, text, chatUsage(prompt, [turn])),
  };
}

function inputMessages(source: JsonObject, item: JsonObject): JsonObject[] {
  const input = objectAt(source, 'input_messages');
  if (input['type'] !== 'item_reference') return objectsOf(input['template']);
  const found = String(input['item_reference'])
    .split('.')
    .slice(1)
    .reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), item);
  return objectsOf(found);
}

function messageText({ content }: JsonObject): string {
  if (typeof content === 'string') return content;
  const parts = Array.isArray(content) ? objectsOf(content) : [objectAt({ content }, 'content')];
  return parts.map((part) => stringOr(part['text'], '')).join('');
}

/** Returns a sample in the form of output items. */
function describe(
  run: StoredObject,
  input: JsonObject[],
  text: string,
  usage: JsonObject = {},
): JsonObject {
  const prompt = numberOr(usage['prompt_tokens'], 0);
  const completion = numberOr(usage['completion_tokens'], 0);
  return {
    input,
    output: [{ role: 'assistant', content: text }],
    finish_reason: 'stop',
    model: run['model'],
    usage: {
      total_tokens: prompt + completion,
      completion_tokens: completion,
      prompt_tokens: prompt,
      cached_tokens: 0,
    },
    error: null,
    temperature: 1,
    max_completion_tokens: 2048,
    top_p: 1,
    seed: 42,
  };
}

/** Adds up the tokens of the samples that were generated. */
function usageByModel(outcomes: Outcome[]): JsonObject[] {
  const samples = outcomes.map(({ sample }) => objectAt(sample, 'described'));
  const generated = samples.filter(
    (sample) => Number(objectAt(sample, 'usage')['total_tokens']) > 0,
  );
  if (generated.length === 0) return [];
  const sum = (name: string) =>
    generated.reduce((total, sample) => total + Number(objectAt(sample, 'usage')[name]), 0);
  return [
    {
      model_name: generated[0]!['model'],
      invocation_count: generated.length,
      prompt_tokens: sum('prompt_tokens'),
      completion_tokens: sum('completion_tokens'),
      total_tokens: sum('total_tokens'),
      cached_tokens: 0,
    },
  ];
}
