import { Global, Logger, Module, type DynamicModule } from '@nestjs/common';
import { Attachments } from './attachments.js';
import type { AttachmentsPlace } from './store/attachment-store.js';
import { attachmentStoreAt } from './store/prepare-attachments.js';

/** Gives `Attachments` to whoever asks. */
@Global()
@Module({})
export class AttachmentsModule {
  static forRoot(place: AttachmentsPlace): DynamicModule {
    const logger = new Logger('attachments');
    const log = (sentence: string, error: unknown): void =>
      logger.error(sentence, error instanceof Error ? error.stack : String(error));
    return {
      module: AttachmentsModule,
      providers: [{ provide: Attachments, useValue: new Attachments(attachmentStoreAt(place), log) }],
      exports: [Attachments],
    };
  }
}
