import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { AskedBy, IntField, Reads, TextField, YesNoField, type Actor } from '@crosswalk/http';
import { AllowedTo, READERS } from '@crosswalk/identity';
import { readingBy } from '../../desk/readable-rows.js';
import { CategoriesQuery } from './categories.query.js';

class CategoryDto {
  @TextField({ example: 'crossing' }) id!: string;
  @TextField({ optional: true, says: 'What it is filed under', example: 'problem' }) procedure?: string;
  @TextField() zh!: string;
  @TextField() en!: string;
  @YesNoField({ says: 'False for what only imported cases are about' }) canBeFiled!: boolean;
  @IntField({ says: 'How many cases of it you may read' }) cases!: number;
}

@ApiTags('cases')
@Controller('categories')
export class CategoriesController {
  constructor(private readonly bus: QueryBus) {}

  @Get()
  @AllowedTo(...READERS)
  @Reads('What cases are about: what one can file first, then what imported cases add', [CategoryDto])
  async all(@AskedBy() actor: Actor): Promise<CategoryDto[]> {
    return [...(await this.bus.execute(new CategoriesQuery(readingBy(actor))))];
  }
}
