import { planVersion, type Outcome, type Plan } from '@kehoach/core'
import { fromMarkdown, isCanonical } from '@kehoach/markdown'
import { fromText } from '@kehoach/recognise'
import { majorOf, planFromJson } from './plan-json.ts'
import { say } from './say.ts'

/** How the words of a plan are written down. */
export type TextFormat = 'json' | 'canonical-markdown' | 'markdown' | 'text'

/** How a text is written, by its signs; the name of its file decides only where it has none. */
export function textFormat(text: string, name: string): TextFormat {
  if (/^\s*[[{]/u.test(text)) return 'json'
  if (isCanonical(text)) return 'canonical-markdown'
  const isMarked = markdownSigns.some((sign) => sign.test(text)) || (!/\.txt$/iu.test(name) && barRule.test(text))
  return isMarked || /\.(?:md|markdown)$/iu.test(name) ? 'markdown' : 'text'
}

const markdownSigns: readonly RegExp[] = [/^#{1,6} \S/mu, /\*\*[^\s*][^*\n]*\*\*/u]
/** A table drawn with bars alone stands in plain text too, where each line is still a paragraph. */
const barRule = /^\|(?: *:?-{2,}:? *\|)+ *$/mu

/** The plan that a text holds; null, with the reason, where it holds none. */
export function planFromText(text: string, format: TextFormat): Outcome<Plan | null> {
  if (format === 'json') return planFromJson(text)
  if (format === 'text') return fromText(text)
  const version = format === 'markdown' ? planVersion : canonicalVersion(text)
  const isKnown = version.startsWith(majorOf(planVersion))
  return isKnown
    ? fromMarkdown(text)
    : { value: null, diagnostics: [say('unknown-version', { version, known: planVersion })] }
}

/** The version that the front matter of a canonical file names. */
function canonicalVersion(text: string): string {
  return /^kehoach: *["']?([\d.]+)/mu.exec(text)?.[1] ?? ''
}
