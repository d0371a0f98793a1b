import type { AccountNumber, CitizenNumber, PlainMonth, ProjectCode } from '@anxin/domain-kit';
import {
  type BankRow,
  type ClueRow,
  dayOfInstant,
  type MovementRow,
  type ProjectRow,
  type SheetRow,
  type StayRow,
} from '@anxin/intake';
import { NO_DAYS } from '@anxin/law';
import type { PersonDays } from './attendance';
import type { County, Fact, Person, PersonMonth, Project, StayFact } from './facts';

/** The bank's answer that a line was paid. */
const PAID = '0000';

const stayOf = ({ row, places }: Fact<StayRow>): StayFact => ({
  row,
  places,
  enteredOn: row.enteredOn,
  leftOn: row.leftOn,
  contractSignedOn: row.contractSignedOn,
  wageType: row.wageType,
  wageRateFen: row.wageRate,
  workerName: row.workerName,
  card: row.payRollBankCardNumber,
});

/** The month of a person, made when it is first heard of. */
export const monthOf = (person: Person, month: PlainMonth): PersonMonth => {
  let known = person.months.get(month);
  if (!known) person.months.set(month, (known = { entries: NO_DAYS, exits: NO_DAYS, bankLines: [] }));
  return known;
};

/** Puts the rows of the tables together: projects with their people, months, movements and clues. */
export class CountyBuilder {
  readonly #projects = new Map<string, Project>();
  readonly #projectOfAccount = new Map<string, Project>();

  get county(): County {
    return { projects: [...this.#projects.values()] };
  }

  find(code: string | undefined): Project | undefined {
    return code === undefined ? undefined : this.#projects.get(code);
  }

  /** The person on a project, registered or not, known from the first time they are heard of. */
  person({ people }: Project, idCardNumber: CitizenNumber): Person {
    let person = people.get(idCardNumber);
    if (!person) people.set(idCardNumber, (person = { idCardNumber, stays: [], months: new Map() }));
    return person;
  }

  addProjects(facts: Iterable<Fact<ProjectRow>>): void {
    for (const { row, places } of facts) {
      const project = { code: row.projectCode, row, places, people: new Map(), movements: [], clues: [] };
      this.#projects.set(row.projectCode, project);
      if (row.escrowAccountNo) this.#projectOfAccount.set(row.escrowAccountNo, project);
    }
  }

  addStays(facts: Iterable<Fact<StayRow>>): void {
    for (const fact of facts) {
      this.person(this.#project(fact.row.projectCode), fact.row.idCardNumber).stays.push(stayOf(fact));
    }
  }

  addAttendance(days: Iterable<PersonDays>): void {
    for (const { projectCode, idCardNumber, month, entries, exits } of days) {
      Object.assign(monthOf(this.person(this.#project(projectCode), idCardNumber), month), { entries, exits });
    }
  }

  addSheets(facts: Iterable<Fact<SheetRow>>): void {
    for (const { row, places } of facts) {
      const person = this.person(this.#project(row.projectCode), row.idCardNumber);
      monthOf(person, row.payMonth).sheet = { row, places, netFen: row.netAmount, signedOn: row.signedOn };
    }
  }

  addBankLines(facts: Iterable<Fact<BankRow>>): void {
    for (const { row, places } of facts) {
      if (row.resultCode !== PAID) continue;
      const person = this.person(this.#holder(row.escrowAccountNo), row.idCardNumber);
      const { payeeName, payeeAccount, amount } = row;
      const line = { row, places, payeeName, payeeAccount, amountFen: amount, postedOn: dayOfInstant(row.postedAt) };
      monthOf(person, row.payMonth).bankLines.push(line);
    }
  }

  addMovements(facts: Iterable<Fact<MovementRow>>): void {
    for (const { row, places } of facts) {
      this.#holder(row.accountNo).movements.push({
        row,
        places,
        direction: row.direction,
        amountFen: row.amount,
        postedOn: dayOfInstant(row.postedAt),
        counterparty: row.counterpartyAccount,
      });
    }
  }

  addClues(facts: Iterable<Fact<ClueRow>>): void {
    for (const fact of facts) this.find(fact.row.projectCode)?.clues.push(fact);
  }

  // Rows that refer to nothing known have been refused before they come here.
  #project(code: ProjectCode): Project {
    return this.#projects.get(code) as Project;
  }

  #holder(account: AccountNumber): Project {
    return this.#projectOfAccount.get(account) as Project;
  }
}
