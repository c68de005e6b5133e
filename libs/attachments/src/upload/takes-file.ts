import {
  applyDecorators,
  createParamDecorator,
  Injectable,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  type Type,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import { rememberFile } from '@crosswalk/http';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import type { Upload } from '../attachment/attachment.js';
import { AttachmentRefused } from '../attachment/refused.js';
import { readUpload } from './read-upload.js';

const uploads = new WeakMap<object, Upload>();

/** Keeps a file at hand for the handler that takes it; done once, by the code that brings it. */
export const rememberUpload = (request: object, upload: Upload): void => {
  uploads.set(request, upload);
};

/** Reads a form before the pipes look at it: the text fields become the body, the file is kept at hand. */
@Injectable()
class UploadInterceptor implements NestInterceptor {
  async intercept(context: ExecutionContext, next: CallHandler<unknown>): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    // A form of another site can send a file, but no such header.
    if (request.headers['idempotency-key'] === undefined) throw new AttachmentRefused('upload-without-key');
    const { upload, fields } = await readUpload(request);
    request.body = fields;
    rememberFile(request, upload);
    rememberUpload(request, upload);
    return next.handle();
  }
}

const file = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary', description: 'A photo or document of up to 10 MB' } },
};

/**
 * A route that is sent one file, as the field `file` of a form, and an Idempotency-Key.
 * @param fields DTO of the text fields beside the file, which the handler takes as its `@Body()`
 */
export const TakesFile = (fields?: Type) =>
  applyDecorators(
    RouteConfig({ takesFile: true }),
    UseInterceptors(UploadInterceptor),
    ApiConsumes('multipart/form-data'),
    ...(fields ? [ApiExtraModels(fields)] : []),
    ApiBody({ schema: fields ? { allOf: [file, { $ref: getSchemaPath(fields) }] } : file }),
  );

/** Gives a handler the file it was sent: `@Uploaded() upload: Upload`, on a route that declares `@TakesFile()`. */
export const Uploaded = createParamDecorator((_: unknown, context: ExecutionContext): Upload => {
  const upload = uploads.get(context.switchToHttp().getRequest<FastifyRequest>());
  if (!upload) throw new Error(`${context.getClass().name} reads an upload on a route without @TakesFile()`);
  return upload;
});
