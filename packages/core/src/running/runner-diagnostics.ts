/**
 * A record of one stage of a tool runner, for logs and metrics. It holds no arguments, results,
 * page contents or error texts; ids of calls can be data of the application.
 *
 * @public
 */
export interface RunnerDiagnostic {
  api: 'responses' | 'decisions' | 'browser' | 'computer';
  stage:
    | 'run'
    | 'request'
    | 'arguments'
    | 'approval'
    | 'action'
    | 'output'
    | 'selection'
    | 'verification';
  reason:
    | 'started'
    | 'completed'
    | 'refused'
    | 'cancelled'
    | 'invalid_input'
    | 'invalid_output'
    | 'api_failed'
    | 'driver_failed'
    | 'policy_failed'
    | 'step_limit'
    | 'busy'
    | 'closed';
  call_id: string | null;
  /** The name of the function, action, member or candidate. */
  member: string | null;
  duration_ms: number;
  /** The tokens of a request; null for other stages. */
  usage: { input_tokens: number; output_tokens: number; total_tokens: number } | null;
}

/**
 * Receives the records of a runner. Its errors and rejected promises are ignored, and the runner
 * does not wait for it.
 *
 * @public
 */
export type RunnerDiagnosticObserver = (event: Readonly<RunnerDiagnostic>) => void;

/** @internal */
export type DiagnosticReason = RunnerDiagnostic['reason'];

/** The part of a record that is known before the stage begins. @internal */
export type DiagnosticPlace = Pick<RunnerDiagnostic, 'api' | 'stage'> &
  Partial<Pick<RunnerDiagnostic, 'call_id' | 'member'>>;

/**
 * Reports one stage to an observer.
 *
 * @param startedMs The start of the stage by `performance.now()`, milliseconds.
 * @internal
 */
export function reportDiagnostic(
  observer: RunnerDiagnosticObserver | undefined,
  { api, stage, call_id = null, member = null }: DiagnosticPlace,
  reason: DiagnosticReason,
  startedMs: number,
  usage?: RunnerDiagnostic['usage'],
): void {
  if (!observer) return;
  const counts = usage && {
    input_tokens: usage.input_tokens,
    output_tokens: usage.output_tokens,
    total_tokens: usage.total_tokens,
  };
  const duration_ms = performance.now() - startedMs;
  const event = { api, stage, reason, call_id, member, duration_ms, usage: counts ?? null };
  // An observer must not change the outcome of a run.
  void (async () => observer(Object.freeze(event)))().catch(() => undefined);
}

/**
 * Does the work of one stage and reports its outcome.
 *
 * @param failure The reason reported for an error of `work`, unless the signal was aborted.
 * @throws Whatever `work` throws.
 * @internal
 */
export async function diagnosed<T>(
  observer: RunnerDiagnosticObserver | undefined,
  place: DiagnosticPlace,
  failure: DiagnosticReason,
  signal: AbortSignal | undefined,
  work: () => T | PromiseLike<T>,
): Promise<T> {
  const startedMs = performance.now();
  try {
    const result = await work();
    reportDiagnostic(observer, place, 'completed', startedMs);
    return result;
  } catch (error) {
    reportDiagnostic(observer, place, signal?.aborted ? 'cancelled' : failure, startedMs);
    throw error;
  }
}
