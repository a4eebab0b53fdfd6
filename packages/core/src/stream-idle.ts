/** The longest wait that a timer can do; a longer limit is none. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Tells when a read has taken longer than a limit. Time between reads, when the caller is busy,
 * does not count.
 *
 * @internal
 */
export interface IdleWatch {
  /** A read begins. */
  begin(): void;
  /** The read is over. */
  pause(): void;
  /** There will be no more reads. */
  end(): void;
}

/**
 * One timer serves many reads (re-arming at each read would cost more than decoding it): when it
 * fires, it waits for what is left of the current read's time.
 *
 * @param limitMs Milliseconds; 0 and Infinity are no limit.
 * @internal
 */
export function watchIdle(limitMs: number, onIdle: () => void): IdleWatch {
  const isLimited = limitMs > 0 && limitMs <= LONGEST_TIMER_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the read under way began; 0 between reads. */
  let since = 0;
  const check = (): void => {
    timer = undefined;
    // Nobody reads: the next read arms the timer again, and an abandoned stream has none.
    if (!since) return;
    const leftMs = since + limitMs - performance.now();
    if (leftMs > 0.5) timer = setTimeout(check, leftMs);
    else onIdle();
  };
  return {
    begin() {
      if (!isLimited) return;
      since = performance.now();
      if (timer) timer.ref?.();
      else timer = setTimeout(check, limitMs);
    },
    pause() {
      since = 0;
      // A stream that nobody reads must not keep the process running.
      timer?.unref?.();
    },
    end() {
      since = 0;
      clearTimeout(timer);
    },
  };
}
