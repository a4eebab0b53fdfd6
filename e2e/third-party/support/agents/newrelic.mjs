// Starts New Relic. As in cloud functions, it collects without a connection.
import assert from 'node:assert/strict';
import { expectCalls } from './expected.mjs';

Object.assign(process.env, {
  NEW_RELIC_NO_CONFIG_FILE: 'true',
  NEW_RELIC_APP_NAME: 'program',
  NEW_RELIC_LOG_ENABLED: 'false',
  NEW_RELIC_SERVERLESS_MODE_ENABLED: 'true',
  NEW_RELIC_AI_MONITORING_ENABLED: 'true',
  NEW_RELIC_AI_MONITORING_STREAMING_ENABLED: 'true',
});
await import('newrelic/esm-loader.mjs');
const { default: newrelic } = await import('newrelic');
const { customEventAggregator: events } = newrelic.agent;

/** Runs the calls of a check. The agent records calls within transactions only. */
export function around(run) {
  return newrelic.startBackgroundTransaction('check', run);
}

function take() {
  const taken = events.getEvents();
  events.clear();
  return taken
    .filter(([{ type }]) => type === 'LlmChatCompletionSummary' || type === 'LlmEmbedding')
    .map(([{ type }, event]) => operationOf(type, event));
}

function operationOf(type, event) {
  // It is read from the headers of the response, in the result of `makeRequest`.
  assert.match(event.request_id, /^req_/);
  if (type === 'LlmEmbedding') return 'embeddings';
  if (event.error) return 'chat, failed';
  // A stream has its reason from its chunks. Responses have their status for it.
  const reason = event['response.choices.finish_reason'];
  assert.ok(reason, 'no reason of the end');
  return reason === 'completed' ? 'responses' : 'chat';
}

export function expectSpan(check) {
  return expectCalls(check, take, ['files', 'realtime turn', 'realtime response']);
}
