import { OpenAIError } from '@oai/core';

/** The paths that Azure serves below `/deployments/{name}`. */
const DEPLOYMENT_PATHS = new Set([
  '/completions',
  '/chat/completions',
  '/embeddings',
  '/audio/transcriptions',
  '/audio/translations',
  '/audio/speech',
  '/images/generations',
  '/batches',
  '/images/edits',
]);

/**
 * Returns the path of a POST request, with a deployment prefix where Azure requires one.
 *
 * @param deployment The deployment of all calls, if there is one.
 * @throws {OpenAIError} The name is `.` or `..`, which URLs do not keep as a segment.
 * @internal
 */
export function deploymentPath(
  path: string,
  body: unknown,
  deployment: string | undefined,
): string {
  if (!DEPLOYMENT_PATHS.has(path)) return path;
  const name = deployment ?? modelOf(body);
  if (name === '.' || name === '..') {
    throw new OpenAIError(
      `The deployment ${JSON.stringify(name)} would change the path: pass the name of a deployment as \`deployment\` or \`model\`.`,
    );
  }
  return name ? `/deployments/${encodeURIComponent(name)}${path}` : path;
}

/**
 * Returns the body of a POST request to a base URL without deployment paths, where the deployment is
 * sent as `model`.
 *
 * @throws {OpenAIError} The body is a `FormData` that names another model: it is not rewritten.
 * @internal
 */
export function deploymentBody(
  path: string,
  body: unknown,
  deployment: string | undefined,
): unknown {
  if (!deployment || !(DEPLOYMENT_PATHS.has(path) || path === '/responses')) return body;
  const model = modelOf(body);
  if (model === undefined || model === deployment) return body;
  if (Object.getPrototypeOf(body) === Object.prototype && 'model' in (body as object)) {
    return { ...(body as object), model: deployment };
  }
  throw new OpenAIError(
    `The client is set to the deployment ${deployment}, but this upload names the model ${model}: pass the deployment as its \`model\`.`,
  );
}

/** Returns the model named in a body: an object, or a form of the platform. */
function modelOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  if ('get' in body && typeof body.get === 'function') {
    const value: unknown = (body as FormData).get('model');
    return typeof value === 'string' ? value : undefined;
  }
  const { model } = body as { model?: unknown };
  return typeof model === 'string' ? model : undefined;
}
