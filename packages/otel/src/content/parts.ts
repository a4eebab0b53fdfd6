import { objectOf, objectsOf, textOf, type JSONObject } from '../attributes/records.js';
import { inlinePart, textPart, uriPart, type MessagePart } from './messages.js';

/** Returns the parts of the `content` of a message of chat or responses: a text or a list. */
export function contentParts(content: unknown): MessagePart[] {
  if (typeof content === 'string') return [textPart(content)];
  return objectsOf(content).map(contentPart);
}

function contentPart(part: JSONObject): MessagePart {
  const type = String(part['type']);
  switch (type) {
    case 'text':
    case 'input_text':
    case 'output_text':
    case 'summary_text':
      return textPart(String(part['text']));
    case 'refusal':
      return { type: 'refusal', content: part['refusal'] };
    case 'image_url':
    case 'input_image': {
      const url = textOf(part['image_url']) ?? textOf(objectOf(part['image_url'])['url']);
      return url === undefined ? filePart('image', part) : uriPart('image', url);
    }
    case 'input_audio': {
      const { data, format } = objectOf(part['input_audio']);
      return inlinePart(
        'audio',
        format === undefined ? undefined : `audio/${String(format)}`,
        String(data),
      );
    }
    case 'file':
      return filePart('document', objectOf(part['file']));
    case 'input_file':
      return filePart('document', part);
    default:
      return { type };
  }
}

function filePart(modality: string, file: JSONObject): MessagePart {
  const url = textOf(file['file_url']) ?? textOf(file['file_data']);
  if (url !== undefined) return uriPart(modality, url);
  return { type: 'file', modality, file_id: String(file['file_id']) };
}
