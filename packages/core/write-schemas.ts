// Writes schema/*.json, which are published with the package: node --conditions=@kehoach/source write-schemas.ts
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchema, schemas } from './src/index.ts'

const folder = join(import.meta.dirname, 'schema')
mkdirSync(folder, { recursive: true })
for (const name of Object.keys(schemas) as (keyof typeof schemas)[]) {
  writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(jsonSchema(name), null, 2)}\n`)
}
