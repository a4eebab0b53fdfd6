import { byId, element, setText } from './elements.js';
import { count, duration, size, timeOf } from './format.js';

const MAX_SHOWN = 200;

/** The list of requests, the latest one first. */
export class RequestList {
  #list = byId('request-list');
  #filter = byId('filter');
  /** Requests with their rows, in order of arrival. */
  #shown = new Map();
  #selected;

  /** @param {(id: string | undefined) => void} onSelect Receives the chosen request. */
  constructor(onSelect) {
    this.onSelect = onSelect;
    this.#filter.addEventListener('input', () => this.#applyFilter());
    this.#list.addEventListener('keydown', (event) => this.#move(event));
    this.#showCount();
  }

  update(exchanges) {
    for (const exchange of exchanges) {
      const known = this.#shown.get(exchange.id);
      const row = known?.row ?? this.#add(exchange.id);
      this.#shown.set(exchange.id, { exchange, row });
      render(row, exchange);
      row.hidden = !this.#passes(exchange);
    }
    for (const [id, { row }] of this.#shown) {
      if (this.#shown.size <= MAX_SHOWN) break;
      if (id === this.#selected) continue;
      row.remove();
      this.#shown.delete(id);
    }
    this.#showCount();
  }

  clear() {
    this.#shown.clear();
    this.#list.replaceChildren();
    this.select(undefined);
    this.#showCount();
  }

  select(id) {
    this.#button(this.#selected)?.removeAttribute('aria-current');
    this.#selected = id;
    this.#button(id)?.setAttribute('aria-current', 'true');
    this.#showTabStop();
    this.onSelect(id);
  }

  /** Gives the focus to the chosen request, or else to the latest one. */
  focus() {
    (this.#button(this.#selected) ?? this.#visible()[0])?.focus();
  }

  #add(id) {
    const button = element('button', { type: 'button', tabIndex: -1 });
    button.addEventListener('click', () => this.select(id));
    const row = element('li', { data: { id } }, button);
    this.#list.prepend(row);
    return row;
  }

  #button(id) {
    return this.#shown.get(id)?.row.firstElementChild;
  }

  #visible() {
    return [...this.#list.children]
      .filter((row) => !row.hidden)
      .map((row) => row.firstElementChild);
  }

  /** Moves by arrows, as in any list. */
  #move(event) {
    const buttons = this.#visible();
    const at = buttons.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    const next = to === undefined ? undefined : buttons[to];
    if (!next) return;
    event.preventDefault();
    this.select(next.parentElement.dataset.id);
    next.focus();
  }

  /** The list is one stop of the tab key: at the chosen request, or else at the latest one. */
  #showTabStop() {
    const buttons = this.#visible();
    const stop = buttons.find((each) => each === this.#button(this.#selected)) ?? buttons[0];
    for (const each of buttons) each.tabIndex = each === stop ? 0 : -1;
  }

  #applyFilter() {
    for (const { exchange, row } of this.#shown.values()) row.hidden = !this.#passes(exchange);
    this.#showCount();
  }

  #passes({ method, path, query, model = '', status = '', fault = '', isScripted }) {
    const words = this.#filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    const script = isScripted ? 'script' : '';
    const kind = fault && `fault ${fault}`;
    const text = [method, path, query, model, status, kind, script].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  }

  #showCount() {
    const visible = this.#visible().length;
    const total = this.#shown.size;
    setText(byId('requests-count'), visible === total ? `${total}` : `${visible} of ${total}`);
    byId('no-requests').hidden = total > 0;
    this.#list.hidden = total === 0;
    this.#showTabStop();
  }
}

/** Returns the class of an outcome: `good`, `bad`, `failed` or `open`. */
export function outcome(exchange) {
  const { status, endedAfterMs, cancelled } = exchange;
  if (isCut(exchange)) return 'failed';
  if (status === undefined) return 'open';
  if (status >= 500) return 'failed';
  if (status >= 400) return 'bad';
  return endedAfterMs === undefined || cancelled ? 'open' : 'good';
}

/** Returns the notes of an exchange, such as its fault. */
export function notes(exchange) {
  const { model, isScripted, fault, cancelled, status, isStream, pieceCount, sentBytes } = exchange;
  const amount =
    status === 101 ? count(pieceCount, 'message') : isStream ? count(pieceCount, 'event') : '';
  return [
    model && { text: model },
    amount && { text: amount },
    sentBytes > 0 && { text: size(sentBytes) },
    isScripted && { text: 'script', kind: 'script' },
    fault && { text: `fault ${fault}`, kind: 'fault' },
    // A connection that the emulator breaks ends early for both sides.
    cancelled && !fault && status !== 101 && { text: 'left early', kind: 'fault' },
  ].filter(Boolean);
}

function render(row, exchange) {
  const { method, path, query, status, endedAfterMs, answeredAfterMs, receivedAtMs } = exchange;
  const button = row.firstElementChild;
  const isOpen = endedAfterMs === undefined;
  button.replaceChildren(
    element('span.status', { data: { outcome: outcome(exchange) } }, shownStatus(exchange)),
    element(
      'span.what',
      {},
      element('span.method', {}, method),
      ' ',
      element('span.path', {}, `${path}${query && `?${query}`}`),
    ),
    element('span.took', {}, isOpen ? 'open' : duration(endedAfterMs)),
    element('span.notes', {}, ...notes(exchange).map(note)),
    element('time.when', {}, timeOf(receivedAtMs)),
    bar(answeredAfterMs, endedAfterMs),
  );
  row.dataset.state = isOpen && status !== undefined ? 'streaming' : isOpen ? 'waiting' : 'done';
}

function note({ text, kind = 'plain' }) {
  return element('span.note', { data: { kind } }, text);
}

/** Returns the status as the client sees it. */
export function shownStatus(exchange) {
  return isCut(exchange) ? 'cut' : String(exchange.status ?? '…');
}

/** Returns true if the connection ended before the client had any of an answer. */
function isCut({ status, fault, endedAfterMs, pieceCount, cancelled }) {
  if (endedAfterMs === undefined) return false;
  return status === undefined || (fault === 'reset' && cancelled && pieceCount === 0);
}

/** Draws the time until the answer and the time of its body, on a scale from 1 ms to 100 s. */
function bar(answeredAfterMs, endedAfterMs) {
  const share = (ms) => Math.min(1, Math.log10(1 + Math.max(0, ms)) / 5);
  const made = element('span.bar', { aria: { hidden: 'true' } });
  const end = endedAfterMs ?? answeredAfterMs ?? 0;
  made.style.setProperty('--wait', share(answeredAfterMs ?? end));
  made.style.setProperty('--total', share(end));
  return made;
}
