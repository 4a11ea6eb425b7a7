import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { arrows, onNode } from './arrows.ts'
import { filesBelow, root, textOf } from './files.ts'

const packages = readdirSync(join(root, 'packages')).filter((name) => filesBelow(`packages/${name}`).length > 0)
const isTest = (file: string): boolean => /\.test\.ts$|\/test\//u.test(file)
const importsOf = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/(?:from|import)\s*\(?['"]([^'"]+)['"]/gu)].map(([, name = '']) => name)
const sourcesOf = (folder: string): readonly string[] =>
  filesBelow(`${folder}/src`).filter((file) => file.endsWith('.ts') && !isTest(file))

describe('the arrows between packages', () => {
  test('every package stands in the table', () => {
    const known = [
      ...Object.keys(arrows),
      ...onNode.filter((path) => path.startsWith('packages/')).map((path) => path.slice('packages/'.length)),
    ]
    expect(packages.filter((name) => !known.includes(name))).toEqual([])
  })

  test.each(Object.entries(arrows))('%s imports only %j of ours', (name, allowed) => {
    const used = new Set(
      sourcesOf(`packages/${name}`)
        .flatMap(importsOf)
        .filter((each) => each.startsWith('@kehoach/')),
    )
    expect([...used].filter((each) => !allowed.includes(each.slice('@kehoach/'.length)))).toEqual([])
  })

  test.each(Object.keys(arrows))('%s declares what it imports, and uses no Node', (name) => {
    const manifest = JSON.parse(textOf(`packages/${name}/package.json`)) as { dependencies?: Record<string, string> }
    const declared = Object.keys(manifest.dependencies ?? {})
    const outside = sourcesOf(`packages/${name}`)
      .flatMap(importsOf)
      .filter((each) => !each.startsWith('.'))
    const packageName = (each: string): string =>
      each
        .split('/')
        .slice(0, each.startsWith('@') ? 2 : 1)
        .join('/')
    expect(outside.filter((each) => each.startsWith('node:'))).toEqual([])
    expect(outside.map(packageName).filter((each) => !declared.includes(each) && each !== 'mdast')).toEqual([])
  })

  test('no file imports its own index', () => {
    const own = packages
      .flatMap((name) => sourcesOf(`packages/${name}`))
      .filter((file) => importsOf(file).some((each) => /^\.\.?\/(?:.*\/)?index\.ts$/u.test(each)))
    expect(own).toEqual([])
  })
})

describe('the glossary', () => {
  const rows = textOf('docs/glossary.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| field'))
  const core = sourcesOf('packages/core').map(textOf).join('\n')
  test.each(rows.map((row) => row.split('|').map((cell) => cell.trim())[2] ?? ''))(
    '%s is a name in core',
    (identifier) => {
      const name = identifier.replaceAll('`', '')
      expect(name).not.toBe('')
      expect(new RegExp(`\\b${name}\\b`, 'u').test(core), name).toBe(true)
    },
  )
})

describe('habits', () => {
  const sources = ['packages', 'apps', 'tooling']
    .flatMap(filesBelow)
    .filter((file) => /\.(?:ts|tsx|mjs|js)$/u.test(file))

  test('no test is switched off or runs alone, but in the test kit for absent programs', () => {
    const off = sources.filter(
      (file) =>
        !file.startsWith('tooling/test-kit/') &&
        !file.startsWith('tooling/checks/') &&
        /\b(?:test|it|describe)\.(?:skip|only|todo|fails)\b/u.test(textOf(file)),
    )
    expect(off).toEqual([])
  })

  test('every test file asserts', () => {
    const silent = sources.filter((file) => file.endsWith('.test.ts') && !/\bexpect\(|\bassert/u.test(textOf(file)))
    expect(silent).toEqual([])
  })

  test('no path of one machine and no unfinished mark', () => {
    const marks = /(?:^|[^\w.])\/(?:work|root|home\/[a-z]+)\/|\b(?:TODO|FIXME|XXX)\b/mu
    const files = [
      ...sources,
      ...filesBelow('docs'),
      ...filesBelow('examples'),
      'README.md',
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
    ].filter((file) => !file.startsWith('tooling/checks/'))
    expect(files.filter((file) => marks.test(textOf(file)))).toEqual([])
  })

  test('no wording of the shared corpus is known to the code', () => {
    const names = /Đức Phổ|Chợ Đồn|Trảng Bàng|Lam Giang|Thạch Bình|xã Phan\b/u
    // The generated tables hold the names of the whole country.
    const written = sources.filter((file) => !file.startsWith('tooling/') && !file.endsWith('units-data.ts'))
    expect(written.filter((file) => names.test(textOf(file)))).toEqual([])
  })
})
