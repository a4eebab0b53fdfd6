import { badRequest } from '../http/api-error.js';
import { objectAt, objectsOf, type JsonObject } from '../json.js';
import type { ModelFamily } from './model-families.js';
import { unsupportedValue } from './unsupported.js';
import { checkVoice } from './voices.js';

/**
 * Checks the pictures and the audio of a chat completion.
 *
 * @throws {ApiError} 400 if the model does not take them.
 * @internal
 */
export function checkChatMedia(body: JsonObject, { images, audio }: ModelFamily): void {
  let hasAudio = false;
  for (const [index, { content }] of objectsOf(body['messages']).entries()) {
    for (const [at, { type }] of objectsOf(content).entries()) {
      hasAudio ||= type === 'input_audio';
      if (
        (type === 'image_url' && images === false) ||
        (type === 'input_audio' && audio === 'none')
      ) {
        throw badRequest(
          `Invalid content type. ${type} is only supported by certain models.`,
          `messages.[${index}].content.[${at}].type`,
        );
      }
    }
  }
  const { modalities } = body;
  const spoken = Array.isArray(modalities) ? modalities.indexOf('audio') : -1;
  if (spoken >= 0 && audio === 'none') {
    throw unsupportedValue(`modalities[${spoken}]`, 'audio', ['text']);
  }
  if (spoken < 0 && !hasAudio && audio === 'required') {
    throw badRequest(
      'This model requires that either input content or output modality contain audio.',
      'model',
      'invalid_value',
    );
  }
  if (spoken >= 0) checkSpoken(body);
}

function checkSpoken(body: JsonObject): void {
  if (body['audio'] == null) {
    throw badRequest("Missing required parameter: 'audio'.", 'audio', 'missing_required_parameter');
  }
  const { format, voice } = objectAt(body, 'audio');
  checkVoice(voice, 'audio.voice', String(body['model']));
  if (body['stream'] !== true || format === 'pcm16') return;
  throw badRequest(
    `Unsupported value: 'audio.format' does not support '${String(format)}' when stream=true. Supported values are: 'pcm16'.`,
    'audio.format',
    'unsupported_value',
  );
}
