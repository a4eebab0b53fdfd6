// The entry of bundles for workerd.
import { main } from 'program';

export default {
  async fetch(_request, { BASE_URL }) {
    return Response.json(await main(BASE_URL).catch((error) => ({ error: String(error) })));
  },
};
