import { log } from './log-call.js';
import type { Logger, LogLevel } from './logger.js';
import type { OnRepair } from './repairs.js';

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
