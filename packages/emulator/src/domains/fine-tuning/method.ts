import type { Call } from '../../api/call.js';
import type { Schema } from '../../document/document.js';
import { findUnknownParameter } from '../../document/unknown-parameter.js';
import { badRequest } from '../../http/api-error.js';
import { objectAt, type JsonObject } from '../../json.js';
import { isReasoningModel } from '../../rules/models.js';

/**
 * Checks the method of a new job: that the model can be trained with it, and that it has such
 * hyperparameters.
 *
 * @throws {ApiError} 400 if not.
 * @internal
 */
export function checkMethod({ body, state }: Call, model: string): void {
  const { document } = state;
  const job: Schema = { $ref: 'CreateFineTuningJobRequest' };
  const method = objectAt(body, 'method');
  const type = String(method['type']);
  if (type === 'reinforcement' && !isReasoningModel(model) && !state.options.allowUnknownModels) {
    throw badRequest(
      `Model ${model} is not available for reinforcement fine-tuning.`,
      'model',
      'model_not_available',
    );
  }
  const owners: [place: string, schema: Schema | undefined, given: JsonObject][] = [
    [
      'hyperparameters',
      document.property(job, 'hyperparameters'),
      objectAt(body, 'hyperparameters'),
    ],
    [
      `method.${type}.hyperparameters`,
      ['method', type, 'hyperparameters'].reduce<Schema | undefined>(
        (owner, name) => owner && document.property(owner, name),
        job,
      ),
      objectAt(objectAt(method, type), 'hyperparameters'),
    ],
  ];
  for (const [place, schema, given] of owners) {
    const unknown =
      schema && findUnknownParameter(schema, given, (name) => document.schema(name))?.param;
    if (unknown === undefined) continue;
    const param = `${place}.${unknown}`;
    throw badRequest(`Unknown parameter: '${param}'.`, param, 'unknown_parameter');
  }
}
