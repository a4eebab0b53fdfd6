import type { Context } from '@opentelemetry/api';
import type { Settings } from './options.js';

const WARN = 13;

/** Emits the event of a failed operation, as spans no longer hold exceptions. */
export function recordException(
  { logger }: Settings,
  error: unknown,
  context: Context | undefined,
): void {
  if (!logger || !(error instanceof Error)) return;
  const { message, stack } = error;
  logger.emit({
    eventName: 'gen_ai.client.operation.exception',
    severityNumber: WARN,
    attributes: {
      'exception.type': error.constructor.name,
      'exception.message': message,
      ...(stack !== undefined && { 'exception.stacktrace': stack }),
    },
    ...(context && { context }),
  });
}
