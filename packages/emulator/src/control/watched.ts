import type { EmulatorState } from '../state/state.js';
import type { ExchangeLog } from '../state/exchange-log.js';

/** The parts of an emulator that the control plane shows and its users cannot reach otherwise. @internal */
export interface Watched {
  readonly state: EmulatorState;
  readonly log: ExchangeLog;
  /** Aborted when the client disconnects. */
  readonly signal: AbortSignal;
}
