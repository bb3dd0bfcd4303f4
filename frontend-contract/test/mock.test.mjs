import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { readContract } from '../lib/contract.mjs'
import { readFixtures } from '../lib/fixtures.mjs'
import { mockServer } from '../mock/server.mjs'
import { isProblem, publicClient, staffClient } from '../client/index.ts'
import { queue, sendFrom } from '../client/usage.ts'

const { operations } = readContract()
const fixtures = readFixtures()
const server = mockServer()
let baseUrl

before(() => new Promise((listening) => server.listen(0, '127.0.0.1', listening)).then(() => (baseUrl = `http://127.0.0.1:${server.address().port}`)))
after(() => new Promise((closed) => server.close(closed)))

const fixture = (operation, status) => fixtures.find((candidate) => candidate.operation === operation && candidate.status === status)

function ask({ method, path, headers, body }, more = {}) {
  return fetch(baseUrl + path, { method, headers: { ...headers, ...more }, ...(body !== undefined && { body: JSON.stringify(body) }) })
}

function signedIn(operation) {
  if (operation.security === 'none') return {}
  return { Authorization: `Bearer ${operation.security === 'pass' ? 'a-pass' : `mock:${operation.roles[0]}`}` }
}

for (const operation of operations) {
  test(`${operation.id} is answered as the contract says, whatever it is asked`, async () => {
    for (const status of operation.statuses) {
      const wanted = fixture(operation.id, status)
      const more = status < 300 || status === 400 ? signedIn(operation) : { Prefer: `code=${status}` }
      const response = await ask(wanted.request, more)
      const type = response.headers.get('content-type')
      const body = await (/json$/.test(type) ? response.json() : response.text())
      const answer = { status: response.status, headers: { ...wanted.response.headers, 'Content-Type': type }, body }
      assert.equal(answer.status, status)
      assert.deepEqual(operation.wrongAnswer(answer), [])
    }
  })
}

test('without a token it is 401, with another role 403', async () => {
  const { request } = fixture('staff.getReferral', 200)
  assert.equal((await ask(request)).status, 401)
  assert.equal((await ask(request, { Authorization: 'Bearer mock:marketer' })).status, 403)
  assert.equal((await ask(request, { Authorization: 'Bearer mock:coordinator' })).status, 200)
})

test('a field that nobody asked for is refused with a pointer to it', async () => {
  const { request } = fixture('provider.submitReferral', 400)
  const answer = await (await ask(request, { Authorization: 'Bearer mock:practice' })).json()
  assert.deepEqual(answer.errors.map(({ pointer, code }) => [pointer, code]), [['/reason', 'unknown']])
})

test('the same key with another body is refused, with the same body it is answered again', async () => {
  const { request } = fixture('provider.submitReferral', 201)
  const practice = { Authorization: 'Bearer mock:practice', 'Idempotency-Key': 'once' }
  assert.equal((await ask(request, practice)).status, 201)
  assert.equal((await ask(request, practice)).status, 201)
  assert.equal((await ask({ ...request, body: { ...request.body, practiceReference: 'other' } }, practice)).status, 422)
})

test('what is no JSON, and what is nowhere, is a problem', async () => {
  const { request } = fixture('public.sendReferral', 201)
  const broken = await fetch(baseUrl + request.path, { method: 'POST', headers: request.headers, body: '{' })
  assert.deepEqual([broken.status, broken.headers.get('content-type')], [400, 'application/problem+json'])
  assert.equal((await fetch(`${baseUrl}/public/v1/nowhere`)).status, 404)
})

test('the typed client walks the whole journey against it', async () => {
  const { visitId: _, ...answers } = fixture('public.sendReferral', 201).request.body
  assert.equal(await sendFrom(baseUrl, 'LAKEVIEWFRIENDS1', answers), 'KW7Q-4M2X')
  const { data } = await publicClient({ baseUrl, token: () => 'a-pass' }).GET('/public/v1/referral')
  assert.equal(data.stage, 'SCHEDULED')
})

test('the typed client tells a problem from an answer', async () => {
  const { error } = await staffClient({ baseUrl, token: () => 'mock:marketer' }).GET('/staff/v1/referrals')
  assert.ok(isProblem(error))
  assert.equal(error.code, 'not-allowed')
})

test('the typed client reads the queue page by page', async () => {
  const first = await queue(baseUrl, () => 'mock:coordinator').next()
  assert.equal(first.value, 'KW7Q-4M2X')
})
