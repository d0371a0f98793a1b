import { comparableName } from '@anxin/law';
import { readLookReason } from '@anxin/service-kit';
import { rosterValue } from '../../commands/read-values';
import { correctionErrors } from '../../domain/correction';
import { personsByName, type StoredPerson } from '../../store/people/read-persons';
import { staysOfPersons } from '../../store/roster/read-stays';
import { unsealed } from '../../store/roster/stays';
import type { Context } from '../context';
import type { QueryResolvers } from '../schema.generated';

/** Who is shown of one name; a phone's tail tells more of them apart. */
const SHOWN = 20;
/** Of how many of one name the phones are compared. */
const COMPARED = 200;

/** Those of some persons who gave a phone with such an end, in any of their stays. */
const withPhoneTail = async (persons: readonly StoredPerson[], tail: string, { app, reads }: Context) => {
  const ids = persons.map(({ personId }) => personId);
  const staysOf = await staysOfPersons(reads.rows, ids, { on: app.clock.today() });
  return persons.filter(({ personId }) =>
    staysOf(personId).some((stay) => unsealed(app.vault, stay, 'cellPhone')?.endsWith(tail)),
  );
};

const tailOf = (typed: string | null | undefined): string | undefined => {
  const tail = typed?.trim() || undefined;
  if (tail !== undefined && !/^\d{4}$/.test(tail)) throw correctionErrors.VALUE_INVALID({ column: 'phoneTail' });
  return tail;
};

/**
 * A look for somebody by name, as whoever comes to the office tells it: names are kept as ciphers and found by the token of
 * the whole, so that nobody leafs through people by parts of names or by four digits.
 */
export const workersByName: NonNullable<QueryResolvers['workersByName']> = async (_, asked, context) => {
  const { app, actor, reads, personalData } = context;
  const [reason, tail] = [readLookReason(asked.reason), tailOf(asked.phoneTail)];
  const name = comparableName(rosterValue('workerName', asked.name) ?? '');
  const named = await personsByName(reads.rows, app.vault.nameToken(name), COMPARED);
  const found = (tail === undefined ? named : await withPhoneTail(named, tail, context)).slice(0, SHOWN);
  await personalData.note(
    actor.id,
    found.map(({ person }) => ({ person, field: 'Query.workersByName', reason })),
  );
  return found;
};
