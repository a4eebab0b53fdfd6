import { read } from './control.js';
import { byId, copyButton, element, setText } from './elements.js';
import { EventList } from './event-list.js';
import { count, duration, pretty, size, timeOf } from './format.js';
import { notes, outcome, shownStatus } from './request-list.js';
import { textOf } from './spoken-text.js';

/** The details of the chosen request. They grow while its answer streams. */
export class ExchangeView {
  #body = byId('exchange-body');
  #id;
  #latest;
  #parts;
  #isReading = false;
  #isStale = false;

  /** @param {(path: string) => void} onUsePath Receives the path that scripts and faults are to apply to. */
  constructor(onUsePath) {
    this.onUsePath = onUsePath;
  }

  show(id) {
    if (this.#id === id) return;
    this.#id = id;
    this.#parts = undefined;
    byId('close-exchange').hidden = id === undefined;
    document.body.classList.toggle('has-exchange', id !== undefined);
    if (id === undefined) {
      setText(byId('exchange-title'), 'Details');
      const hint = 'Choose a request to see what went over the wire.';
      this.#body.replaceChildren(element('p.empty', {}, hint));
    } else void this.refresh();
  }

  /** Reads the exchange again if it is among those that have changed. */
  changed(exchanges) {
    if (exchanges.some(({ id }) => id === this.#id)) void this.refresh();
  }

  /** Reads the exchange. While one reading is under way, any number of further ones are one. */
  async refresh() {
    this.#isStale = true;
    if (this.#isReading) return;
    this.#isReading = true;
    while (this.#isStale && this.#id !== undefined) {
      this.#isStale = false;
      const id = this.#id;
      const exchange = await read('exchange', { id }).catch(() => undefined);
      if (id !== this.#id) this.#isStale = true;
      else if (exchange) this.#render(exchange);
    }
    this.#isReading = false;
  }

  #render(exchange) {
    this.#latest = exchange;
    this.#parts ??= this.#build(exchange);
    const { facts, timeline, text, events, response, responseHeaders, request, headers } =
      this.#parts;
    facts.replaceChildren(...factsOf(exchange));
    timeline.draw(exchange);
    const spoken = textOf(exchange.pieces, exchange.isStream);
    text.hidden = spoken === '';
    setText(text.lastElementChild, spoken);
    events.section.hidden = !exchange.isStream;
    response.section.hidden = exchange.isStream || exchange.pieces.length === 0;
    if (exchange.isStream) events.update(exchange);
    else setText(response.code, pretty(exchange.pieces.map((piece) => piece.text).join('')));
    setText(responseHeaders.code, headerLines(exchange.responseHeaders));
    responseHeaders.section.hidden = exchange.responseHeaders['content-type'] === undefined;
    const { body } = exchange.request;
    request.section.hidden = body === undefined;
    setText(request.code, body === undefined ? '' : JSON.stringify(body, null, 2));
    setText(headers.code, headerLines(exchange.request.headers));
  }

  #build(exchange) {
    const { method, path, query } = exchange;
    setText(byId('exchange-title'), `${method} ${path}${query && `?${query}`}`);
    const use = element('button.quiet', { type: 'button' }, 'Use this path');
    use.title = 'For the next answer and for faults';
    use.addEventListener('click', () => this.onUsePath(path));
    const parts = {
      facts: element('dl.facts'),
      timeline: new Timeline(),
      text: element('section.text', {}, element('h3', {}, 'Text'), element('p.spoken')),
      events: new EventList(),
      response: block('Response', true),
      request: block('Request', true),
      responseHeaders: block('Response headers'),
      headers: block('Request headers'),
    };
    this.#body.replaceChildren(
      element(
        'div.actions',
        {},
        use,
        copyButton('Copy as curl', () => curlOf(this.#latest)),
      ),
      parts.facts,
      parts.timeline.section,
      parts.text,
      parts.events.section,
      ...[parts.response, parts.request, parts.responseHeaders, parts.headers].map(
        ({ section }) => section,
      ),
    );
    return parts;
  }
}

/** A part that can be folded, with text as it is. */
function block(title, open = false) {
  const code = element('code');
  const pre = element('pre', { tabIndex: 0 }, code);
  pre.setAttribute('role', 'region');
  pre.setAttribute('aria-label', title);
  return { code, section: element('details', { open }, element('summary', {}, title), pre) };
}

/** The time until the answer, and each part of its body. */
class Timeline {
  #bar = element('div.timeline');
  #label = element('p.scale');
  section = element('div.timing', {}, this.#bar, this.#label);

  draw({ answeredAfterMs, endedAfterMs, pieces, isStream }) {
    const last = pieces.at(-1)?.afterMs ?? 0;
    const end = Math.max(endedAfterMs ?? 0, answeredAfterMs ?? 0, last, 0.1);
    const part = (from, to, kind) => {
      const made = element(`span.${kind}`);
      made.style.left = `${(from / end) * 100}%`;
      made.style.width = `${((to - from) / end) * 100}%`;
      return made;
    };
    const answered = answeredAfterMs ?? end;
    this.#bar.replaceChildren(
      part(0, answered, 'wait'),
      part(answered, end, 'body'),
      ...(isStream ? pieces.map(({ afterMs }) => part(afterMs, afterMs, 'tick')) : []),
    );
    const state = endedAfterMs === undefined ? 'so far' : 'in all';
    setText(
      this.#label,
      answeredAfterMs === undefined
        ? 'No answer'
        : `${duration(answeredAfterMs)} to the headers, ${duration(end)} ${state}`,
    );
  }
}

function factsOf(exchange) {
  const { id, receivedAtMs, pieceCount, sentBytes } = exchange;
  const tags = notes(exchange).filter(({ kind }) => kind !== undefined);
  const facts = [
    [
      'Status',
      element('span.status', { data: { outcome: outcome(exchange) } }, shownStatus(exchange)),
    ],
    ['Arrived', timeOf(receivedAtMs)],
    ['Sent', `${size(sentBytes)} in ${count(pieceCount, 'part')}`],
    ...tags.map(({ text, kind }) => ['Note', element('span.note', { data: { kind } }, text)]),
    ['Request id', id],
  ];
  return facts.map(([name, value]) =>
    element('div', {}, element('dt', {}, name), element('dd', {}, value)),
  );
}

function headerLines(headers) {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

/** Writes the request as a command, with the key left out. */
function curlOf({ method, path, query, request }) {
  const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;
  const url = `${location.origin}/v1${path}${query && `?${query}`}`;
  const lines = [`curl ${method === 'GET' ? '' : `-X ${method} `}${quote(url)}`];
  lines.push('-H "authorization: Bearer $OPENAI_API_KEY"');
  if (request.body !== undefined) {
    lines.push("-H 'content-type: application/json'", `-d ${quote(JSON.stringify(request.body))}`);
  }
  return lines.join(' \\\n  ');
}
