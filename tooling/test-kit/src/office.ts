import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A Word file as PDF, made by LibreOffice with a profile of its own. */
export function pdfOfWord(word: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-pdf-'))
  try {
    writeFileSync(join(folder, 'plan.docx'), word)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'plan.docx')],
      {
        stdio: 'ignore',
        timeout: 120_000,
      },
    )
    return new Uint8Array(readFileSync(join(folder, 'plan.pdf')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
