import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { extraModels } from '@crosswalk/http';

const description = `Cases that cross departments, from filing to closing.

Writing answers with the new revision (\`ETag\`) and its place in the log (\`Crosswalk-Position\`); give the first back as
\`If-Match\`, the second as \`atLeast\` to a list. Problems are \`application/problem+json\`, in Chinese or English.`;

/** What the API offers, as OpenAPI. */
export const openApiOf = (app: INestApplication): OpenAPIObject => {
  const about = new DocumentBuilder()
    .setTitle('Crosswalk')
    .setDescription(description)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addCookieAuth(
      'crosswalk_session',
      {
        type: 'apiKey',
        in: 'cookie',
        description: 'A person, after POST /api/session. What changes something also needs the header Crosswalk-CSRF.',
      },
      'session',
    )
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'A machine, with a token made for it' }, 'token')
    .build();
  return SwaggerModule.createDocument(app, about, {
    extraModels,
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
};

/** Shows the document at `/api/docs` and gives it at `/api/openapi.json`. */
export const showOpenApi = (app: INestApplication): void => {
  let document: OpenAPIObject | undefined;
  SwaggerModule.setup('api/docs', app, () => (document ??= openApiOf(app)), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Crosswalk API',
  });
};
