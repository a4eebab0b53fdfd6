import type { Call } from '../../api/call.js';

/** What a path says about the objects behind it. @internal */
export interface ResourcePath {
  /** The path without the parameter or action at its end: `/evals/{eval_id}/runs`. */
  collection: string;
  /** The name of the parameter at its end. */
  parameter: string | undefined;
}

/** @internal */
export function resourcePath(path: string): ResourcePath {
  const parameter = /\/\{(\w+)\}$/.exec(path)?.[1];
  return {
    collection: parameter === undefined ? path : path.slice(0, path.lastIndexOf('/')),
    parameter,
  };
}

/** The path with its parameters filled in, which separates the objects of different parents. @internal */
export function concretePath(template: string, call: Call): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(call.params[name] ?? ''),
  );
}

const prefixes: Record<string, string> = {
  admin_api_keys: 'key_',
  api_keys: 'key_',
  certificates: 'cert_',
  containers: 'cntr_',
  evals: 'eval_',
  groups: 'group_',
  invites: 'invite-',
  projects: 'proj_',
  roles: 'role_',
  runs: 'evalrun_',
  service_accounts: 'svc_acct_',
  sessions: 'cksess_',
  skills: 'skill_',
  users: 'user-',
  videos: 'video_',
  voices: 'voice_',
  voice_consents: 'cons_',
};

/** How the identifiers of a collection begin. @internal */
export function idPrefix(collection: string): string {
  const name = collection.split('/').findLast((part) => !part.startsWith('{')) ?? 'object';
  return prefixes[name] ?? `${name.replace(/s$/, '')}_`;
}

/** What an error calls an object of a collection: `eval`, `voice consent`. @internal */
export function kindName(collection: string): string {
  const name = collection.split('/').findLast((part) => !part.startsWith('{')) ?? 'object';
  return name.replace(/s$/, '').replaceAll('_', ' ');
}
