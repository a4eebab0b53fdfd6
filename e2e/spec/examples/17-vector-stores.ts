import OpenAI from 'openai';
import fs from 'fs';

const client = new OpenAI();

async function vectorStoreOperations() {
  try {
    // Create a vector store
    const vectorStore = await client.vectorStores.create({
      name: 'product-documentation',
      expires_after: {
        anchor: 'last_active_at',
        days: 30,
      },
      chunking_strategy: {
        type: 'static',
        static: {
          max_chunk_size_tokens: 800,
          chunk_overlap_tokens: 400,
        },
      },
      metadata: { version: '1.0', category: 'docs' },
    });

    console.log(`Vector store created: ${vectorStore.id}`);

    // Upload and add files
    const file = await client.vectorStores.files.upload(
      vectorStore.id,
      fs.createReadStream('documentation.pdf'),
    );

    console.log(`File uploaded: ${file.id}`);

    // Wait for file processing
    const processedFile = await client.vectorStores.files.uploadAndPoll(
      vectorStore.id,
      fs.createReadStream('guide.pdf'),
    );

    console.log(`File status: ${processedFile.status}`);

    // Batch upload multiple files
    const fileList = [
      fs.createReadStream('doc1.pdf'),
      fs.createReadStream('doc2.pdf'),
      fs.createReadStream('doc3.pdf'),
    ];

    const batch = await client.vectorStores.fileBatches.uploadAndPoll(vectorStore.id, {
      files: fileList,
    });

    console.log(`Batch status: ${batch.status}`);
    console.log(`Files processed: ${batch.file_counts.completed}/${batch.file_counts.total}`);

    // Search the vector store
    const searchResults = await client.vectorStores.search(vectorStore.id, {
      query: 'How do I configure authentication?',
      limit: 5,
    });

    for await (const result of searchResults) {
      console.log(`Score: ${result.score}`);
      console.log(`Content: ${result.content.substring(0, 200)}...`);
      console.log(`File: ${result.file_id}`);
    }

    // List files in vector store
    const files = await client.vectorStores.files.list(vectorStore.id);
    for await (const file of files) {
      console.log(`File: ${file.id} - Status: ${file.status}`);
    }

    // Update vector store
    const updated = await client.vectorStores.update(vectorStore.id, {
      name: 'updated-documentation',
      metadata: { version: '2.0' },
    });

    console.log(`Vector store updated: ${updated.name}`);

    // Delete file from vector store
    await client.vectorStores.files.del(vectorStore.id, file.id);
    console.log('File deleted from vector store');

    // Delete vector store
    const deleted = await client.vectorStores.delete(vectorStore.id);
    console.log(`Vector store deleted: ${deleted.deleted}`);
  } catch (error) {
    if (error instanceof OpenAI.APIError) {
      console.error(`Vector store error: ${error.message}`);
    }
    throw error;
  }
}

vectorStoreOperations();
