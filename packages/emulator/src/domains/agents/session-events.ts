import type { Call } from '../../api/call.js';
import type { ServerEvent } from '../../http/sse.js';
import type { JsonObject } from '../../json.js';
import type { Collection } from '../../state/collection.js';

/** A collection below a session, where the generic operations find it. @internal */
export function inSession(call: Call, sessionID: string, ...path: string[]) {
  const name = path.at(-1)!.replace(/s$/, '');
  return call.state.collection(name, ['/agents/sessions', sessionID, ...path].join('/'));
}

interface Delivery {
  /** The number of events that a stream has sent. */
  count: number;
  waiting: Set<() => void>;
}

const deliveries = new WeakMap<Collection, Delivery>();

function deliveryOf(events: Collection): Delivery {
  const known = deliveries.get(events) ?? { count: 0, waiting: new Set() };
  deliveries.set(events, known);
  return known;
}

/** Records an event of a session, and sends it to webhook endpoints for its type. @internal */
export function emit(call: Call, sessionID: string, event: JsonObject): void {
  const id = call.state.ids.next('evt_');
  const events = inSession(call, sessionID, 'events');
  events.add({ id, ...event, event_id: id });
  for (const wake of deliveryOf(events).waiting) wake();
  void call.state.outbox.send(String(event['type']), { id: sessionID });
}

/**
 * Streams the events that no stream has sent yet, and those that follow, until the session is idle or
 * has failed.
 *
 * @internal
 */
export async function* sessionEvents(call: Call, sessionID: string): AsyncGenerator<ServerEvent> {
  const events = inSession(call, sessionID, 'events');
  const delivery = deliveryOf(events);
  while (!call.client.signal.aborted) {
    const next = events.all()[delivery.count];
    if (!next) {
      await nextEvent(call.client.signal, delivery.waiting);
      continue;
    }
    delivery.count += 1;
    const { id: _id, ...data } = next;
    const type = String(data['type']);
    yield { event: type, data };
    const isOver = type === 'agent.session.idle' || type === 'agent.session.failed';
    if (isOver && events.size === delivery.count) return;
  }
}

function nextEvent(signal: AbortSignal, waiting: Delivery['waiting']): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      waiting.delete(wake);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    waiting.add(wake);
    signal.addEventListener('abort', wake);
  });
}
