import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const programs = { office: 'soffice', fonts: 'pdffonts' } as const

/** What LibreOffice makes of Word files: one run for all of them, by the names given; missing where it refused one. */
export function converted(
  files: Readonly<Record<string, Uint8Array>>,
  to: 'pdf' | 'docx',
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-docx-'))
  mkdirSync(join(folder, 'out'))
  const paths = Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, `${name}.docx`)
    writeFileSync(path, bytes)
    return path
  })
  const profile = `-env:UserInstallation=file://${folder}/profile`
  execFileSync(
    programs.office,
    ['--headless', profile, '--convert-to', to, '--outdir', join(folder, 'out'), ...paths],
    {
      stdio: 'ignore',
    },
  )
  const made = readdirSync(join(folder, 'out'))
  return new Map(made.map((name) => [name.replace(/\.\w+$/u, ''), readFileSync(join(folder, 'out', name))]))
}

/** The fonts that a PDF names. */
export function fontsOf(pdf: Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'kehoach-pdf-')), 'x.pdf')
  writeFileSync(path, pdf)
  return execFileSync(programs.fonts, [path], { encoding: 'utf8' })
}
