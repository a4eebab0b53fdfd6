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

function isDecodable(pathname: string): boolean {
  try {
    return decodeURIComponent(pathname) !== '';
  } catch {
    return false;
  }
}
