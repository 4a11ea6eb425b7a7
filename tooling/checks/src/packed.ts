import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { arrows } from './arrows.ts'
import { root } from './files.ts'

/** A published package as a tarball. */
export interface Packed {
  readonly name: string
  readonly file: string
}

/** Packs every public package into a new folder, as publishing would. */
export function packAll(): { readonly folder: string; readonly packed: readonly Packed[] } {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-pack-'))
  const packed = Object.keys(arrows)
    .map((name) => `packages/${name}`)
    .map((path): Packed => {
      const output = execFileSync('pnpm', ['pack', '--json', '--pack-destination', folder], {
        cwd: join(root, path),
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      const { filename } = JSON.parse(output.slice(output.indexOf('{'))) as { filename: string }
      const { name } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as { name: string }
      return { name, file: filename.startsWith('/') ? filename : join(folder, filename) }
    })
  return { folder, packed }
}

/** What packages want their user to bring, in the versions that they are tested with. */
function peersOf(packed: readonly Packed[]): Readonly<Record<string, string>> {
  const manifests = packed.map(
    ({ name }) =>
      JSON.parse(readFileSync(join(root, 'packages', name.slice('@kehoach/'.length), 'package.json'), 'utf8')) as {
        readonly peerDependencies?: Readonly<Record<string, string>>
        readonly devDependencies?: Readonly<Record<string, string>>
      },
  )
  return Object.fromEntries(
    manifests.flatMap(({ peerDependencies = {}, devDependencies = {} }) =>
      Object.entries(peerDependencies).map(([name, range]) => [name, devDependencies[name] ?? range]),
    ),
  )
}

/** Installs the tarballs, and nothing of the workspace, in an empty project; gives the project's folder. */
export function installPacked(packed: readonly Packed[]): string {
  const project = mkdtempSync(join(tmpdir(), 'kehoach-empty-'))
  const files: Record<string, string> = Object.fromEntries(packed.map(({ name, file }) => [name, `file:${file}`]))
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'empty', private: true, type: 'module', dependencies: { ...files, ...peersOf(packed) } }),
  )
  writeFileSync(
    join(project, 'pnpm-workspace.yaml'),
    `overrides:\n${Object.entries(files)
      .map(([name, file]) => `  '${name}': '${file}'`)
      .join('\n')}\n`,
  )
  execFileSync('pnpm', ['install', '--prefer-offline', '--silent'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return project
}
