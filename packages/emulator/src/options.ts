import type { Bytes } from './bytes.js';
import type { Clock } from './clock.js';

/**
 * A file that exists from the start.
 *
 * @public
 */
export interface SeedFile {
  /** `file-abc123`. Default: the next identifier. */
  id?: string | undefined;
  filename: string;
  purpose: string;
  content: string | Bytes;
}

/** @public */
export interface EmulatorOptions {
  /** The keys that are accepted. Default: any key but an empty one. */
  apiKeys?: string[] | undefined;
  /** Models that exist besides those of the API. */
  models?: string[] | undefined;
  /** Answer for any model name, known or not. Default false. */
  allowUnknownModels?: boolean | undefined;
  /** Files that exist from the start. */
  files?: SeedFile[] | undefined;
  /** Pause before each answer, milliseconds. Default 0. */
  latencyMs?: number | undefined;
  /** Pause before each event of a stream, milliseconds. Default 0. */
  chunkDelayMs?: number | undefined;
  /** How often an object that is being worked on must be read until it is done. Default 2. */
  readsUntilDone?: number | undefined;
  /** What answers tell pollers in `openai-poll-after-ms`, milliseconds. Default 10. */
  pollAfterMs?: number | undefined;
  /** The largest body, bytes. Default 512 MiB. */
  maxBodyBytes?: number | undefined;
  /** The requests that a minute allows, as told in `x-ratelimit-limit-requests`; none is refused. Default 10000. */
  requestsPerMinute?: number | undefined;
  /** How many requests `requests` holds, the latest ones. Default 10000. */
  maxRecordedRequests?: number | undefined;
  /** Letters that all made-up identifiers begin with, so that two emulators differ. Default ''. */
  seed?: string | undefined;
  /** The time. Default: the machine's. */
  clock?: Clock | undefined;
}
