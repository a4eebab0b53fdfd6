import { log } from './log-call.js';
import type { Logger, LogLevel } from './logger.js';

/**
 * An irregularity of an answer that has only one sensible reading, and was read so.
 *
 * @public
 */
export interface Repair {
  /** The irregularity, such as `tool-call-id`. The table in `docs/streaming.md` lists all kinds. */
  readonly kind: string;
  /** The repaired part of the result, such as `choices[0].message.tool_calls[1].id`. */
  readonly path: string;
}

/**
 * Called with each repair of an answer by a helper.
 *
 * @public
 */
export type OnRepair = (repair: Repair) => void;

/** The members of a client that repairs are reported to; one is protected there. */
interface RepairedClient {
  readonly logger?: Logger;
  readonly logLevel?: LogLevel | undefined;
  readonly _options?: { readonly onRepair?: OnRepair | undefined };
}

/** A client and the options of a call that repairs are reported to. */
interface RepairedCall {
  readonly client?: object | undefined;
  readonly options?: { readonly onRepair?: OnRepair | undefined } | undefined;
}

/**
 * Returns the function that reports the repairs of a call: to the hook of its options or of its
 * client, and as a debug message.
 *
 * @internal
 */
export function repairReporter({ client, options }: RepairedCall): OnRepair {
  return (repair) => {
    const { logger, logLevel, _options }: RepairedClient = client ?? {};
    if (logger) log({ logger, logLevel }, 'debug', () => ['The answer was repaired.', repair]);
    (options?.onRepair ?? _options?.onRepair)?.(repair);
  };
}
