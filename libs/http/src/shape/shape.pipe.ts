import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { compiledShape, NOT_TAKEN } from './compiled-shape.js';
import { interpretShape } from './interpreted-shape.js';

/**
 * Checks the shape of bodies, queries and paths against their DTO; what it hands on has only known, well-formed fields.
 * The compiled shape takes what is good; what it does not take, class-validator looks at and says why.
 */
@Injectable()
export class ShapePipe implements PipeTransform {
  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    const { type, metatype } = metadata;
    if (type === 'custom') return value;
    const taken = metatype ? compiledShape(metatype, { isText: type !== 'body' })(value ?? {}) : NOT_TAKEN;
    return taken === NOT_TAKEN ? interpretShape(value, metadata) : taken;
  }
}
