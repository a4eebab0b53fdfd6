import type { IncomingHttpHeaders } from 'node:http';
import { expectTypeOf } from 'expect-type';
import { unwrapWebhook } from './index.js';
import type { UnwrapWebhookEvent, Webhooks } from './index.js';

declare const nodeHeaders: IncomingHttpHeaders;
declare const webhooks: Webhooks;

expectTypeOf(webhooks.unwrap('', nodeHeaders)).toEqualTypeOf<UnwrapWebhookEvent>();
expectTypeOf(webhooks.unwrap('', new Headers())).toEqualTypeOf<UnwrapWebhookEvent>();
expectTypeOf(webhooks.verifySignature('', nodeHeaders)).toEqualTypeOf<void>();
unwrapWebhook(Buffer.from(''), new Map([['webhook-id', '1']]), 'secret', 60);
unwrapWebhook('', [['webhook-id', '1']], 'secret');
unwrapWebhook('', { 'webhook-id': ['1'], host: undefined }, null);

// @ts-expect-error A parsed body cannot be verified.
webhooks.unwrap({ type: 'response.completed' }, nodeHeaders);
// @ts-expect-error Headers are needed.
webhooks.unwrap('');

const event = webhooks.unwrap('', nodeHeaders);
switch (event.type) {
  case 'response.completed':
    expectTypeOf(event.data.id).toBeString();
    expectTypeOf(event.data.output).toEqualTypeOf<undefined>();
    break;
  case 'response.failed':
    expectTypeOf(event.data.error).toEqualTypeOf<undefined>();
    break;
  case 'fine_tuning.job.succeeded':
    expectTypeOf(event.data.fine_tuned_model).toEqualTypeOf<undefined>();
    break;
  case 'fine_tuning.job.failed':
    expectTypeOf(event.data.error).toEqualTypeOf<undefined>();
    break;
  case 'batch.completed':
    expectTypeOf(event.data.output_file_id).toEqualTypeOf<undefined>();
    break;
  case 'realtime.call.incoming':
    expectTypeOf(event.data.call_id).toBeString();
    expectTypeOf(event.data.sip_headers[0]!.name).toBeString();
    break;
  default:
    expectTypeOf(event.type).toBeString();
}
