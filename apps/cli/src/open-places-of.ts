import { diagnose, type Diagnostic, type Plan } from '@kehoach/core'
import { spotsOf } from './passage.ts'

/** The places of a plan that wait for a person, each as an error that names its item and what is to be filled. */
export async function openPlacesOf(plan: Plan): Promise<readonly Diagnostic[]> {
  const { openPlaces } = await import('@kehoach/docx')
  const spots = new Map(spotsOf(plan).map((spot) => [spot.id, spot]))
  return openPlaces(plan).map(({ itemId, text, about }) => {
    const spot = spots.get(itemId ?? '')
    const data = { path: spot?.path.join('.') ?? '', about: text === '' ? about : text }
    return diagnose('cli', 'error', 'open-place', data, { position: spot?.position ?? null })
  })
}
