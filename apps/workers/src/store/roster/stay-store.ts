import type { PlainDate } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import { insertNext, type Tx } from '@anxin/service-kit';
import type { KnownStay, StayCommand, StayEvent, StaySurroundings } from '../../domain/stay';
import type { PersonOnProject } from '../../domain/subjects';
import { recordIdentityReassignment, sheetsToMove } from '../people/identity-reassignments';
import { ensurePerson, personByToken, personOnProject } from '../people/persons';
import { sheetLineFields, sheetLineTable, sheetRow } from '../wages/sheet-lines';
import { enteringDays, stayFields, stayRow, stayTable } from './stays';
import { knownEnterprises } from '../subjects';

/** Which stay: the person by token. */
export type StayKey = { readonly projectCode: string; readonly person: string; readonly enteredOn: PlainDate };

/** The stays of the database with what a correction of them depends on and leads to. */
export class StayStore {
  readonly #stays;
  readonly #sheetLines;

  constructor(private readonly vault: Vault) {
    this.#stays = stayTable(vault);
    this.#sheetLines = sheetLineTable(vault);
  }

  /** A stay as a command finds it; `undefined` where none is known. */
  async load(
    tx: Tx,
    { projectCode, person, enteredOn }: StayKey,
    command: StayCommand,
  ): Promise<KnownStay | undefined> {
    const of = await personOnProject(tx, projectCode, person);
    if (!of) return undefined;
    const [versions = []] = await this.#stays.storedVersions(tx, [{ values: stayRow(enteredOn), of }]);
    const last = versions.at(-1);
    if (!last) return undefined;
    const { withdrawn, values, unknown } = last;
    const around = await this.#surroundings(tx, of, enteredOn, command);
    return { status: withdrawn ? 'WITHDRAWN' : 'STANDING', of, enteredOn, fields: stayFields(values), unknown, around };
  }

  /** Saves what an event changed of a stay; `origin` says who corrected it. */
  async save(tx: Tx, { of, enteredOn, fields, unknown }: KnownStay, event: StayEvent, origin: string) {
    const { vault } = this;
    const why = { origin, reason: event.reason };
    const withdrawn = { values: stayRow(enteredOn, fields), of, unknown, withdrawn: true, ...why };
    const standing = { ...withdrawn, withdrawn: false };
    switch (event.type) {
      case 'Corrected':
        return insertNext(tx, this.#stays, [{ ...standing, values: stayRow(enteredOn, event.fields) }]);
      case 'Withdrawn':
        return insertNext(tx, this.#stays, [withdrawn]);
      case 'Moved': {
        const person = event.to.person ? await ensurePerson(tx, vault, event.to.person) : of.person;
        const there = { ...standing, values: stayRow(event.to.enteredOn, event.fields), of: { ...of, person } };
        return insertNext(tx, this.#stays, [there, withdrawn]);
      }
      case 'IdentityReassigned':
        return recordIdentityReassignment(tx, of, await ensurePerson(tx, vault, event.right), why);
      case 'SheetLineMoved': {
        const { fields: line, unknown: more } = event.line;
        const here = { values: sheetRow(event.line, line), of, unknown: more, ...why };
        const there = { ...here, of: { ...of, person: await ensurePerson(tx, vault, event.right) } };
        return insertNext(tx, this.#sheetLines, [there, { ...here, withdrawn: true }]);
      }
    }
  }

  async #surroundings(tx: Tx, of: PersonOnProject, enteredOn: PlainDate, command: StayCommand) {
    if (command.type === 'Withdraw') return { taken: false, employerKnown: true, hasOtherStay: true, sheetLines: [] };
    const { values, enteredOn: day = enteredOn } = command;
    const token = command.person?.token ?? of.person.token;
    const [isOthers, employer] = [token !== of.person.token, values.employerCreditCode];
    const own = await enteringDays(tx, of);
    const person = isOthers ? await personByToken(tx, token) : of.person;
    const there = person ? await enteringDays(tx, { ...of, person }) : [];
    return {
      taken: (isOthers || day !== enteredOn) && there.includes(day),
      employerKnown: employer === undefined || (await knownEnterprises(tx, [employer])).has(employer),
      hasOtherStay: own.some((other) => other !== enteredOn),
      sheetLines: isOthers ? await this.#linesToMove(tx, of, token) : [],
    };
  }

  async #linesToMove(tx: Tx, of: PersonOnProject, right: string): Promise<StaySurroundings['sheetLines']> {
    const sheets = await sheetsToMove(tx, of, await personByToken(tx, right));
    const asked = sheets.map((sheet) => ({ values: sheetRow(sheet), of }));
    const versions = await this.#sheetLines.storedVersions(tx, asked);
    return sheets.flatMap((sheet, place) => {
      const last = versions[place]?.at(-1);
      return last ? [{ ...sheet, fields: sheetLineFields(last.values), unknown: last.unknown }] : [];
    });
  }
}
