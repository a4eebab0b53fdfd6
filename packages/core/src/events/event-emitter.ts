/**
 * The type of the listeners of an event.
 *
 * @public
 */
export type EventListener<Events, EventType extends keyof Events> = Events[EventType];

/**
 * The parameters of the listeners of an event.
 *
 * @public
 */
export type EventParameters<Events, EventType extends keyof Events> = {
  [Event in EventType]: Events[EventType] extends (...args: infer Parameters) => unknown
    ? Parameters
    : never;
}[EventType];

/**
 * The result of `emitted`: nothing, the only parameter, or an array of several parameters.
 *
 * @public
 */
export type EmittedValue<Events, EventType extends keyof Events> =
  EventParameters<Events, EventType> extends [infer Parameter]
    ? Parameter
    : EventParameters<Events, EventType> extends []
      ? void
      : EventParameters<Events, EventType>;

type AnyListener = (...args: unknown[]) => unknown;

interface Entry {
  listener: AnyListener;
  once: boolean;
}

/**
 * An event emitter. Listeners are called in the order in which they were added.
 *
 * @public
 */
export class EventEmitter<EventTypes> {
  /** The lists are replaced, never modified, so that emitting needs no copy. */
  readonly #listeners = new Map<keyof EventTypes, readonly Entry[]>();

  /** Adds a listener. A listener that is added twice is called twice. */
  on<Event extends keyof EventTypes>(
    event: Event,
    listener: EventListener<EventTypes, Event>,
  ): this {
    return this.#add(event, listener, false);
  }

  /** Adds a listener that is called at most once. */
  once<Event extends keyof EventTypes>(
    event: Event,
    listener: EventListener<EventTypes, Event>,
  ): this {
    return this.#add(event, listener, true);
  }

  /** Removes a listener. One that was added several times is removed once. */
  off<Event extends keyof EventTypes>(
    event: Event,
    listener: EventListener<EventTypes, Event>,
  ): this {
    const entries = this.#listeners.get(event) ?? [];
    const index = entries.findIndex((entry) => entry.listener === (listener as AnyListener));
    if (index >= 0) this.#listeners.set(event, entries.toSpliced(index, 1));
    return this;
  }

  /**
   * Waits for the next event of a kind. An `error` event rejects the promise. It remains pending if
   * neither occurs.
   */
  emitted<Event extends keyof EventTypes>(event: Event): Promise<EmittedValue<EventTypes, Event>> {
    return new Promise((resolve, reject) => {
      const settle = (isError: boolean, args: unknown[]): void => {
        this.off(event, onEvent as EventListener<EventTypes, Event>);
        this.off('error' as Event, onError as EventListener<EventTypes, Event>);
        if (isError) reject(args[0] as Error);
        else resolve((args.length > 1 ? args : args[0]) as EmittedValue<EventTypes, Event>);
      };
      const onEvent = (...args: unknown[]): void => settle(false, args);
      const onError = (...args: unknown[]): void => settle(true, args);
      this.#add(event, onEvent, true);
      if (event !== 'error') this.#add('error' as Event, onError, true);
    });
  }

  /**
   * Calls all listeners of an event.
   *
   * @throws The first error of a listener, after all have been called.
   */
  protected _emit<Event extends keyof EventTypes>(
    event: Event,
    ...args: EventParameters<EventTypes, Event>
  ): void {
    const entries = this.#listeners.get(event);
    if (!entries) return;
    let failure: { error: unknown } | undefined;
    for (const { listener, once } of entries) {
      if (once) this.off(event, listener as EventListener<EventTypes, Event>);
      try {
        listener.apply(this, args as unknown[]);
      } catch (error) {
        failure ??= { error };
      }
    }
    if (failure) throw failure.error;
  }

  protected _hasListeners(event: keyof EventTypes): boolean {
    return Boolean(this.#listeners.get(event)?.length);
  }

  /** An alias of `_hasListeners`, for existing subclasses. */
  protected _hasListener(event: keyof EventTypes): boolean {
    return this._hasListeners(event);
  }

  #add(event: keyof EventTypes, listener: unknown, once: boolean): this {
    const entries = this.#listeners.get(event) ?? [];
    this.#listeners.set(event, [...entries, { listener: listener as AnyListener, once }]);
    return this;
  }
}
