import { plainDate } from '@anxin/domain-kit';
import { specify, walkCommands } from '@anxin/testing/decider';
import { evidence, type EvidenceCommand } from '.';
import { streamOfSubject, subjectNamed } from '../subject';

const on = plainDate('2026-03-10');
const place = { sector: null, area: '620522104' };
const receipt = {
  id: 'e-1',
  subject: { kind: 'clue', code: 'VISIT:V-1' },
  type: 'application/pdf',
  bytes: 3,
  digest: 'd',
} as const;
const COMMANDS: { readonly [Type in EvidenceCommand['type']]: Extract<EvidenceCommand, { readonly type: Type }> } = {
  KeepEvidence: { type: 'KeepEvidence', today: on, place, evidence: receipt, fileName: '张三回单.pdf' },
  ReadEvidence: { type: 'ReadEvidence', today: on, place },
};
const kept = { type: 'EvidenceKept', on, place, evidence: receipt } as const;

describe('each command at each stage', () => {
  walkCommands(evidence, {
    states: { UNKNOWN: evidence.initial, KEPT: evidence.evolve(evidence.initial, kept) },
    commands: COMMANDS,
  });
});

it('evidence is kept without the name of its file, and each reading is told', () => {
  specify(evidence).given().when(COMMANDS.KeepEvidence).then([kept]);
  specify(evidence)
    .given(kept)
    .when(COMMANDS.ReadEvidence)
    .then([{ type: 'EvidenceRead', on, place }]);
});

it.each([
  ['clue:HOTLINE_12345:A-1', { kind: 'clue', code: 'HOTLINE_12345:A-1' }],
  ['clue', undefined],
  ['worker:x', undefined],
  ['', undefined],
])('"%s" names the subject %j', (stream, subject) => {
  expect(subjectNamed(stream)).toEqual(subject);
  if (subject) expect(streamOfSubject(subject as { kind: 'clue'; code: string })).toBe(stream);
});
