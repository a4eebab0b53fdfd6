import { LONGEST_TIMER_MS } from '../timers.js';

/**
 * A limit on the duration of reads. The time between reads, while the caller is busy, is not counted.
 *
 * @internal
 */
export interface IdleWatch {
  /** Called at the start of a read. */
  begin(): void;
  /** Called at the end of a read. */
  pause(): void;
  /** Called after the last read. */
  end(): void;
}

/**
 * Watches reads with a single timer, since setting one for each read would cost more than decoding:
 * when it fires, it is set again for the remaining time of the current read.
 *
 * @param limitMs Milliseconds; 0 and Infinity: no limit.
 * @internal
 */
export function watchIdle(limitMs: number, onIdle: () => void): IdleWatch {
  const isLimited = limitMs > 0 && limitMs <= LONGEST_TIMER_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The start of the current read; 0 between reads. */
  let since = 0;
  const check = (): void => {
    timer = undefined;
    // Between reads no timer is needed: the next read sets one.
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
      // A stream that is not being read must not keep the process alive.
      timer?.unref?.();
    },
    end() {
      since = 0;
      clearTimeout(timer);
    },
  };
}
