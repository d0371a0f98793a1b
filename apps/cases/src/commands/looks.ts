import { looksCommands } from '@anxin/service-kit';

/** Numbers of reporters are looked at by whoever may handle their clues. */
export const looksAtReporters = looksCommands(['OFFICE', 'DEPARTMENT', 'TOWN']);
