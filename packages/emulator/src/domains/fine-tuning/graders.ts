import type { Call } from '../../api/call.js';
import type { Routes } from '../../api/routes.js';
import { jsonResponse } from '../../http/respond.js';
import { objectAt, parsed, type JsonObject } from '../../json.js';
import { askGrader } from '../graders/ask.js';
import { FormulaError } from '../graders/formula.js';
import { grade } from '../graders/grade.js';
import { NoGradeError } from '../graders/no-grade-error.js';
import { UnknownVariableError } from '../graders/template.js';

/** Adds running and validating graders. Models answer by script. @internal */
export function addGraderRoutes(routes: Routes): void {
  routes.add('POST /fine_tuning/alpha/graders/validate', (call) =>
    jsonResponse({ grader: call.body['grader'] }),
  );
  routes.add('POST /fine_tuning/alpha/graders/run', async (call) => {
    const grader = objectAt(call.body, 'grader');
    const output = String(call.body['model_sample']);
    const sample = { output_text: output, output_json: parsed(output) };
    const run = await runGrader(call, grader, { sample, item: objectAt(call.body, 'item') });
    const isModel = grader['type'] === 'score_model';
    return jsonResponse({
      reward: run.reward,
      metadata: {
        name: String(grader['name']),
        type: grader['type'],
        errors: { ...noErrors, ...run.errors },
        execution_time: 0.01,
        scores: run.scores,
        token_usage: isModel ? 20 : null,
        sampled_model_name: isModel ? grader['model'] : null,
      },
      sub_rewards: grader['type'] === 'multi' ? run.scores : {},
      model_grader_token_usage_per_model: isModel ? { [String(grader['model'])]: 20 } : {},
    });
  });
}

/** Runs a grader; one that cannot grade has a reward of 0 and the error that the API reports. */
async function runGrader(call: Call, grader: JsonObject, values: JsonObject) {
  try {
    const { score, scores } = await grade(grader, values, askGrader(call));
    return { reward: score, scores, errors: {} };
  } catch (error) {
    const member =
      error instanceof UnknownVariableError
        ? 'invalid_variable_error'
        : error instanceof FormulaError
          ? 'formula_parse_error'
          : error instanceof NoGradeError
            ? 'other_error'
            : undefined;
    if (!member) throw error;
    return { reward: 0, scores: {}, errors: { [member]: true } };
  }
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
