/** What may be chosen for a field, instead of typed: by `act.field`, or by the field for every act. */
export type Option = { readonly value: string; readonly label: string };
export type Offers = Readonly<Record<string, readonly Option[]>>;

export const offersFor = (offers: Offers, act: string, field: string): readonly Option[] | undefined =>
  offers[`${act}.${field}`] ?? offers[field];
