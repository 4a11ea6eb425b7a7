import { abbreviationExpansions } from './rules/abbreviation-expansions.ts'
import { abolishedLevel } from './rules/abolished-level.ts'
import { actorLevel } from './rules/actor-level.ts'
import { appendixForm } from './rules/appendix-form.ts'
import { archiveLine } from './rules/archive-line.ts'
import { bareCitation } from './rules/bare-citation.ts'
import { basesPunctuation } from './rules/bases-punctuation.ts'
import { bodyNames } from './rules/body-names.ts'
import { bodyNotRecipient } from './rules/body-not-recipient.ts'
import { citationGroupLevel } from './rules/citation-group-level.ts'
import { citationSymbolIssuer } from './rules/citation-symbol-issuer.ts'
import { citedPlanOwner } from './rules/cited-plan-owner.ts'
import { collectiveMark } from './rules/collective-mark.ts'
import { conflictingCitations } from './rules/conflicting-citations.ts'
import { conflictingQuotas } from './rules/conflicting-quotas.ts'
import { deadlineBeforeIssue } from './rules/deadline-before-issue.ts'
import { dissolvedUnit } from './rules/dissolved-unit.ts'
import { doubledMark } from './rules/doubled-mark.ts'
import { doubledWord } from './rules/doubled-word.ts'
import { duplicatedDuty } from './rules/duplicated-duty.ts'
import { dutyOutsideField } from './rules/duty-outside-field.ts'
import { dutyWithoutSubject } from './rules/duty-without-subject.ts'
import { endMark } from './rules/end-mark.ts'
import { executorAboveIssuer } from './rules/executor-above-issuer.ts'
import { fundingDetail } from './rules/funding-detail.ts'
import { headingPunctuation } from './rules/heading-punctuation.ts'
import { impossibleIssuer } from './rules/impossible-issuer.ts'
import { incompleteCitation } from './rules/incomplete-citation.ts'
import { indexLevel } from './rules/index-level.ts'
import { issueBeforeCitation } from './rules/issue-before-citation.ts'
import { issueDateNeeded } from './rules/issue-date-needed.ts'
import { labelSequence } from './rules/label-sequence.ts'
import { leadWithoutItem } from './rules/lead-without-item.ts'
import { malformedLevel } from './rules/malformed-level.ts'
import { misplacedDuty } from './rules/misplaced-duty.ts'
import { missingDeadline } from './rules/missing-deadline.ts'
import { missingSpace } from './rules/missing-space.ts'
import { mottoForm } from './rules/motto-form.ts'
import { nonVietnameseLetter } from './rules/non-vietnamese-letter.ts'
import { numberForm } from './rules/number-form.ts'
import { optionNotDuty } from './rules/option-not-duty.ts'
import { orderToRequestedBody } from './rules/order-to-requested-body.ts'
import { outdatedTerm } from './rules/outdated-term.ts'
import { peopleCapital } from './rules/people-capital.ts'
import { placeCapital } from './rules/place-capital.ts'
import { planSymbol } from './rules/plan-symbol.ts'
import { planWithoutDeadline } from './rules/plan-without-deadline.ts'
import { planYear } from './rules/plan-year.ts'
import { purposeHeading } from './rules/purpose-heading.ts'
import { recipientPunctuation } from './rules/recipient-punctuation.ts'
import { repeatedLabel } from './rules/repeated-label.ts'
import { reportChain } from './rules/report-chain.ts'
import { signatureAuthority } from './rules/signature-authority.ts'
import { signerTitle } from './rules/signer-title.ts'
import { unexplainedAbbreviation } from './rules/unexplained-abbreviation.ts'
import type { CheckRule } from './rule.ts'

/** Rules of form: the components of a plan against Decree 30/2020/NĐ-CP, and slips of the pen. */
export const formRules: readonly CheckRule[] = [
  signatureAuthority,
  collectiveMark,
  basesPunctuation,
  archiveLine,
  recipientPunctuation,
  headingPunctuation,
  repeatedLabel,
  labelSequence,
  nonVietnameseLetter,
  appendixForm,
  bareCitation,
  incompleteCitation,
  unexplainedAbbreviation,
  abbreviationExpansions,
  purposeHeading,
  planSymbol,
  numberForm,
  mottoForm,
  endMark,
  signerTitle,
  peopleCapital,
  placeCapital,
  missingSpace,
  doubledWord,
  doubledMark,
]

/** Rules of substance: what one plan says of acts, bodies, duties and times. */
export const substanceRules: readonly CheckRule[] = [
  citationGroupLevel,
  citationSymbolIssuer,
  conflictingCitations,
  citedPlanOwner,
  indexLevel,
  impossibleIssuer,
  actorLevel,
  executorAboveIssuer,
  abolishedLevel,
  dissolvedUnit,
  malformedLevel,
  dutyOutsideField,
  dutyWithoutSubject,
  misplacedDuty,
  orderToRequestedBody,
  bodyNotRecipient,
  leadWithoutItem,
  bodyNames,
  duplicatedDuty,
  conflictingQuotas,
  missingDeadline,
  planWithoutDeadline,
  reportChain,
  planYear,
  deadlineBeforeIssue,
  issueDateNeeded,
  issueBeforeCitation,
  fundingDetail,
  outdatedTerm,
  optionNotDuty,
]

/** The preset for plans of committees under Decree 30/2020/NĐ-CP: every rule of this package. */
export const nd30: readonly CheckRule[] = [...formRules, ...substanceRules]
