import { lockStreams, type Tx, type Vault } from '@anxin/service-kit';
import { ensurePersons, findPersons, personByToken, type PersonKey } from '../store/persons';
import { projectStream } from '../store/streams';
import { type KnownProject, projectsByCode } from '../store/subjects';
import { rosterValue } from './read-values';

/** A project, held until the transaction ends, and a person; `undefined` where either is not known. */
export const holdSubjects = async (
  tx: Tx,
  projectCode: string,
  token: string,
): Promise<{ readonly project: KnownProject; readonly person: PersonKey } | undefined> => {
  await lockStreams(tx, [projectStream(projectCode)]);
  const project = (await projectsByCode(tx, [projectCode])).get(projectCode);
  const person = await personByToken(tx, token);
  return project && person && { project, person };
};

/** The person of an identity number as typed, made known when it is new; `undefined` where none was given. */
export const personOfNumber = async (
  tx: Tx,
  vault: Vault,
  typed: string | null | undefined,
): Promise<PersonKey | undefined> => {
  const number = rosterValue('idCardNumber', typed);
  if (number === undefined) return undefined;
  return (await ensurePersons(tx, vault, [number], await findPersons(tx, vault, [number]))).get(number);
};
