import { Command, CommanderError } from 'commander';
import type { Language, Words } from '@crosswalk/http';
import { say } from '@crosswalk/http';
import type { Terminal } from './terminal.js';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '通用选项：',
  'Commands:': '命令：',
};

const words = {
  help: { zh: '显示帮助', en: 'show this help' },
  lang: { zh: '语言：zh 或 en', en: 'language: zh or en' },
  seeHelp: { zh: '用 --help 查看用法。', en: ' Use --help to see how.' },
} as const satisfies Readonly<Record<string, Words>>;

/** What commander refuses, by its code; `{it}` is what it names. */
const misuses: Readonly<Record<string, Words>> = {
  'commander.unknownCommand': { zh: '没有“{it}”这个命令。', en: 'There is no command "{it}".' },
  'commander.unknownOption': { zh: '没有“{it}”这个选项。', en: 'There is no option "{it}".' },
  'commander.missingArgument': { zh: '缺少参数 {it}。', en: 'The argument {it} is missing.' },
  'commander.optionMissingArgument': { zh: '选项 {it} 缺少值。', en: 'The option {it} needs a value.' },
  'commander.missingMandatoryOptionValue': { zh: '缺少选项 {it}。', en: 'The option {it} is missing.' },
  'commander.excessArguments': { zh: '参数过多。', en: 'There are too many arguments.' },
  'commander.invalidArgument': { zh: '{it} 的值不可用。', en: 'The value of {it} cannot be used.' },
};

/** A command whose help speaks the terminal's language, and which throws instead of ending the process. */
export const newCommand = (name: string, terminal: Terminal, description: Words): Command => {
  const { language } = terminal;
  return new Command(name)
    .description(description[language])
    .helpOption('-h, --help', words.help[language])
    .helpCommand(false)
    .option('--lang <zh|en>', words.lang[language])
    .usage(say({ zh: '[选项]', en: '[options]' }, language))
    .configureHelp({
      styleTitle: (title) => (language === 'zh' ? (TITLES[title] ?? title) : title),
      subcommandTerm: (command) => command.name(),
    })
    .configureOutput({ writeOut: (text) => terminal.tellText(text), outputError: () => undefined })
    .exitOverride();
};

/** What to say of a command line that commander refused; undefined when it only showed help. */
export const misuse = (error: CommanderError, language: Language): string | undefined => {
  if (error.exitCode === 0 || error.code === 'commander.help') return undefined;
  const it = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const sentence = misuses[error.code];
  return `${sentence ? say(sentence, language, { it }) : error.message}${words.seeHelp[language]}`;
};
