/** Renders the examples anew; needs helm on PATH. */
import { writeFileSync } from 'node:fs';
import { EXAMPLES, kept, renderedFile } from './render';

for (const example of EXAMPLES) writeFileSync(renderedFile(example), kept(example));
