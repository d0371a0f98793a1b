import i18next from 'i18next';
import { OURS } from './ours';

type Words = { readonly zh: string; readonly en: string };

/** What a service says that refuses. */
type Refusing = {
  readonly says?: Words;
  readonly columns?: readonly string[];
  readonly errors?: readonly { readonly message?: string }[];
  readonly message?: string;
};

/** A request that was refused or not answered, in words for whoever made it. */
export class NotAnswered extends Error {}

/** That nobody answers: the line is cut, or what stands behind is away. */
export const nobodyAnswers = (): NotAnswered => new NotAnswered(i18next.t('state.lost'));

const refusedBy = async (response: Response): Promise<NotAnswered> => {
  const said = (await response.json().catch(() => ({}))) as Refusing;
  const words = said.says?.[i18next.language === 'en' ? 'en' : 'zh'] ?? said.errors?.[0]?.message ?? said.message;
  if (words === undefined) return new NotAnswered(i18next.t('state.broken', { status: response.status }));
  return new NotAnswered(said.columns?.length ? `${words} ${said.columns.join('、')}` : words);
};

/** Asks the server of these pages for what GraphQL does not carry. Throws `NotAnswered`, whose words are for people. */
export const askServer = async (path: string, asked: RequestInit = {}): Promise<Response> => {
  const headers = { ...OURS, 'accept-language': i18next.language, ...(asked.headers as Record<string, string>) };
  const response = await fetch(path, { ...asked, headers }).catch(() => {
    throw nobodyAnswers();
  });
  if (response.ok) return response;
  throw await refusedBy(response);
};

/** Asks a service for what GraphQL does not carry, such as files. Throws as `askServer`. */
export const askService = (path: string, asked?: RequestInit): Promise<Response> =>
  askServer(`/services/${path}`, asked);
