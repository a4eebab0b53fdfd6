// Made of the files in page/ by: node packages/emulator/tools/embed-page.mjs

/** The files of the page, by name. @internal */
export const pageFiles: Readonly<Record<string, string>> = {
  'control.js':
    `const PATH = '/_emulator';

/** Reads from the control plane. @throws {Error} With its reason. */
export async function read(path, query = {}) {
  const search = new URLSearchParams(query).toString();
  return answerOf(await fetch(\`\${PATH}/\${path}\${search && \`?\${search}\`}\`));
}

/** Drives the emulator. @throws {Error} With the reason why it refuses. */
export async function drive(path, body = {}) {
  const headers = { 'content-type': 'application/json' };
  return answerOf(
    await fetch(\`\${PATH}/\${path}\`, { method: 'POST', headers, body: JSON.stringify(body) }),
  );
}

async function answerOf(response) {
  const body = await response.json();
  if (!response.ok) throw new Error(body.error?.message ?? \`Status \${response.status}\`);
  return body;
}

/**
 * Follows what happens. After an interruption the browser connects again, and the present state comes
 * anew.
 *
 * @param {Record<string, (content: unknown) => void>} listeners By the name of the event.
 * @param {(state: 'live' | 'waiting') => void} onState Receives the state of the connection.
 */
export function follow(listeners, onState) {
  const source = new EventSource(\`\${PATH}/events\`);
  source.addEventListener('open', () => onState('live'));
  source.addEventListener('error', () => {
    onState('waiting');
    // A server that was started anew may refuse at first, and then the browser gives up.
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(() => follow(listeners, onState), 1000);
    }
  });
  for (const [name, listener] of Object.entries(listeners)) {
    source.addEventListener(name, ({ data }) => listener(JSON.parse(data)));
  }
}

/** Makes the conditions of a script or a fault from what a form holds. */
export function matchOf(path, times) {
  const trimmed = path.trim();
  return {
    ...(trimmed !== '' && { path: trimmed }),
    ...(times !== '1' && { times: times === 'always' ? times : Number(times) }),
  };
}
`,
  'elements.js':
    `/** Returns the element with an identifier. */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(\`The page has no #\${id}\`);
  return found;
}

/**
 * Makes an element. Text is never read as HTML, since requests of others are shown here.
 *
 * @param {string} tag Name with classes: \`span.pill\`.
 * @param {Record<string, unknown>} properties Properties of the element; \`data\` and \`aria\` hold attributes.
 * @param {(Node | string)[]} children
 */
export function element(tag, properties = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const made = document.createElement(name);
  made.classList.add(...classes);
  const { data = {}, aria = {}, ...others } = properties;
  for (const [key, value] of Object.entries(data)) made.dataset[key] = value;
  for (const [key, value] of Object.entries(aria)) made.setAttribute(\`aria-\${key}\`, value);
  Object.assign(made, others);
  made.append(...children);
  return made;
}

/** Shows a text if it is another one: a reader of the screen would repeat it. */
export function setText(target, text) {
  if (target.textContent !== text) target.textContent = text;
}

/** Makes a button that copies a text. */
export function copyButton(label, text) {
  const button = element('button.quiet', { type: 'button' }, label);
  button.addEventListener('click', () => void copy(button, label, text()));
  return button;
}

/** Copies a text, and shows on the button how that went. */
export async function copy(button, label, text) {
  try {
    await navigator.clipboard.writeText(text);
    setText(button, 'Copied');
  } catch {
    setText(button, 'Not allowed');
  }
  setTimeout(() => setText(button, label), 1500);
}
`,
  'event-list.js':
    `import { element, setText } from './elements.js';
import { duration, parse, pretty } from './format.js';

/** The events of a stream, or the messages of a WebSocket, with the time of each. */
export class EventList {
  #list = element('ol.events');
  #note = element('p.note-line');
  #title = element('summary', {}, 'Events');
  section = element('details', { open: true }, this.#title, this.#list, this.#note);
  #drawn = 0;

  /** Appends what is new; nothing is drawn twice. */
  update({ pieces, pieceCount, status }) {
    const noun = status === 101 ? 'Messages' : 'Events';
    setText(this.#title, \`\${noun} (\${pieceCount})\`);
    const isAtEnd = this.#list.scrollTop + this.#list.clientHeight >= this.#list.scrollHeight - 8;
    for (const piece of pieces.slice(this.#drawn)) this.#list.append(row(piece));
    this.#drawn = pieces.length;
    if (isAtEnd) this.#list.scrollTop = this.#list.scrollHeight;
    const missing = pieceCount - pieces.length;
    setText(this.#note, missing > 0 ? \`\${missing} more are not kept\` : '');
  }
}

function row({ afterMs, from, text }) {
  const data = dataOf(text);
  const made = element(
    'details',
    {},
    element(
      'summary',
      {},
      element('span.after', {}, duration(afterMs)),
      ...(from === 'client' ? [element('span.note', { data: { kind: 'client' } }, 'client')] : []),
      ...brief(data),
    ),
  );
  made.addEventListener('toggle', () => {
    if (made.open && made.childElementCount === 1) {
      made.append(element('pre', {}, element('code', {}, pretty(data))));
    }
  });
  return element('li', {}, made);
}

/** Returns an event in one line: its type and what is new in it. */
function brief(data) {
  const event = parse(data);
  const type = typeof event?.type === 'string' ? event.type : undefined;
  const news = event?.delta ?? event?.choices?.[0]?.delta ?? (type ? rest(event) : data);
  const text = typeof news === 'string' ? news : JSON.stringify(news);
  return [
    ...(type ? [element('span.type', {}, type)] : []),
    element('span.data', {}, text.replaceAll(/\\s+/g, ' ').slice(0, 300)),
  ];
}

/** Returns an event without the members that all of its kind have. */
function rest({ type: _type, sequence_number: _number, ...others }) {
  return others;
}

/** Returns the data of an event; any other text as it is. */
function dataOf(text) {
  const lines = text.split('\\n').filter((line) => line.startsWith('data:'));
  if (lines.length === 0) return text.trim();
  return lines.map((line) => line.slice(5).trim()).join('\\n');
}
`,
  'exchange-view.js':
    `import { read } from './control.js';
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
    setText(byId('exchange-title'), \`\${method} \${path}\${query && \`?\${query}\`}\`);
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
      const made = element(\`span.\${kind}\`);
      made.style.left = \`\${(from / end) * 100}%\`;
      made.style.width = \`\${((to - from) / end) * 100}%\`;
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
        : \`\${duration(answeredAfterMs)} to the headers, \${duration(end)} \${state}\`,
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
    ['Sent', \`\${size(sentBytes)} in \${count(pieceCount, 'part')}\`],
    ...tags.map(({ text, kind }) => ['Note', element('span.note', { data: { kind } }, text)]),
    ['Request id', id],
  ];
  return facts.map(([name, value]) =>
    element('div', {}, element('dt', {}, name), element('dd', {}, value)),
  );
}

function headerLines(headers) {
  return Object.entries(headers)
    .map(([name, value]) => \`\${name}: \${value}\`)
    .join('\\n');
}

/** Writes the request as a command, with the key left out. */
function curlOf({ method, path, query, request }) {
  const quote = (text) => \`'\${text.replaceAll("'", "'\\\\''")}'\`;
  const url = \`\${location.origin}/v1\${path}\${query && \`?\${query}\`}\`;
  const lines = [\`curl \${method === 'GET' ? '' : \`-X \${method} \`}\${quote(url)}\`];
  lines.push('-H "authorization: Bearer $OPENAI_API_KEY"');
  if (request.body !== undefined) {
    lines.push("-H 'content-type: application/json'", \`-d \${quote(JSON.stringify(request.body))}\`);
  }
  return lines.join(' \\\\\\n  ');
}
`,
  'faults.js':
    `import { drive, matchOf } from './control.js';
import { byId, element, setText } from './elements.js';

/** The failures to choose from, by group: each with its name and its explanation. */
const GROUPS = {
  'Refuse it': [
    ['429', 'Rate limit, to be tried again in 1 second', status(429, { retryAfterMs: 1000 })],
    [
      '429 quota',
      'Quota is used up',
      status(429, { type: 'insufficient_quota', code: 'insufficient_quota' }),
    ],
    ['401', 'The key is wrong', status(401, { code: 'invalid_api_key' })],
    ['500', 'The server failed', status(500)],
    ['503', 'The server is overloaded', status(503)],
  ],
  'Break the connection': [
    [
      'Reset',
      'The connection is reset before the answer',
      { kind: 'reset', stage: 'before-headers' },
    ],
    ['Stall', 'No answer comes', { kind: 'stall', stage: 'before-headers' }],
    ['Cut off', 'The body ends after 40 bytes', { kind: 'truncate', afterBytes: 40 }],
    [
      'Drip',
      'The body comes in pieces of 16 bytes, 50 ms apart',
      { kind: 'drip', bytes: 16, everyMs: 50 },
    ],
  ],
  'Spoil a stream': [
    ['Error event', 'An error comes after 2 events', { kind: 'stream-error', afterEvents: 2 }],
    ['Early end', 'The stream ends after 2 events', { kind: 'cut-stream', afterEvents: 2 }],
    ['No end', 'The last event is missing', { kind: 'missing-end' }],
    ['Freeze', 'Nothing comes after 200 bytes', { kind: 'stall', stage: 'body', afterBytes: 200 }],
  ],
  'Spoil the body': [
    ['Broken JSON', 'The body is no JSON', { kind: 'garbage-json' }],
    ['HTML', 'A page of a proxy, with status 502', { kind: 'html' }],
    ['Empty', 'There is no body', { kind: 'empty' }],
  ],
};

function status(code, more = {}) {
  return { kind: 'status', status: code, ...more };
}

/** Sets up the buttons that queue faults. */
export function startFaults() {
  const groups = Object.entries(GROUPS).map(([title, faults]) =>
    element(
      'fieldset',
      {},
      element('legend', {}, title),
      ...faults.map(([name, explanation, fault]) => {
        const button = element('button.fault', { type: 'button', title: explanation }, name);
        button.addEventListener('click', () => void queue(name, fault));
        return button;
      }),
    ),
  );
  byId('fault-buttons').replaceChildren(...groups);
  byId('fault-form').addEventListener('submit', (event) => event.preventDefault());
}

async function queue(name, fault) {
  const message = byId('fault-message');
  message.dataset.state = 'good';
  try {
    const match = matchOf(byId('fault-path').value, byId('fault-times').value);
    await drive('fault', { fault, match });
    setText(message, \`\${name}: queued for \${match.path ?? 'the next request'}.\`);
  } catch (error) {
    message.dataset.state = 'bad';
    setText(message, error.message);
  }
}
`,
  'format.js':
    `const clock = new Intl.DateTimeFormat(undefined, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false,
});

/** Formats a time of day. */
export function timeOf(ms) {
  return clock.format(new Date(ms));
}

/** Formats a duration: \`0.4 ms\`, \`12 ms\`, \`1.25 s\`. */
export function duration(ms) {
  if (ms === undefined) return '';
  if (ms < 10) return \`\${ms.toFixed(1)} ms\`;
  if (ms < 1000) return \`\${Math.round(ms)} ms\`;
  return \`\${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s\`;
}

/** Formats a size: \`312 B\`, \`4.1 kB\`. */
export function size(bytes) {
  if (bytes < 1000) return \`\${bytes} B\`;
  if (bytes < 1_000_000) return \`\${(bytes / 1000).toFixed(1)} kB\`;
  return \`\${(bytes / 1_000_000).toFixed(1)} MB\`;
}

/** Formats a count with its noun: \`1 event\`, \`3 events\`. */
export function count(number, noun) {
  return \`\${number} \${noun}\${number === 1 ? '' : 's'}\`;
}

/** Parses an object of JSON; undefined for anything else. */
export function parse(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Indents JSON; leaves any other text as it is. */
export function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
`,
  'icon.svg':
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="8" fill="#0f766e" />
  <path d="M7 17h4l3-8 5 14 3-6h3" fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" />
</svg>
`,
  'index.html':
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Emulator</title>
    <link rel="icon" href="/_emulator/page/icon.svg" />
    <link rel="stylesheet" href="/_emulator/page/page.css" />
    <link rel="stylesheet" href="/_emulator/page/parts.css" />
    <script type="module" src="/_emulator/page/main.js"></script>
  </head>
  <body>
    <a class="skip" href="#requests">Skip to the requests</a>

    <header>
      <h1><img src="/_emulator/page/icon.svg" alt="" width="24" height="24" />Emulator</h1>
      <p id="connection" role="status" data-state="waiting">Connecting</p>
      <p class="address">
        <span>Base URL</span> <code id="base-url"></code>
        <button type="button" id="copy-base-url" class="quiet">Copy</button>
      </p>
      <div class="actions">
        <form id="advance">
          <label for="advance-by">Clock</label>
          <select id="advance-by">
            <option value="1000">+1 second</option>
            <option value="60000" selected>+1 minute</option>
            <option value="3600000">+1 hour</option>
            <option value="86400000">+1 day</option>
          </select>
          <button type="submit">Advance</button>
        </form>
        <button type="button" id="reset" class="danger">Reset</button>
      </div>
    </header>

    <nav aria-label="Parts of the page">
      <a href="#requests">Requests</a>
      <a href="#answers">Answers</a>
      <a href="#faults">Faults</a>
      <a href="#state">State</a>
    </nav>

    <noscript>This page needs JavaScript. All it does is in /_emulator/openapi.json.</noscript>

    <main>
      <section id="requests" aria-labelledby="requests-title" tabindex="-1">
        <div class="title">
          <h2 id="requests-title">Requests</h2>
          <span id="requests-count" class="count"></span>
          <input
            id="filter"
            type="search"
            placeholder="Filter, such as 429"
            aria-label="Filter the requests"
            aria-keyshortcuts="/"
          />
        </div>
        <ol id="request-list" aria-label="Requests, the latest one first"></ol>
        <div id="no-requests" class="empty">
          <p>No requests yet. Point any client at the base URL, with any key:</p>
          <pre id="example"></pre>
          <button type="button" id="try">Send this request</button>
        </div>
        <p class="keys">
          <kbd>↑</kbd> <kbd>↓</kbd> choose a request, <kbd>Enter</kbd> goes to its details,
          <kbd>Esc</kbd> closes them, <kbd>/</kbd> filters.
        </p>
      </section>

      <section id="exchange" aria-labelledby="exchange-title" tabindex="-1">
        <div class="title">
          <h2 id="exchange-title">Details</h2>
          <button type="button" id="close-exchange" class="quiet" hidden>Close</button>
        </div>
        <div id="exchange-body">
          <p class="empty">Choose a request to see what went over the wire.</p>
        </div>
      </section>

      <aside aria-label="Control">
        <section id="answers" aria-labelledby="answers-title">
          <h2 id="answers-title">Next answer</h2>
          <form id="script-form">
            <fieldset class="choices">
              <legend class="hidden">Kind of answer</legend>
              <label><input type="radio" name="kind" value="text" checked /> Text</label>
              <label><input type="radio" name="kind" value="tool" /> Tool call</label>
              <label><input type="radio" name="kind" value="refusal" /> Refusal</label>
              <label><input type="radio" name="kind" value="json" /> JSON</label>
            </fieldset>
            <label for="tool-name" data-for="tool">Tool</label>
            <input id="tool-name" data-for="tool" placeholder="get_weather" autocomplete="off" />
            <label for="script-text" id="script-label">Text of the model</label>
            <textarea id="script-text" rows="3" spellcheck="false"></textarea>
            <div class="fields">
              <label>
                Path
                <input
                  id="script-path"
                  placeholder="any model"
                  autocomplete="off"
                  spellcheck="false"
                />
              </label>
              <label>
                Times
                <select id="script-times">
                  <option value="1">once</option>
                  <option value="3">3 times</option>
                  <option value="always">always</option>
                </select>
              </label>
              <label>
                Pace
                <select id="script-pace">
                  <option value="0">at once</option>
                  <option value="40">40 ms</option>
                  <option value="250">250 ms</option>
                </select>
              </label>
            </div>
            <button type="submit" class="primary">Queue the answer</button>
            <p id="script-message" role="status" class="message"></p>
          </form>
        </section>

        <section id="faults" aria-labelledby="faults-title">
          <h2 id="faults-title">Break the next request</h2>
          <form id="fault-form">
            <div class="fields">
              <label>
                Path
                <input id="fault-path" placeholder="any" autocomplete="off" spellcheck="false" />
              </label>
              <label>
                Times
                <select id="fault-times">
                  <option value="1">once</option>
                  <option value="3">3 times</option>
                  <option value="always">always</option>
                </select>
              </label>
            </div>
            <div id="fault-buttons"></div>
            <p id="fault-message" role="status" class="message"></p>
          </form>
        </section>

        <section id="queue" aria-labelledby="queue-title">
          <h2 id="queue-title">Pending</h2>
          <ul id="pending-list"></ul>
          <p id="no-pending" class="empty">Nothing is queued.</p>
        </section>

        <section id="state" aria-labelledby="state-title">
          <h2 id="state-title">Stores and jobs</h2>
          <div id="object-list"></div>
          <p id="no-objects" class="empty">Nothing is stored.</p>
        </section>

        <section id="webhooks" aria-labelledby="webhooks-title">
          <h2 id="webhooks-title">Webhooks</h2>
          <ul id="delivery-list"></ul>
          <p id="no-deliveries" class="empty">None was sent.</p>
        </section>
      </aside>
    </main>

    <dialog id="confirm-reset" aria-labelledby="confirm-title">
      <form method="dialog">
        <h2 id="confirm-title">Reset the emulator?</h2>
        <p>
          Requests, scripts, faults and all objects are deleted. Files given at the start return.
        </p>
        <div class="actions">
          <button value="cancel">Keep everything</button>
          <button value="reset" class="danger">Reset</button>
        </div>
      </form>
    </dialog>
  </body>
</html>
`,
  'lists.js':
    `import { drive, read } from './control.js';
import { byId, element } from './elements.js';
import { count } from './format.js';

/** Shows the scripts and faults that are still to be used. */
export function showPending(pending) {
  byId('no-pending').hidden = pending.length > 0;
  byId('pending-list').replaceChildren(...pending.map(pendingRow));
}

function pendingRow({ id, kind, description, match, hits }) {
  const remove = element('button.quiet', { type: 'button' }, 'Remove');
  remove.setAttribute('aria-label', \`Remove the \${kind} \${description}\`);
  remove.addEventListener('click', () => void drive('remove', { id }).catch(() => undefined));
  // JSON has no infinite number, and writes null in its place.
  const times = match.times === null ? 'always' : match.times > 1 ? \`\${match.times} times\` : 'once';
  const place = [match.method, typeof match.path === 'string' ? match.path : undefined];
  const where =
    place.filter(Boolean).join(' ') || (kind === 'script' ? 'any model' : 'any request');
  return element(
    'li',
    {},
    element('span.note', { data: { kind } }, kind),
    element('code', {}, description),
    element('small', {}, \`\${where}, \${times}\${hits > 0 ? \`, used \${hits}\` : ''}\`),
    remove,
  );
}

/** The parts of the list of objects, by kind. They stay as they were unfolded. */
const parts = new Map();

/** Shows how many objects there are of each kind, and those of the kinds that are unfolded. */
export function showObjects(kinds) {
  byId('no-objects').hidden = kinds.length > 0;
  const rows = kinds.map(({ kind, count: number, statuses }) => {
    const part = parts.get(kind) ?? objectPart(kind);
    parts.set(kind, part);
    const states = Object.entries(statuses).map(([name, amount]) =>
      element('span.note', { data: { kind: 'plain' } }, \`\${amount} \${name}\`),
    );
    part.summary.replaceChildren(
      element('span.kind', {}, plural(kind)),
      element('span.count', {}, String(number)),
      ...states,
    );
    if (part.section.open) void part.load();
    return part.section;
  });
  byId('object-list').replaceChildren(...rows);
}

function objectPart(kind) {
  const summary = element('summary');
  const list = element('ul.objects');
  const section = element('details', {}, summary, list);
  const load = async () => {
    const objects = await read('objects-of-kind', { kind }).catch(() => []);
    const open = new Set(
      [...list.querySelectorAll('details[open]')].map((each) => each.dataset.id),
    );
    list.replaceChildren(...objects.reverse().map((each) => objectRow(each, open.has(each.id))));
  };
  section.addEventListener('toggle', () => {
    if (section.open) void load();
  });
  return { section, summary, load };
}

function objectRow(object, open) {
  const { id, status, name, filename } = object;
  const title = filename ?? name;
  return element(
    'li',
    {},
    element(
      'details',
      { open, data: { id } },
      element(
        'summary',
        {},
        element('code', {}, id),
        ...(typeof title === 'string' ? [element('small', {}, title)] : []),
        ...(typeof status === 'string'
          ? [element('span.note', { data: { kind: 'plain' } }, status)]
          : []),
      ),
      element('pre', {}, element('code', {}, JSON.stringify(object, null, 2))),
    ),
  );
}

function plural(kind) {
  const name = kind[0].toUpperCase() + kind.slice(1);
  if (/[^aeiou]y$/.test(name)) return \`\${name.slice(0, -1)}ies\`;
  return /(s|x|ch|sh)$/.test(name) ? \`\${name}es\` : \`\${name}s\`;
}

/** Shows the webhooks that were sent, the latest one first. */
export function showDeliveries(deliveries) {
  byId('no-deliveries').hidden = deliveries.length > 0;
  byId('delivery-list').replaceChildren(...[...deliveries].reverse().map(deliveryRow));
}

function deliveryRow({ type, url, attempts, status, error, state }) {
  return element(
    'li',
    {},
    element('span.note', { data: { kind: state } }, state),
    element('code', {}, type),
    element('small', {}, \`\${url}, \${count(attempts, 'attempt')}\`),
    ...(error
      ? [element('small', {}, error)]
      : status
        ? [element('small', {}, String(status))]
        : []),
  );
}
`,
  'main.js':
    `import { drive, follow } from './control.js';
import { byId, copy, setText } from './elements.js';
import { ExchangeView } from './exchange-view.js';
import { startFaults } from './faults.js';
import { showDeliveries, showObjects, showPending } from './lists.js';
import { RequestList } from './request-list.js';
import { startScripts } from './scripts.js';

const baseURL = \`\${location.origin}/v1\`;
const view = new ExchangeView((path) => {
  byId('script-path').value = path;
  byId('fault-path').value = path;
  byId('script-text').focus();
});
const list = new RequestList((id) => view.show(id));

setText(byId('base-url'), baseURL);
byId('copy-base-url').addEventListener('click', ({ currentTarget }) => {
  void copy(currentTarget, 'Copy', baseURL);
});
startScripts();
startFaults();
startClock();
startReset();
startExample();
startKeys();

follow(
  {
    exchanges(exchanges) {
      list.update(exchanges);
      view.changed(exchanges);
    },
    pending: showPending,
    objects: showObjects,
    deliveries: showDeliveries,
    reset: () => list.clear(),
  },
  (state) => {
    const connection = byId('connection');
    // After an interruption the state comes anew, and so must not meet the one from before.
    if (state === 'live' && connection.dataset.state === 'lost') list.clear();
    connection.dataset.state = state === 'live' ? 'live' : 'lost';
    setText(connection, state === 'live' ? 'Live' : 'Waiting for the emulator');
  },
);

function startClock() {
  byId('advance').addEventListener('submit', (event) => {
    event.preventDefault();
    const button = event.submitter;
    drive('advance', { ms: Number(byId('advance-by').value) }).then(
      () => flash(button, 'Advanced', 'Advance'),
      (error) => flash(button, error.message, 'Advance'),
    );
  });
}

function flash(button, text, usual) {
  setText(button, text);
  setTimeout(() => setText(button, usual), 1500);
}

function startReset() {
  const dialog = byId('confirm-reset');
  byId('reset').addEventListener('click', () => dialog.showModal());
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'reset') void drive('reset');
    dialog.returnValue = '';
  });
}

function startExample() {
  const body = { model: 'gpt-4o', stream: true, messages: [{ role: 'user', content: 'Hello!' }] };
  const text = JSON.stringify(body);
  setText(
    byId('example'),
    \`curl \${baseURL}/chat/completions \\\\\\n  -H 'authorization: Bearer any' \\\\\\n  -H 'content-type: application/json' \\\\\\n  -d '\${text}'\`,
  );
  byId('try').addEventListener('click', () => {
    const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };
    void fetch('/v1/chat/completions', { method: 'POST', headers, body: text });
  });
}

function startKeys() {
  const close = () => {
    list.select(undefined);
    list.focus();
  };
  byId('close-exchange').addEventListener('click', close);
  byId('request-list').addEventListener('keydown', (event) => {
    if (event.key === 'Enter') setTimeout(() => byId('exchange').focus());
  });
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target.matches('input, textarea, select');
    if (event.key === '/' && !isTyping) {
      event.preventDefault();
      byId('filter').focus();
    } else if (event.key === 'Escape' && !isTyping && !byId('confirm-reset').open) close();
    else if (event.key === 'ArrowDown' && event.target === byId('filter')) list.focus();
  });
}
`,
  'page.css':
    `:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f7f9, #0e1116);
  --surface: light-dark(#ffffff, #161b22);
  --raised: light-dark(#eef1f4, #1f2630);
  --line: light-dark(#dbe0e6, #2b333e);
  --text: light-dark(#18202b, #e4e9f0);
  --soft: light-dark(#566273, #97a3b4);
  --accent: light-dark(#0f766e, #2dd4bf);
  --on-accent: light-dark(#ffffff, #05201d);
  --good: light-dark(#146c34, #4ade80);
  --bad: light-dark(#8a4d00, #fbbf24);
  --failed: light-dark(#b91c1c, #fb7185);
  --open: light-dark(#1d4ed8, #7db2ff);
  --script: light-dark(#6d28d9, #c4a5fd);
  --mono: ui-monospace, 'SF Mono', SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace;
  --radius: 8px;
  font:
    14px/1.5 system-ui,
    -apple-system,
    'Segoe UI',
    Roboto,
    'DejaVu Sans',
    sans-serif;
  background: var(--ground);
  color: var(--text);
}

* {
  box-sizing: border-box;
}

[hidden] {
  display: none !important;
}

body {
  margin: 0;
  height: 100vh;
  display: grid;
  grid-template-rows: auto 1fr;
}

h1,
h2,
h3,
p,
ol,
ul,
dl,
dd,
pre,
fieldset {
  margin: 0;
  padding: 0;
}

ol,
ul {
  list-style: none;
}

h1 {
  display: flex;
  align-items: center;
  gap: 8px;
  font-size: 16px;
}

h2 {
  font-size: 14px;
  font-weight: 650;
}

h3,
legend {
  font-size: 12px;
  font-weight: 600;
  color: var(--soft);
}

code,
pre,
kbd {
  font-family: var(--mono);
  font-size: 12px;
}

:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 1px;
}

.skip {
  position: absolute;
  left: 8px;
  top: -60px;
  z-index: 2;
  padding: 8px 12px;
  background: var(--accent);
  color: var(--on-accent);
  border-radius: var(--radius);
}

.skip:focus {
  top: 8px;
}

.hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}

header {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px 20px;
  padding: 10px 16px;
  background: var(--surface);
  border-bottom: 1px solid var(--line);
}

header .actions {
  margin-left: auto;
}

.actions,
#advance {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;
}

.address {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;
  color: var(--soft);
}

.address code {
  padding: 3px 8px;
  font-size: 13px;
  color: var(--text);
  background: var(--raised);
  border-radius: 6px;
}

#connection {
  display: flex;
  align-items: center;
  gap: 7px;
  color: var(--soft);
}

#connection::before {
  content: '';
  width: 9px;
  height: 9px;
  border-radius: 50%;
  background: var(--bad);
}

#connection[data-state='live']::before {
  background: var(--good);
  box-shadow: 0 0 0 3px color-mix(in srgb, var(--good) 25%, transparent);
}

nav {
  display: none;
}

main {
  min-height: 0;
  display: grid;
  grid-template-columns: minmax(340px, 5fr) minmax(380px, 7fr) minmax(300px, 360px);
}

main > * {
  min-height: 0;
  min-width: 0;
  display: flex;
  flex-direction: column;
  border-right: 1px solid var(--line);
}

main > :last-child {
  border-right: 0;
}

#requests,
#exchange {
  background: var(--surface);
}

#requests:focus,
#exchange:focus {
  outline: none;
}

.title {
  display: flex;
  align-items: center;
  gap: 8px;
  min-height: 50px;
  padding: 8px 16px;
  border-bottom: 1px solid var(--line);
}

.title h2 {
  overflow-wrap: anywhere;
}

.title input {
  margin-left: auto;
  width: min(230px, 50%);
}

.title .quiet {
  margin-left: auto;
}

aside {
  overflow-y: auto;
}

aside > section {
  display: grid;
  gap: 10px;
  padding: 14px 16px;
  border-bottom: 1px solid var(--line);
}

@media (max-width: 1180px) {
  main {
    grid-template-columns: minmax(320px, 1fr) minmax(300px, 340px);
    grid-template-rows: minmax(180px, 2fr) minmax(0, 3fr);
  }

  aside {
    grid-column: 2;
    grid-row: 1 / span 2;
  }

  #exchange {
    border-top: 1px solid var(--line);
  }
}

@media (max-width: 760px) {
  body {
    height: auto;
    display: block;
  }

  header {
    gap: 8px 12px;
  }

  header .actions,
  .address {
    margin-left: 0;
    width: 100%;
  }

  header .actions {
    justify-content: space-between;
  }

  nav {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    background: var(--surface);
    border-bottom: 1px solid var(--line);
  }

  nav a {
    flex: 1;
    padding: 12px 4px;
    text-align: center;
    text-decoration: none;
    font-weight: 600;
    color: var(--accent);
  }

  main {
    display: block;
  }

  main section {
    scroll-margin-top: 48px;
  }

  #request-list {
    max-height: 56vh;
  }

  body:not(.has-exchange) #exchange,
  .keys {
    display: none;
  }

  button,
  input,
  select {
    min-height: 40px;
  }
}

@media (prefers-reduced-motion: no-preference) {
  @media (max-width: 760px) {
    html {
      scroll-behavior: smooth;
    }
  }

  [data-state='streaming'] .status,
  [data-state='waiting'] .status {
    animation: pulse 1.2s ease-in-out infinite alternate;
  }

  @keyframes pulse {
    to {
      opacity: 0.45;
    }
  }
}
`,
  'parts.css':
    `button,
input,
select,
textarea {
  font: inherit;
  color: inherit;
  background: var(--surface);
  border: 1px solid var(--line);
  border-radius: 6px;
  padding: 4px 9px;
}

input,
select,
textarea {
  width: 100%;
}

input::placeholder,
textarea::placeholder {
  color: var(--soft);
  opacity: 1;
}

textarea {
  font-family: var(--mono);
  font-size: 12px;
  resize: vertical;
}

#advance select {
  width: auto;
}

button {
  cursor: pointer;
  font-weight: 500;
}

button:hover {
  background: var(--raised);
}

button.primary {
  color: var(--on-accent);
  background: var(--accent);
  border-color: var(--accent);
}

button.primary:hover {
  filter: brightness(1.1);
}

button.danger {
  color: var(--failed);
  border-color: color-mix(in srgb, var(--failed) 45%, transparent);
}

button.quiet {
  padding: 2px 8px;
  font-size: 12px;
  color: var(--soft);
}

.count {
  padding: 0 8px;
  font-size: 12px;
  font-variant-numeric: tabular-nums;
  color: var(--soft);
  background: var(--raised);
  border-radius: 10px;
}

.count:empty {
  display: none;
}

.empty {
  color: var(--soft);
}

div.empty,
#exchange-body > .empty {
  display: grid;
  gap: 12px;
  justify-items: start;
  padding: 24px 16px;
}

/* The list of requests */

#request-list {
  flex: 1;
  overflow-y: auto;
}

#request-list button {
  display: grid;
  grid-template-columns: 46px 1fr auto;
  gap: 1px 12px;
  align-items: center;
  width: 100%;
  min-height: 0;
  padding: 8px 16px;
  text-align: left;
  font-weight: 400;
  border: 0;
  border-bottom: 1px solid var(--line);
  border-radius: 0;
}

#request-list button:focus-visible {
  outline-offset: -2px;
}

#request-list button[aria-current] {
  background: color-mix(in srgb, var(--accent) 13%, var(--surface));
  box-shadow: inset 3px 0 0 var(--accent);
}

.status {
  justify-self: start;
  padding: 1px 7px;
  font-family: var(--mono);
  font-size: 12px;
  font-weight: 600;
  border-radius: 5px;
  color: var(--soft);
  background: color-mix(in srgb, currentColor 13%, transparent);
}

.status[data-outcome='good'] {
  color: var(--good);
}

.status[data-outcome='bad'] {
  color: var(--bad);
}

.status[data-outcome='failed'] {
  color: var(--failed);
}

.status[data-outcome='open'] {
  color: var(--open);
}

.what {
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  font-family: var(--mono);
  font-size: 13px;
}

.method {
  color: var(--soft);
}

.took,
.when {
  text-align: right;
  font-size: 12px;
  font-variant-numeric: tabular-nums;
}

.when,
.notes {
  color: var(--soft);
}

.notes {
  grid-column: 2;
  min-height: 18px;
  display: flex;
  gap: 4px 10px;
  overflow: hidden;
  white-space: nowrap;
  font-size: 12px;
}

.note {
  font-size: 12px;
  white-space: nowrap;
  color: var(--soft);
}

.note[data-kind]:not([data-kind='plain']) {
  padding: 0 6px;
  font-weight: 500;
  border-radius: 5px;
  background: color-mix(in srgb, currentColor 13%, transparent);
}

.note[data-kind='script'] {
  color: var(--script);
}

.note[data-kind='fault'],
.note[data-kind='failed'] {
  color: var(--failed);
}

.note[data-kind='client'],
.note[data-kind='waiting'] {
  color: var(--open);
}

.note[data-kind='delivered'] {
  color: var(--good);
}

.bar {
  grid-column: 2 / -1;
  position: relative;
  height: 3px;
  margin-top: 4px;
  border-radius: 2px;
  background: var(--raised);
}

.bar::before,
.bar::after {
  content: '';
  position: absolute;
  inset: 0 auto 0 0;
  border-radius: 2px;
}

.bar::before {
  width: calc(var(--total) * 100%);
  background: var(--accent);
}

.bar::after {
  width: calc(var(--wait) * 100%);
  background: light-dark(#b6c2cf, #55647a);
}

.keys {
  margin-top: auto;
  padding: 8px 16px;
  font-size: 12px;
  color: var(--soft);
  border-top: 1px solid var(--line);
}

kbd {
  padding: 0 4px;
  font-size: 11px;
  border: 1px solid var(--line);
  border-bottom-width: 2px;
  border-radius: 4px;
}

/* One request */

#exchange-body {
  flex: 1;
  overflow-y: auto;
}

#exchange-body > * {
  margin: 12px 16px;
}

#exchange-body > .empty {
  margin: 0;
}

.facts {
  display: flex;
  flex-wrap: wrap;
  gap: 6px 24px;
}

dt {
  font-size: 12px;
  color: var(--soft);
}

dd {
  min-height: 22px;
  font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere;
}

.timeline {
  position: relative;
  height: 14px;
  overflow: hidden;
  border-radius: 4px;
  background: var(--raised);
}

.timeline span {
  position: absolute;
  inset: 0 auto 0 0;
}

.timeline .wait {
  background: light-dark(#b6c2cf, #55647a);
}

.timeline .body {
  background: color-mix(in srgb, var(--accent) 45%, transparent);
}

.timeline .tick {
  min-width: 1px;
  border-left: 1px solid var(--accent);
}

.scale,
.note-line {
  margin-top: 4px;
  font-size: 12px;
  color: var(--soft);
}

.spoken {
  margin-top: 4px;
  padding: 10px 12px;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  background: var(--raised);
  border-left: 3px solid var(--accent);
  border-radius: 0 var(--radius) var(--radius) 0;
}

summary {
  cursor: pointer;
  padding: 4px 0;
}

#exchange-body > details > summary {
  font-weight: 600;
}

pre {
  max-height: 420px;
  overflow: auto;
  padding: 10px 12px;
  line-height: 1.55;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  background: var(--raised);
  border-radius: var(--radius);
}

.events {
  max-height: 420px;
  overflow-y: auto;
  border: 1px solid var(--line);
  border-radius: var(--radius);
}

.events li + li {
  border-top: 1px solid var(--line);
}

.events summary {
  display: flex;
  align-items: baseline;
  gap: 10px;
  padding: 3px 10px;
  list-style: none;
  white-space: nowrap;
}

.events summary:hover {
  background: var(--raised);
}

.events .after {
  flex: 0 0 62px;
  text-align: right;
  font-size: 12px;
  font-variant-numeric: tabular-nums;
  color: var(--soft);
}

.events .type {
  font-family: var(--mono);
  font-size: 12px;
  color: var(--accent);
}

.events .data {
  overflow: hidden;
  text-overflow: ellipsis;
  font-family: var(--mono);
  font-size: 12px;
}

.events pre {
  margin: 4px 10px 8px;
}

/* Answers, faults and lists */

form {
  display: grid;
  gap: 8px;
}

fieldset {
  border: 0;
}

.choices {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
}

.choices label {
  padding: 3px 10px;
  border: 1px solid var(--line);
  border-radius: 14px;
  cursor: pointer;
}

.choices label:has(:checked) {
  color: var(--on-accent);
  background: var(--accent);
  border-color: var(--accent);
}

.choices label:has(:focus-visible) {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}

.choices input {
  position: absolute;
  width: 1px;
  min-height: 0;
  height: 1px;
  opacity: 0;
}

.fields {
  display: flex;
  gap: 8px;
}

.fields label {
  flex: 1;
  min-width: 0;
  font-size: 12px;
  color: var(--soft);
}

.fields label:first-child {
  flex: 1.5;
}

.fields input,
.fields select {
  display: block;
  color: var(--text);
  font-size: 13px;
}

#fault-buttons fieldset {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  margin-bottom: 8px;
}

#fault-buttons legend {
  margin-bottom: 4px;
}

.message {
  min-height: 21px;
  font-size: 13px;
  color: var(--good);
  overflow-wrap: anywhere;
}

.message:empty {
  display: none;
}

.message[data-state='bad'] {
  color: var(--failed);
}

#pending-list,
#delivery-list {
  display: grid;
  gap: 8px;
}

#pending-list li {
  display: grid;
  grid-template-columns: auto 1fr auto;
  gap: 2px 8px;
  align-items: center;
}

#pending-list code {
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

#pending-list small {
  grid-row: 2;
  grid-column: 1 / span 2;
}

#pending-list .quiet {
  grid-column: 3;
  grid-row: 1 / span 2;
}

#delivery-list li {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 2px 8px;
}

#delivery-list small {
  flex-basis: 100%;
}

small {
  font-size: 12px;
  color: var(--soft);
  overflow-wrap: anywhere;
}

#object-list > details + details {
  border-top: 1px solid var(--line);
}

#object-list summary > * + * {
  margin-left: 8px;
}

.objects code {
  font-size: 11px;
}

.kind {
  font-weight: 550;
}

.objects {
  padding-left: 14px;
}

.objects pre {
  font-size: 11px;
}

dialog {
  max-width: 400px;
  padding: 20px;
  color: inherit;
  background: var(--surface);
  border: 1px solid var(--line);
  border-radius: 12px;
  box-shadow: 0 16px 50px rgb(0 0 0 / 0.3);
}

dialog::backdrop {
  background: rgb(0 0 0 / 0.45);
}

dialog .actions {
  justify-content: flex-end;
  margin-top: 12px;
}
`,
  'request-list.js':
    `import { byId, element, setText } from './elements.js';
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
    const words = this.#filter.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const script = isScripted ? 'script' : '';
    const kind = fault && \`fault \${fault}\`;
    const text = [method, path, query, model, status, kind, script].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  }

  #showCount() {
    const visible = this.#visible().length;
    const total = this.#shown.size;
    setText(byId('requests-count'), visible === total ? \`\${total}\` : \`\${visible} of \${total}\`);
    byId('no-requests').hidden = total > 0;
    this.#list.hidden = total === 0;
    this.#showTabStop();
  }
}

/** Returns the class of an outcome: \`good\`, \`bad\`, \`failed\` or \`open\`. */
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
    fault && { text: \`fault \${fault}\`, kind: 'fault' },
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
      element('span.path', {}, \`\${path}\${query && \`?\${query}\`}\`),
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
`,
  'scripts.js':
    `import { drive, matchOf } from './control.js';
import { byId, setText } from './elements.js';

const LABELS = {
  text: 'Text of the model',
  tool: 'Arguments, as JSON',
  refusal: 'Text of the refusal',
  json: 'Answer, as JSON',
};
const EXAMPLES = {
  text: 'Paris.',
  tool: '{ "city": "Bergen" }',
  refusal: 'I cannot help with that.',
  json: '{ "status": 503, "json": { "error": { "message": "Busy." } } }',
};

/** Sets up the form that queues answers. */
export function startScripts() {
  const form = byId('script-form');
  form.addEventListener('change', () => showKind(form));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void queue(form);
  });
  showKind(form);
}

function kindOf(form) {
  return new FormData(form).get('kind');
}

function showKind(form) {
  const kind = kindOf(form);
  for (const each of form.querySelectorAll('[data-for]')) each.hidden = each.dataset.for !== kind;
  setText(byId('script-label'), LABELS[kind]);
  byId('script-text').placeholder = EXAMPLES[kind];
}

async function queue(form) {
  const message = byId('script-message');
  message.dataset.state = 'good';
  try {
    const match = matchOf(byId('script-path').value, byId('script-times').value);
    await drive('script', { answers: answerOf(kindOf(form)), match });
    const { path = 'the next request to a model' } = match;
    setText(message, \`Queued for \${path}.\`);
  } catch (error) {
    message.dataset.state = 'bad';
    setText(message, error.message);
  }
}

function answerOf(kind) {
  const text = byId('script-text').value || EXAMPLES[kind];
  const pace = Number(byId('script-pace').value);
  const slow = pace > 0 ? { chunkDelayMs: pace } : {};
  if (kind === 'text') return { text, ...slow };
  if (kind === 'refusal') return { refusal: text, ...slow };
  const json = parse(text);
  if (kind === 'json') return json;
  return {
    toolCalls: [{ name: byId('tool-name').value || 'get_weather', arguments: json }],
    ...slow,
  };
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(\`This is not JSON: \${error.message}\`, { cause: error });
  }
}
`,
  'spoken-text.js':
    `import { parse } from './format.js';

/**
 * Returns the text that a model has said in an answer; empty if it has said none.
 *
 * @param {{ from: string, text: string }[]} pieces
 * @param {boolean} isStream
 */
export function textOf(pieces, isStream) {
  const texts = pieces.filter(({ from }) => from === 'server').map(({ text }) => text);
  if (!isStream) return whole(parse(texts.join('')));
  const events = texts.join('\\n').split('\\n');
  return events.map((line) => delta(parse(line.replace(/^data: ?/, '')))).join('');
}

/** Events with a part of the text in \`delta\`. */
const DELTAS = /^response\\.(output_text|refusal|output_audio_transcript|text)\\.delta$/;

function delta(event) {
  if (event === undefined) return '';
  if (DELTAS.test(event.type)) return event.delta ?? '';
  const first = event.choices?.[0];
  return first?.delta?.content ?? first?.delta?.refusal ?? first?.text ?? '';
}

function whole(body) {
  if (body === undefined) return '';
  const { message, text } = body.choices?.[0] ?? {};
  const spoken = message?.content ?? message?.refusal ?? text;
  if (typeof spoken === 'string') return spoken;
  const parts = Array.isArray(body.output)
    ? body.output.flatMap(({ content }) => content ?? [])
    : [];
  return parts.map((part) => part?.text ?? part?.refusal ?? '').join('');
}
`,
};
