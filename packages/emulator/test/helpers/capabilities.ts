/** A model, members of a request that it does not take, and members of the error. */
export type RefusedRow = [
  model: string,
  members: object,
  error: { message: string } & Record<string, unknown>,
];

export const answerSchema = {
  type: 'object',
  properties: { a: { type: 'string' } },
  required: ['a'],
  additionalProperties: false,
};

export const onlyMedium = "Supported values are: 'medium'.";

export const unsupported = (param: string) => ({
  message: `Unsupported parameter: '${param}' is not supported with this model.`,
  param,
  code: 'unsupported_parameter',
});
