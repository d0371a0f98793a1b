/** A row of README's table "Where do I change …?". */
export type Row = {
  /** Each place that it names, as what the paths of it match. */
  readonly places: readonly RegExp[];
  /** What prints the rest, as it is typed. */
  readonly lines: readonly string[];
};

/** What stands between backticks, or one such or another. */
const QUOTED = /`[^`]+`(?: (?:or|或) `[^`]+`)*/g;

/** `<group>` is any name; a folder has all that is in it; what begins with none of the top may stand anywhere. */
const pathOf = (name: string): string => {
  const path = name.replaceAll('.', '\\.').replaceAll(/<[^>]+>/g, '[^/]+');
  return `${/^(?:apps|libs|infra|tests)\//.test(name) ? '' : '(?:.*/)?'}${path}${/\.\w+$/.test(name) ? '' : '/.*'}`;
};

const isPath = (name: string): boolean => !/[\s()]/.test(name) && /\/|\.\w+$/.test(name);

/** The rows in their order, by what is to be changed. */
export const rowsOf = (readme: string): ReadonlyMap<string, Row> => {
  const [, table = ''] = readme.split(/^\| (?:…|要改) \|.*\n\|---\|---\|\n/m);
  const [rows = ''] = table.trim().split('\n\n');
  return new Map(
    rows.split('\n').map((row) => {
      const [, what = '', where = ''] = row.split('|');
      const named = [...where.matchAll(QUOTED)].map(([all]) => all.split('`').filter((_, at) => at % 2 === 1));
      const isLine = ([name = '']: readonly string[]): boolean => name.startsWith('npm ');
      return [
        what.trim(),
        {
          places: named
            .filter(([name = '']) => isPath(name))
            .map((one) => new RegExp(`^(?:${one.map(pathOf).join('|')})$`)),
          lines: named.filter(isLine).flat(),
        },
      ] as const;
    }),
  );
};
