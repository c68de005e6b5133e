import type { Words } from '@crosswalk/http';

export const procedureWords = {
  about: { zh: '检查、查看流程定义', en: 'check procedures and look at them' },
  check: { zh: '检查流程定义文件，逐条列出问题', en: 'check definitions of procedures, and name every fault' },
  show: {
    zh: '画出一个流程：阶段、步骤、领办、时限、类别与问题',
    en: 'draw a procedure: stages, steps, claims, limits, questions',
  },
  files: { zh: '流程定义文件（.yaml）', en: 'definitions of procedures (.yaml)' },
  name: { zh: '流程的名称，或一个 .yaml 文件', en: 'the name of a procedure, or a .yaml file' },
  version: { zh: '第几版；默认为最新版', en: 'which version; the newest when absent' },
  aboutCheck: {
    zh: `
不需要数据库，也不需要服务在运行。每个问题占一行：文件:行 键: 说明。
如何编写流程，见 docs/procedures.md。

退出码：0 没有问题 · 1 有问题 · 2 用法有误`,
    en: `
Needs no database and no running service. Each fault has a line: file:line key: what is wrong.
How to write a procedure: docs/procedures.md.

Exit codes: 0 no fault · 1 faults · 2 wrong use`,
  },
  aboutShow: {
    zh: `
可用名称：随系统提供的流程（problem、service-order、errand、enterprise-request），以及本机构
自己的流程（数据文件夹中的 procedures，或 CROSSWALK_PROCEDURES 指定的文件夹）。不需要数据库。

退出码：0 完成 · 1 定义有问题 · 2 用法有误`,
    en: `
Names are those of the procedures that come along (problem, service-order, errand, enterprise-request) and of the
installation's own (in "procedures" of the data folder, or in the folder of CROSSWALK_PROCEDURES). Needs no database.

Exit codes: 0 done · 1 the definition has faults · 2 wrong use`,
  },
  fine: {
    zh: 'ok: {file}：{name} 第 {version} 版，步骤 {steps}（必需 {required}），类别 {categories}，问题 {questions}',
    en: 'ok: {file}: {name} version {version}, steps {steps} (required {required}), categories {categories}, questions {questions}',
  },
  nameUnknown: { zh: '没有流程“{name}”。可用：{known}。', en: 'There is no procedure "{name}". Known are {known}.' },
  versionUnknown: {
    zh: '“{name}”没有第 {version} 版。现有：{known}。',
    en: '"{name}" has no version {version}. There are {known}.',
  },
} as const satisfies Readonly<Record<string, Words>>;
