// How a front end uses the client; compiled by the checks, so that it stays true.
import { isProblem, newIdempotencyKey, publicClient, staffClient, type PublicComponents } from './index.ts'

type Answers = PublicComponents['schemas']['SendReferral']

/** From the link to the reference: what a single-page front end does. */
export async function sendFrom(baseUrl: string, code: string, answers: Omit<Answers, 'visitId'>): Promise<string> {
  const kithway = publicClient({ baseUrl })
  const path = { code }
  const visit = await kithway.POST('/public/v1/share-links/{code}/visits', {
    params: { path, header: { 'Idempotency-Key': newIdempotencyKey() } },
  })
  const sent = await kithway.POST('/public/v1/share-links/{code}/referrals', {
    params: { path, header: { 'Idempotency-Key': newIdempotencyKey() } },
    body: { ...answers, ...(visit.data && { visitId: visit.data.visitId }) },
  })
  return sent.data?.reference ?? `Not sent: ${sent.error?.title ?? 'nobody answered'}`
}

/** All pages of the queue, one after the other. */
export async function* queue(baseUrl: string, token: () => string): AsyncGenerator<string> {
  const kithway = staffClient({ baseUrl, token })
  let cursor: string | undefined
  do {
    const { data, error } = await kithway.GET('/staff/v1/referrals', { params: { query: { ...(cursor && { cursor }) } } })
    if (isProblem(error)) throw new Error(error.code)
    for (const referral of data?.items ?? []) yield referral.reference
    cursor = data?.next
  } while (cursor)
}
