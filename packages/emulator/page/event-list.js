import { element, setText } from './elements.js';
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
    setText(this.#title, `${noun} (${pieceCount})`);
    const isAtEnd = this.#list.scrollTop + this.#list.clientHeight >= this.#list.scrollHeight - 8;
    for (const piece of pieces.slice(this.#drawn)) this.#list.append(row(piece));
    this.#drawn = pieces.length;
    if (isAtEnd) this.#list.scrollTop = this.#list.scrollHeight;
    const missing = pieceCount - pieces.length;
    setText(this.#note, missing > 0 ? `${missing} more are not kept` : '');
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
    element('span.data', {}, text.replaceAll(/\s+/g, ' ').slice(0, 300)),
  ];
}

/** Returns an event without the members that all of its kind have. */
function rest({ type: _type, sequence_number: _number, ...others }) {
  return others;
}

/** Returns the data of an event; any other text as it is. */
function dataOf(text) {
  const lines = text.split('\n').filter((line) => line.startsWith('data:'));
  if (lines.length === 0) return text.trim();
  return lines.map((line) => line.slice(5).trim()).join('\n');
}
