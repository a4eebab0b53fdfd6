import type { Controls } from '../controls.js';
import type { Reply } from '../http/reply.js';
import { formatEvent, streamResponse } from '../http/sse.js';
import { withoutSecrets } from '../secrets.js';
import { summary } from './exchanges.js';
import { countObjects } from './stored-objects.js';
import type { Watched } from './watched.js';
import { pendingToJson } from '../scripting/pending.js';

/** Pause between two looks, milliseconds. */
const INTERVAL_MS = 100;
/** Number of webhooks to show, the latest ones. */
const MAX_DELIVERIES = 100;
/** Number of looks without news after which a comment shows that the connection is alive. */
const QUIET_LOOKS = 150;

/**
 * Streams what happens: first the present state, then what has changed since. It looks at intervals,
 * so that a thousand requests in one of them are one event, and nobody who does the work waits for
 * those who watch.
 *
 * @internal
 */
export function feed(controls: Controls, watched: Watched): Reply {
  return streamResponse(news(controls, watched), 'text/event-stream; charset=utf-8');
}

async function* news(controls: Controls, { state, log, signal }: Watched): AsyncGenerator<string> {
  let revision = -1;
  let clearings = log.clearings;
  let quietLooks = 0;
  const seen = new Map<string, string>();
  /** Returns the event if its content is new. */
  const changed = (event: string, content: unknown) => {
    const data = JSON.stringify(content);
    if (seen.get(event) === data) return '';
    seen.set(event, data);
    return named(event, content);
  };
  let queued: number | undefined;
  while (!signal.aborted) {
    let text = '';
    if (log.clearings !== clearings) {
      clearings = log.clearings;
      text += named('reset', {});
    }
    const exchanges = log.changedSince(revision);
    const hasNews = log.revision > revision;
    revision = log.revision;
    if (exchanges.length > 0) text += named('exchanges', exchanges.map(summary));
    const changes = state.scripts.changes + state.faults.changes;
    if (changes !== queued) {
      queued = changes;
      text += changed('pending', controls.pending().map(pendingToJson));
    }
    // Work goes on without requests too, if webhooks are to report its end.
    if (hasNews || quietLooks % 10 === 9) {
      text += changed('objects', countObjects(state));
      text += changed('deliveries', controls.deliveries.slice(-MAX_DELIVERIES).map(withoutSecrets));
    }
    quietLooks = text === '' ? quietLooks + 1 : 0;
    if (text === '' && quietLooks >= QUIET_LOOKS) {
      quietLooks = 0;
      text = ': still here\n\n';
    }
    if (text !== '') yield text;
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
}

function named(event: string, content: unknown): string {
  return formatEvent({ event, data: content as never });
}
