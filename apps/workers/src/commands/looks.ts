import { looksCommands } from '@anxin/service-kit';

/** Numbers of workers are looked at by the office alone. */
export const looksOfOfficers = looksCommands(['OFFICE']);
