import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { jsonSchema, schemas } from './index.ts'

const names = Object.keys(schemas) as (keyof typeof schemas)[]

test.each(names)('the published schema of %s is the one that the code makes (else run pnpm schemas)', (name) => {
  const published: unknown = JSON.parse(
    readFileSync(join(import.meta.dirname, `../schema/${name}.schema.json`), 'utf8'),
  )
  expect(published).toEqual(jsonSchema(name))
})
