import { currentItem, currentResponse, currentSession } from './session.js';
import type { Fields } from './session.js';

/**
 * Translates an event to the current dialect. An event that is already current is returned as is.
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
  // The API rejects a value that is not an object, with a message that names the field.
  if (typeof value !== 'object' || value === null) return event;
  return { ...event, [name]: change(value as Fields) };
}
