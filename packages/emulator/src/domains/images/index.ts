import { ApiError, badRequest, notFound } from '../../http/api-error.js';
import { pathParameter, pause, type Call } from '../../api/call.js';
import { recordUsage } from '../../api/record-usage.js';
import { FormFile } from '../../http/form.js';
import type { Reply } from '../../http/reply.js';
import { bytesResponse, jsonResponse } from '../../http/respond.js';
import { eventStream, type ServerEvent } from '../../http/sse.js';
import type { JsonObject } from '../../json.js';
import { toBase64 } from '../../media/base64.js';
import { plainPng } from '../../media/png.js';
import { countTokens } from '../../model/tokens.js';
import type { Routes } from '../../api/routes.js';
import { checkImageRequest } from '../../rules/images.js';
import { requireServedModel } from '../../rules/models.js';

/** Adds image generation, edits and variations. The images are small, plain and valid. @internal */
export function addImageRoutes(routes: Routes): void {
  routes.add('POST /images/generations', (call) =>
    answer(call, 'image_generation', call.body['model'] ?? 'dall-e-2'),
  );
  routes.add('POST /images/edits', (call) => {
    const model = String(call.body['model'] ?? 'gpt-image-1.5');
    for (const part of call.parts) {
      if (part instanceof FormFile) requirePicture(part, model === 'dall-e-2');
    }
    return answer(call, 'image_edit', model);
  });
  routes.add('POST /images/variations', (call) => {
    for (const part of call.parts) if (part instanceof FormFile) requirePicture(part, true);
    return answer(call, 'image_variation', call.body['model'] ?? 'dall-e-2');
  });
  routes.addOwn('GET', '/emulator/images/:name', (call) => {
    const id = pathParameter(call, 'name').replace(/\.png$/, '');
    const bytes = call.state.bytes.get(id);
    if (!bytes) throw notFound('image', id);
    return bytesResponse(bytes, 'image/png');
  });
}

/** Returns the model's name if it makes such pictures. */
function requireServed(call: Call, model: unknown, kind: string): string {
  if (kind === 'image_edit') return requireServedModel(call, model, 'POST /images/edits');
  const id = requireServedModel(call, model, 'POST /images/generations');
  if (kind !== 'image_variation' || !/^(dall-e-3|gpt-image-.*)$/.test(id)) return id;
  throw badRequest(`Invalid value: '${id}'. Value must be 'dall-e-2'.`, 'model', 'invalid_value');
}

function answer(call: Call, kind: string, wantedModel: unknown): Reply {
  const { body, state } = call;
  const model = requireServed(call, wantedModel, kind);
  const isGpt = !model.startsWith('dall-e');
  checkImageRequest(model, body);
  if (model === 'dall-e-3' && Number(body['n'] ?? 1) > 1) {
    throw badRequest("Invalid 'n': dall-e-3 makes one picture at a time.", 'n', 'invalid_value');
  }
  if (!isGpt && body['stream'] === true) {
    throw badRequest(`Streaming is not supported by ${model}.`, 'stream', 'invalid_value');
  }
  const prompt = String(body['prompt'] ?? 'variation');
  recordUsage(call, 'images', model, { images: Number(body['n'] ?? 1) });
  if (body['stream'] === true) return eventStream(events(call, kind, prompt));
  const count = Number(body['n'] ?? 1);
  const inBase64 = isGpt || body['response_format'] === 'b64_json';
  const data = Array.from({ length: count }, (_, index) => {
    const bytes = plainPng(`${prompt} ${index}`);
    const revised = model === 'dall-e-3' ? { revised_prompt: `${prompt}, in great detail` } : {};
    if (inBase64) return { b64_json: toBase64(bytes), ...revised };
    const id = state.ids.next('img-');
    state.bytes.set(id, bytes);
    return { url: `${call.origin}/emulator/images/${id}.png`, ...revised };
  });
  return jsonResponse({
    created: state.nowSeconds(),
    data,
    ...(isGpt ? { ...look(body, 'known'), usage: usage(prompt, count) } : {}),
  });
}

async function* events(call: Call, kind: string, prompt: string): AsyncGenerator<ServerEvent> {
  const { body, state } = call;
  const partials = Number(body['partial_images'] ?? 0);
  const common = { created_at: state.nowSeconds(), ...look(body, 'asked') };
  for (let index = 0; index < partials; index += 1) {
    await pause(call, state.options.chunkDelayMs);
    const type = `${kind}.partial_image`;
    const b64 = toBase64(plainPng(`${prompt} partial ${index}`));
    yield { event: type, data: { type, b64_json: b64, ...common, partial_image_index: index } };
  }
  await pause(call, state.options.chunkDelayMs);
  const type = `${kind}.completed`;
  const b64 = toBase64(plainPng(`${prompt} 0`));
  yield { event: type, data: { type, b64_json: b64, ...common, usage: usage(prompt, 1) } };
}

/** Returns the properties of the image, with `auto` resolved if it is `known`. */
function look(body: JsonObject, automatic: 'known' | 'asked'): JsonObject {
  const decided = (name: string, value: string) => {
    const asked = body[name] ?? 'auto';
    return asked === 'auto' && automatic === 'known' ? value : asked;
  };
  return {
    size: decided('size', '1024x1024'),
    quality: decided('quality', 'high'),
    background: decided('background', 'opaque'),
    output_format: body['output_format'] ?? 'png',
  };
}

function usage(prompt: string, count: number): JsonObject {
  const textTokens = countTokens(prompt);
  const outputTokens = 272 * count;
  return {
    input_tokens: textTokens,
    output_tokens: outputTokens,
    total_tokens: textTokens + outputTokens,
    input_tokens_details: { text_tokens: textTokens, image_tokens: 0 },
  };
}

/** Checks the content type of the part: the API looks at neither names nor bytes. */
function requirePicture(file: FormFile, onlyPng: boolean): void {
  const supported = onlyPng ? ['image/png'] : ['image/jpeg', 'image/png', 'image/webp'];
  const type = file.contentType ?? 'application/octet-stream';
  if (supported.includes(type.split(';')[0]!.trim())) return;
  throw new ApiError(
    400,
    `Invalid file '${file.field}': unsupported mimetype ('${type}'). Supported file formats are ${supported.map((each) => `'${each}'`).join(', ')}.`,
    { param: file.field.replace('[]', ''), code: 'unsupported_file_mimetype' },
  );
}
