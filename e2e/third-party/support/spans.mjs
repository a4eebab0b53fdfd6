// Records the spans of a library, without an SDK: libraries require different versions of it.
import { trace } from '@opentelemetry/api';
import { expectEnded } from './ended-spans.mjs';

const noSpan = trace.wrapSpanContext({
  traceId: '1'.repeat(32),
  spanId: '1'.repeat(16),
  traceFlags: 1,
});
const ended = [];

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

/** Waits for the spans of a call. */
export const expectSpan = () => expectEnded(ended);
