import { badRequest } from '../api-error.js';
import type { Routes } from '../routes.js';

/** Calls over WebRTC: an offer is answered, but nothing is to be heard. @internal */
export function addRealtimeCallRoutes(routes: Routes): void {
  routes.add('POST /realtime/calls', (call) => {
    const { parts, request } = call;
    const part = parts.find(({ field }) => field === 'sdp');
    const bytes = part && 'bytes' in part ? part.bytes : request.bytes;
    const offer = part && 'value' in part ? part.value : new TextDecoder().decode(bytes);
    if (!offer.startsWith('v=0'))
      throw badRequest("Invalid 'sdp': expected a session description.", 'sdp', 'invalid_offer');
    const id = call.state.ids.next('rtc_');
    const answer = ['v=0', `o=- ${id.length} 2 IN IP4 127.0.0.1`, 's=-', 't=0 0', ''].join('\r\n');
    return new Response(answer, {
      status: 201,
      headers: { 'content-type': 'application/sdp', location: `/v1/realtime/calls/${id}` },
    });
  });
}
