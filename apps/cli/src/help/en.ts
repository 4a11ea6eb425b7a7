import type { Help } from './help.ts'

const fileNote =
  'Files are known by their content, not their name: Word (.docx, .doc), PDF (scans too), text, Markdown, or a stored plan (.json). "-" is standard input.'

/** What help says in English. */
export const en: Help = {
  summary: 'kehoach: read administrative plans, derive lower plans, judge them against their parents, print them.',
  examples: [
    'kehoach outline province-plan.md',
    'kehoach derive province-plan.md --set ten="xã Đồng Mây" -o draft.docx',
    'kehoach derive province-plan.md --data units.csv --out-dir drafts --to docx,md',
    'kehoach coverage province-plan.md commune.md',
    'kehoach check commune.md',
  ],
  heads: {
    examples: 'Examples',
    usage: 'Usage',
    commands: 'Commands',
    arguments: 'Arguments',
    options: 'Options',
    globals: 'Options of every command',
  },
  options: '[options]',
  command: '<command>',
  commands: {
    import: {
      summary: 'read a Word, PDF or text file, account for each letter, store the plan',
      examples: [
        'kehoach import province.docx --as parent -o parent.json',
        'kehoach import scan.pdf -o plan.md',
        'kehoach import plan.docx --strict',
      ],
      arguments: { '<file>': 'the file to read' },
      options: {
        '-o, --output <file>': 'the file to store the plan in (.json or .md); without it the reading is only printed',
        '--as <what>': 'plan, or parent: with what is proposed for the lower level',
        '--strict': 'exit 1 while text stands aside in "unread"',
      },
      notes: [
        fileNote,
        'Letters read = letters in the plan + letters in "unread" (page numbers, signing stamps, repeated heads).',
      ],
    },
    outline: {
      summary: 'read a plan and print its outline; writes nothing',
      examples: [
        'kehoach outline plan.md --depth 2',
        'kehoach outline plan.md --only item=II',
        'kehoach outline plan.md --at item=II/2/a',
        'kehoach outline plan.txt --json',
      ],
      arguments: { '<file>': 'a plan' },
      options: {
        '--at <locator>':
          'print one paragraph with what stands around it: item=II/2/a, a line :12, a Word paragraph #p=9, a page #page=3',
        '--only <item>': 'print one section alone: item=II',
        '--depth <n>': 'print the first n levels alone',
      },
      notes: [fileNote],
    },
    derive: {
      summary: 'draft the plan of one or many lower units',
      examples: [
        'kehoach derive province.md --set ten="xã Đồng Mây" -o draft.docx',
        'kehoach derive province.md --set ten="xã Đồng Mây" --ke-thua commune-2025.md -o draft.docx',
        'kehoach derive province.md --data units.xlsx --out-dir drafts --to docx,md',
        'kehoach derive province.md --data units.xlsx --out-dir drafts -n',
      ],
      arguments: { '<parent>': 'the plan of the upper level' },
      options: {
        '--set <field=value>': 'a fact of the unit; only ten="xã …" is obligatory; may be repeated',
        '-o, --output <file>': 'the file to write (.docx, .md, .json)',
        '--to <forms>': 'the forms to write: docx, md, json, divided by commas',
        '--data <table>': 'a table of units (.xlsx, .csv), one a row; the name alone is obligatory',
        '--sheet <name>': 'the sheet of an .xlsx table',
        '--out-dir <folder>': 'the folder to write to with --data',
        '--name <pattern>': 'the pattern of file names, such as "{ma}_{ten_ascii}_KH-{nam}"',
        '--only <expression>': 'only units that meet it: loai = "phường" và so_thon > 5',
        '--ke-thua <file>': 'the unit’s own plan of last year; with --data: column ke_thua of the table',
        '--resume': 'only rows that an earlier run has not done or that changed since',
        '--zip': 'pack every plan into _tat-ca.zip too',
        '--no-verify': 'do not read the Word file back',
        '--fail-on <what>': 'none, or questions: exit 1 while something has to be answered',
      },
      notes: [
        'Number, date and signer stay blank. What only the unit knows is printed as […] and listed.',
        'What is not carried is listed with its reason.',
      ],
    },
    template: {
      summary: 'make a template of an upper plan: propose, check, the sheet that communes fill in',
      examples: [
        'kehoach template propose tinh.md -o mau.md',
        'kehoach template check mau.md --data xa.xlsx',
        'kehoach template fields mau.md -o xa-dien.xlsx --data xa.csv',
      ],
      arguments: { '<action>': 'propose, check or fields', '<file>': 'the upper plan or the template' },
      options: {
        '-o, --output <file>': 'propose: the template (.md, .json); fields: the sheet to send (.xlsx)',
        '--data <table>': 'a table of units: check compares columns and fields, fields fills in what is known',
      },
      notes: [
        'In a template {{so_thon: số}} is a field; types: chữ (text), số (number), ngày (date), danh sách (list), cơ quan (agency), chọn (a|b) (choice).',
        'At the head of a paragraph: {{nếu loai = "phường"}}, {{mỗi thon trong ds_thon}}, {{phân bổ theo dan_so, tối thiểu 1}}, {{bỏ: why}}.',
        'The machine proposes; the author changes and confirms.',
      ],
    },
    coverage: {
      summary: 'judge a plan against its parent: missing, partial, weakened',
      examples: [
        'kehoach coverage province.md commune.md',
        'kehoach coverage province.md commune.md --explain item=II/3/c',
        'kehoach coverage province.md commune.md --json > result.json',
      ],
      arguments: { '<parent>': 'the plan of the upper level', '<child>': 'the plan to judge' },
      options: {
        '--parent <file>': 'a further document of the upper level; may be repeated',
        '--explain <item>': 'why an obligation is judged as it is',
        '--fail-on <verdict>': 'none, missing, weakened, partial, any: exit 1 where one stands in the result',
      },
      notes: ['The machine proposes; the reviewer decides.'],
    },
    render: {
      summary: 'write a plan as Word, Markdown, HTML or JSON',
      examples: [
        'kehoach render commune.md --to docx -o commune.docx',
        'kehoach render commune.docx --final -o to-sign.docx',
        'kehoach render commune.txt --to md -o -',
      ],
      arguments: { '<plan>': 'a plan' },
      options: {
        '--to <forms>': 'docx, md, html, json, divided by commas',
        '-o, --output <file>': 'the file to write; "-" is the terminal (md, html, json)',
        '--final': 'a clean copy to be signed; refused while a place is open',
        '--layout <name>': 'the rules of the page: nd30-2020',
        '--profile <file>': 'a unit’s own choices (JSON): sizes, margins, indent, spacing',
        '--no-verify': 'do not read the Word file back',
      },
      notes: [
        'Word in form 1.4, Annex III, Decree 30/2020/NĐ-CP. No other file is overwritten without --force.',
        'Open places ([… …], {{…}}) are yellow, each with a comment; a --final copy has none.',
        'A Word file is read back before it is written; one word that differs is an error and nothing is written (exit 3).',
      ],
    },
    check: {
      summary: 'check one plan: form, numbers, bodies, deadlines',
      examples: [
        'kehoach check commune.md',
        'kehoach check commune.md --fix',
        'kehoach check in/a.md in/b.md --fail-on warning',
        'kehoach check commune.md --rules nd30,./our-rules.js',
        'kehoach check commune.md --format markdown > result.md',
      ],
      arguments: { '<file...>': 'one or more plans' },
      options: {
        '--rules <set>': 'nd30 (default), form, substance, a rule, or a .js file; divided by commas',
        '--fix': 'write a repaired copy (commune.sua.md); the file itself is not changed',
        '-o, --output <file>': 'where to write the repaired copy',
        '--fail-on <severity>': 'error (default), warning, none: exit 1 on a finding from that severity up',
      },
      notes: [
        'Small remarks are folded into one line; -v shows them.',
        'To silence a rule, in a Markdown file: <!-- kehoach-disable rule: reason -->',
      ],
    },
    diff: {
      summary: 'where two plans differ: values first, then added, removed, moved',
      examples: [
        'kehoach diff 2025.md 2026.md',
        'kehoach diff old.md new.md --only item=II',
        'kehoach diff old.md new.md --format markdown > comparison.md',
      ],
      arguments: { '<before>': 'the earlier plan', '<after>': 'the later plan' },
      options: {
        '--by <what>': 'meaning (default), or text: line by line',
        '--only <item>': 'one section alone: item=II',
        '--fail-on <what>': 'none (default), any: exit 1 where they differ',
      },
      notes: ['New numbers alone, dashes, spaces and tone styles are no change.'],
    },
    explain: {
      summary: 'explain a rule: its source, an example of each kind',
      examples: ['kehoach explain repeated-label'],
      arguments: { '<rule>': 'the rule, as printed in brackets' },
      options: {},
      notes: [],
    },
    rules: {
      summary: 'list every rule that kehoach can report',
      examples: ['kehoach rules --of check', 'kehoach rules --json'],
      arguments: {},
      options: { '--of <package>': 'one package alone: check, recognise, cascade …' },
      notes: [],
    },
    init: {
      summary: 'make a folder to begin with: a plan in the right form to fill in',
      examples: ['kehoach init campaign-2026 --name "xã Đồng Mây"', 'kehoach init province --level province'],
      arguments: { '<dir>': 'the folder to make' },
      options: {
        '--level <level>': 'commune (default) or province, which has a table of units too',
        '--year <year>': 'the year of the plan; this year by default',
        '--name <unit>': 'the name of the unit, such as "xã Đồng Mây"',
      },
      notes: ['A folder that holds files is left alone without --force; nothing is ever deleted.'],
    },
    doctor: {
      summary: 'what this machine has that kehoach can use; writes nothing',
      examples: ['kehoach doctor'],
      arguments: {},
      options: {},
      notes: [],
    },
  },
  globals: {
    '--json': 'the result as JSON (as --format json)',
    '--format <format>': 'pretty, json; markdown for check and diff',
    '-q, --quiet': 'besides the result print errors alone',
    '-v, --verbose': 'print small notes too',
    '-n, --dry-run': 'say what would be written, write nothing',
    '--force': 'allow overwriting (never a file that was read)',
    '-C, --folder <dir>': 'the folder that paths begin at',
    '--lang <language>': 'vi or en',
    '--color <when>': 'auto, always, never',
    '--no-color': 'no colours',
    '--no-input': 'ask nothing (this tool never does)',
    '--ocr <how>': 'scanned pages: npm (built in), system (the tesseract program), off',
    '--report <file>': 'write the whole result to a JSON file too',
    '--today <date>': 'the day that time limits are compared with, such as 2026-03-02',
    '--debug': 'write details too when the tool itself fails',
  },
  helpOption: 'print this help',
  versionOption: 'print the version',
  more: 'Help on one command: kehoach <command> --help',
  exitCodes:
    'Exit codes: 0 done · 1 a finding of --fail-on · 2 wrong call · 3 a file could not be read, or does not read back · 4 would overwrite, or a place is open · 70 a bug · 130 interrupted',
}
