import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { unitsOn } from '@kehoach/units'
import type { Context } from '../context.ts'
import type { Finished } from '../finished.ts'
import { toolVersion } from '../version.ts'

interface Finding {
  readonly id: string
  readonly ok: boolean
  readonly detail: string
}

/** `kehoach doctor`: what this machine has of what kehoach can use; changes nothing. */
export async function doctor(context: Context): Promise<Finished> {
  const { words, settings, paint, marks } = context
  const findings = examined(context)
  const line = ({ id, ok, detail }: Finding): string => {
    const text = words.doctor[id as keyof typeof words.doctor](detail, ok)
    const sign = marks ? (ok ? '✓' : '✗') : ok ? 'OK' : '--'
    return `${ok ? paint.green(sign) : paint.yellow(sign)} ${text}`
  }
  return {
    format: 'kehoach.doctor',
    inputs: [],
    result: { version: toolVersion(), today: settings.today, findings },
    json: 'envelope',
    notes: [],
    text: [...findings.map(line), ''].join('\n'),
    endings: [],
  }
}

function examined({ io, settings }: Context): readonly Finding[] {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const units = unitsOn(settings.today)
  const communes = units.filter(({ level }) => level === 'commune').length
  const office = programOn(io, ['soffice', 'libreoffice'])
  return [
    { id: 'node', ok: major >= 24 || (major === 22 && minor >= 13), detail: process.versions.node },
    { id: 'units', ok: communes > 0, detail: `${communes}` },
    { id: 'office', ok: office !== null, detail: office ?? '' },
    { id: 'marks', ok: io.platform !== 'win32' || Boolean(io.env['WT_SESSION']), detail: io.env['TERM'] ?? '' },
  ]
}

/** The folder of the path that holds one of a program's commands; null where none does. */
function programOn({ env, platform }: Context['io'], commands: readonly string[]): string | null {
  const names = platform === 'win32' ? commands.map((command) => `${command}.exe`) : commands
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.find((folder) => names.some((name) => existsSync(join(folder, name)))) ?? null
}
