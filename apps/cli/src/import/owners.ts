import type { TableFile } from '@anxin/answer';
import { ownerOf } from '@anxin/contracts';
import type { Service } from '../services/service';
import type { Services } from '../services/stack-file';

/** The service among these that takes a file in. */
export const takerOf = ({ table }: TableFile, services: Services): Service | undefined =>
  services[ownerOf(table.name) ?? ''];

/** Bytes of the files that a service among these takes. */
export const bytesToSend = (files: readonly TableFile[], services: Services): number =>
  files.reduce((sum, file) => sum + (takerOf(file, services) ? file.bytes : 0), 0);
