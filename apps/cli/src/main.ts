import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { crosswalk } from './crosswalk.js';
import { languageFrom } from './terminal/language.js';
import { Terminal } from './terminal/terminal.js';

const { argv, env, stdout, stderr } = process;
const args = argv.slice(2);

// The lists tell what goes well, too; here only what does not is of interest.
Logger.overrideLogger(['warn', 'error', 'fatal']);

// Whoever read us has gone (`| head`): the work goes on unheard.
for (const stream of [stdout, stderr]) stream.on('error', () => undefined);

process.exitCode = await crosswalk(args, { env, terminal: new Terminal(languageFrom(args, env), stdout, stderr) });
