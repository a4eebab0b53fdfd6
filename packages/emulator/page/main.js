import { drive, follow } from './control.js';
import { byId, copy, setText } from './elements.js';
import { ExchangeView } from './exchange-view.js';
import { startFaults } from './faults.js';
import { showDeliveries, showObjects, showPending } from './lists.js';
import { RequestList } from './request-list.js';
import { startScripts } from './scripts.js';

const baseURL = `${location.origin}/v1`;
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
    `curl ${baseURL}/chat/completions \\\n  -H 'authorization: Bearer any' \\\n  -H 'content-type: application/json' \\\n  -d '${text}'`,
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
