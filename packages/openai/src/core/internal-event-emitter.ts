import { EventEmitter, type EventParameters } from '@oai/core';

/**
 * An event emitter whose owner emits from outside the class, where {@link EventEmitter} leaves that
 * to its subclasses.
 *
 * @public
 */
export class InternalEventEmitter<EventTypes> extends EventEmitter<EventTypes> {
  /** Calls the listeners of an event. */
  override _emit<Event extends keyof EventTypes>(
    event: Event,
    ...args: EventParameters<EventTypes, Event>
  ): void {
    super._emit(event, ...args);
  }
}
