import type { PlainMonth } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import { insertNext, type Tx } from '@anxin/service-kit';
import type { KnownSheetLine, SheetLineCommand, SheetLineEvent } from '../../domain/sheet-line';
import type { PersonKey, PersonOnProject } from '../../domain/subjects';
import { rightPersonOf } from '../people/identity-reassignments';
import { ensurePerson, personByToken, personOnProject } from '../people/persons';
import { sheetLineFields, sheetLineTable, sheetRow } from './sheet-lines';
import { enteringDays } from '../roster/stays';

type SheetOfMonth = { readonly payMonth: PlainMonth; readonly sheetNo: number };
/** Which line: the person by token. */
export type SheetLineKey = { readonly projectCode: string; readonly person: string } & SheetOfMonth;

type Found = Omit<KnownSheetLine, 'around'>;

/** The lines of wage sheets of the database with what a correction of them depends on. */
export class SheetLineStore {
  readonly #lines;

  constructor(private readonly vault: Vault) {
    this.#lines = sheetLineTable(vault);
  }

  /**
   * A line as a command finds it: under its number, or under the right one where its stay went there from a wrong one;
   * one that stands before one that was withdrawn. `undefined` where none is known.
   */
  async load(
    tx: Tx,
    { projectCode, person, ...sheet }: SheetLineKey,
    command: SheetLineCommand,
  ): Promise<KnownSheetLine | undefined> {
    const named = await personOnProject(tx, projectCode, person);
    if (!named) return undefined;
    const right = await rightPersonOf(tx, named, sheet.payMonth);
    const [own, theirs] = await this.#linesOf(tx, named, right ? [named.person, right] : [named.person], sheet);
    const line = [own, theirs].find((one) => one?.status === 'STANDING') ?? theirs ?? own;
    return line && { ...line, around: await this.#surroundings(tx, line, command) };
  }

  /** Saves what an event changed of a line; `origin` says who corrected it. */
  async save(tx: Tx, { of, fields, unknown, ...sheet }: KnownSheetLine, event: SheetLineEvent, origin: string) {
    const own = { values: sheetRow(sheet, fields), of, unknown, origin, reason: event.reason };
    switch (event.type) {
      case 'Corrected':
        return insertNext(tx, this.#lines, [{ ...own, values: sheetRow(sheet, event.fields) }]);
      case 'Withdrawn':
        return insertNext(tx, this.#lines, [{ ...own, withdrawn: true }]);
      case 'Moved': {
        const person = await ensurePerson(tx, this.vault, event.person);
        const there = { ...own, values: sheetRow(sheet, event.fields), of: { ...of, person } };
        return insertNext(tx, this.#lines, [there, { ...own, withdrawn: true }]);
      }
    }
  }

  async #linesOf(
    tx: Tx,
    { project }: PersonOnProject,
    persons: readonly PersonKey[],
    { payMonth, sheetNo }: SheetOfMonth,
  ): Promise<readonly (Found | undefined)[]> {
    const asked = persons.map((person) => ({ values: sheetRow({ payMonth, sheetNo }), of: { project, person } }));
    const versions = await this.#lines.storedVersions(tx, asked);
    return asked.map(({ of }, place): Found | undefined => {
      const last = versions[place]?.at(-1);
      if (!last) return undefined;
      const status = last.withdrawn ? 'WITHDRAWN' : 'STANDING';
      return { status, of, payMonth, sheetNo, fields: sheetLineFields(last.values), unknown: last.unknown };
    });
  }

  async #surroundings(tx: Tx, { of, payMonth, sheetNo }: Found, command: SheetLineCommand) {
    if (command.type === 'Withdraw') return { registered: true, taken: false };
    const token = command.person?.token ?? of.person.token;
    const isOthers = token !== of.person.token;
    const person = isOthers ? await personByToken(tx, token) : of.person;
    if (!person) return { registered: false, taken: false };
    const there = isOthers ? (await this.#linesOf(tx, of, [person], { payMonth, sheetNo }))[0] : undefined;
    return {
      registered: (await enteringDays(tx, { ...of, person })).length > 0,
      taken: there?.status === 'STANDING',
    };
  }
}
