import { badRequest } from '../../http/api-error.js';
import { pathParameter, requireModel, type Call } from '../../api/call.js';
import { listPage, type StoredObject } from '../../state/collection.js';
import { jsonResponse } from '../../http/respond.js';
import { isObject, objectAt, type JsonObject } from '../../json.js';
import type { Routes } from '../../api/routes.js';
import { files, fileText } from '../files.js';
import { addCheckpointPermissionRoutes } from './checkpoint-permissions.js';
import { addGraderRoutes } from './graders.js';
import { checkMethod } from './method.js';
import { addEvent, checkpoints, fail, finish, isOver, start, stop } from './progress.js';
import { trainingProblem } from './training-data.js';

const path = '/fine_tuning/jobs/{fine_tuning_job_id}';

const FILES = ['training_file', 'validation_file'] as const;
/** The models that can be tuned, and those that were made by it. */
const TUNABLE =
  /^(ft:|gpt-3\.5-turbo|gpt-4(-0613)?$|gpt-4o|gpt-4\.1|o4-mini|babbage-002|davinci-002)/;

/** Models that complete a prompt. */
const COMPLETES = /^(ft:)?(babbage|davinci)-002/;

/** Adds fine-tuning jobs, which advance with every read, their events and checkpoints. @internal */
export function addFineTuningRoutes(routes: Routes): void {
  routes.add('POST /fine_tuning/jobs', (call) => jsonResponse(createJob(call)));
  routes.add('GET /fine_tuning/jobs', (call) => {
    const wanted = [...call.query].flatMap(([key, value]) => {
      const name = /^metadata\[(.+)\]$/.exec(key)?.[1];
      return name === undefined ? [] : [[name, value] as const];
    });
    const found = jobs(call)
      .all()
      .filter((job) => wanted.every(([name, value]) => objectAt(job, 'metadata')[name] === value));
    return jsonResponse(withoutCursors(listPage(found, call.query)));
  });
  routes.add(`GET ${path}`, (call) => {
    const job = requireJob(call);
    getOn(call, job);
    return jsonResponse(job, { headers: call.state.pollHeaders() });
  });
  routes.add(`POST ${path}/cancel`, (call) => {
    const job = requireJob(call);
    if (isOver(job))
      throw badRequest(`Job has already ${String(job['status'])} and cannot be cancelled.`, null);
    stop(call.state, job);
    return jsonResponse(job);
  });
  // The document has no paused status: a paused job is `queued`.
  routes.add(`POST ${path}/pause`, (call) => {
    const job = requireJob(call);
    if (isOver(job))
      throw badRequest(`Job has already ${String(job['status'])} and cannot be paused.`, null);
    job['status'] = 'queued';
    call.state.collection('paused job').add({ id: job.id });
    addEvent(call.state, job, 'Fine-tuning job paused');
    return jsonResponse(job);
  });
  routes.add(`POST ${path}/resume`, (call) => {
    const job = requireJob(call);
    call.state.collection('paused job').delete(job.id);
    job['status'] = 'running';
    addEvent(call.state, job, 'Fine-tuning job resumed');
    return jsonResponse(job);
  });
  routes.add(`GET ${path}/events`, (call) => {
    const events = call.state.collection('event', requireJob(call).id).all();
    return jsonResponse(withoutCursors(listPage(events, call.query)));
  });
  routes.add(`GET ${path}/checkpoints`, (call) =>
    jsonResponse(
      listPage(checkpoints(call.state, requireJob(call).id).all(), call.query, { limit: 10 }),
    ),
  );
  addCheckpointPermissionRoutes(routes);
  addGraderRoutes(routes);
}

function createJob(call: Call): StoredObject {
  const { body, state } = call;
  const model = requireModel(call, body['model']);
  if (!call.state.options.allowUnknownModels && !TUNABLE.test(model)) {
    throw badRequest(
      `Model ${model} is not available for fine-tuning or does not exist.`,
      'model',
      'model_not_available',
    );
  }
  checkMethod(call, model);
  for (const member of FILES) checkFile(call, member);
  const method = isObject(body['method']) ? body['method'] : { type: 'supervised' };
  const type = String(method['type']);
  const hyperparameters = {
    n_epochs: 'auto',
    batch_size: 'auto',
    learning_rate_multiplier: 'auto',
    ...objectAt(objectAt(method, type), 'hyperparameters'),
    ...objectAt(body, 'hyperparameters'),
  };
  const job = jobs(call).add({
    id: state.ids.next('ftjob-'),
    object: 'fine_tuning.job',
    created_at: state.nowSeconds(),
    model,
    fine_tuned_model: null,
    organization_id: 'org-emulator',
    status: 'validating_files',
    training_file: body['training_file'],
    validation_file: body['validation_file'] ?? null,
    hyperparameters,
    result_files: [],
    trained_tokens: null,
    finished_at: null,
    estimated_finish: null,
    error: null,
    seed: body['seed'] ?? 42,
    integrations: body['integrations'] ?? [],
    user_provided_suffix: body['suffix'] ?? null,
    method: { type, [type]: { ...objectAt(method, type), hyperparameters } },
    metadata: body['metadata'] ?? {},
  });
  state.outbox.watch(job.id, () => {
    getOn(call, job);
    return isOver(job) ? `fine_tuning.job.${String(job['status'])}` : undefined;
  });
  addEvent(state, job, `Created fine-tuning job: ${job.id}`);
  addEvent(state, job, `Validating training file: ${String(job['training_file'])}`);
  return job;
}

/** @throws {ApiError} 400 if a job's file does not exist or has another purpose. */
function checkFile({ body, state }: Call, member: (typeof FILES)[number]): void {
  const id = body[member];
  if (typeof id !== 'string') return;
  const file = files(state).find(id);
  if (!file) {
    const message = `invalid ${member}: there is no file with the id '${id}'.`;
    throw badRequest(message, member, 'file_not_found');
  }
  if (file['purpose'] === 'fine-tune') return;
  throw badRequest(
    `File '${id}' has the purpose '${String(file['purpose'])}', but must have the purpose 'fine-tune'.`,
    member,
    'invalid_file_purpose',
  );
}

/** Reads the files of a new job. Returns true if it failed because of them. */
function failsValidation(call: Call, job: StoredObject): boolean {
  const type = String(objectAt(job, 'method')['type']);
  const method = COMPLETES.test(String(job['model'])) ? 'completion' : type;
  for (const member of FILES) {
    const id = job[member];
    if (typeof id !== 'string') continue;
    const text = fileText(call.state, id);
    const problem = trainingProblem(text, method, member === 'training_file');
    if (!problem) continue;
    fail(call.state, job, { ...problem, param: member });
    return true;
  }
  return false;
}

/** Advances a job by one read: the first starts it, the last finishes it. */
function getOn(call: Call, job: StoredObject): void {
  const { state } = call;
  if (isOver(job) || state.collection('paused job').find(job.id)) return;
  if (job['status'] !== 'running') {
    if (failsValidation(call, job)) return;
    start(state, job);
  }
  if (state.isDoneAfterRead(job.id)) finish(state, job);
}

function jobs(call: Call) {
  return call.state.collection('fine-tuning job');
}

function requireJob(call: Call): StoredObject {
  return jobs(call).get(pathParameter(call, 'fine_tuning_job_id'), 'fine_tuning_job_id');
}

function withoutCursors(page: JsonObject): JsonObject {
  const { first_id: _first, last_id: _last, ...rest } = page;
  return rest;
}
