import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as sheets from './index.ts'
import { cellPlace } from './table.ts'

test('the public names', () =>
  expect(Object.keys(sheets).toSorted()).toEqual([
    'cellName',
    'fieldName',
    'fieldsToXlsx',
    'formatDiagnostic',
    'kindIn',
    'knownFields',
    'matrixToXlsx',
    'messages',
    'readCsv',
    'readUnitsTable',
    'readXlsx',
    'reportToXlsx',
    'rules',
    'sheetLimits',
    'tableOf',
    'toCsv',
    'toXlsx',
    'unitFacts',
    'unitsTable',
  ]))

test('every rule has its sentences, every sentence its rule', () =>
  expect(sheets.rules.map(({ id }) => id).toSorted()).toEqual(Object.keys(sheets.messages).toSorted()))

test('cells are named as Excel names them', () => {
  expect(
    [
      [1, 1],
      [3, 26],
      [3, 27],
      [9, 702],
      [9, 703],
    ].map(([row = 0, column = 0]) => sheets.cellName(row, column)),
  ).toEqual(['A1', 'Z3', 'AA3', 'ZZ9', 'AAA9'])
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_048_576 }), fc.integer({ min: 1, max: 16_384 }), (row, column) => {
      expect(cellPlace(sheets.cellName(row, column))).toEqual({ row, column })
    }),
  )
})
