import {
  caseAssigned,
  caseClosed,
  caseConcluded,
  caseDutyMissed,
  caseEscalated,
  caseOpened,
  caseReopened,
  caseVerified,
  toldOfCase,
} from '@anxin/contracts';
import { type JournalEntry, published } from '@anxin/service-kit';
import type { CaseEvent, KnownCase } from '../domain/case';
import { placeOfCase } from '../store/cases/case-row';
import { caseStream } from '../store/cases/case-store';

const publicOf = (found: KnownCase, event: CaseEvent): JournalEntry | undefined => {
  const { case: known, stage } = found;
  const [stream, place, subject] = [caseStream(known.code), placeOfCase(known), toldOfCase(known)];
  const { on } = event;
  switch (event.type) {
    case 'CaseOpened': {
      const { clues, warnings, claim, isUrgent: urgent } = event.case;
      const fen = { wageFen: claim.wageFen.toString(), projectFen: claim.projectFen.toString() };
      const data = { ...subject, ...fen, on, clues: [...clues], warnings: [...warnings], urgent };
      return published(stream, place, caseOpened, data, ['SUP-03', 'IDF-14']);
    }
    case 'CaseAssigned':
      return published(stream, place, caseAssigned, { ...subject, on, units: [...event.units] }, ['CLU-07']);
    case 'LevelRaised': {
      const how = { kind: 'LEVEL', level: event.level } as const;
      return published(stream, place, caseEscalated, { ...subject, on, how }, ['CLU-08']);
    }
    case 'CaseReferred': {
      const how = { kind: 'PROCEDURE', procedure: event.to } as const;
      return published(stream, place, caseEscalated, { ...subject, on, how }, ['ARB-01']);
    }
    case 'ListedForSupervision': {
      const how = { kind: 'SUPERVISION', dueOn: event.dueOn } as const;
      return published(stream, place, caseEscalated, { ...subject, on, how });
    }
    case 'CaseConcluded': {
      const { version = 0, people = 0, amountFen = 0n } = known.determination ?? {};
      const determination = { version, people, amountFen: amountFen.toString() };
      return published(stream, place, caseConcluded, { ...subject, on, conclusion: event.conclusion, determination });
    }
    case 'CaseClosed': {
      const count = (proof: string): number => event.proofs.filter((one) => one.proof === proof).length;
      const proofs = {
        wagesPaid: count('WAGES_PAID'),
        evidence: count('EVIDENCE'),
        nothingOwed: count('NOTHING_OWED'),
      };
      const amountFen = (known.determination?.amountFen ?? 0n).toString();
      return published(stream, place, caseClosed, { ...subject, on, amountFen, proofs }, ['CLU-05']);
    }
    case 'CaseVerified':
      return published(stream, place, caseVerified, { ...subject, on }, ['CLU-06']);
    case 'CaseReopened':
      return published(stream, place, caseReopened, { ...subject, on, because: event.because }, ['CLU-06']);
    case 'CaseDutyMissed': {
      const { duty, dueOn } = event;
      return published(stream, place, caseDutyMissed, { ...subject, on, duty, dueOn, stage });
    }
    default:
      return undefined;
  }
};

/** Whole in what is public of it. */
const TOLD_WHOLE: readonly CaseEvent['type'][] = ['CaseDutyMissed'];

/** What the journal keeps of an event: all of it, and beside that what becomes public. */
export const tellCase = (found: KnownCase, event: CaseEvent): readonly JournalEntry[] => {
  const told = publicOf(found, event);
  if (told && TOLD_WHOLE.includes(event.type)) return [told];
  const { type, ...payload } = event;
  const kept = { stream: caseStream(found.case.code), type, place: placeOfCase(found.case), payload };
  return told ? [kept, told] : [kept];
};
