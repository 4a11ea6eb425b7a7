import type { Context } from './context.ts'
import type { Finished } from './finished.ts'

/** The options of a call as the parser gives them: texts, switches, and lists of those that may be repeated. */
export type RawOptions = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** A command: its arguments and options in the parser's notation, and what runs it. The module is loaded when it is called. */
export interface CommandSpec {
  readonly name: string
  readonly arguments: readonly string[]
  readonly options: readonly string[]
  /** Options that may be given several times, by their name in `RawOptions`. */
  readonly repeated: readonly string[]
  /** Whether its result is a report, which `--format markdown` prints. */
  readonly reports?: boolean
  readonly run: (args: readonly string[], options: RawOptions, context: Context) => Promise<Finished>
}

/** Every command of the tool. What help says of them stands in `help/`. */
export const commandTable: readonly CommandSpec[] = [
  {
    name: 'import',
    arguments: ['<file>'],
    options: ['-o, --output <file>', '--as <what>', '--strict'],
    repeated: [],
    run: async ([file = ''], { output, as, strict }, context) => {
      const { importPlan } = await import('./commands/import.ts')
      const { choice, optional } = await import('./option-values.ts')
      const kind = choice('--as', as ?? 'plan', ['plan', 'parent']) === 'parent' ? 'parent' : 'plan'
      return importPlan(file, { as: kind, strict: strict === true, ...optional({ output }) }, context)
    },
  },
  {
    name: 'outline',
    arguments: ['<file>'],
    options: ['--at <locator>', '--only <item>', '--depth <n>'],
    repeated: [],
    run: async ([file = ''], { at, only, depth }, context) => {
      const { outline } = await import('./commands/outline.ts')
      const { optional, positiveInteger } = await import('./option-values.ts')
      return outline(file, { ...optional({ at, only }), ...positiveInteger('depth', depth) }, context)
    },
  },
  {
    name: 'derive',
    arguments: ['<parent>'],
    options: [
      '--set <field=value>',
      '-o, --output <file>',
      '--to <forms>',
      '--data <table>',
      '--sheet <name>',
      '--out-dir <folder>',
      '--name <pattern>',
      '--only <expression>',
      '--ke-thua <file>',
      '--resume',
      '--zip',
      '--no-verify',
      '--fail-on <what>',
    ],
    repeated: ['set'],
    run: async ([parent = ''], { set, to, failOn, resume, zip, verify, ...named }, context) => {
      const { derive } = await import('./commands/derive.ts')
      const { choice, list, optional, targetsIn } = await import('./option-values.ts')
      const failing = choice('--fail-on', failOn ?? 'none', ['none', 'questions'])
      const { output, data, sheet, outDir, name, only, keThua } = named
      return derive(
        parent,
        {
          set: list(set),
          failOn: failing,
          resume: resume === true,
          zip: zip === true,
          verify: verify !== false,
          ...targetsIn(to),
          ...optional({ output, data, sheet, outDir, name, only, keThua }),
        },
        context,
      )
    },
  },
  {
    name: 'template',
    arguments: ['<action>', '<file>'],
    options: ['-o, --output <file>', '--data <table>'],
    repeated: [],
    run: async ([action = '', file = ''], { output, data }, context) => {
      const { template, templateActions } = await import('./commands/template.ts')
      const { choice, optional } = await import('./option-values.ts')
      const asked = choice('template', action, templateActions)
      return template(asked, file, optional({ output, data }), context)
    },
  },
  {
    name: 'coverage',
    arguments: ['<parent>', '<child>'],
    options: ['--parent <file>', '--explain <item>', '--fail-on <verdict>'],
    repeated: ['parent'],
    run: async ([parent = '', child = ''], { parent: further, explain, failOn }, context) => {
      const { coverage, failingVerdicts } = await import('./commands/coverage.ts')
      const { choice, list, optional } = await import('./option-values.ts')
      const failing = choice('--fail-on', failOn ?? 'none', Object.keys(failingVerdicts))
      return coverage(parent, child, { parent: list(further), failOn: failing, ...optional({ explain }) }, context)
    },
  },
  {
    name: 'render',
    arguments: ['<plan>'],
    options: ['--to <forms>', '-o, --output <file>', '--final', '--layout <name>', '--profile <file>', '--no-verify'],
    repeated: [],
    run: async ([plan = ''], { to, output, final, layout, profile, verify }, context) => {
      const { render } = await import('./commands/render.ts')
      const { optional, targetsIn } = await import('./option-values.ts')
      const switches = { isFinal: final === true, verify: verify !== false }
      return render(plan, { ...targetsIn(to), ...optional({ output, layout, profile }), ...switches }, context)
    },
  },
  {
    name: 'check',
    arguments: ['<file...>'],
    options: ['--rules <set>', '--fix', '-o, --output <file>', '--fail-on <severity>'],
    repeated: [],
    reports: true,
    run: async (files, { rules, fix, output, failOn }, context) => {
      const { check, failingSeverities } = await import('./commands/check.ts')
      const { choice, optional } = await import('./option-values.ts')
      const failing = choice('--fail-on', failOn ?? 'error', Object.keys(failingSeverities))
      return check(files, { fix: fix === true, failOn: failing, ...optional({ rules, output }) }, context)
    },
  },
  {
    name: 'diff',
    arguments: ['<before>', '<after>'],
    options: ['--by <what>', '--only <item>', '--fail-on <what>'],
    repeated: [],
    reports: true,
    run: async ([before = '', after = ''], { by, only, failOn }, context) => {
      const { diff } = await import('./commands/diff.ts')
      const { choice, optional } = await import('./option-values.ts')
      const how = choice('--by', by ?? 'meaning', ['meaning', 'text'])
      const failing = choice('--fail-on', failOn ?? 'none', ['none', 'any'])
      return diff(before, after, { by: how, failOn: failing, ...optional({ only }) }, context)
    },
  },
  {
    name: 'explain',
    arguments: ['<rule>'],
    options: [],
    repeated: [],
    run: async ([rule = ''], _, context) => (await import('./commands/explain.ts')).explain(rule, context),
  },
  {
    name: 'rules',
    arguments: [],
    options: ['--of <package>'],
    repeated: [],
    run: async (_, { of }, context) => {
      const { listRules } = await import('./commands/rules.ts')
      const { optional } = await import('./option-values.ts')
      return listRules(optional({ of }), context)
    },
  },
  {
    name: 'init',
    arguments: ['<dir>'],
    options: ['--level <level>', '--year <year>', '--name <unit>'],
    repeated: [],
    run: async ([dir = ''], { level, year, name }, context) => {
      const { init } = await import('./commands/init.ts')
      const { choice, optional, positiveInteger } = await import('./option-values.ts')
      const own = choice('--level', level ?? 'commune', ['province', 'commune'])
      return init(dir, { level: own, ...positiveInteger('year', year), ...optional({ name }) }, context)
    },
  },
  {
    name: 'doctor',
    arguments: [],
    options: [],
    repeated: [],
    run: async (_, __, context) => (await import('./commands/doctor.ts')).doctor(context),
  },
]

/** The options that every command takes. */
export const globalOptions: readonly string[] = [
  '--json',
  '--format <format>',
  '-q, --quiet',
  '-v, --verbose',
  '-n, --dry-run',
  '--force',
  '-C, --folder <dir>',
  '--lang <language>',
  '--color <when>',
  '--no-color',
  '--no-input',
  '--ocr <how>',
  '--report <file>',
  '--today <date>',
  '--debug',
]
