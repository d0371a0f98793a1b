import { request } from 'undici';
import { codeOf, type Finding, well, wrong } from './finding';

const TWO_MEGABYTES = 2 * 1024 * 1024;
const WITHIN = { headersTimeout: 10_000, bodyTimeout: 10_000 } as const;

/** What stands before the web's or a service's address lets through: large bodies. */
export const examineDoor = async (address: string): Promise<readonly Finding[]> => {
  try {
    const { statusCode, body } = await request(new URL('/imports/payroll', address), {
      ...WITHIN,
      method: 'POST',
      headers: { 'content-type': 'text/csv' },
      body: Buffer.alloc(TWO_MEGABYTES, 'x'),
    });
    await body.dump();
    if (statusCode === 413)
      return [
        wrong(
          '代理 proxy',
          '两兆字节的上传被拒 an upload of two megabytes is refused (413)',
          'nginx: client_max_body_size 2g; proxy_request_buffering off;',
        ),
      ];
    return [well('代理 proxy', '大文件可以上传 large uploads pass')];
  } catch (fault) {
    return [
      wrong(
        '代理 proxy',
        `连不上 cannot be reached (${codeOf(fault)})`,
        '查看地址，以及服务是否已启动 see the address, and whether it runs',
      ),
    ];
  }
};
