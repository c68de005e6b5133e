import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Body, Controller, Get, Global, Header, Inject, Module, Param, Post, Query, Res } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import {
  Attachments,
  AttachmentsModule,
  serveAttachment,
  type Taken,
  TakesFile,
  translateAttachments,
  type Upload,
  Uploaded,
  VARIANTS,
  type AttachmentId,
  type Variant,
} from '@crosswalk/attachments';
import { carryOut, type EventStore } from '@crosswalk/event-sourcing';
import { EVENT_STORE, MemoryEventStore } from '@crosswalk/event-store';
import {
  Asking,
  ChoiceField,
  HttpModule,
  SystemClock,
  TextField,
  UuidField,
  written,
  Writes,
  type Asked,
} from '@crosswalk/http';
import {
  AllowedTo,
  demoPeople,
  IdentityModule,
  StaffDirectory,
  translateIdentity,
  UnitDirectory,
} from '@crosswalk/identity';
import { establishStarterDistrict, registerStarterPeople } from '@crosswalk/organisation';
import type { FastifyReply } from 'fastify';
import pg from 'pg';
import { fastifyAdapter } from '../../apps/api/src/start/adapter.js';
import { organisationIn } from '../support/organisation-in.js';
import { freshDatabase } from '../support/postgres.js';
import { signInAll, type Shown } from '../support/sessions.js';

type PhotoPutIn = Readonly<{ type: 'PhotoPutIn'; data: Taken & Readonly<{ caption?: string }> }>;
type Album = Readonly<{ photos: readonly string[] }>;

const LOG = {
  decider: {
    initialState: { photos: [] },
    evolve: ({ photos }: Album, { data }: PhotoPutIn): Album => ({ photos: [...photos, data.id] }),
  },
  upcasters: { PhotoPutIn: [] },
};

class PhotoDto {
  @TextField({ max: 20, optional: true }) caption?: string;
}

class PhotoAddress {
  @UuidField() id!: AttachmentId;
}

class VariantQuery {
  @ChoiceField(VARIANTS, { optional: true }) variant?: Variant;
}

/** A room that holds photos, as any room that takes files does it. */
@Controller('album')
class AlbumController {
  constructor(
    private readonly attachments: Attachments,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  @Post()
  @AllowedTo('community-staff')
  @TakesFile(PhotoDto)
  @Writes('Put a photo into the album')
  async put(@Body() { caption }: PhotoDto, @Uploaded() upload: Upload, @Asking() { request }: Asked) {
    const outcome = await carryOut({ store: this.store, ...LOG }, 'album-1', request, async ({ photos }) => {
      const taken = await this.attachments.take(request.metadata.commandId, upload);
      const data = { ...taken, ...(caption === undefined ? {} : { caption }) };
      return photos.includes(taken.id) ? [] : [{ type: 'PhotoPutIn', data } as const];
    });
    return written(outcome, { photos: outcome.events.map(({ data }) => data) });
  }

  @Get(':id')
  @AllowedTo('community-staff')
  async get(
    @Param() { id }: PhotoAddress,
    @Query() { variant }: VariantQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return serveAttachment(await this.attachments.read(id, variant), reply);
  }

  @Post('title')
  @AllowedTo('community-staff')
  @Header('Crosswalk-Test', 'yes')
  title(@Body() { caption }: PhotoDto) {
    return { caption };
  }
}

/** Who works here, from the log as in the real service. */
@Module({})
class Staff {
  static async in(store: EventStore, pool: pg.Pool) {
    const clock = new SystemClock();
    const { units, people } = organisationIn(store, pool, clock);
    await establishStarterDistrict(units, clock.now());
    await registerStarterPeople({ people, units }, clock.now());
    return { module: Staff, providers: [{ provide: StaffDirectory, useValue: people }], exports: [StaffDirectory] };
  }
}

/** No machine comes in here. */
class OfNoUnits extends UnitDirectory {
  override find = async () => undefined;
  override idOf = async () => undefined;
  override hasRole = () => false;
}

@Module({ providers: [{ provide: UnitDirectory, useClass: OfNoUnits }], exports: [UnitDirectory] })
class NoUnits {}

/** Where the sessions are kept. */
@Global()
@Module({})
class KeptIn {
  static forRoot(pool: pg.Pool) {
    return { module: KeptIn, providers: [{ provide: pg.Pool, useValue: pool }], exports: [pg.Pool] };
  }
}

export type RunningAlbum = Readonly<{
  app: NestFastifyApplication;
  server: Server;
  store: MemoryEventStore;
  folder: string;
  /** What a request of this person carries. */
  shownBy(person: string): Shown;
  close(): Promise<void>;
}>;

/** A service of one room that takes photos, in this process. */
export const runAlbum = async (): Promise<RunningAlbum> => {
  const folder = await mkdtemp(join(tmpdir(), 'crosswalk-album-'));
  const store = new MemoryEventStore();
  const database = await freshDatabase();
  const pool = new pg.Pool({ connectionString: database.appUrl });
  const module = await Test.createTestingModule({
    imports: [
      HttpModule.forRoot({ translators: [translateIdentity, translateAttachments], eventWords: [] }),
      KeptIn.forRoot(pool),
      IdentityModule.forRoot({ directories: [await Staff.in(store, pool), NoUnits] }),
      AttachmentsModule.forRoot({ kind: 'folder', folder: join(folder, 'attachments') }),
    ],
    controllers: [AlbumController],
    providers: [{ provide: EVENT_STORE, useValue: store }],
  }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(fastifyAdapter(), { bodyParser: false });
  app.useLogger(false);
  app.setGlobalPrefix('api');
  await app.init();
  await app.listen(0, '127.0.0.1');
  const shownBy = await signInAll(
    app,
    demoPeople.map(({ id }) => id),
  );
  const close = async (): Promise<void> => {
    await app.close();
    await pool.end();
    await database.drop();
    await rm(folder, { recursive: true });
  };
  return { app, server: app.getHttpServer(), store, folder, shownBy, close };
};
