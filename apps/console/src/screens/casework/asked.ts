/** How a part of an address is read: names as the API has them, one or several; any text; or that it is asked for at all. */
type Read = {
  readonly names: readonly string[];
  readonly name: string;
  readonly text: string;
  readonly yes: true;
};
type Kind = keyof Read;

const isName = (value: unknown): value is string => typeof value === 'string' && /^[A-Z][A-Z0-9_]*$/.test(value);

const READ: { readonly [Of in Kind]: (value: unknown) => Read[Of] | undefined } = {
  names: (value) => {
    const all = (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter(isName);
    return all.length > 0 ? all : undefined;
  },
  name: (value) => (isName(value) ? value : undefined),
  text: (value) =>
    typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined,
  yes: (value) => (value === true || value === 'true' ? true : undefined),
};

type Kinds = Readonly<Record<string, Kind>>;
type Asked<Of extends Kinds> = { readonly [Name in keyof Of]?: Read[Of[Name]] | undefined };

/** Reads the search of an address, as far as it can be read: whether there is such a name the API says. */
export const askedBy =
  <Of extends Kinds>(kinds: Of) =>
  (search: Readonly<Record<string, unknown>>): Asked<Of> =>
    Object.fromEntries(
      Object.entries<Kind>(kinds).flatMap(([name, kind]) => {
        const read = READ[kind](search[name]);
        return read === undefined ? [] : [[name, read]];
      }),
    ) as Asked<Of>;
