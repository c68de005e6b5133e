import { seen } from './shared.js';

it('finds the module that the file before it loaded', () => expect([...seen]).toEqual(['the first', 'the second']));
