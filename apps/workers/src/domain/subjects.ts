/** A project as far as facts need it. */
export type KnownProject = {
  readonly id: number;
  readonly code: string;
  readonly sector: string;
  readonly areaCode: string;
};

/** A person as facts name one: by a small number inside, by the token outside. */
export type PersonKey = { readonly id: number; readonly token: string };

/** What a fact about a person on a project belongs to. */
export type PersonOnProject = { readonly project: KnownProject; readonly person: PersonKey };

/** A person as an officer names one, known or not. */
export type NamedPerson = { readonly token: string; readonly idCardNumber: string };
