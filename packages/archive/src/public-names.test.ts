import { expect, test } from 'vitest'
import * as archive from '@kehoach/archive'

test('the public names', () =>
  expect(Object.keys(archive).toSorted()).toEqual([
    'docxLimits',
    'formatDiagnostic',
    'messages',
    'readParts',
    'readXml',
    'rules',
    'writeZip',
    'zipParts',
  ]))
