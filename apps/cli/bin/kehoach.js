#!/usr/bin/env node
// Plain JavaScript that any Node runs: it must be able to say that a Node is too old.
import { existsSync } from 'node:fs'
import process from 'node:process'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const main = new URL('../dist/main.js', import.meta.url)

if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `kehoach cần Node 22.13 trở lên, máy đang có ${process.versions.node}: hãy cài bản mới từ https://nodejs.org\nkehoach needs Node 22.13 or newer, this is ${process.versions.node}\n`,
  )
  process.exitCode = 2
} else if (!existsSync(main)) {
  process.stderr.write(
    'kehoach chưa được dựng: hãy chạy "npm start" ở thư mục gốc của dự án rồi thử lại\nkehoach is not built yet: run "npm start" in the root folder, then try again\n',
  )
  process.exitCode = 2
} else {
  const { run } = await import(main.href)
  await run()
}
