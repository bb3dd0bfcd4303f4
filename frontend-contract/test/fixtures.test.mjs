import assert from 'node:assert/strict'
import test from 'node:test'
import { readContract } from '../lib/contract.mjs'
import { readFixtures } from '../lib/fixtures.mjs'

const { operations, find } = readContract()
const fixtures = readFixtures()

for (const fixture of fixtures) {
  test(`${fixture.name}: ${fixture.about}`, () => {
    const operation = find(fixture.request.method, fixture.request.path)
    assert.equal(operation?.id, fixture.operation, 'it lies in the folder of its operation')
    assert.equal(fixture.response.status, fixture.status, 'it is named after its status')
    assert.deepEqual(operation.wrongAnswer(fixture.response), [], 'the answer is as the contract says')
    const mistakes = operation.mistakes(fixture.request)
    assert.equal(mistakes.length > 0, fixture.status === 400, `400 and only 400 is for a request the contract refuses: ${JSON.stringify(mistakes)}`)
    if (fixture.status >= 400) assert.equal(fixture.response.body.status, fixture.status)
    if (fixture.status >= 400) assert.equal(fixture.response.body.type, `https://kithway.health/problems/${fixture.response.body.code}`)
    assert.equal(typeof fixture.replay, 'boolean')
    assert.equal(fixture.replay, fixture.notReplayedBecause === undefined, 'what is not replayed says why')
  })
}

test('every operation and status has a fixture, and no fixture is without an operation', () => {
  const wanted = operations.flatMap((operation) => operation.statuses.map((status) => `${operation.id}/${status}`)).sort()
  assert.deepEqual(fixtures.map(({ operation, status }) => `${operation}/${status}`).sort(), wanted)
})

test('no Idempotency-Key is used twice, so that the fixtures can be replayed in any order', () => {
  const keys = fixtures.map(({ request }) => request.headers?.['Idempotency-Key']).filter(Boolean)
  assert.deepEqual(keys.filter((key, index) => keys.indexOf(key) !== index), [])
})

test('the people of the fixtures have numbers that nobody has', () => {
  const numbers = JSON.stringify(fixtures).match(/\+1\d{10}/g)
  for (const number of numbers) assert.match(number, /^\+1\d{3}55501\d\d$/, `${number} is not from the range kept for stories`)
})
