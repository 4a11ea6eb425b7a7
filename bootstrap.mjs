// Plain JavaScript that Node 20 runs: sets up everything on a machine with only Node and npm, then runs one task.
//   node bootstrap.mjs start   install, build, the main job on examples/
//   node bootstrap.mjs test    install, build, every test
//   node bootstrap.mjs checks  format, lint, types, unused code, package checks: what CI runs beside the tests
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const stamp = join(root, 'node_modules/.installed')

const tasks = {
  start: [
    ['run', 'build'],
    ['run', 'main-job'],
  ],
  test: [
    ['run', 'build'],
    ['run', 'test:all'],
  ],
  checks: [['run', 'check:rest']],
}

const task = tasks[process.argv[2]]
if (task === undefined) fail('Cách dùng / usage: node bootstrap.mjs start | test | checks', 2)
if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Cần Node.js từ bản 20; máy đang có ${process.versions.node}. Hãy cài bản mới từ nodejs.org rồi chạy lại.`, 2)

install()
for (const args of task) {
  const { status } = pnpm(args)
  if (status !== 0) process.exit(status ?? 1)
}

/** Installs when the lock file is not the one that was installed last. */
function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error('Đang cài các gói cần thiết (lần đầu mất khoảng một phút) …')
  const { status } = pnpm(['install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=error'])
  if (status !== 0)
    fail('Không cài được các gói: hãy kiểm tra kết nối tới kho gói npm rồi chạy lại lệnh này.', status ?? 1)
  writeFileSync(stamp, lock)
}

function pnpm(args) {
  const windows = process.platform === 'win32'
  return spawnSync(windows ? 'npx.cmd' : 'npx', ['-y', packageManager, '--silent', ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit'],
    shell: windows,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', npm_config_update_notifier: 'false' },
  })
}

function fail(sentence, status) {
  console.error(sentence)
  process.exit(status)
}
