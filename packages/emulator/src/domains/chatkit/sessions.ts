import { pathParameter, type Call } from '../../api/call.js';
import type { Routes } from '../../api/routes.js';
import { jsonResponse } from '../../http/respond.js';
import { numberOr, objectAt, type JsonObject } from '../../json.js';
import { createThread } from './threads.js';

const DEFAULT_LIFETIME_SECONDS = 600;
const DEFAULT_REQUESTS_PER_MINUTE = 10;

/** @internal */
export function addSessionRoutes(routes: Routes): void {
  routes.add('POST /chatkit/sessions', (call) => {
    const session = createSession(call);
    createThread(call, session);
    return jsonResponse(session);
  });
  routes.add('POST /chatkit/sessions/{session_id}/cancel', (call) => {
    const session = sessions(call).get(pathParameter(call, 'session_id'), 'session_id');
    const hasEnded = call.state.nowSeconds() >= Number(session['expires_at']);
    if (session['status'] === 'active') session['status'] = hasEnded ? 'expired' : 'cancelled';
    const secrets = call.state.collection('client secret');
    const secret = String(session['client_secret']);
    if (secrets.find(secret)) secrets.delete(secret);
    return jsonResponse(session);
  });
}

function createSession(call: Call) {
  const { state, body } = call;
  const lifetimeSeconds = numberOr(
    objectAt(body, 'expires_after')['seconds'],
    DEFAULT_LIFETIME_SECONDS,
  );
  const expiresAt = state.nowSeconds() + lifetimeSeconds;
  const secret = state
    .collection('client secret')
    .add({ id: state.ids.next('ek_'), expires_at: expiresAt });
  const limit = numberOr(
    objectAt(body, 'rate_limits')['max_requests_per_1_minute'],
    DEFAULT_REQUESTS_PER_MINUTE,
  );
  const { id, version, state_variables: variables, tracing } = objectAt(body, 'workflow');
  return sessions(call).add({
    id: state.ids.next('cksess_'),
    object: 'chatkit.session',
    status: 'active',
    user: body['user'],
    client_secret: secret.id,
    expires_at: expiresAt,
    workflow: {
      id,
      version: version ?? null,
      state_variables: variables ?? null,
      tracing: { enabled: true, ...objectAt({ tracing }, 'tracing') },
    },
    max_requests_per_1_minute: limit,
    rate_limits: { max_requests_per_1_minute: limit },
    chatkit_configuration: configuration(objectAt(body, 'chatkit_configuration')),
  });
}

function configuration(given: JsonObject): JsonObject {
  const defaults: JsonObject = {
    automatic_thread_titling: { enabled: true },
    file_upload: { enabled: false, max_file_size: 512, max_files: 10 },
    history: { enabled: true, recent_threads: null },
  };
  return Object.fromEntries(
    Object.keys(defaults).map((name) => [
      name,
      { ...objectAt(defaults, name), ...objectAt(given, name) },
    ]),
  );
}

function sessions(call: Call) {
  return call.state.collection('session', '/chatkit/sessions');
}
