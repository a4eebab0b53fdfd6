// Starts New Relic. As in cloud functions, it collects without a connection.
import { operationOf, untilSeen } from './expected.mjs';

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

const types = {
  chat: 'LlmChatCompletionSummary',
  responses: 'LlmChatCompletionSummary',
  embeddings: 'LlmEmbedding',
};

/** Runs the calls of a check. The agent records calls within transactions only. */
export function around(run) {
  return newrelic.startBackgroundTransaction('check', run);
}

/** Expects an event with the request id, which the agent reads from the response of `makeRequest`. */
export async function expectSpan(check) {
  const name = types[operationOf(check)];
  const isSeen = ([{ type }, { request_id: id }]) => type === name && id?.startsWith('req_');
  if (name) await untilSeen(() => events.getEvents().some(isSeen));
  events.clear();
}
