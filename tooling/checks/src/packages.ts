// pnpm packages: publint and "are the types wrong" on the packed tarballs.
import { execFileSync } from 'node:child_process'
import { root } from './files.ts'
import { packAll } from './packed.ts'

const { packed } = packAll()
for (const { name, file } of packed) {
  execFileSync('pnpm', ['exec', 'publint', 'run', file, '--strict'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  execFileSync('pnpm', ['exec', 'attw', file, '--profile', 'esm-only', '--quiet'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  console.log(`✓ ${name}`)
}
