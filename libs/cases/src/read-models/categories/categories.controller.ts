import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Reads, TextField } from '@crosswalk/http';
import { AllowedToAnyone } from '@crosswalk/identity';
import { Categories } from '../../desk/categories.js';

class CategoryDto {
  @TextField({ example: 'crossing' }) id!: string;
  @TextField() zh!: string;
  @TextField() en!: string;
}

@ApiTags('cases')
@Controller('categories')
export class CategoriesController {
  constructor(private readonly categories: Categories) {}

  @Get()
  @AllowedToAnyone()
  @Reads('What a case can be about', [CategoryDto])
  all(): CategoryDto[] {
    return [...this.categories.all()];
  }
}
