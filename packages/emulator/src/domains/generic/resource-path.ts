import type { Call } from '../../api/call.js';

/** A path, split into collection and parameter. @internal */
export interface ResourcePath {
  /** The path without a trailing parameter or action: `/evals/{eval_id}/runs`. */
  collection: string;
  /** Name of the trailing parameter. */
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

/** Fills in the parameters of a path, which separates the objects of different parents. @internal */
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

/** Returns the prefix of a collection's identifiers. @internal */
export function idPrefix(collection: string): string {
  const name = collection.split('/').findLast((part) => !part.startsWith('{')) ?? 'object';
  return prefixes[name] ?? `${name.replace(/s$/, '')}_`;
}

/** Returns the name of a collection's objects in errors: `eval`, `voice consent`. @internal */
export function kindName(collection: string): string {
  const name = collection.split('/').findLast((part) => !part.startsWith('{')) ?? 'object';
  return name.replace(/s$/, '').replaceAll('_', ' ');
}
