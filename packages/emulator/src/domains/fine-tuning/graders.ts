import { jsonResponse } from '../../http/respond.js';
import { objectAt, type JsonObject } from '../../json.js';
import { similarity, unitVector } from '../../model/unit-vector.js';
import type { Routes } from '../../api/routes.js';

/** Adds running and validating graders. String checks and similarity are real, others return a fixed score. @internal */
export function addGraderRoutes(routes: Routes): void {
  routes.add('POST /fine_tuning/alpha/graders/validate', (call) =>
    jsonResponse({ grader: call.body['grader'] }),
  );
  routes.add('POST /fine_tuning/alpha/graders/run', (call) => {
    const grader = objectAt(call.body, 'grader');
    const values = {
      sample: { output_text: call.body['model_sample'] },
      item: objectAt(call.body, 'item'),
    };
    const reward = grade(grader, values);
    const name = String(grader['name']);
    const isModel = grader['type'] === 'score_model';
    return jsonResponse({
      reward,
      metadata: {
        name,
        type: grader['type'],
        errors: noErrors,
        execution_time: 0.01,
        scores: { [name]: reward },
        token_usage: isModel ? 20 : null,
        sampled_model_name: isModel ? grader['model'] : null,
      },
      sub_rewards: {},
      model_grader_token_usage_per_model: isModel ? { [String(grader['model'])]: 20 } : {},
    });
  });
}

const noErrors = {
  formula_parse_error: false,
  sample_parse_error: false,
  truncated_observation_error: false,
  unresponsive_reward_error: false,
  invalid_variable_error: false,
  other_error: false,
  python_grader_server_error: false,
  python_grader_server_error_type: null,
  python_grader_runtime_error: false,
  python_grader_runtime_error_details: null,
  model_grader_server_error: false,
  model_grader_refusal_error: false,
  model_grader_parse_error: false,
  model_grader_server_error_details: null,
};

function grade(grader: JsonObject, values: JsonObject): number {
  const input = fill(String(grader['input']), values);
  const reference = fill(String(grader['reference']), values);
  switch (grader['type']) {
    case 'string_check':
      return checkString(String(grader['operation']), input, reference) ? 1 : 0;
    case 'text_similarity':
      return Math.min(
        1,
        Math.max(0, similarity(unitVector(input, 128), unitVector(reference, 128))),
      );
    default:
      return 0.5;
  }
}

function checkString(operation: string, input: string, reference: string): boolean {
  switch (operation) {
    case 'ne':
      return input !== reference;
    case 'like':
      return input.includes(reference);
    case 'ilike':
      return input.toLowerCase().includes(reference.toLowerCase());
    default:
      return input === reference;
  }
}

/** Fills in a template's placeholders, such as `{{ item.answer }}`. */
function fill(template: string, values: JsonObject): string {
  return template.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (_, path: string) => {
    const found = path
      .split('.')
      .reduce<unknown>((node, key) => (node as JsonObject | undefined)?.[key], values);
    return typeof found === 'string' ? found : JSON.stringify(found ?? '');
  });
}
