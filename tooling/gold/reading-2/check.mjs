#!/usr/bin/env node
// Verifies the gold of the reading set against its texts and prints the counts.
//
//   node tooling/gold/reading-2/check.mjs
//
// A text is folded as the conventions say: debris and bare page numbers dropped by line, Markdown signs and table pipes aside, lines
// joined by one space, or without one after a `-` that has no blank before it. Then every string of the gold must occur there, every
// quote in the item or row it names, and every path must be unique, consistent with its label and below a path that exists.
// Exit status: 0, or 1 if anything is wrong.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const index = JSON.parse(readFileSync(join(here, 'index.json'), 'utf8'))
const keys = 'source header preamble parentPlan outline tasks appendixTables measures deadlines references closing recipients signature debris roles'
const kinds = ['before', 'by', 'within', 'recurring']

const space = (text) => text.normalize('NFC').replace(/\s+/g, ' ').trim()
const plain = (text) => space(text.replace(/<br>/g, ' ').replace(/\\(?=[()])/g, '').replace(/^[ \t]*#{1,6} /gm, '').replace(/\*\*|__|(?<!\S)\*(?=\S)|(?<=\S)\*(?!\S)/g, '').replaceAll('|', ' '))
const bare = (text) => text.replace(/[\s.;:,]+$/u, '')

function joined(source, debris) {
  const dropped = new Set(debris.map(space))
  const kept = source.split(/\n|\f/).filter((line) => !dropped.has(space(line)) && !/^\s*\d{1,2}\s*$/.test(line))
  return plain(kept.join('\n').replace(/(\S-)[ \t]*\n\s*(?=\S)/g, '$1').replace(/(^|\n)- ?\n/g, '\n'))
}

const wrong = []
for (const { name, half } of index) {
  const say = (message) => wrong.push(`${name}: ${message}`)
  const raw = readFileSync(join(here, `${name}.txt`), 'utf8')
  const gold = JSON.parse(readFileSync(join(here, `${name}.gold.json`), 'utf8'))
  const source = joined(raw, gold.debris)
  const all = plain(raw)
  const folded = source.toLowerCase()
  const has = (what, text) => source.includes(space(text)) || say(`${what} not in the text: ${text}`)

  if (Object.keys(gold).join(' ') !== keys) say(`keys ${Object.keys(gold).join(' ')}`)
  if (!['tune', 'test'].includes(half)) say(`half ${half}`)

  const texts = new Map()
  for (const item of gold.outline) {
    const at = item.path.join('/')
    if (texts.has(at)) say(`path twice: ${at}`)
    texts.set(at, item.text)
    const last = item.path.at(-1)
    const expected = last.startsWith('¶') ? '' : /^-\d+$/.test(last) ? '-' : last.replace(/#\d+$/, '')
    if (expected !== item.label) say(`label ${item.label} at ${at}`)
    const above = item.path.slice(0, -1)
    if (above.length && !above[0].startsWith('PL') && !texts.has(above.join('/'))) say(`nothing above ${at}`)
    if (above.length > 1 && !texts.has(above.join('/'))) say(`nothing above ${at}`)
    const before = /^(?:-|¶)(\d+)$/.exec(last)
    if (before && Number(before[1]) > 1 && !texts.has([...above, `${last[0]}${Number(before[1]) - 1}`].join('/'))) say(`gap before ${at}`)
    has(`item ${at}`, item.text)
  }
  // items in reading order
  let from = 0
  for (const item of gold.outline) {
    const found = source.indexOf(space(item.text), from)
    if (found < 0) say(`out of order: ${item.path.join('/')}`)
    else from = found + 1
  }

  const rows = new Map()
  for (const table of gold.appendixTables) {
    if (table.title !== null) has('table title', table.title)
    for (const row of table.rows) {
      if (row.length !== table.columns.length) say(`row of ${row.length} cells: ${row[0]} ${row[1]}`)
      for (const cell of row) for (const line of cell.split('\n')) if (line && !inTwo(source, space(line))) has('cell', line)
      for (const path of rowPaths(gold, row)) rows.set(path, `${rows.get(path) ?? ''} ${row.join(' ')}`)
    }
  }
  for (const p of gold.preamble) has('preamble', p)
  for (const p of gold.closing) has('closing', p)
  for (const r of gold.recipients) has('recipient', r)
  for (const d of gold.debris) if (!all.includes(plain(d))) say(`debris not in the text: ${d}`)
  const { header, signature } = gold
  if (!folded.includes(space(header.title).toLowerCase())) say(`title ${header.title}`)
  if (!folded.replace(/\s/g, '').includes(header.number?.replace(/\s/g, '').toLowerCase() ?? '')) say(`number ${header.number}`)
  if (header.place) has('place', header.place)
  for (const part of [signature.title, signature.name]) if (part) has('signature', part)
  for (const line of signature.authority?.split(/ (?=(?:KT|TL|TUQ|Q)\. )/) ?? []) has('signature', line)

  const within = (path) => {
    const at = path.join('/')
    if (at === 'preamble') return gold.preamble.join(' ')
    if (at === 'closing') return gold.closing.join(' ')
    return texts.get(at) ?? rows.get(at) ?? null
  }
  const quoted = (what, path, quote) => {
    const text = within(path)
    if (text === null) say(`${what} at an unknown path ${path.join('/')}`)
    else if (!space(text).includes(space(quote))) say(`${what} at ${path.join('/')} does not say: ${quote}`)
  }
  for (const m of gold.measures) {
    quoted('measure', m.path, m.quote)
    if ((m.atLeast === null) === (m.percent === null)) say(`measure without one number at ${m.path.join('/')}`)
    const n = m.atLeast ?? m.percent
    const printed = String(n).replace('.', ',').replace(/\B(?=(\d{3})+$)/g, '.')
    if (!m.quote.includes(printed)) say(`measure ${n} not in its quote: ${m.quote}`)
  }
  for (const d of gold.deadlines) {
    quoted('deadline', d.path, d.quote)
    if (!kinds.includes(d.kind)) say(`kind ${d.kind}`)
    if (d.kind === 'recurring' && d.date !== null) say(`recurring with a date at ${d.path.join('/')}`)
    if (d.date !== null && Number.isNaN(Date.parse(d.date))) say(`date ${d.date}`)
  }
  for (const r of gold.references) {
    quoted('reference', r.path, r.number)
    if (r.issuer) quoted('issuer', r.path, r.issuer)
  }
  const parent = gold.parentPlan
  if (parent && !gold.references.some((r) => r.number === parent.number && r.date === parent.date)) say('parentPlan is no reference')
  for (const t of gold.tasks) {
    const at = t.path.join('/')
    if (!texts.has(at) && !rows.has(at)) say(`task at an unknown path ${at}`)
    const own = texts.has(at)
      ? gold.outline.filter((i) => `${i.path.join('/')}/`.startsWith(`${at}/`)).map((i) => i.text).join(' ')
      : rows.get(at)
    const said = (part) => part && (space(own ?? '').includes(space(part)) || say(`task ${at} does not say: ${part}`))
    for (const agency of [...t.lead, ...t.coordinating]) said(agency)
    for (const field of [t.time, t.frequency, ...(t.product?.split('\n') ?? [])]) said(field)
    if (t.lead.length + t.coordinating.length === 0 && !t.time && !t.product) say(`task ${at} without fields`)
  }
  for (const r of gold.roles) if (!texts.has(r.path.join('/'))) say(`role at an unknown path ${r.path.join('/')}`)

  // what no part of the gold holds
  const held = [header.title, ...gold.preamble, ...gold.outline.map((i) => i.text), ...gold.closing, ...gold.recipients, ...gold.appendixTables.flatMap((t) => t.rows.flat().flatMap((c) => c.split('\n')))]
  const letters = (s) => s.replace(/[^\p{L}\p{N}]/gu, '').length
  const share = held.reduce((n, s) => n + letters(s ?? ''), 0) / letters(source)
  const dated = gold.deadlines.filter((d) => d.date !== null).length
  console.log(
    `${name.padEnd(18)} ${half}  lines ${raw.split('\n').length}, letters held ${(share * 100).toFixed(1)} %; items ${gold.outline.length}, tasks ${gold.tasks.length}, tables ${gold.appendixTables.length} (rows ${gold.appendixTables.reduce((n, t) => n + t.rows.length, 0)}), measures ${gold.measures.length}, deadlines ${gold.deadlines.length} (dated ${dated}), references ${gold.references.length}, recipients ${gold.recipients.length}, roles ${gold.roles.length}`,
  )
  if (share > 1.02) say(`said twice: ${share}`)
  if (bare(signature.title ?? '') === '') say('no title')
}

/** Whether a cell stands in the text in two pieces, one after the other: a row cut by a page resumes after its other cells. */
function inTwo(source, cell) {
  const words = cell.split(' ')
  return words.some((_, n) => {
    const first = source.indexOf(words.slice(0, n + 1).join(' '))
    return first >= 0 && source.indexOf(words.slice(n + 1).join(' '), first) >= 0
  })
}

/** The paths under which a row may be named: the appendix or item that holds it, then its printed number. */
function rowPaths(gold, row) {
  const number = /^\s*(\d+(?:\.\d+)*|[IVX]+|[a-zđ])[.)]?\s*$/u.exec(row[0])?.[1]
  if (!number) return []
  const named = [...gold.tasks, ...gold.measures, ...gold.deadlines, ...gold.references].map((x) => x.path)
  const outlined = new Set(gold.outline.map((i) => i.path.join('/')))
  return [...new Set(named.filter((p) => p.at(-1) === number && !outlined.has(p.join('/'))).map((p) => p.join('/')))]
}

for (const message of wrong) console.error(message)
console.log(wrong.length ? `${wrong.length} wrong` : 'all consistent')
process.exit(wrong.length ? 1 : 0)
