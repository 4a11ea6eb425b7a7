// The main job on the example: derives the plans of three units, judges a submitted one, says where everything is.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = join(dirname(fileURLToPath(import.meta.url)), 'chuyen-doi-so-2026')
const kehoach = join(folder, '../../apps/cli/bin/kehoach.js')
const shown = relative(process.cwd(), folder) || '.'
const today = '2026-02-02'

console.log('1. Lập dự thảo cho ba đơn vị từ kế hoạch của tỉnh và bảng đơn vị\n')
rmSync(join(folder, 'out'), { recursive: true, force: true })
run('derive', 'parent.md', '--data', 'units.csv', '--out-dir', 'out', '--to', 'docx,md', '--today', today)

console.log('\n2. Đối chiếu kế hoạch mà xã Đồng Mây đã gửi với kế hoạch của tỉnh\n')
run('coverage', 'parent.md', 'submitted.md')

console.log(`
3. Tệp nằm ở đâu, xem gì tiếp
   ${join(shown, 'out')}  ba dự thảo, mỗi đơn vị một tệp Word, một tệp Markdown; _ketqua.xlsx: các chỗ phải trả lời
   ${join(shown, 'README.md')}  trường hợp này gồm những gì, kết quả đối chiếu do người đọc lập

   Thử tiếp, tại thư mục này:
   npm run -s kehoach -- outline ${join(shown, 'parent.md')}
   npm run -s kehoach -- coverage ${join(shown, 'parent.md')} ${join(shown, 'submitted.md')} --explain item=III/1
   npm run -s kehoach -- derive ${join(shown, 'parent.md')} --set ten="xã Suối Mơ" -o du-thao.docx
   npm run -s kehoach -- --help`)

function run(...args) {
  const { status } = spawnSync(process.execPath, [kehoach, ...args, '-C', folder], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
