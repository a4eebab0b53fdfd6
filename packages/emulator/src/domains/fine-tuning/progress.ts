import type { Collection, StoredObject } from '../../state/collection.js';
import { objectAt, type JsonObject } from '../../json.js';
import { countTokens } from '../../model/tokens.js';
import type { EmulatorState } from '../../state/state.js';
import { fileText, storeFile } from '../files.js';

const stepsInEpoch = 10;

/** @internal */
export function checkpoints(state: EmulatorState, jobId: string): Collection {
  return state.collection('checkpoint', jobId);
}

/** @internal */
export function isOver(job: StoredObject): boolean {
  return /^(succeeded|failed|cancelled)$/.test(String(job['status']));
}

/** @internal */
export function addEvent(
  state: EmulatorState,
  job: StoredObject,
  message: string,
  metrics?: JsonObject,
  level: 'info' | 'error' = 'info',
): void {
  state.collection('event', job.id).add({
    id: state.ids.next('ftevent-'),
    object: 'fine_tuning.job.event',
    created_at: state.nowSeconds(),
    level,
    message,
    type: metrics ? 'metrics' : 'message',
    data: metrics ?? {},
  });
}

/** Starts training. The first checkpoint exists at once. @internal */
export function start(state: EmulatorState, job: StoredObject): void {
  job['status'] = 'running';
  addEvent(state, job, 'Files validated, moving job to queued state');
  addEvent(state, job, 'Fine-tuning job started');
  addCheckpoint(state, job, 1);
}

/** @internal */
export function finish(state: EmulatorState, job: StoredObject): void {
  for (let epoch = 2; epoch <= epochs(job); epoch += 1) addCheckpoint(state, job, epoch);
  const model = `ft:${modelName(job)}:${job.id.slice(-8)}`;
  state.models.add(model);
  const steps = Array.from({ length: epochs(job) }, (_, index) =>
    metricsAt((index + 1) * stepsInEpoch),
  );
  const rows = steps.map(({ step, train_loss, train_mean_token_accuracy }) =>
    [step, train_loss, train_mean_token_accuracy].join(','),
  );
  const result = storeFile(state, {
    filename: 'step_metrics.csv',
    purpose: 'fine-tune-results',
    bytes: new TextEncoder().encode(`step,train_loss,train_accuracy\n${rows.join('\n')}\n`),
  });
  Object.assign(job, {
    status: 'succeeded',
    fine_tuned_model: model,
    finished_at: state.nowSeconds(),
    trained_tokens: countTokens(fileText(state, String(job['training_file']))) * epochs(job),
    result_files: [result.id],
  });
  addEvent(state, job, `New fine-tuned model created: ${model}`);
  addEvent(state, job, 'The job has successfully completed');
}

/** Fails a job because of its files. @internal */
export function fail(state: EmulatorState, job: StoredObject, error: JsonObject): void {
  Object.assign(job, { status: 'failed', finished_at: state.nowSeconds(), error });
  addEvent(state, job, String(error['message']), undefined, 'error');
}

/** @internal */
export function stop(state: EmulatorState, job: StoredObject): void {
  Object.assign(job, { status: 'cancelled', finished_at: state.nowSeconds() });
  addEvent(state, job, 'Fine-tuning job cancelled');
}

function addCheckpoint(state: EmulatorState, job: StoredObject, epoch: number): void {
  const step = epoch * stepsInEpoch;
  const metrics = metricsAt(step);
  addEvent(
    state,
    job,
    `Step ${step}/${epochs(job) * stepsInEpoch}: training loss=${String(metrics['train_loss'])}`,
    metrics,
  );
  checkpoints(state, job.id).add({
    id: state.ids.next('ftckpt_'),
    object: 'fine_tuning.job.checkpoint',
    created_at: state.nowSeconds(),
    fine_tuned_model_checkpoint: `ft:${modelName(job)}:${job.id.slice(-8)}:ckpt-step-${step}`,
    fine_tuning_job_id: job.id,
    step_number: step,
    metrics,
  });
}

function metricsAt(step: number): JsonObject {
  const loss = Math.round((2 / (1 + step / 10)) * 1000) / 1000;
  return {
    step,
    train_loss: loss,
    train_mean_token_accuracy: Math.round((1 - loss / 4) * 1000) / 1000,
  };
}

function epochs(job: StoredObject): number {
  const wanted = objectAt(job, 'hyperparameters')['n_epochs'];
  return typeof wanted === 'number' ? wanted : 3;
}

function modelName(job: StoredObject): string {
  return `${String(job['model'])}:emulator:${String(job['user_provided_suffix'] ?? '')}`;
}
