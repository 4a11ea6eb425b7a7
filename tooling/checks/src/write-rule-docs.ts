// pnpm rule-docs: writes docs/rules.md anew from the packages' lists of rules.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './files.ts'
import { ruleDocs } from './rule-docs.ts'

writeFileSync(join(root, 'docs/rules.md'), ruleDocs())
