// pnpm bench read|print: what is measured in one run, by its name.

/** The benches; each is loaded when it is called. */
const benches: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  read: async (args) => (await import('./read.ts')).benchRead(args),
  print: async (args) => (await import('./print.ts')).benchPrint(args),
}

const [name = '', ...args] = process.argv.slice(2)
const bench = benches[name]
if (bench === undefined) {
  console.error(`pnpm bench <${Object.keys(benches).join('|')}>`)
  process.exitCode = 2
} else await bench(args)
