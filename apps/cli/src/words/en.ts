import type { vi } from './vi.ts'

/** `1 error`, `2 errors`. */
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** The same in English. */
export const en: typeof vi = {
  severity: { error: 'error', warning: 'warning', info: 'note' },
  blank: '(blank)',
  unknown: 'not known',
  see: (command) => `See: ${command}`,
  recognising: (d) => `recognising text, page ${d.page} (${d.done} of ${d.of} done)`,
  moreNotes: (count) => `${count} small notes: add -v to see them`,
  bug: (path) =>
    `kehoach has a bug; it is not your file's fault. A description (without any text of yours) was written to ${path}; please send it to who looks after kehoach.`,
  header: {
    level: { province: 'province', district: 'district', commune: 'commune' },
    regime: { 'three-level': 'three-level regime', 'two-level': 'two-level regime' },
    number: 'No.',
    date: 'date',
    parent: 'parent',
    noIssuer: '(issuing body not known)',
  },
  role: {
    basis: 'basis',
    review: 'review',
    viewpoint: 'viewpoint',
    purpose: 'purpose',
    requirement: 'requirement',
    target: 'target',
    audience: 'audience',
    scope: 'scope',
    content: 'content',
    form: 'form',
    task: 'task',
    solution: 'solution',
    funding: 'funding',
    time: 'time',
    organisation: 'organisation',
    reporting: 'reporting',
    actor: 'actor',
    lead: 'lead',
    coordinating: 'coordinating',
    product: 'product',
    frequency: 'frequency',
  },
  outline: {
    counts: (d) =>
      `${d.items} items · ${d.tasks} tasks · ${d.tables} appendix tables · ${d.deadlines} deadlines · ${d.unread} pieces unread`,
    hidden: (count) => `${count} deeper items not printed (leave out --depth to see all)`,
    appendix: (title, rows) => `${title} (${rows} rows)`,
    under: 'under',
    here: 'here',
    before: 'before',
    after: 'after',
    line: (line) => `line ${line}`,
    paragraph: (paragraph) => `paragraph ${paragraph} (#p=${paragraph})`,
    page: (page) => `page ${page} (#page=${page})`,
  },
  import: {
    read: (d) =>
      `${d.items} items · ${d.tasks} tasks · ${d.tables} tables · ${d.deadlines} deadlines · ${d.bases} bases`,
    account: (d) => `No letter is lost: ${d.placed} of ${d.all} letters and digits stand in the plan`,
    aside: (d) =>
      `${d.count} stand aside in "unread" (${d.pieces === 1 ? '1 piece' : `${d.pieces} pieces`}, no content of the plan):`,
    mandates: (d) =>
      `Proposed for the lower level: ${d.own} to do, ${d.helps} to help, ${d.upper} the upper level's own (a person confirms)`,
    save: 'Nothing was written: add -o plan.json to keep the plan that was read.',
  },
  coverage: {
    judged: 'Coverage',
    of: (count) => `${count} obligations of the lower level`,
    notCounted: (count) => `${count} others are the upper level's own and not counted`,
    notConcrete: 'covered, not made concrete',
    look: 'look',
    lookAt: (count) => `${count} obligations the machine is not sure of, a person must look:`,
    nearest: 'nearest',
    found: 'found',
    nothing: 'no passage is near',
    askedFor: 'asked for',
    notSaid: 'not said',
    added: (count) => `the unit's own additions: ${count} (no fault)`,
    nothingToDo: 'Nothing is missing or weakened.',
    proposes: 'The machine proposes; the reviewer decides.',
    more: (parent, child, locator) => `Why: kehoach coverage ${parent} ${child} --explain "${locator}"`,
    confidence: (percent) => `${percent}% sure`,
    because: 'because',
    candidates: 'Near, but not accepted:',
    accepted: 'Evidence:',
    noMandate: 'The parent charges the lower level with nothing.',
    aspect: {
      quantity: 'quantity',
      frequency: 'frequency',
      deadline: 'deadline',
      actor: 'actor',
      modality: 'modality',
      scope: 'scope',
    },
    rationale: { id: 'id', hash: 'same text', values: 'values', words: 'words', person: 'a person' },
  },
  derive: {
    carried: (count) => `${count} items carried from the parent`,
    left: (count) => `${count} left out`,
    questions: (count) => `${count} questions to the unit`,
    toAnswer: 'The unit must answer (printed as […]):',
    leftOut: 'Left out:',
    kept: 'Kept from the unit’s plan of last year; does it still hold:',
    dropped: 'In last year’s plan, no longer asked for (not carried):',
    moreOf: (count) => `… and ${count} more`,
    dryRun: 'Nothing written (--dry-run).',
    would: (path) => `would write ${path}`,
    unchanged: 'unchanged',
    row: (row) => `row ${row}`,
    failedRow: (row, name) => `row ${row}${name === '' ? '' : ` (${name})`}: failed`,
    batch: (d) => `${d.units} units · ${d.files} files · ${d.failed} rows failed · ${d.questions} questions`,
    batchDryRun: (d) =>
      `Would derive ${d.units} units, ${d.files} files; ${d.failed} rows failed; ${d.questions} questions`,
    list: (path) => `list and questions: ${path}`,
    repair: 'Repair the rows that failed and run again: files that did not change stay.',
    next: (parent, child) => `Next: fill in the […], then kehoach coverage ${parent} ${child}`,
  },
  template: {
    proposed: (d: {
      duties: number
      own: number
      helps: number
      upper: number
      decisive: number
      fields: number
      guessed: number
    }): string =>
      `${d.duties} duties · ${d.own} proposed for the level below (${d.decisive} to be made concrete) · it helps with ${d.helps} · ${d.upper} of the upper level · ${d.fields} typed fields · ${d.guessed} for a person to look at`,
    own: 'For the level below:',
    helps: 'The level below helps:',
    upper: 'The upper level’s own:',
    addressees: 'Bodies that the plan binds:',
    guessed: 'Perhaps fields, or numbers to divide:',
    guess: { blank: 'blank', 'whole-province': 'of the whole area: divide it?' },
    proposes: (output: string | null): string =>
      output === null
        ? 'The machine only proposes. To keep it as a template add -o mau.md'
        : `The machine only proposes: change and confirm in ${output}, then kehoach template check ${output}`,
    checked: (d: { errors: number; warnings: number }): string => `${d.errors} errors, ${d.warnings} warnings`,
    fields: (count: number): string => `${count} fields beside the unit’s name:`,
    sheet: (output: string, units: number): string => `sheet to send: ${output}, ${units} units filled in`,
    type: { text: 'text', number: 'number', date: 'date', list: 'list', agency: 'agency', choice: 'choice' },
  },
  check: {
    folded: (count: number): string => `${counted(count, 'small remark')} (add -v to see them)`,
    summary: (d: { errors: number; warnings: number; infos: number; repairable: number }, rules: number): string =>
      `${counted(d.errors, 'error')}, ${counted(d.warnings, 'warning')}, ${counted(d.infos, 'remark')}${d.repairable > 0 ? ` (${d.repairable} can be repaired)` : ''} · ${counted(rules, 'rule')}`,
    nothing: (files: number, rules: number): string =>
      `Nothing to look at${files > 1 ? ` in ${files} files` : ''} · ${rules} rules`,
    repairable: 'can be repaired',
    fixHint: 'Add --fix to write a repaired copy; the file itself is not changed.',
    explain: (rule: string): string => `Explained by: kehoach explain ${rule}`,
    fixed: (path: string, edits: number): string =>
      `${path}: ${counted(edits, 'place')} repaired in the copy, to be looked at`,
    line: (line: number): string => `line ${line}`,
    also: (lines: string): string => `related: ${lines}`,
    title: 'A plan checked',
    clean: 'Nothing to look at.',
    columns: ['Severity', 'Place', 'Finding', 'Rule'],
  },
  diff: {
    nothing: 'The plans do not differ in content.',
    alsoMoved: (from: string): string => `moved from ${from}`,
    rewritten: 'nearly written anew',
    sameLines: (count: number): string => `= ${counted(count, 'line')} the same`,
  },
  explain: {
    source: 'Source',
    since: (from: string, to: string | null): string => `For plans from ${from}${to === null ? ' on' : ` to ${to}`}`,
    invalid: 'Reported:',
    valid: 'Not reported:',
    repairs: 'Repaired by: kehoach check FILE --fix (writes a copy).',
    disable: 'To silence it with a reason, in a Markdown file, right above the paragraph:',
    reason: 'reason',
    how: 'Each rule: kehoach explain <rule>',
  },
  doctor: {
    node: (detail: string, ok: boolean): string => `Node ${detail}${ok ? '' : ' (22.13 or later, or 24, is needed)'}`,
    units: (detail: string): string => `administrative units: ${detail} communes`,
    office: (detail: string, ok: boolean): string =>
      ok ? `LibreOffice in ${detail}` : 'no LibreOffice: old .doc files are not read; save them as .docx',
    marks: (_: string, ok: boolean): string =>
      ok ? 'the console prints the signs ● ▲' : 'the console may not print the signs: use Windows Terminal',
  },
  init: {
    plan: 'a plan with […] to fill in',
    units: 'a table of the units below, one a row',
    made: (dir: string): string => `Made ${dir}/`,
    would: (dir: string): string => `Would make ${dir}/ (--dry-run, nothing is written)`,
    next: (plan: string): string => `Next: fill in ${plan}, then kehoach check ${plan}`,
  },
  render: {
    unchanged: 'unchanged, left as it is',
    form: 'form of Decree 30/2020/NĐ-CP',
    blanks: (names) => `blank: ${names.join(', ')}`,
    number: 'number',
    date: 'date',
    signer: 'signer',
    verified: 'read back: the same',
    notVerified: 'not read back (--no-verify)',
    draft: (count) => `draft: open places ${count}, in yellow`,
    notWritten: 'Nothing written: the Word file does not read back as the plan (--no-verify writes it all the same).',
    notFinal: (count) => `Nothing written: open places ${count}.`,
  },
}
