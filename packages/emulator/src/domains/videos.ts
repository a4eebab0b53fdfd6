import { badRequest } from '../http/api-error.js';
import { pathParameter, requireModel, type Call } from '../api/call.js';
import { listPage, type StoredObject } from '../state/collection.js';
import { bytesResponse, deletedBody, jsonResponse } from '../http/respond.js';
import { objectAt, type JsonObject } from '../json.js';
import { plainPng } from '../media/png.js';
import type { Routes } from '../api/routes.js';

const path = '/videos/{video_id}';

/** Adds videos, which advance with every read. Their content is only the header of an MP4 file. @internal */
export function addVideoRoutes(routes: Routes): void {
  routes.add('POST /videos', (call) => {
    const model = requireModel(call, call.body['model'] ?? 'sora-2');
    return jsonResponse(createVideo(call, { ...call.body, model }));
  });
  for (const action of ['edits', 'extensions']) {
    routes.add(`POST /videos/${action}`, (call) => {
      const id = objectAt(call.body, 'video')['id'];
      const source = typeof id === 'string' ? videos(call).get(id, 'video') : undefined;
      return jsonResponse(createVideo(call, { ...source, ...call.body }));
    });
  }
  routes.add(`POST ${path}/remix`, (call) => {
    const source = requireVideo(call);
    return jsonResponse(
      createVideo(call, { ...source, ...call.body, remixed_from_video_id: source.id }),
    );
  });
  routes.add('GET /videos', (call) => jsonResponse(listPage(videos(call).all(), call.query)));
  routes.add(`GET ${path}`, (call) => {
    const video = requireVideo(call);
    getOn(call, video);
    return jsonResponse(video, { headers: call.state.pollHeaders() });
  });
  routes.add(`DELETE ${path}`, (call) => {
    const { id } = videos(call).delete(pathParameter(call, 'video_id'));
    return jsonResponse(deletedBody('video.deleted', id));
  });
  routes.add(`GET ${path}/content`, (call) => {
    const video = requireVideo(call);
    if (video['status'] !== 'completed')
      throw badRequest(
        'Video is not ready yet: read it until its status is completed.',
        null,
        'video_not_ready',
      );
    const variant = call.query.get('variant') ?? 'video';
    if (variant !== 'video') return bytesResponse(plainPng(String(video['prompt'])), 'image/png');
    return bytesResponse(mp4Start(), 'video/mp4');
  });
}

function createVideo(call: Call, body: JsonObject): StoredObject {
  const created = call.state.nowSeconds();
  const video = videos(call).add({
    id: call.state.ids.next('video_'),
    object: 'video',
    model: body['model'] ?? 'sora-2',
    status: 'queued',
    progress: 0,
    created_at: created,
    completed_at: null,
    expires_at: created + 86_400,
    prompt: body['prompt'] ?? null,
    size: body['size'] ?? '720x1280',
    seconds: body['seconds'] ?? '4',
    remixed_from_video_id: body['remixed_from_video_id'] ?? null,
    error: null,
  });
  call.state.outbox.watch(video.id, () => {
    if (!videos(call).find(video.id)) return null;
    getOn(call, video);
    return video['status'] === 'completed' ? 'video.completed' : undefined;
  });
  return video;
}

/** Advances a video by one read, of which the last completes it. */
function getOn(call: Call, video: StoredObject): void {
  if (video['status'] === 'completed') return;
  const isDone = call.state.isDoneAfterRead(video.id);
  Object.assign(
    video,
    isDone
      ? { status: 'completed', progress: 100, completed_at: call.state.nowSeconds() }
      : { status: 'in_progress', progress: 50 },
  );
}

/** Returns the `ftyp` box, with which every MP4 file begins. */
function mp4Start(): Uint8Array<ArrayBuffer> {
  return new Uint8Array([
    0,
    0,
    0,
    24,
    ...new TextEncoder().encode('ftypisom'),
    0,
    0,
    2,
    0,
    ...new TextEncoder().encode('isommp42'),
  ]);
}

function videos(call: Call) {
  return call.state.collection('video');
}

function requireVideo(call: Call): StoredObject {
  return videos(call).get(pathParameter(call, 'video_id'), 'video_id');
}
