import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import { Refuses } from '@crosswalk/http';

/** Documents a route that changes who may come in: it is answered with `status`, and with a body where one is given. */
export const Does = (summary: string, status: 200 | 201 | 204, body?: Type) =>
  applyDecorators(
    HttpCode(status),
    ApiOperation({ summary }),
    ApiResponse({ status, description: 'Done', ...(body ? { type: body } : {}) }),
    Refuses(),
  );
