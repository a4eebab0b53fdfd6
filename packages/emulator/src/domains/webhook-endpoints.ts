import { pathParameter, type Call } from '../api/call.js';
import type { Routes } from '../api/routes.js';
import { badRequest } from '../http/api-error.js';
import { isLocalName } from '../http/local-name.js';
import type { Reply } from '../http/reply.js';
import { jsonResponse } from '../http/respond.js';
import { objectAt } from '../json.js';
import type { StoredObject } from '../state/collection.js';
import { ENDPOINTS, keepPrivate } from '../webhooks/endpoints.js';

const path = '/webhook_endpoints/{webhook_endpoint_id}';

/** Adds webhook endpoints, whose secrets only creation and rotation show. @internal */
export function addWebhookEndpointRoutes(routes: Routes): void {
  routes.add('POST /webhook_endpoints', (call) => {
    const { name, url, event_types: types } = call.body;
    const endpoint = call.state.collection(...ENDPOINTS).add({
      id: call.state.ids.next('we_'),
      object: 'webhook_endpoint',
      created_at: call.state.nowSeconds(),
      name,
      url,
      event_types: types,
      signing_secret_hint: null,
    });
    keepPrivate(endpoint, { isForeign: isFromPage(call) });
    call.state.outbox.proceed();
    return withSecret(call, endpoint);
  });
  routes.add(`POST ${path}`, (call) => {
    const endpoint = Object.assign(required(call), call.body);
    if ('url' in call.body) keepPrivate(endpoint, { isForeign: isFromPage(call) });
    return jsonResponse(endpoint);
  });
  routes.add(`POST ${path}/rotate_secret`, (call) => withSecret(call, required(call)));
  routes.add(`POST ${path}/test`, async (call) => {
    const type = String(call.body['event_type']);
    const { endpointId, status, error } = await call.state.outbox.test(type, required(call));
    if (error !== undefined) throw badRequest(`The test event was not delivered. ${error}`, null);
    return jsonResponse({
      object: 'webhook_endpoint.test',
      webhook_endpoint_id: endpointId,
      event_type: type,
      success: true,
      status_code: status,
    });
  });
  routes.add('GET /webhook_event_types', (call) =>
    jsonResponse({ object: 'list', data: eventTypes(call) }),
  );
}

/** Returns the event types that endpoints can be created for. */
function eventTypes({ state: { document } }: Call): unknown {
  const list = document.property(document.schema('CreateWebhookEndpointBody'), 'event_types');
  return objectAt(list, 'items')['enum'];
}

/** Responds with an endpoint and a new secret, of which the endpoint keeps the end. */
function withSecret(call: Call, endpoint: StoredObject): Reply {
  const secret = `whsec_${btoa(call.state.ids.next('secret-'))}`;
  endpoint['signing_secret_hint'] = secret.slice(-4);
  keepPrivate(endpoint, { secret });
  return jsonResponse({ ...endpoint, signing_secret: secret });
}

/**
 * Returns true for requests of web pages of other origins, which browsers mark, and of hosts whose name
 * may only now lead to this machine.
 */
function isFromPage({ request, origin }: Call): boolean {
  const from = request.headers['origin'];
  return from !== undefined && (from !== origin || !isLocalName(new URL(origin).hostname));
}

function required(call: Call): StoredObject {
  return call.state
    .collection(...ENDPOINTS)
    .get(pathParameter(call, 'webhook_endpoint_id'), 'webhook_endpoint_id');
}
