// The native side of React Native in Node: what its JavaScript asks of the device for `fetch`, blobs
// and WebSockets. Everything above is React Native's own code.
import http from 'node:http';
import { WebSocket } from 'ws';

/**
 * Creates the native modules by name.
 * @param {(event: string, body: unknown) => void} emit Sends an event to JavaScript.
 */
export function createNatives(emit) {
  const blobs = new Map();
  const bytesOf = ({ blobId, offset, size }) => blobs.get(blobId).subarray(offset, offset + size);
  const store = (blobId, bytes) => {
    blobs.set(blobId, bytes);
    return { blobId, offset: 0, size: bytes.length };
  };
  const events = { addListener() {}, removeListeners() {} };
  return {
    Networking: { ...events, ...networking(emit, bytesOf, store) },
    WebSocketModule: { ...events, ...webSockets(emit) },
    BlobModule: {
      getConstants: () => ({ BLOB_URI_SCHEME: 'blob', BLOB_URI_HOST: null }),
      addNetworkingHandler() {},
      addWebSocketHandler() {},
      removeWebSocketHandler() {},
      createFromParts(parts, id) {
        const bytes = parts.map(({ type, data }) =>
          type === 'string' ? Buffer.from(data) : bytesOf(data),
        );
        store(id, Buffer.concat(bytes));
      },
      release: (id) => blobs.delete(id),
    },
    FileReaderModule: {
      readAsText: async (data, encoding) => bytesOf(data).toString(encoding),
      readAsDataURL: async (data) =>
        `data:${data.type || 'application/octet-stream'};base64,${bytesOf(data).toString('base64')}`,
    },
    PlatformConstants: {
      getConstants: () => ({
        isTesting: false,
        reactNativeVersion: { major: 0, minor: 88, patch: 1 },
      }),
    },
  };
}

function networking(emit, bytesOf, store) {
  const requests = new Map();
  let lastId = 0;

  const bodyOf = ({ string, base64, blob, formData }) => {
    if (string !== undefined) return Buffer.from(string);
    if (base64 !== undefined) return Buffer.from(base64, 'base64');
    if (blob !== undefined) return bytesOf(blob);
    if (formData !== undefined) throw new Error('forms of React Native are not imitated');
    return undefined;
  };

  const answer = (id, responseType, incoming) => {
    const { statusCode, headers } = incoming;
    emit('didReceiveNetworkResponse', [id, statusCode, plain(headers), incoming.req.url]);
    const chunks = [];
    incoming.on('data', (chunk) => chunks.push(chunk));
    incoming.on('end', () => {
      const bytes = Buffer.concat(chunks);
      if (responseType === 'blob')
        emit('didReceiveNetworkData', [id, store(`response-${id}`, bytes)]);
      else if (responseType === 'base64')
        emit('didReceiveNetworkData', [id, bytes.toString('base64')]);
      else emit('didReceiveNetworkData', [id, bytes.toString()]);
      emit('didCompleteNetworkResponse', [id, null, false]);
    });
    incoming.on('error', (error) => emit('didCompleteNetworkResponse', [id, error.message, false]));
  };

  return {
    sendRequest({ method, url, data, headers, responseType, timeout }, callback) {
      const id = (lastId += 1);
      setImmediate(() => {
        callback(id);
        const request = http.request(url, { method, headers: plain(headers) });
        requests.set(id, request);
        request.on('response', (incoming) => answer(id, responseType, incoming));
        request.on('error', (error) =>
          emit('didCompleteNetworkResponse', [id, error.message, false]),
        );
        if (timeout > 0)
          request.setTimeout(timeout, () =>
            emit('didCompleteNetworkResponse', [id, 'timeout', true]),
          );
        request.end(data ? bodyOf(data) : undefined);
      });
    },
    abortRequest: (id) => requests.get(id)?.destroy(),
    clearCookies: (callback) => callback(false),
  };
}

function webSockets(emit) {
  const sockets = new Map();
  return {
    connect(url, protocols, { headers }, id) {
      const socket = new WebSocket(url, protocols ?? [], { headers: plain(headers) });
      sockets.set(id, socket);
      socket.on('open', () => emit('websocketOpen', { id, protocol: socket.protocol }));
      socket.on('message', (data, isBinary) =>
        emit('websocketMessage', {
          id,
          type: isBinary ? 'binary' : 'text',
          data: isBinary ? data.toString('base64') : data.toString(),
        }),
      );
      socket.on('close', (code, reason) =>
        emit('websocketClosed', { id, code, reason: reason.toString() }),
      );
      socket.on('error', (error) => emit('websocketFailed', { id, message: error.message }));
    },
    send: (message, id) => sockets.get(id).send(message),
    sendBinary: (base64, id) => sockets.get(id).send(Buffer.from(base64, 'base64')),
    ping: (id) => sockets.get(id).ping(),
    close: (code, reason, id) => sockets.get(id).close(code, reason),
  };
}

/** Copies an object of another realm. */
function plain(headers) {
  return Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [name, `${value}`]),
  );
}
