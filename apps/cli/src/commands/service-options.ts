import { DomainError } from '@anxin/domain-kit';
import type { Command } from 'commander';
import { findServices, type Services } from '../services/stack-file';
import { pathFrom } from './options';

/** Which services a command speaks to, and with which token. */
export type ServiceOptions = {
  readonly url?: Readonly<Record<string, string>>;
  readonly services?: string;
  readonly token?: string;
};

const address = (text: string, others: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => {
  const [, name, url = ''] = /^([a-z]+)=(https?:\/\/\S+)$/.exec(text) ?? [];
  if (name === undefined || !URL.canParse(url)) {
    throw new DomainError(
      'URL_INVALID',
      `“${text}”应为 服务=地址 "${text}" should be like projects=http://127.0.0.1:4001`,
    );
  }
  return { ...others, [name]: url };
};

/** Adds the options that say where services answer. */
export const withServices = (command: Command): Command =>
  command
    .option(
      '--url <service=url>',
      '服务地址，可重复；默认为 npm start 启动的服务 where a service answers, may be repeated; default: what npm start started',
      address,
    )
    .option('--services <file>', '同 .anxin/stack.json 格式的文件 a file like .anxin/stack.json', pathFrom)
    .option('--token <token>', '令牌，或存放令牌的文件 a token of the office, or the path of a file with it');

/** The services that were given, else those that run here; throws as `findServices` does. */
export const servicesOf = ({ url: urls, services: file, token }: ServiceOptions): Services =>
  findServices({ ...(urls ? { urls } : {}), ...(file ? { file } : {}), ...(token ? { token } : {}) });
