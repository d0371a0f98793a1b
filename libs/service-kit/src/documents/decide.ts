import type { Decider } from '@anxin/domain-kit';
import { maskNumbers } from '@anxin/law';
import type { DocumentCommand, DocumentEvent, IssueDocument } from './commands';
import type { Document, DocumentState, Printed } from './document';
import { documentErrors } from './errors';

const REASON_LENGTH = 500;

const refuseReason = (reason: string): void => {
  if (reason.trim() === '' || reason.length > REASON_LENGTH) throw documentErrors.REASON_MISSING();
  if (maskNumbers(reason) !== reason) throw documentErrors.REASON_PERSONAL();
};

/** Whoever loads what a command needs has printed it. */
const printed = <Draft extends { readonly printed: Printed }>(draft: Draft | undefined): Draft => {
  if (!draft) throw new Error('a document that was not printed');
  return draft;
};

const issue = (state: DocumentState, { id, subject, kind, today: on, place }: IssueDocument): DocumentEvent => {
  const draft = state.status === 'UNKNOWN' ? state.draft : undefined;
  return { type: 'DocumentIssued', on, place, id, subject, kind, ...printed(draft) };
};

const decideKnown = (state: DocumentState, document: Document, command: DocumentCommand): DocumentEvent => {
  const { today: on, place } = command;
  switch (command.type) {
    case 'ReissueDocument':
      return {
        type: 'DocumentReissued',
        on,
        place,
        version: document.version + 1,
        printed: printed(state.draft).printed,
      };
    case 'WithdrawDocument':
      refuseReason(command.reason);
      return { type: 'DocumentWithdrawn', on, place, reason: command.reason };
    case 'ReadDocument':
      return { type: 'DocumentRead', on, place, version: command.version };
    case 'IssueDocument':
      throw documentErrors.ALREADY_ISSUED();
  }
};

const evolveKnown = (document: Document, event: DocumentEvent): DocumentState => {
  if (event.type === 'DocumentReissued') return { status: 'ISSUED', document: { ...document, version: event.version } };
  return event.type === 'DocumentWithdrawn'
    ? { status: 'WITHDRAWN', document: { ...document, withdrawnBecause: event.reason } }
    : { status: document.withdrawnBecause === undefined ? 'ISSUED' : 'WITHDRAWN', document };
};

/** Issued under a number, issued again as a further version, withdrawn; never deleted, and each reading is told. */
export const document: Decider<DocumentState, DocumentCommand, DocumentEvent> = {
  initial: { status: 'UNKNOWN' },
  statuses: ['UNKNOWN', 'ISSUED', 'WITHDRAWN'],
  statusOf: ({ status }) => status,
  allowed: {
    IssueDocument: ['UNKNOWN'],
    ReissueDocument: ['ISSUED'],
    WithdrawDocument: ['ISSUED'],
    ReadDocument: ['ISSUED', 'WITHDRAWN'],
  },
  refuse: (status, command) => {
    if (status === 'UNKNOWN') return documentErrors.UNKNOWN();
    return command === 'IssueDocument' ? documentErrors.ALREADY_ISSUED() : documentErrors.WITHDRAWN();
  },
  decide: (state, command) => {
    if (command.type === 'IssueDocument') return [issue(state, command)];
    if (state.status === 'UNKNOWN') throw documentErrors.UNKNOWN();
    return [decideKnown(state, state.document, command)];
  },
  evolve: (state, event) => {
    if (event.type === 'DocumentIssued') {
      const { id, subject, kind, number, on: issuedOn } = event;
      return { status: 'ISSUED', document: { id, subject, kind, number, issuedOn, version: 1 } };
    }
    return state.status === 'UNKNOWN' ? state : evolveKnown(state.document, event);
  },
};
