import { timingSafeEqual } from 'node:crypto';
import { DomainError } from '@anxin/domain-kit';
import { access } from '@anxin/identity';
import { byAddress, timeOf } from '@anxin/service-kit';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isSerial, secretDigest } from '../commands/gate-device-aggregate';
import { readAttlog } from '../gates/attlog';
import { takePushed } from '../gates/take-pushed';
import { readEvents } from '../gates/terminal-events';
import type { App } from '../resolvers/app';
import { installedDevice, noteContact, type PushingDevice, stampOf } from '../store/gates/gate-devices';
import { bodyOf, eventsIn, takeAnyBody } from './gate-bodies';

/** Some 30,000 punches; pictures are not asked for. */
const BODY = { bodyLimit: 1_048_576 };
const TEN_MINUTES = 600_000;
/** What a device counts its punches by; anything else is not kept. */
const STAMP = /^\d{1,20}$/;

type Asked = {
  Params: { readonly secret?: string; readonly serial?: string };
  Querystring: Readonly<Record<string, string | string[] | undefined>>;
  Body: Buffer | undefined;
};
type Request = FastifyRequest<Asked>;

const asked = ({ query }: Request, name: string): string => String(query[name] ?? '');

const isSecret = (secret: string, { secretDigest: digest }: PushingDevice): boolean =>
  timingSafeEqual(Buffer.from(secretDigest(secret)), Buffer.from(digest));

/**
 * The device that a request is of: by its serial, and by its secret as a part of the address or as `pushcommkey`. Throws
 * `UNAUTHENTICATED`, the same for an unknown serial and a wrong secret, and `TOO_MANY_REQUESTS` after many of either.
 */
const proving = (scope: FastifyInstance, app: App) => {
  const refusals = scope.createRateLimit({
    ...{ max: app.config.GATE_REFUSALS, timeWindow: TEN_MINUTES, keyGenerator: byAddress() },
  });
  return async (request: Request): Promise<PushingDevice> => {
    const serial = request.params.serial ?? asked(request, 'SN');
    const secret = request.params.secret ?? asked(request, 'pushcommkey');
    const device = isSerial(serial) ? await installedDevice(app.rows, serial) : undefined;
    if (device && isSecret(secret, device)) {
      await noteContact(app.rows, device.serial);
      return device;
    }
    const { isAllowed, isExceeded } = { isExceeded: false, ...(await refusals(request)) };
    if (!isAllowed && isExceeded)
      throw new DomainError(
        'TOO_MANY_REQUESTS',
        '过于频繁，请十分钟后再试 Too many at once; try again in ten minutes.',
      );
    // Of a serial that nobody registered, nothing is said: it may be anything.
    app.log.info(
      { actor: device ? `gate:${device.serial}` : 'gate', codes: ['UNAUTHENTICATED'] },
      'a gate was refused',
    );
    throw access.unauthenticated();
  };
};

/** What a device is told when it begins: send each punch at once, no photographs, the time of China. */
const optionsOf = async (app: App, { serial }: PushingDevice): Promise<string> =>
  [
    `GET OPTION FROM: ${serial}`,
    `ATTLOGStamp=${(await stampOf(app.rows, serial)) ?? 'None'}`,
    'OPERLOGStamp=9999',
    'ATTPHOTOStamp=None',
    'ErrorDelay=30',
    'Delay=30',
    'TransTimes=00:00;14:05',
    'TransInterval=1',
    'TransFlag=TransData AttLog',
    'TimeZone=8',
    'Realtime=1',
    'Encrypt=None',
    '',
  ].join('\n');

/** Answers in the device's words, with the time that it sets its clock by. */
const say = (app: App, reply: FastifyReply, words: string): FastifyReply =>
  reply.header('date', new Date(app.clock.now()).toUTCString()).type('text/plain').send(words);

/** How firmware writes the same address. */
const ENDINGS = ['', '/', '.aspx'];

/** The text protocol of attendance terminals (`iclock`), under an address that holds the device's secret or not. */
const iclockRoutes = (scope: FastifyInstance, app: App, prove: ReturnType<typeof proving>, iclock: string): void => {
  const told = async (request: Request, reply: FastifyReply) => {
    await prove(request);
    return say(app, reply, 'OK');
  };
  for (const ending of ENDINGS) {
    scope.get<Asked>(`${iclock}/cdata${ending}`, async (request, reply) => {
      const device = await prove(request);
      return say(app, reply, 'options' in request.query ? await optionsOf(app, device) : 'OK');
    });
    scope.post<Asked>(`${iclock}/cdata${ending}`, BODY, async (request, reply) => {
      const device = await prove(request);
      // Names, fingerprints and photographs are no punches: they are not even looked at.
      if (asked(request, 'table').toUpperCase() !== 'ATTLOG') return say(app, reply, 'OK');
      const punches = readAttlog(bodyOf(request.body));
      const stamp = STAMP.exec(asked(request, 'Stamp'))?.[0];
      if (punches.length > 0) await takePushed(app, device, { punches, stamp }, timeOf(request));
      return say(app, reply, `OK: ${punches.length}`);
    });
    // There is nothing that a device is asked to do.
    scope.get<Asked>(`${iclock}/getrequest${ending}`, told);
    scope.get<Asked>(`${iclock}/ping${ending}`, told);
    scope.post<Asked>(`${iclock}/devicecmd${ending}`, told);
  }
};

/**
 * What gate devices push. `/iclock/…` and `/gates/<secret>/iclock/…`: the text protocol of attendance terminals, `SN` the
 * serial; `POST /gates/<secret>/events/<serial>`: events of face terminals as JSON. A line at fault is refused alone and
 * listed (`GateDevice.deliveries`), and the device hears that it came: else it would send it for ever.
 */
export const gateRoutes = (server: FastifyInstance, app: App): void => {
  void server.register(async (scope) => {
    await scope.register(rateLimit, { global: false });
    takeAnyBody(scope);
    const prove = proving(scope, app);
    for (const iclock of ['/iclock', '/gates/:secret/iclock']) iclockRoutes(scope, app, prove, iclock);
    scope.post<Asked>('/gates/:secret/events/:serial', BODY, async (request) => {
      const device = await prove(request);
      const punches = readEvents(await eventsIn(request));
      // Heartbeats and doors come all day: they leave nothing behind.
      if (punches.length === 0) return { recorded: 0, same: 0, unmatched: 0, refused: 0 };
      const { recorded, same, unmatched, refused } = await takePushed(app, device, { punches }, timeOf(request));
      return { recorded, same, unmatched, refused };
    });
  });
};
