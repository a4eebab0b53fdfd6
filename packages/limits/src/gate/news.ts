import type { Amount, Exchange, Settlement } from '../store/store.js';

export const NOTHING: Amount = [0, 0];

/** The news that the store does not have yet. */
export class News {
  #settle: Settlement[] = [];
  #cancel: string[] = [];
  #spend: Amount = NOTHING;
  #pauseMs = 0;

  get isEmpty(): boolean {
    const { length } = this.#settle;
    return length === 0 && this.#cancel.length === 0 && this.#pauseMs === 0;
  }

  settle(...settlements: readonly Settlement[]): void {
    this.#settle.push(...settlements);
  }

  cancel(...ids: readonly string[]): void {
    this.#cancel.push(...ids);
  }

  spend(amount: Amount): void {
    this.#spend = [this.#spend[0] + amount[0], this.#spend[1] + amount[1]];
  }

  pause(ms: number): void {
    this.#pauseMs = Math.max(this.#pauseMs, ms);
  }

  take(): Pick<Exchange, 'settle' | 'cancel' | 'spend' | 'pauseMs'> {
    const news = {
      settle: this.#settle,
      cancel: this.#cancel,
      spend: this.#spend,
      pauseMs: this.#pauseMs,
    };
    this.#settle = [];
    this.#cancel = [];
    this.#spend = NOTHING;
    this.#pauseMs = 0;
    return news;
  }

  /** Takes back what a store may not have received. Ends of attempts count once, even if sent twice. */
  restore({ settle, cancel, spend, pauseMs }: ReturnType<News['take']>): void {
    this.#settle = [...settle, ...this.#settle];
    this.#cancel = [...cancel, ...this.#cancel];
    this.spend(spend);
    this.pause(pauseMs);
  }
}
