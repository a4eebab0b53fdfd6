import type { Call } from '../api/call.js';
import type { Routes } from '../api/routes.js';
import { jsonResponse } from '../http/respond.js';
import type { StoredObject } from '../state/collection.js';
import { genericCollection } from './generic/index.js';

/**
 * Adds the creation of admin keys and service accounts, whose keys are shown once and are accepted
 * from then on.
 *
 * @internal
 */
export function addIssuedKeyRoutes(routes: Routes): void {
  routes.add('POST /organization/admin_api_keys', (call) => {
    const { id, value } = issueKey(call, 'key_', 'sk-admin-');
    const now = call.state.nowSeconds();
    const expiresIn = call.body['expires_in_seconds'];
    const key = genericCollection(call, '/organization/admin_api_keys').add({
      object: 'organization.admin_api_key',
      id,
      name: call.body['name'],
      redacted_value: redacted(value),
      created_at: now,
      expires_at: typeof expiresIn === 'number' ? now + expiresIn : null,
      last_used_at: null,
      owner: {
        type: 'user',
        object: 'organization.user',
        id: 'user-emulator',
        name: 'Emulator',
        created_at: now,
        role: 'owner',
      },
    });
    return jsonResponse({ ...key, value });
  });
  const accounts = '/organization/projects/{project_id}/service_accounts';
  routes.add(`POST ${accounts}`, (call) => {
    const now = call.state.nowSeconds();
    const account = genericCollection(call, accounts).add({
      object: 'organization.project.service_account',
      id: call.state.ids.next('svc_acct_'),
      name: call.body['name'],
      role: 'member',
      created_at: now,
    });
    if (call.body['create_service_account_only'] === true) {
      return jsonResponse({ ...account, api_key: null });
    }
    const { id, value } = issueKey(call, 'key_', 'sk-svcacct-');
    genericCollection(call, '/organization/projects/{project_id}/api_keys').add({
      object: 'organization.project.api_key',
      id,
      name: 'Secret Key',
      redacted_value: redacted(value),
      created_at: now,
      last_used_at: null,
      owner: { type: 'service_account', service_account: account },
    });
    const key = { object: 'organization.project.service_account.api_key', id, value };
    return jsonResponse({ ...account, api_key: { ...key, name: 'Secret Key', created_at: now } });
  });
}

/** Makes a key and remembers its value, so that requests with it are accepted. */
function issueKey(
  { state }: Call,
  idPrefix: string,
  prefix: string,
): StoredObject & { value: string } {
  const value = state.ids.next(prefix);
  const id = state.ids.next(idPrefix);
  state.collection('issued key').add({ id: value, key_id: id });
  return { id, value };
}

function redacted(value: string): string {
  return `${value.slice(0, 8)}****${value.slice(-4)}`;
}
