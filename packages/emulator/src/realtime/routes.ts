import type { Routes } from '../api/routes.js';
import { badRequest } from '../http/api-error.js';
import { Reply } from '../http/reply.js';
import { jsonResponse } from '../http/respond.js';
import { objectAt } from '../json.js';
import { defaultSession, mergeSession } from './session-config.js';

/** Adds the REST operations of the realtime API. @internal */
export function addRealtimeRoutes(routes: Routes): void {
  addClientSecretRoutes(routes);
  addCallRoutes(routes);
}

/** Adds short-lived keys, with which browsers open realtime sessions. */
function addClientSecretRoutes(routes: Routes): void {
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

/** Adds calls over WebRTC: an offer gets an answer, but no media flows. */
function addCallRoutes(routes: Routes): void {
  routes.add('POST /realtime/calls', (call) => {
    const { parts, request } = call;
    const part = parts.find(({ field }) => field === 'sdp');
    const bytes = part && 'bytes' in part ? part.bytes : request.bytes;
    const offer = part && 'value' in part ? part.value : new TextDecoder().decode(bytes);
    if (!offer.startsWith('v=0'))
      throw badRequest("Invalid 'sdp': expected a session description.", 'sdp', 'invalid_offer');
    const id = call.state.ids.next('rtc_');
    const answer = ['v=0', `o=- ${id.length} 2 IN IP4 127.0.0.1`, 's=-', 't=0 0', ''].join('\r\n');
    return new Reply(answer, {
      status: 201,
      headers: new Map([
        ['content-type', 'application/sdp'],
        ['location', `/v1/realtime/calls/${id}`],
      ]),
    });
  });
}
