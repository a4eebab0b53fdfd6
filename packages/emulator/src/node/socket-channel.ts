import type { WebSocket } from 'ws';
import type { Fault } from '../faults/fault.js';
import type { Channel } from '../realtime/channel.js';

/**
 * Wraps a WebSocket in a channel that injects the given fault.
 *
 * @param onSent Receives each event that is sent.
 * @internal
 */
export function socketChannel(
  webSocket: WebSocket,
  fault: Fault | undefined,
  signal: AbortSignal,
  onSent: (text: string) => void,
): Channel {
  let events = 0;
  let bytes = 0;
  let isOver = false;
  return {
    signal,
    send(event) {
      if (isOver || webSocket.readyState !== webSocket.OPEN) return;
      const text = JSON.stringify(event);
      isOver = strikes(fault, events, bytes);
      if (!isOver) {
        webSocket.send(text);
        onSent(text);
      } else if (fault?.kind === 'reset' || fault?.kind === 'truncate') webSocket.terminate();
      else if (fault?.kind === 'cut-stream') webSocket.close(1011, 'The server had an error.');
      else if (fault?.kind === 'stream-error') {
        const error = fault.error ?? {
          type: 'server_error',
          code: 'server_error',
          message: 'The server had an error.',
          param: null,
        };
        webSocket.send(JSON.stringify({ type: 'error', event_id: 'event_fault', error }));
        webSocket.close(1011, 'The server had an error.');
      }
      events += 1;
      bytes += text.length;
    },
    close(code, reason) {
      isOver = true;
      webSocket.close(code, reason);
    },
  };
}

/** Returns true once the fault is due. A stall sends nothing more but keeps the connection open. */
function strikes(fault: Fault | undefined, events: number, bytes: number): boolean {
  switch (fault?.kind) {
    case 'cut-stream':
    case 'stream-error':
      return events >= (fault.afterEvents ?? 1);
    case 'truncate':
      return bytes >= fault.afterBytes;
    case 'reset':
    case 'stall':
      return fault.stage === 'body' && bytes >= (fault.afterBytes ?? 0);
    default:
      return false;
  }
}
