// Request options in the place of optional query parameters, as types; how they are told apart is
// tested in the core, and against `openai` in tools/api-proofs.
import type { FileListParams, FileObjectsPage } from '@oai/files';
import { expectTypeOf } from 'expect-type';
import OpenAI from './index.js';

const client = new OpenAI({ apiKey: 'sk-test' });
const options = {} as OpenAI.RequestOptions;

expectTypeOf(client.files.list({ timeout: 5 })).resolves.toEqualTypeOf<FileObjectsPage>();
expectTypeOf(client.files.list(options)).resolves.toEqualTypeOf<FileObjectsPage>();
void client.files.list({ limit: 5 }, { timeout: 5 });
void client.containers.files.list('cntr_1', { headers: { 'x-trace': '1' } });
void client.videos.downloadContent('video_1', { signal: null });
// @ts-expect-error -- changes the request itself, so it has to stand in its own place
void client.files.list({ fetchOptions: {} });
// @ts-expect-error -- neither a query parameter nor an option
void client.files.list({ limits: 5 });
// @ts-expect-error -- required parameters leave no place for options
void client.admin.organization.usage.completions({ timeout: 5 });

expectTypeOf(
  client.responses.retrieve('resp_1', { timeout: 5 }),
).resolves.toMatchTypeOf<OpenAI.Responses.Response>();
expectTypeOf(
  client.responses.retrieve('resp_1', options),
).resolves.toMatchTypeOf<OpenAI.Responses.Response>();
expectTypeOf(
  client.responses.retrieve('resp_1', { stream: true }),
).resolves.not.toMatchTypeOf<OpenAI.Responses.Response>();

/** Written for a release that knew only query parameters there. */
export class Archive extends OpenAI.Files {
  override list(query?: FileListParams | null, requestOptions?: OpenAI.RequestOptions) {
    return super.list({ limit: 100, ...query }, requestOptions);
  }
}
