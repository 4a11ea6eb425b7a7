import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A Word file in another form (`pdf`, `doc`, `rtf`, `docx`), made by LibreOffice with a profile of its own. */
export function convertedByOffice(word: Uint8Array, form: 'pdf' | 'doc' | 'rtf' | 'docx'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-office-'))
  try {
    const source = join(folder, 'plan.docx')
    const made = join(folder, 'made')
    writeFileSync(source, word)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync('soffice', [profile, '--headless', '--convert-to', form, '--outdir', made, source], {
      stdio: 'ignore',
      timeout: 120_000,
    })
    return new Uint8Array(readFileSync(join(made, `plan.${form}`)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A Word file printed to PDF. */
export const pdfOfWord = (word: Uint8Array): Uint8Array => convertedByOffice(word, 'pdf')
