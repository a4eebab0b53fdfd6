// The entry of bundles for Node.
import { main } from 'program';

main(process.argv[2]).then((result) => process.stdout.write(JSON.stringify(result)));
