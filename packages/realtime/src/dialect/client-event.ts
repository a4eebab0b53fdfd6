import { currentItem, currentResponse, currentSession } from './session.js';
import type { Fields } from './session.js';

/**
 * An event as today's API takes it. The beta dialect is translated; an event that is already of
 * today is handed back as it is.
 *
 * @internal
 */
export function currentClientEvent(event: Fields): Fields {
  switch (event['type']) {
    case 'session.update':
      return changed(event, 'session', (session) => currentSession(session, 'realtime'));
    case 'transcription_session.update':
      return {
        ...changed(event, 'session', (session) => currentSession(session, 'transcription')),
        type: 'session.update',
      };
    case 'response.create':
      return changed(event, 'response', currentResponse);
    case 'conversation.item.create':
      return changed(event, 'item', (item) => currentItem(item) as Fields);
    default:
      return event;
  }
}

function changed(event: Fields, name: string, change: (value: Fields) => Fields): Fields {
  const value = event[name];
  // What is not an object is left for the API to refuse: its message names the field.
  if (typeof value !== 'object' || value === null) return event;
  return { ...event, [name]: change(value as Fields) };
}
