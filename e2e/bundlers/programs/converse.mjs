/** Asks for a response over a connection; returns its status. */
export function converse(socket) {
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('response.done', ({ response }) => {
      socket.close();
      resolve(response.status);
    });
    socket.send({ type: 'response.create' });
  });
}
