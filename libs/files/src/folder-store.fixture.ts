import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { folderStore } from './folder-store';

const store = folderStore(join(tmpdir(), 'files'));
store.put('id-aa', Readable.from([Buffer.alloc(1_000_000)]), 1_000_000).catch((fault: NodeJS.ErrnoException) => {
  process.stdout.write(`${fault.code}, left: ${readdirSync(join(tmpdir(), 'files', 'aa')).length}`);
});
