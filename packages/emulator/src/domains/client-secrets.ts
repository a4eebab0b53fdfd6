import { jsonResponse } from '../http/respond.js';
import { objectAt } from '../json.js';
import { defaultSession, mergeSession } from '../realtime/session-config.js';
import type { Routes } from '../routes.js';

/** Keys for browsers, which open realtime sessions with them. @internal */
export function addClientSecretRoutes(routes: Routes): void {
  routes.add('POST /realtime/client_secrets', (call) => {
    const { state, body } = call;
    const session = objectAt(body, 'session');
    const lifetimeSeconds = Number(objectAt(body, 'expires_after')['seconds'] ?? 600);
    const expiresAt = state.nowSeconds() + lifetimeSeconds;
    const secret = state
      .collection('client secret')
      .add({ id: state.ids.next('ek_'), expires_at: expiresAt });
    const type = String(session['type'] ?? 'realtime');
    const made = defaultSession(state.ids.next('sess_'), 'gpt-realtime', type, expiresAt);
    return jsonResponse({
      value: secret.id,
      expires_at: expiresAt,
      session: mergeSession(made, session),
    });
  });
}
