#!/bin/sh
# @arizeai/openinference-instrumentation-openai 4.2.7 with openai 7.59.0 and
# @opentelemetry/sdk-trace-base 2.12.1.
#
# While an instrumented method of the client runs, the active span is a wrapper of OpenInference. It
# has none of the public members of a span of the SDK: no `attributes`, no `name`, no
# `instrumentationScope`. Code that looks at the active span, for example to find out whether a call is
# traced already, sees an empty span, and reads `undefined` where every other instrumentation of
# openai (those of OpenTelemetry and of Traceloop) shows `gen_ai.operation.name`. The attributes are in
# the member `span`, which the declarations call private.
#
# Output seen:
#   active: OISpan, attributes: undefined, name: undefined
#   inside: LLM
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --legacy-peer-deps \
  @arizeai/openinference-instrumentation-openai@4.2.7 openai@7.59.0 @opentelemetry/api@1.9.1 \
  @opentelemetry/sdk-trace-base@2.12.1 @opentelemetry/context-async-hooks@2.12.1
cat >run.cjs <<'JS'
const { context, trace } = require('@opentelemetry/api');
const { AsyncLocalStorageContextManager } = require('@opentelemetry/context-async-hooks');
const { BasicTracerProvider } = require('@opentelemetry/sdk-trace-base');
const { OpenAIInstrumentation } = require('@arizeai/openinference-instrumentation-openai');
const { OpenAI } = require('openai');

context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
trace.setGlobalTracerProvider(new BasicTracerProvider());
new OpenAIInstrumentation().manuallyInstrument(OpenAI);
let span;
const completion = {
  id: 'chatcmpl-0',
  object: 'chat.completion',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Hi.' } }],
};
const client = new OpenAI({
  apiKey: 'key',
  fetch: async () => {
    span = trace.getActiveSpan();
    return Response.json(completion);
  },
});
const messages = [{ role: 'user', content: 'Hello!' }];
client.chat.completions.create({ model: 'gpt-4o', messages }).then(() => {
  console.log(
    `active: ${span.constructor.name}, attributes: ${span.attributes}, name: ${span.name}`,
  );
  console.log(`inside: ${span.span.attributes['openinference.span.kind']}`);
});
JS
output=$(node run.cjs)
echo "$output"
[ "$output" = "active: OISpan, attributes: undefined, name: undefined
inside: LLM" ]
