import OpenAI from 'openai';
import fs from 'fs';

const client = new OpenAI();

async function fileOperations() {
  try {
    // Upload a file
    const uploadedFile = await client.files.create({
      file: fs.createReadStream('training-data.jsonl'),
      purpose: 'fine-tune',
    });

    console.log(`File uploaded: ${uploadedFile.id}`);
    console.log(`Filename: ${uploadedFile.filename}`);
    console.log(`Size: ${uploadedFile.bytes} bytes`);
    console.log(`Status: ${uploadedFile.status}`);

    // Wait for file processing
    const processedFile = await client.files.waitForProcessing(uploadedFile.id, {
      pollInterval: 5000, // Check every 5 seconds
      maxWait: 5 * 60 * 1000, // Wait up to 5 minutes
    });

    console.log(`File processed: ${processedFile.status}`);

    // List all files
    const fileList = await client.files.list({
      purpose: 'fine-tune',
    });

    for await (const file of fileList) {
      console.log(`- ${file.filename} (${file.id}): ${file.status}`);
    }

    // Retrieve file details
    const fileDetails = await client.files.retrieve(uploadedFile.id);
    console.log('File details:', fileDetails);

    // Download file content
    const fileContent = await client.files.content(uploadedFile.id);
    const contentBuffer = Buffer.from(await fileContent.arrayBuffer());
    fs.writeFileSync('downloaded-file.jsonl', contentBuffer);
    console.log('File content downloaded');

    // Delete file
    const deleteResponse = await client.files.delete(uploadedFile.id);
    console.log(`File deleted: ${deleteResponse.deleted}`);
  } catch (error) {
    if (error instanceof OpenAI.APIError) {
      console.error(`File operation error: ${error.message}`);
    }
    throw error;
  }
}

fileOperations();
