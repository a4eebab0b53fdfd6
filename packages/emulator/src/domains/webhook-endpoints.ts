import { pathParameter, type Call } from '../api/call.js';
import type { Routes } from '../api/routes.js';
import { jsonResponse } from '../http/respond.js';
import { objectAt } from '../json.js';
import type { StoredObject } from '../state/collection.js';

const path = '/webhook_endpoints/{webhook_endpoint_id}';

/** Adds webhook endpoints, whose secrets only creation and rotation show. @internal */
export function addWebhookEndpointRoutes(routes: Routes): void {
  routes.add('POST /webhook_endpoints', (call) => {
    const { name, url, event_types: types } = call.body;
    const endpoint = endpoints(call).add({
      id: call.state.ids.next('we_'),
      object: 'webhook_endpoint',
      created_at: call.state.nowSeconds(),
      name,
      url,
      event_types: types,
      signing_secret_hint: null,
    });
    return withSecret(call, endpoint);
  });
  routes.add(`POST ${path}/rotate_secret`, (call) => withSecret(call, required(call)));
  routes.add(`POST ${path}/test`, (call) =>
    jsonResponse({
      object: 'webhook_endpoint.test',
      webhook_endpoint_id: required(call).id,
      event_type: call.body['event_type'],
      success: true,
      status_code: 200,
    }),
  );
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
function withSecret(call: Call, endpoint: StoredObject): Response {
  const secret = `whsec_${btoa(call.state.ids.next('secret-'))}`;
  endpoint['signing_secret_hint'] = secret.slice(-4);
  return jsonResponse({ ...endpoint, signing_secret: secret });
}

function endpoints(call: Call) {
  return call.state.collection('webhook endpoint', '/webhook_endpoints');
}

function required(call: Call): StoredObject {
  return endpoints(call).get(pathParameter(call, 'webhook_endpoint_id'), 'webhook_endpoint_id');
}
