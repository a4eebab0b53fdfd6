import OpenAI from 'openai';
import fs from 'fs';
import fetch from 'node-fetch';

const client = new OpenAI();

async function generateImages() {
  try {
    // Generate image with URL response
    const response = await client.images.generate({
      model: 'dall-e-3',
      prompt: 'A serene mountain landscape at sunset with a crystal clear lake',
      n: 1,
      size: '1024x1024',
      quality: 'hd',
      style: 'vivid',
      response_format: 'url',
    });

    console.log(`Generated image URL: ${response.data[0]?.url}`);
    console.log(`Revised prompt: ${response.data[0]?.revised_prompt}`);

    // Download the image
    const imageUrl = response.data[0]?.url;
    if (imageUrl) {
      const imageResponse = await fetch(imageUrl);
      const buffer = await imageResponse.buffer();
      fs.writeFileSync('generated-image.png', buffer);
      console.log('Image saved to generated-image.png');
    }

    // Generate with base64 response
    const base64Response = await client.images.generate({
      model: 'dall-e-2',
      prompt: 'A cute robot playing chess',
      n: 2,
      size: '512x512',
      response_format: 'b64_json',
    });

    base64Response.data.forEach((item, i) => {
      if (item.b64_json) {
        const buffer = Buffer.from(item.b64_json, 'base64');
        fs.writeFileSync(`robot-${i}.png`, buffer);
        console.log(`Saved robot-${i}.png`);
      }
    });
  } catch (error) {
    if (error instanceof OpenAI.BadRequestError) {
      console.error('Invalid prompt or parameters:', error.message);
    }
    throw error;
  }
}

generateImages();
