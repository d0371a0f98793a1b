import { entityStore } from '@anxin/service-kit';
import { ClueEntity } from './clue-entity';

export const clueStore = entityStore<ClueEntity>(ClueEntity);

/** Whoever changes it locks it; its deadlines and its history have this name as well. */
export const clueStream = (code: string): string => `clue:${code}`;

/** The code in the name of a stream. */
export const codeOfStream = (stream: string): string => stream.slice(clueStream('').length);

/** A clue's code, from its channel and its number there. */
export const clueCode = (channel: string, externalNo: string): string => `${channel}:${externalNo}`;
