// The process that sends a file: node upload-process.mjs <bundle> <way> <base URL> <path>.
const [, , bundle, way, baseURL, path] = process.argv;
const { sendFile } = await import(bundle);
await sendFile(way, baseURL, path);
