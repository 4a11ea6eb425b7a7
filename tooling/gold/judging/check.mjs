#!/usr/bin/env node
// Verifies the judged pairs: every quote of a gold file occurs in its document, every verdict is well formed, and prints the counts.
//
//   node tooling/gold/judging/check.mjs
//
// A quote is looked for with markdown emphasis, escapes and table pipes aside and white space folded. Where a document also stands as
// .txt, its lines are joined, page numbers aside, and every quote must occur there too. Exit status: 0, or 1 if anything is wrong.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const index = JSON.parse(readFileSync(join(here, 'index.json'), 'utf8'))

const statuses = ['covered', 'weakened', 'partial', 'missing', 'cannot-check', 'not-applicable']
const aspects = ['quantity', 'frequency', 'deadline', 'actor', 'modality', 'scope']
const hards = ['none', 'paraphrase', 'merge', 'split', 'reorder', 'decoy']

const fold = (text) =>
  text
    .normalize('NFC')
    .replaceAll('<br>', ' ')
    .replace(/[*_\\|]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:)])/g, '$1')
    .trim()

/** Lines of extracted text joined again: a bare number is a page, a line that ends in a hyphen without a space before it is cut. */
const unwrap = (text) => fold(text.replace(/^\d{1,2}$/gm, '').replace(/([^\s])-\n+/g, '$1-'))

const wrong = []
const check = (good, pair, message) => good || wrong.push(`${pair}: ${message}`)

const documentOf = (pair, name) => {
  const file = join(here, pair, name)
  const text = existsSync(`${file}.txt`) ? unwrap(readFileSync(`${file}.txt`, 'utf8')) : null
  return { name, md: fold(readFileSync(`${file}.md`, 'utf8')), txt: text }
}

const quoted = (pair, document, where, quote) => {
  const text = fold(quote)
  check(text.length > 0, pair, `${where}: empty quote`)
  check(document.md.includes(text), pair, `${where}: not in ${document.name}.md: ${quote}`)
  if (document.txt) check(document.txt.includes(text), pair, `${where}: not in ${document.name}.txt: ${quote}`)
}

const checkItem = (pair, parent, child, item) => {
  const where = item.parentPath
  quoted(pair, parent, where, item.parentText)
  check(
    parent.md.split(fold(item.parentText)).length === 2,
    pair,
    `${where}: the parent says it twice: ${item.parentText}`,
  )
  for (const quote of [...item.childTexts, ...(item.decoyTexts ?? [])]) quoted(pair, child, where, quote)
  for (const w of item.weakening) {
    check(aspects.includes(w.aspect), pair, `${where}: aspect ${w.aspect}`)
    quoted(pair, parent, where, w.parent)
    quoted(pair, child, where, w.child)
  }
  check(statuses.includes(item.status), pair, `${where}: status ${item.status}`)
  check(hards.includes(item.hard), pair, `${where}: hard ${item.hard}`)
  check(typeof item.mandated === 'boolean', pair, `${where}: mandated is no boolean`)
  check(item.mandated || item.status === 'not-applicable', pair, `${where}: not mandated, yet ${item.status}`)
  check((item.status === 'weakened') === item.weakening.length > 0, pair, `${where}: weakening and status disagree`)
  check(
    (item.status === 'missing') === (item.mandated && item.childTexts.length === 0),
    pair,
    `${where}: evidence and status disagree`,
  )
  check(item.why.length > 0, pair, `${where}: no reason given`)
}

const tally = (rows, name) => rows.reduce((sum, row) => sum + (row[name] ?? 0), 0)
const countPair = (entry, gold) => {
  const row = { items: gold.items.length, mandated: gold.items.filter((i) => i.mandated).length }
  for (const s of statuses) row[s] = gold.items.filter((i) => i.mandated && i.status === s).length
  row.doubtful = gold.items.filter((i) => i.doubtful).length
  row.stronger = gold.items.filter((i) => i.stronger).length
  row.delegated = gold.items.filter((i) => i.delegated).length
  row.decoys = gold.items.filter((i) => i.decoyTexts).length
  row.added = gold.added.length
  row.defects = gold.otherDefects.length
  for (const a of aspects) row[a] = gold.items.flatMap((i) => i.weakening).filter((w) => w.aspect === a).length
  return { ...row, name: entry.name, half: entry.half }
}

const rows = index.map((entry) => {
  const gold = JSON.parse(readFileSync(join(here, entry.name, 'gold.json'), 'utf8'))
  const [parent, child] = [documentOf(entry.name, 'parent'), documentOf(entry.name, 'child')]
  check(
    gold.parent === `${entry.name}/parent.md` && gold.child === `${entry.name}/child.md`,
    entry.name,
    'gold names other files',
  )
  for (const item of gold.items) checkItem(entry.name, parent, child, item)
  for (const quote of gold.added) quoted(entry.name, child, 'added', quote)
  for (const defect of gold.otherDefects) quoted(entry.name, child, defect.kind, defect.quote)
  const seen = gold.items.map((i) => fold(i.parentText))
  for (const text of seen)
    check(seen.filter((other) => other === text).length === 1, entry.name, `two entries quote: ${text}`)
  return countPair(entry, gold)
})

const names = Object.keys(rows[0]).filter((name) => name !== 'name' && name !== 'half')
for (const name of names)
  console.log(
    [name.padEnd(15), ...rows.map((row) => String(row[name]).padStart(4)), String(tally(rows, name)).padStart(6)].join(
      '',
    ),
  )
console.log([''.padEnd(15), ...rows.map((row) => row.half.padStart(5).slice(-4).padStart(4))].join(''))
for (const message of wrong) console.error(message)
process.exit(wrong.length > 0 ? 1 : 0)
