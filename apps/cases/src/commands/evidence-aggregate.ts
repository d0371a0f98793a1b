import type { Vault } from '@anxin/identity';
import { type Aggregate, type CommandTable, type KeptFiles, lockStreams, type Rows, rowsIn } from '@anxin/service-kit';
import {
  evidence,
  type EvidenceCommand,
  evidenceErrors,
  type EvidenceEvent,
  type EvidenceState,
} from '../domain/evidence';
import { streamOfSubject } from '../domain/subject';
import { EvidenceEntity } from '../store/evidence/evidence-entity';
import { evidenceOf, evidenceStore, evidenceStream, sealedName } from '../store/evidence/evidence-store';
import { placeOfSubject } from '../store/subjects';

const WHOEVER_HANDLES = ['OFFICE', 'DEPARTMENT', 'TOWN'] as const;

/** What may be done with evidence, and by whom; as far as they see its subject. */
export const evidenceCommands: CommandTable<EvidenceState, EvidenceCommand['type']> = {
  ...evidence,
  name: 'evidence',
  // A contractor proves what it says of its own warnings and projects, the only subjects that it sees; it reads none.
  givenBy: { KeepEvidence: [...WHOEVER_HANDLES, 'CONTRACTOR'], ReadEvidence: WHOEVER_HANDLES },
};

const isVisible = async (rows: Rows, id: string, command: EvidenceCommand): Promise<boolean> => {
  if (command.type === 'ReadEvidence') return (await evidenceStore.byKey(rows, [id])).size > 0;
  return (await placeOfSubject(rows, command.evidence.subject)) !== undefined;
};

export type EvidenceAggregate = Aggregate<EvidenceState, EvidenceCommand, EvidenceEvent>;
export type EvidenceParts = { readonly vault: Vault; readonly files: Pick<KeptFiles, 'keep'> };

/** How evidence is decided, who may command it, how it is kept and told. */
export const evidenceAggregate = ({ vault, files }: EvidenceParts): EvidenceAggregate => ({
  ...evidenceCommands,
  ...evidence,
  isVisible,
  unknown: (id) => evidenceErrors.UNKNOWN({ id }),
  load: async (tx, ids) => {
    await lockStreams(tx, ids.map(evidenceStream));
    const known = await evidenceStore.byKey(rowsIn(tx), ids);
    return new Map([...known].map(([id, row]) => [id, { status: 'KEPT', evidence: evidenceOf(row) }]));
  },
  save: async (tx, changes, { actor: keptBy, businessDay: keptOn }) => {
    const rows = changes.flatMap(({ steps }) =>
      steps.flatMap(({ command }): EvidenceEntity[] => {
        if (command.type !== 'KeepEvidence') return [];
        const { id, subject, ...content } = command.evidence;
        const fileName = sealedName(vault, id, command.fileName);
        return [{ id, subjectKind: subject.kind, subjectCode: subject.code, fileName, ...content, keptBy, keptOn }];
      }),
    );
    if (rows.length === 0) return;
    await tx.insert(EvidenceEntity, rows);
    await files.keep(
      tx,
      rows.map(({ id }) => id),
    );
  },
  tell: (id, after, { type, on, place }) => {
    if (after.status === 'UNKNOWN') throw evidenceErrors.UNKNOWN({ id });
    const { subject, ...content } = after.evidence;
    return [
      { stream: evidenceStream(id), type, place, payload: { on, subject: streamOfSubject(subject), ...content } },
    ];
  },
});
