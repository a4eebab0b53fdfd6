import type { RecordedRequest } from '../http/recorded-request.js';

/** The target of a request's path. @internal */
export interface ApiPath {
  /** The path below `/v1`. */
  path: string;
  /** The deployment in a path of Azure. */
  deployment: string | undefined;
}

/**
 * Removes the base path from `/v1/files` and from Azure's forms: `/openai/v1/files`,
 * `/openai/files` and `/openai/deployments/<deployment>/chat/completions`. Returns undefined for any
 * other path.
 *
 * @internal
 */
export function apiPath(pathname: string): ApiPath | undefined {
  if (!isDecodable(pathname)) return undefined;
  const deployed = /^\/openai\/deployments\/([^/]+)(\/.*)$/.exec(pathname);
  if (deployed) return { path: deployed[2]!, deployment: decodeURIComponent(deployed[1]!) };
  const based = /^(?:\/openai)?\/v1(\/.*)$/.exec(pathname) ?? /^\/openai(\/.*)$/.exec(pathname);
  return based ? { path: based[1]!, deployment: undefined } : undefined;
}

/**
 * Returns true for a request to a resource of Azure: by its path, since some clients send a token of
 * Entra ID, or by the header of its keys. The names of models are those of deployments there, which
 * say nothing about the model.
 *
 * @internal
 */
export function isForAzure({ url, headers }: Pick<RecordedRequest, 'url' | 'headers'>): boolean {
  return headers['api-key'] !== undefined || /^[^/]*\/\/[^/]*\/openai\//.test(url);
}

function isDecodable(pathname: string): boolean {
  if (!pathname.includes('%')) return true;
  try {
    return decodeURIComponent(pathname) !== '';
  } catch {
    return false;
  }
}
