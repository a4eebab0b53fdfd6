import { CursorPage } from '@oai/core';
import type { EnvironmentInfo } from '../generated/beta/agents/environments/environments-types.gen.js';

/**
 * A page of `EnvironmentInfo`, with the ids of its first and last item.
 *
 * @public
 */
export class EnvironmentInfosPage extends CursorPage<EnvironmentInfo> {
  object: 'list';
  first_id: string | null;
  last_id: string | null;

  constructor(
    ...[client, response, body, options]: ConstructorParameters<typeof CursorPage<EnvironmentInfo>>
  ) {
    super(client, response, body, options);
    const { first_id = null, last_id = null } = body as Partial<EnvironmentInfosPage>;
    this.object = 'list';
    this.first_id = first_id;
    this.last_id = last_id;
  }
}
