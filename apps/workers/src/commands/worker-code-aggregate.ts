import { createHash, randomBytes } from 'node:crypto';
import { spelled } from '@anxin/domain-kit';
import { type Aggregate, type CommandTable, type JournalEntry, lockStreams, rowsIn } from '@anxin/service-kit';
import {
  type WorkerCode,
  workerCode,
  type WorkerCodeCommand,
  workerCodeErrors,
  type WorkerCodeEvent,
} from '../domain/worker-code';
import { personsByToken } from '../store/people/read-persons';
import { workerCodeStream } from '../store/streams';
import { codesOf, saveCode } from '../store/people/worker-codes';

/** In four groups of four: 80 bits. */
export const freshCode = (): string => spelled(randomBytes(16), 4);

/** What is kept of a code, however it was typed. */
export const codeDigest = (code: string): string =>
  createHash('sha256')
    .update(code.toUpperCase().replaceAll(/[^0-9A-Z]/g, ''))
    .digest('hex');

/**
 * What may be done about a worker's code, and by whom. None by a contractor: whoever keeps the roster has the four digits
 * that go with a code, and would see what the worker is paid elsewhere.
 */
export const workerCodeCommands: CommandTable<WorkerCode, WorkerCodeCommand['type']> = {
  ...workerCode,
  name: 'worker code',
  givenBy: { IssueCode: ['OFFICE', 'TOWN'], WithdrawCode: ['OFFICE', 'TOWN'], TryCode: [] },
};

const tell = (person: string, event: WorkerCodeEvent): JournalEntry => ({
  stream: workerCodeStream(person),
  // It is the worker's own: it stays in this journal, and nobody hears it.
  place: { sector: null, area: null },
  type: event.type,
  payload: event.type === 'WorkerCodeIssued' ? { validThrough: event.validThrough } : {},
});

/** How a worker's code is issued, tried and withdrawn, kept and told; its id is the person's token. */
export const workerCodeAggregate: Aggregate<WorkerCode, WorkerCodeCommand, WorkerCodeEvent> = {
  ...workerCode,
  ...workerCodeCommands,
  isVisible: async (rows, person) => (await personsByToken(rows, [person])).size > 0,
  unknown: () => workerCodeErrors.WORKER_UNKNOWN(),
  load: async (tx, persons) => {
    await lockStreams(tx, persons.map(workerCodeStream));
    return codesOf(rowsIn(tx), persons);
  },
  save: async (tx, changes) => {
    for (const { id, after } of changes) await saveCode(tx, id, after);
  },
  tell: (person, _, event) => [tell(person, event)],
};
