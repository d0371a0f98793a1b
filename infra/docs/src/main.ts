/** Prints the pages for operators. */
import { writeFileSync } from 'node:fs';
import { PAGE, settingsPage } from './settings-page';

const main = async (): Promise<void> => writeFileSync(PAGE, await settingsPage());

void main();
