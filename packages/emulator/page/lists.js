import { drive, read } from './control.js';
import { byId, element } from './elements.js';
import { count } from './format.js';

/** Shows the scripts and faults that are still to be used. */
export function showPending(pending) {
  byId('no-pending').hidden = pending.length > 0;
  byId('pending-list').replaceChildren(...pending.map(pendingRow));
}

function pendingRow({ id, kind, description, match, hits }) {
  const remove = element('button.quiet', { type: 'button' }, 'Remove');
  remove.setAttribute('aria-label', `Remove the ${kind} ${description}`);
  remove.addEventListener('click', () => void drive('remove', { id }).catch(() => undefined));
  // JSON has no infinite number, and writes null in its place.
  const times = match.times === null ? 'always' : match.times > 1 ? `${match.times} times` : 'once';
  const place = [match.method, typeof match.path === 'string' ? match.path : undefined];
  const where =
    place.filter(Boolean).join(' ') || (kind === 'script' ? 'any model' : 'any request');
  return element(
    'li',
    {},
    element('span.note', { data: { kind } }, kind),
    element('code', {}, description),
    element('small', {}, `${where}, ${times}${hits > 0 ? `, used ${hits}` : ''}`),
    remove,
  );
}

/** The parts of the list of objects, by kind. They stay as they were unfolded. */
const parts = new Map();

/** Shows how many objects there are of each kind, and those of the kinds that are unfolded. */
export function showObjects(kinds) {
  byId('no-objects').hidden = kinds.length > 0;
  const rows = kinds.map(({ kind, count: number, statuses }) => {
    const part = parts.get(kind) ?? objectPart(kind);
    parts.set(kind, part);
    const states = Object.entries(statuses).map(([name, amount]) =>
      element('span.note', { data: { kind: 'plain' } }, `${amount} ${name}`),
    );
    part.summary.replaceChildren(
      element('span.kind', {}, plural(kind)),
      element('span.count', {}, String(number)),
      ...states,
    );
    if (part.section.open) void part.load();
    return part.section;
  });
  byId('object-list').replaceChildren(...rows);
}

function objectPart(kind) {
  const summary = element('summary');
  const list = element('ul.objects');
  const section = element('details', {}, summary, list);
  const load = async () => {
    const objects = await read('objects-of-kind', { kind }).catch(() => []);
    const open = new Set(
      [...list.querySelectorAll('details[open]')].map((each) => each.dataset.id),
    );
    list.replaceChildren(...objects.reverse().map((each) => objectRow(each, open.has(each.id))));
  };
  section.addEventListener('toggle', () => {
    if (section.open) void load();
  });
  return { section, summary, load };
}

function objectRow(object, open) {
  const { id, status, name, filename } = object;
  const title = filename ?? name;
  return element(
    'li',
    {},
    element(
      'details',
      { open, data: { id } },
      element(
        'summary',
        {},
        element('code', {}, id),
        ...(typeof title === 'string' ? [element('small', {}, title)] : []),
        ...(typeof status === 'string'
          ? [element('span.note', { data: { kind: 'plain' } }, status)]
          : []),
      ),
      element('pre', {}, element('code', {}, JSON.stringify(object, null, 2))),
    ),
  );
}

function plural(kind) {
  const name = kind[0].toUpperCase() + kind.slice(1);
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}

/** Shows the webhooks that were sent, the latest one first. */
export function showDeliveries(deliveries) {
  byId('no-deliveries').hidden = deliveries.length > 0;
  byId('delivery-list').replaceChildren(...[...deliveries].reverse().map(deliveryRow));
}

function deliveryRow({ type, url, attempts, status, error, state }) {
  return element(
    'li',
    {},
    element('span.note', { data: { kind: state } }, state),
    element('code', {}, type),
    element('small', {}, `${url}, ${count(attempts, 'attempt')}`),
    ...(error
      ? [element('small', {}, error)]
      : status
        ? [element('small', {}, String(status))]
        : []),
  );
}
