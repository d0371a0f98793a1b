import { addDays, type PlainDate } from '@anxin/domain-kit';
import { Calendar } from './calendar';
import { Undetermined } from '../undetermined';
import type { AreaParameters, DatedEntry, FigureKey, Figures, ThresholdKey, Thresholds } from './schema';

/** A version of a parameter that an answer rests on. */
export type ParameterUse = {
  readonly key: string;
  readonly areaCode: string;
  readonly from: PlainDate;
  readonly basis?: string;
  readonly value: unknown;
};

/** The entry begun last; one that has lapsed holds no more, and what it replaced does not come back. */
const holding = <Entry extends DatedEntry>(
  entries: readonly Entry[] | undefined,
  date: PlainDate,
): Entry | undefined => {
  const latest = entries?.reduce<Entry | undefined>(
    (last, entry) => (entry.from <= date && (!last || last.from < entry.from) ? entry : last),
    undefined,
  );
  return latest?.through && latest.through < date ? undefined : latest;
};

/**
 * The parameters that hold for one area: its own, else those of the area above, county → city → province → nation.
 * What none of them has is `Undetermined` with the name of what is missing.
 */
export class ParameterBook {
  readonly calendar: Calendar;

  /** @param areas nearest first */
  constructor(
    private readonly areas: readonly AreaParameters[],
    private readonly onUse?: (use: ParameterUse) => void,
  ) {
    this.calendar = new Calendar(
      areas.flatMap(({ calendar, areaCode }) => (calendar ? [{ ...calendar, areaCode }] : [])),
      onUse,
    );
  }

  /** The same book, telling once of each version that was asked for. */
  recording(onUse: (use: ParameterUse) => void): ParameterBook {
    const told = new Set<string>();
    return new ParameterBook(this.areas, (use) => {
      const version = `${use.key} ${use.areaCode} ${use.from}`;
      if (!told.has(version)) onUse(use);
      told.add(version);
    });
  }

  /** A figure on the date in question. */
  at<Key extends FigureKey>(key: Key, date: PlainDate): Figures[Key] | Undetermined {
    type Entry = DatedEntry & { readonly value: Figures[Key] };
    const entry = this.#find(key, date, (area) => area[key] as readonly Entry[] | undefined);
    return entry instanceof Undetermined ? entry : entry.value;
  }

  /** The days from which a figure may be another than before, oldest first. */
  turnsOf(key: FigureKey): readonly PlainDate[] {
    const entries: readonly DatedEntry[] = this.areas.flatMap((area): readonly DatedEntry[] => area[key] ?? []);
    const turns = entries.flatMap(({ from, through }) => [from, ...(through ? [addDays(through, 1)] : [])]);
    return [...new Set(turns)].toSorted();
  }

  /** The thresholds of an indicator on the day it is asked about. */
  thresholds<Key extends ThresholdKey>(key: Key, on: PlainDate): Thresholds<Key> | Undetermined {
    return this.#find(`warnings.${key}`, on, (area) => area.warnings?.[key] as readonly Thresholds<Key>[] | undefined);
  }

  /** All that is set of the thresholds of an indicator, by the first day; of one day, that of the nearest area first. */
  versionsOf(key: ThresholdKey): readonly ParameterUse[] {
    const entries = this.areas.flatMap(({ areaCode, warnings }) =>
      (warnings?.[key] ?? []).map((entry: DatedEntry) => useOf(`warnings.${key}`, areaCode, entry)),
    );
    return entries.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  }

  /** The first day whose labour cost is looked at (W03). */
  get labourCostCheckedFrom(): PlainDate | Undetermined {
    const area = this.areas.find(({ labourCostCheckedFrom }) => labourCostCheckedFrom);
    const from = area?.labourCostCheckedFrom;
    if (!area || !from) return new Undetermined('labourCostCheckedFrom');
    this.onUse?.({ key: 'labourCostCheckedFrom', areaCode: area.areaCode, from, value: from });
    return from;
  }

  #find<Entry extends DatedEntry>(
    key: string,
    date: PlainDate,
    entriesOf: (area: AreaParameters) => readonly Entry[] | undefined,
  ): Entry | Undetermined {
    for (const area of this.areas) {
      const entry = holding(entriesOf(area), date);
      if (!entry) continue;
      if (this.onUse) this.onUse(useOf(key, area.areaCode, entry));
      return entry;
    }
    return new Undetermined(`${key}@${date}`);
  }
}

const useOf = (key: string, areaCode: string, entry: DatedEntry): ParameterUse => {
  const { from, through: _, basis, ...figures } = entry;
  const value = 'value' in figures ? figures.value : figures;
  return { key, areaCode, from, value, ...(basis ? { basis } : {}) };
};
