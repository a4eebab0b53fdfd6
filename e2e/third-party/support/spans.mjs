// Records the spans of a library, without an SDK: libraries require different versions of it.
import assert from 'node:assert/strict';
import { trace } from '@opentelemetry/api';

const noSpan = trace.wrapSpanContext({
  traceId: '1'.repeat(32),
  spanId: '1'.repeat(16),
  traceFlags: 1,
});
let ended = [];

const tracer = {
  startSpan(name) {
    const span = Object.create(noSpan);
    return Object.assign(span, {
      isRecording: () => true,
      end: () => void ended.push(name),
    });
  },
  startActiveSpan(name, ...rest) {
    return rest.at(-1)(tracer.startSpan(name));
  },
};

export const provider = { getTracer: () => tracer };
trace.setGlobalTracerProvider(provider);

/** Waits for the spans of a call, which end after it. */
export async function expectSpan() {
  for (let turn = 0; turn < 50 && ended.length === 0; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  const count = ended.length;
  ended = [];
  assert.ok(count > 0, 'no span has ended');
}
