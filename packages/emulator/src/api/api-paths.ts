/** Where a request's path leads. @internal */
export interface ApiPath {
  /** The path below `/v1`. */
  path: string;
  /** The deployment, if the path is one of Azure's. */
  deployment: string | undefined;
}

/**
 * Takes the base path off: `/v1/files`, and the forms that Azure uses,
 * `/openai/v1/files`, `/openai/files` and `/openai/deployments/<deployment>/chat/completions`.
 * Undefined if the path has none of them.
 *
 * @internal
 */
export function apiPath(pathname: string): ApiPath | undefined {
  const deployed = /^\/openai\/deployments\/([^/]+)(\/.*)$/.exec(pathname);
  if (deployed) return { path: deployed[2]!, deployment: decodeURIComponent(deployed[1]!) };
  const based = /^(?:\/openai)?\/v1(\/.*)$/.exec(pathname) ?? /^\/openai(\/.*)$/.exec(pathname);
  return based ? { path: based[1]!, deployment: undefined } : undefined;
}
