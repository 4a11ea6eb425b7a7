import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { arrows } from './arrows.ts'
import { root, textOf } from './files.ts'
import { installPacked, packAll, type Packed } from './packed.ts'

let project = ''
let packed: readonly Packed[] = []

beforeAll(() => {
  packed = packAll().packed
  project = installPacked(packed)
}, 240_000)

test('every public package is packed and imports in an empty project', () => {
  const script = packed
    .map(
      ({ name }) =>
        `console.log(${JSON.stringify(name)}, Object.keys(await import(${JSON.stringify(name)})).length > 0)`,
    )
    .join('\n')
  writeFileSync(join(project, 'import.mjs'), script)
  const output = execFileSync(process.execPath, ['import.mjs'], { cwd: project, encoding: 'utf8' })
  expect(output.trim().split('\n')).toEqual(packed.map(({ name }) => `${name} true`))
})

test('a tarball holds code, types and sources, and no test', () => {
  for (const { name } of packed) {
    const folder = join(project, 'node_modules', name)
    expect(existsSync(join(folder, 'dist/index.js')), name).toBe(true)
    expect(existsSync(join(folder, 'dist/index.d.ts')), name).toBe(true)
    expect(existsSync(join(folder, 'src/index.ts')), name).toBe(true)
  }
  expect(existsSync(join(project, 'node_modules/@kehoach/core/schema/plan.schema.json'))).toBe(true)
  expect(existsSync(join(project, 'node_modules/@kehoach/core/src/core.test.ts'))).toBe(false)
})

test.each(Object.keys(arrows))('the example in the README of %s prints what the README says', (name) => {
  const readme = textOf(`packages/${name}/README.md`)
  const code = /```ts\n([\s\S]*?)```/u.exec(readme)?.[1]
  const output = /```text\n([\s\S]*?)```/u.exec(readme)?.[1]
  expect(code, 'an example').toBeDefined()
  expect((code ?? '').trim().split('\n').length).toBeLessThanOrEqual(15)
  const file = join(project, `readme-${name}.mjs`)
  writeFileSync(file, code ?? '')
  expect(execFileSync(process.execPath, [file], { cwd: project, encoding: 'utf8' })).toBe(output)
})

test('the licence of every package is the repository’s', () => {
  expect(readFileSync(join(root, 'LICENSE'), 'utf8')).toContain('MIT License')
  for (const name of Object.keys(arrows))
    expect(JSON.parse(textOf(`packages/${name}/package.json`))).toMatchObject({ license: 'MIT' })
})
