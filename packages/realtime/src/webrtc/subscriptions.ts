/** Listeners, each for all events or for those of one type. Events are not kept. @internal */
export class Subscriptions<Event extends { type: string }> {
  #entries: readonly { listener: (event: Event) => unknown; type: string | undefined }[] = [];

  /**
   * Adds a listener. One that is added twice is called twice.
   *
   * @returns A function that removes this listener.
   */
  add(listener: (event: Event) => unknown, type?: Event['type']): () => void {
    const entry = { listener, type };
    this.#entries = [...this.#entries, entry];
    return () => {
      this.#entries = this.#entries.filter((each) => each !== entry);
    };
  }

  /**
   * Calls the listeners in the order in which they were added. An error of one becomes an uncaught
   * exception or rejection: it must not keep the others from being called.
   */
  emit(event: Event): void {
    for (const { listener, type } of this.#entries) {
      if (type !== undefined && type !== event.type) continue;
      try {
        listener(event);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  clear(): void {
    this.#entries = [];
  }
}
