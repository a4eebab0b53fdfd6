import { checkBounds } from '../document/validate-bounds.js';
import { badRequest } from '../http/api-error.js';
import type { JsonObject } from '../json.js';
import { invalidValue } from './unsupported.js';

/** The values that a model of images takes, as the API document describes its parameters. */
interface ImageModel {
  maxPrompt: number;
  /** Absent: any size. */
  sizes?: readonly string[];
  qualities: readonly string[];
  /** Members of the request that the model does not have. */
  unknown: readonly string[];
}

const onlyGpt = [
  ...['background', 'output_format', 'output_compression', 'moderation', 'partial_images'],
  'input_fidelity',
];
const square = ['1024x1024', '1024x1536', '1536x1024', 'auto'];
const gpt: ImageModel = {
  maxPrompt: 32_000,
  sizes: square,
  qualities: ['low', 'medium', 'high', 'auto'],
  unknown: ['style', 'response_format'],
};
/** Models of later generations make pictures of any size. */
const { sizes: _sizes, ...anySize } = gpt;
const models: readonly (readonly [RegExp, ImageModel])[] = [
  [
    /^dall-e-2$/,
    {
      maxPrompt: 1000,
      sizes: ['256x256', '512x512', '1024x1024'],
      qualities: ['standard', 'auto'],
      unknown: [...onlyGpt, 'style'],
    },
  ],
  [
    /^dall-e-3$/,
    {
      maxPrompt: 4000,
      sizes: ['1024x1024', '1024x1792', '1792x1024'],
      qualities: ['standard', 'hd', 'auto'],
      unknown: onlyGpt,
    },
  ],
  [/^gpt-image-1(-mini|\.5)?(-\d|$)/, gpt],
  [/^gpt-image-/, anySize],
];

/**
 * Checks that a model takes the parameters of a request for images. Models that the API does not have
 * take all.
 *
 * @throws {ApiError} 400 if it does not.
 * @internal
 */
export function checkImageRequest(model: string, body: JsonObject): void {
  const found = models.find(([pattern]) => pattern.test(model))?.[1];
  if (!found) return;
  const unknown = found.unknown.find((name) => body[name] != null);
  if (unknown !== undefined) {
    throw badRequest(`Unknown parameter: '${unknown}'.`, unknown, 'unknown_parameter');
  }
  const problem = checkBounds({ maxLength: found.maxPrompt }, body['prompt'], 'prompt');
  if (problem) throw badRequest(problem.message, problem.param, problem.code);
  const { size, quality } = body;
  if (typeof size === 'string' && found.sizes && !found.sizes.includes(size)) {
    throw invalidValue('size', size, found.sizes);
  }
  if (typeof quality === 'string' && !found.qualities.includes(quality)) {
    throw invalidValue('quality', quality, found.qualities);
  }
  checkOutput(body);
}

/** Checks what the format of the pictures rules out. */
function checkOutput(body: JsonObject): void {
  const { output_format: format = 'png', output_compression: compression = 100 } = body;
  if (body['background'] === 'transparent' && format === 'jpeg') {
    throw badRequest(
      'Transparent background is not supported for JPEG output format.',
      'background',
    );
  }
  if (format === 'png' && Number(compression ?? 100) < 100) {
    throw badRequest(
      'Compression less than 100 is not supported for PNG output format.',
      'output_compression',
    );
  }
}
