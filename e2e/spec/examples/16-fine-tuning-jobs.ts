import OpenAI from 'openai';

const client = new OpenAI();

async function fineTuningOperations() {
  try {
    // Create a fine-tuning job
    const fineTuneJob = await client.fineTuning.jobs.create({
      model: 'gpt-4o-2024-08-06',
      training_file: 'file-abc123',
      validation_file: 'file-def456',
      hyperparameters: {
        n_epochs: 3,
        batch_size: 4,
        learning_rate_multiplier: 0.1,
      },
      suffix: 'my-custom-model',
      integrations: [
        {
          type: 'wandb',
          wandb: {
            project: 'my-fine-tune-project',
            tags: ['production', 'v1'],
          },
        },
      ],
    });

    console.log(`Fine-tune job created: ${fineTuneJob.id}`);
    console.log(`Status: ${fineTuneJob.status}`);

    // Retrieve job status
    const jobStatus = await client.fineTuning.jobs.retrieve(fineTuneJob.id);
    console.log(`Current status: ${jobStatus.status}`);
    console.log(`Training steps: ${jobStatus.trained_tokens}`);

    // List all fine-tuning jobs
    const jobs = await client.fineTuning.jobs.list({ limit: 10 });
    for await (const job of jobs) {
      console.log(`Job ${job.id}: ${job.status} - Model: ${job.fine_tuned_model || 'pending'}`);
    }

    // Stream job events
    const events = await client.fineTuning.jobs.listEvents(fineTuneJob.id);
    for await (const event of events) {
      console.log(`[${event.created_at}] ${event.message}`);
    }

    // List job checkpoints
    const checkpoints = await client.fineTuning.jobs.checkpoints.list(fineTuneJob.id);
    for await (const checkpoint of checkpoints) {
      console.log(`Checkpoint ${checkpoint.id}: Step ${checkpoint.step_number}`);
      console.log(`Metrics:`, checkpoint.metrics);
    }

    // Cancel a job
    const canceledJob = await client.fineTuning.jobs.cancel(fineTuneJob.id);
    console.log(`Job canceled: ${canceledJob.status}`);
  } catch (error) {
    if (error instanceof OpenAI.APIError) {
      console.error(`Fine-tuning error: ${error.message}`);
    }
    throw error;
  }
}

fineTuningOperations();
