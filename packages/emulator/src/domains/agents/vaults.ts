import { pathParameter, type Call } from '../../api/call.js';
import type { Routes } from '../../api/routes.js';
import { jsonResponse } from '../../http/respond.js';
import { isObject, type JsonObject } from '../../json.js';
import type { StoredObject } from '../../state/collection.js';

/** Members that no response may contain. */
const SECRETS = ['access_token', 'refresh_token', 'client_secret', 'token', 'secret_value'];

const path = '/vaults/{vault_id}/credentials';

/** Adds the credentials of vaults, which are stored without their secrets. @internal */
export function addVaultRoutes(routes: Routes): void {
  routes.add(`POST ${path}`, (call) => {
    const { id: vaultID } = call.state
      .collection('vault', '/vaults')
      .get(vaultOf(call), 'vault_id');
    const now = call.state.nowSeconds();
    const credential = credentials(call).add({
      id: call.state.ids.next('cred_'),
      object: 'vault.credential',
      vault_id: vaultID,
      name: call.body['name'],
      auth: withoutSecrets(call.body['auth'] as JsonObject),
      metadata: call.body['metadata'] ?? {},
      created_at: now,
      updated_at: now,
    });
    return jsonResponse(credential, { status: 201 });
  });
  routes.add(`POST ${path}/{credential_id}`, (call) => {
    const credential = credentials(call).get(pathParameter(call, 'credential_id'), 'credential_id');
    const { auth, metadata } = call.body;
    const known = credential['auth'] as JsonObject;
    credential['auth'] = { ...known, ...given(withoutSecrets((auth ?? {}) as JsonObject)) };
    if (metadata !== undefined) credential['metadata'] = metadata;
    credential['updated_at'] = call.state.nowSeconds();
    return jsonResponse(credential);
  });
}

function vaultOf(call: Call): string {
  return pathParameter(call, 'vault_id');
}

function credentials(call: Call) {
  return call.state.collection('credential', `/vaults/${vaultOf(call)}/credentials`);
}

/** Removes secrets at every depth. */
function withoutSecrets(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !SECRETS.includes(name))
      .map(([name, one]) => [name, isObject(one) ? withoutSecrets(one) : one]),
  );
}

function given(value: JsonObject): Partial<StoredObject> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one != null));
}
