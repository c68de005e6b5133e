import { seen } from './shared.js';

it.each(['the first', 'the second'])('%s is seen', (name) => void seen.add(name));
