import type { Call } from '../api/call.js';
import type { Routes } from '../api/routes.js';
import { badRequest } from '../http/api-error.js';
import type { Reply } from '../http/reply.js';
import { jsonResponse } from '../http/respond.js';
import type { JsonObject } from '../json.js';
import type { TokenPrice } from '../options.js';
import { invalidValue } from '../rules/unsupported.js';
import { usageKinds, type UsageEntry } from '../state/usage-ledger.js';

const widths: Readonly<Record<string, { seconds: number; limit: number; maxLimit: number }>> = {
  '1m': { seconds: 60, limit: 60, maxLimit: 1440 },
  '1h': { seconds: 3600, limit: 24, maxLimit: 168 },
  '1d': { seconds: 86_400, limit: 7, maxLimit: 31 },
};
const COSTS = { '1d': { seconds: 86_400, limit: 7, maxLimit: 180 } };

/** The members of results that are null unless the results are grouped by them. */
const ungrouped = { project_id: null, user_id: null, api_key_id: null, model: null, batch: null };

/** Adds the usage and the costs of the organization, which are those of the requests so far. @internal */
export function addOrganizationUsageRoutes(routes: Routes): void {
  for (const kind of usageKinds) {
    routes.add(`GET /organization/usage/${kind}`, (call) => {
      const groups = texts(call, 'group_by');
      return page(call, widths, (entries) =>
        grouped(
          entries.filter((entry) => entry.kind === kind),
          ({ origin }) => Object.fromEntries(groups.map((name) => [name, originOf(origin, name)])),
        ).map(({ group, members }) => ({
          object: `organization.usage.${kind}.result`,
          ...sums(members),
          ...ungrouped,
          ...group,
        })),
      );
    });
  }
  routes.add('GET /organization/costs', (call) => {
    const groups = texts(call, 'group_by');
    return page(call, COSTS, (entries) => {
      const items = entries.flatMap((entry) => lineItems(entry, call.state.options.prices ?? {}));
      return grouped(items, (item) =>
        Object.fromEntries(groups.map((name) => [name, originOf({ ...item }, name)])),
      ).map(({ group, members }) => ({
        object: 'organization.costs.result',
        amount: { value: members.reduce((sum, { value }) => sum + value, 0), currency: 'usd' },
        ...{ line_item: null, project_id: null, api_key_id: null, ...group },
      }));
    });
  });
}

/** Responds with one page of time buckets, which begin at full minutes, hours or days. */
function page(
  call: Call,
  allowed: typeof widths,
  resultsOf: (entries: UsageEntry[]) => JsonObject[],
): Reply {
  const { state, query } = call;
  const name = query.get('bucket_width') ?? '1d';
  const width = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  if (!width) throw invalidValue('bucket_width', name, Object.keys(allowed));
  const start = number(call, 'start_time');
  if (start === undefined) throw missing('start_time');
  const end = number(call, 'end_time') ?? state.nowSeconds() + 1;
  const limit = number(call, 'limit') ?? width.limit;
  if (limit < 1 || limit > width.maxLimit) {
    throw invalid('limit', `expected an integer from 1 to ${width.maxLimit}`, String(limit));
  }
  const first = readCursor(query.get('page')) ?? start - (start % width.seconds);
  const data: JsonObject[] = [];
  let from = first;
  for (; from < end && data.length < limit; from += width.seconds) {
    const until = Math.min(from + width.seconds, end);
    const entries = state.usage.between(Math.max(from, start), until).filter(isWanted(call));
    data.push({
      object: 'bucket',
      start_time: from,
      end_time: from + width.seconds,
      results: resultsOf(entries),
    });
  }
  const hasMore = from < end;
  return jsonResponse({
    object: 'page',
    data,
    has_more: hasMore,
    next_page: hasMore ? `page_${from}` : null,
  });
}

/** Returns a filter for the models, keys and kind of request that a call asks for. */
function isWanted(call: Call): (entry: UsageEntry) => boolean {
  const [models, keys] = [texts(call, 'models'), texts(call, 'api_key_ids')];
  const batch = call.query.get('batch');
  return ({ origin }) =>
    (models.length === 0 || models.includes(origin.model)) &&
    (keys.length === 0 || keys.includes(origin.api_key_id ?? '')) &&
    (batch === null || String(origin.batch) === batch);
}

function originOf(origin: object, name: string): unknown {
  return (origin as JsonObject)[name] ?? null;
}

function sums(entries: UsageEntry[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const { amounts } of entries) {
    for (const [name, amount] of Object.entries(amounts)) total[name] = (total[name] ?? 0) + amount;
  }
  return total;
}

/** Returns the groups in order of their first member. */
function grouped<T>(members: T[], groupOf: (member: T) => JsonObject) {
  const groups = new Map<string, { group: JsonObject; members: T[] }>();
  for (const member of members) {
    const group = groupOf(member);
    const key = JSON.stringify(group);
    const known = groups.get(key) ?? { group, members: [] };
    groups.set(key, known);
    known.members.push(member);
  }
  return [...groups.values()];
}

/** Returns what the tokens of an entry cost, in US dollars. */
function lineItems({ origin, amounts }: UsageEntry, prices: Record<string, TokenPrice>) {
  const price = Object.hasOwn(prices, origin.model) ? prices[origin.model] : undefined;
  return (['input', 'output'] as const).flatMap((side) => {
    const tokens = amounts[`${side}_tokens`] ?? 0;
    if (!price || tokens === 0) return [];
    const value = (tokens * (price[side] ?? 0)) / 1e6;
    return [{ api_key_id: origin.api_key_id, line_item: `${origin.model}, ${side}`, value }];
  });
}

/** Returns a list of the query, in any of its usual spellings. */
function texts({ query }: Call, name: string): string[] {
  return [...query.getAll(name), ...query.getAll(`${name}[]`)].flatMap((text) => text.split(','));
}

function number({ query }: Call, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (/^\d{1,12}$/.test(text)) return Number(text);
  throw invalid(name, 'expected an integer', text);
}

function readCursor(text: string | null): number | undefined {
  if (text === null) return undefined;
  const seconds = /^page_(\d{1,12})$/.exec(text)?.[1];
  if (seconds === undefined) throw invalid('page', 'expected a `next_page` of before', text);
  return Number(seconds);
}

function missing(name: string) {
  return badRequest(`Missing required parameter: '${name}'.`, name, 'missing_required_parameter');
}

function invalid(name: string, expected: string, got: string) {
  return badRequest(`Invalid '${name}': ${expected}, but got '${got}'.`, name, 'invalid_value');
}
