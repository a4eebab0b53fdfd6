import { diag } from '@opentelemetry/api';

/**
 * Runs code of telemetry. It must never break the application, so faults of exporters, processors
 * and functions in options go to the diagnostics of OpenTelemetry.
 */
export function guard<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    diag.error('@oai/otel could not record a call.', error);
    return undefined;
  }
}
