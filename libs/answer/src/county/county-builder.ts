import { type AccountNumber, type CitizenNumber, NOTHING, type PlainMonth, type ProjectCode } from '@anxin/domain-kit';
import {
  type BankRow,
  type CardRow,
  type ClueRow,
  dayOfInstant,
  type MovementRow,
  type ProjectRow,
  type SheetRow,
  type StayRow,
} from '@anxin/intake';
import { comparableName, isReturnOf, isUnclearName, PAID, type PayeeIs, payeeIs } from '@anxin/law';
import type { PersonDays } from './attendance';
import type { BankFact, County, Fact, Person, PersonMonth, Project, StayFact } from './facts';

const stayOf = ({ row, places }: Fact<StayRow>): StayFact => ({
  row,
  places,
  enteredOn: row.enteredOn,
  leftOn: row.leftOn,
  contractSignedOn: row.contractSignedOn,
  wageType: row.wageType,
  wageRateFen: row.wageRate,
  workerName: comparableName(row.workerName),
  card: row.payRollBankCardNumber,
});

const paymentOf = (row: BankRow): Omit<BankFact, 'row' | 'places'> => ({
  payeeName: row.payeeName === undefined ? undefined : comparableName(row.payeeName),
  isNameUnclear: isUnclearName(row.payeeName),
  payeeAccount: row.payeeAccount,
  amountFen: row.amount,
  postedOn: dayOfInstant(row.postedAt),
  returnedOn: row.returnedOn,
});

/** The month of a person, made when it is first heard of. */
const monthOf = (person: Person, month: PlainMonth): PersonMonth => {
  let known = person.months.get(month);
  if (!known) person.months.set(month, (known = { sheets: [], bankLines: [] }));
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
    if (!person)
      people.set(idCardNumber, (person = { idCardNumber, stays: [], cards: [], months: new Map(), gate: new Map() }));
    return person;
  }

  /** A change comes after its project, whatever file tells it. */
  addProjects(facts: Iterable<Fact<ProjectRow>>): void {
    for (const fact of facts) {
      const { row, places } = fact;
      if (row.changedOn !== undefined) {
        const changed = this.#project(row.projectCode);
        changed.changes.push(fact);
        if (row.escrowAccountNo) this.#projectOfAccount.set(row.escrowAccountNo, changed);
        continue;
      }
      const code = row.projectCode;
      const project: Project = {
        code,
        row,
        places,
        changes: [],
        people: new Map(),
        movements: [],
        unpaid: [],
        clues: [],
      };
      this.#projects.set(code, project);
      if (row.escrowAccountNo) this.#projectOfAccount.set(row.escrowAccountNo, project);
    }
  }

  addStays(facts: Iterable<Fact<StayRow>>): void {
    for (const fact of facts) {
      this.person(this.#project(fact.row.projectCode), fact.row.idCardNumber).stays.push(stayOf(fact));
    }
  }

  addCards(facts: Iterable<Fact<CardRow>>): void {
    for (const { row, places } of facts) {
      const { cards } = this.person(this.#project(row.projectCode), row.idCardNumber);
      cards.push({ row, places, card: row.payRollBankCardNumber, validFrom: row.validFrom });
    }
  }

  addAttendance(of: Iterable<PersonDays>): void {
    for (const { projectCode, idCardNumber, month, days } of of) {
      const person = this.person(this.#project(projectCode), idCardNumber);
      person.gate.set(month, days);
      monthOf(person, month);
    }
  }

  addSheets(facts: Iterable<Fact<SheetRow>>): void {
    for (const { row, places } of facts) {
      const { sheetNo, netAmount: netFen, advanceDeducted: advanceFen = NOTHING, signedOn } = row;
      const person = this.person(this.#project(row.projectCode), row.idCardNumber);
      monthOf(person, row.payMonth).sheets.push({ row, places, sheetNo, netFen, advanceFen, signedOn });
    }
  }

  addBankLines(facts: Iterable<Fact<BankRow>>): void {
    for (const { row, places } of facts) {
      const [project, line] = [this.#holder(row.escrowAccountNo), { row, places, ...paymentOf(row) }];
      if (row.resultCode === PAID) monthOf(this.person(project, row.idCardNumber), row.payMonth).bankLines.push(line);
      else project.unpaid.push(line);
    }
  }

  /** How the payee of a paid line is the worker, by what is registered. */
  payeeOf(row: BankRow): PayeeIs {
    if (row.resultCode !== PAID) return null;
    const person = this.#projectOfAccount.get(row.escrowAccountNo)?.people.get(row.idCardNumber);
    return person ? payeeIs(paymentOf(row), person) : null;
  }

  addMovements(facts: Iterable<Fact<MovementRow>>): void {
    for (const { row, places } of facts) {
      const project = this.#holder(row.accountNo);
      project.movements.push({
        row,
        places,
        direction: row.direction,
        amountFen: row.amount,
        postedOn: dayOfInstant(row.postedAt),
        counterparty: row.counterpartyAccount,
        isReturn: isReturnOf(row.purpose),
        isOwn: this.#isOwn(project, row),
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

  /** Whether a movement goes between two accounts of the project. */
  #isOwn(project: Project, { accountNo, counterpartyAccount }: MovementRow): boolean {
    if (counterpartyAccount === undefined || counterpartyAccount === accountNo) return false;
    return this.#projectOfAccount.get(counterpartyAccount) === project;
  }

  #holder(account: AccountNumber): Project {
    return this.#projectOfAccount.get(account) as Project;
  }
}
