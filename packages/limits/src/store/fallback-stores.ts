import type { Exchange, Outcome, Store } from './store.js';

/** Grants every ticket: the budget is not enforced. */
export const openStore: Store = {
  exchange: (_scope, _limits, exchange) =>
    outcome(
      exchange,
      exchange.acquire.map(({ id }) => id),
    ),
};

/** Grants nothing: calls wait until another store takes over. */
export const closedStore: Store = {
  exchange: (_scope, _limits, exchange) => outcome(exchange, []),
};

function outcome({ balance }: Exchange, granted: readonly string[]): Outcome {
  const times = { nextMs: 0, queueMs: 0 };
  return { isLost: false, granted, refused: [], ...times, members: 1, balance };
}
