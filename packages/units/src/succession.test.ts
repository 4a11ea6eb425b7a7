import { describe, expect, test } from 'vitest'
import { formerIndex, predecessorsOf, successorsOf } from './succession.ts'
import { unitByCode, unitsOn } from './units-on.ts'

const on = '2026-11-01'
const index = formerIndex()
const became = (name: string) =>
  successorsOf(name, { on, index }).map(({ old, to }) => [old.above.join(), ...to.map(({ unit }) => unit.fullName)])

describe('what became of a unit', () => {
  test('a commune', () =>
    expect(became('xã Lại Thượng')).toEqual([['huyện Thạch Thất,thành phố Hà Nội', 'xã Thạch Thất']]))

  test('a phường of a number, with the district in short', () => {
    expect(became('P.12, Q. Gò Vấp')).toEqual([['quận Gò Vấp,Thành phố Hồ Chí Minh', 'phường An Hội Tây']])
    expect(became('Phường 04 quận Gò Vấp')).toEqual([['quận Gò Vấp,Thành phố Hồ Chí Minh', 'phường Hạnh Thông']])
  })

  test('a district: its communes’ successors, each with the old communes that went there', () => {
    const [succession] = successorsOf('huyện Thạch Thất', { on, index })
    expect(succession?.to.map(({ unit }) => unit.kind).every((kind) => kind === 'xã' || kind === 'phường')).toBe(true)
    const whole = succession?.to.find(({ unit }) => unit.code === '09955')
    expect(whole?.from.map(({ fullName }) => fullName)).toContain('thị trấn Liên Quan')
  })

  test('an island district became one đặc khu', () =>
    expect(became('huyện Côn Đảo')).toEqual([['tỉnh Bà Rịa - Vũng Tàu', 'đặc khu Côn Đảo']]))

  test('a province, under the name of the day', () => {
    expect(became('tỉnh Long An')).toEqual([['', 'tỉnh Tây Ninh']])
    expect(became('tỉnh Bình Phước')).toEqual([['', 'thành phố Đồng Nai']])
    expect(successorsOf('tỉnh Bình Phước', { on: '2026-03-01', index })[0]?.to[0]?.unit.fullName).toBe('tỉnh Đồng Nai')
  })

  test('a name in several places gives each, an unknown one none', () => {
    expect(became('xã Tân Phú').length).toBeGreaterThan(3)
    expect(became('xã Đồng Mây Trắng')).toEqual([])
  })
})

describe('where a unit came from', () => {
  test('a province, a commune, an island', () => {
    const names = (code: string) =>
      predecessorsOf(unitByCode(code, on) ?? expect.fail(), index).map(({ fullName }) => fullName)
    expect(names('75').toSorted()).toEqual(['tỉnh Bình Phước', 'tỉnh Đồng Nai'])
    expect(names('09955')).toContain('xã Lại Thượng')
    expect(names('26732')).toEqual(['huyện Côn Đảo'])
  })

  test('successors and predecessors are each other turned round', () => {
    const pairs = new Set(
      index.units.flatMap((old) =>
        old.level === 'commune' ? old.to.map((code) => `${old.above.join()} ${old.fullName} ${code}`) : [],
      ),
    )
    const turned = new Set<string>()
    for (const unit of unitsOn(on)
      .filter(({ level }) => level === 'commune')
      .slice(0, 400))
      for (const old of predecessorsOf(unit, index)) turned.add(`${old.above.join()} ${old.fullName} ${unit.code}`)
    expect([...turned].filter((pair) => !pairs.has(pair) && !pair.includes('huyện'))).toEqual([])
    expect(turned.size).toBeGreaterThan(400)
  })
})
