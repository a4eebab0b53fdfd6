import { supportedValues } from '../document/problem.js';
import { badRequest, type ApiError } from '../http/api-error.js';

/** Creates the error for a parameter that the model does not take. @internal */
export function unsupportedParameter(name: string, hint = ''): ApiError {
  const message = `Unsupported parameter: '${name}' is not supported with this model.${hint}`;
  return badRequest(message, name, 'unsupported_parameter');
}

/** Creates the error of chat for a value that the model does not take. @internal */
export function unsupportedValue(
  name: string,
  value: string,
  supported: readonly string[],
): ApiError {
  const message = `Unsupported value: '${name}' does not support '${value}' with this model.${listed(supported)}`;
  return badRequest(message, name, 'unsupported_value');
}

/** Creates the error of responses for a value that the model does not take. @internal */
export function unsupportedByModel(
  model: string,
  name: string,
  value: string,
  supported: readonly string[],
): ApiError {
  const message = `Unsupported value: '${value}' is not supported with the '${model}' model.${listed(supported)}`;
  return badRequest(message, name, 'unsupported_value');
}

/** Creates the error for a value that the operation does not take. @internal */
export function invalidValue(name: string, value: string, supported: Iterable<string>): ApiError {
  const message = `Invalid value: '${value}'. ${supportedValues([...supported])}`;
  return badRequest(message, name, 'invalid_value');
}

function listed(supported: readonly string[]): string {
  return supported.length === 0 ? '' : ` ${supportedValues(supported)}`;
}
