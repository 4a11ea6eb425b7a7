import type { vi } from './vi.ts'

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
