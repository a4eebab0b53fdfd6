const PATH = '/_emulator';

/** Reads from the control plane. @throws {Error} With its reason. */
export async function read(path, query = {}) {
  const search = new URLSearchParams(query).toString();
  return answerOf(await fetch(`${PATH}/${path}${search && `?${search}`}`));
}

/** Drives the emulator. @throws {Error} With the reason why it refuses. */
export async function drive(path, body = {}) {
  const headers = { 'content-type': 'application/json' };
  return answerOf(
    await fetch(`${PATH}/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
  );
}

async function answerOf(response) {
  const body = await response.json();
  if (!response.ok) throw new Error(body.error?.message ?? `Status ${response.status}`);
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
  const source = new EventSource(`${PATH}/events`);
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
