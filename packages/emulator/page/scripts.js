import { drive, matchOf } from './control.js';
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
    setText(message, `Queued for ${path}.`);
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
    throw new Error(`This is not JSON: ${error.message}`, { cause: error });
  }
}
