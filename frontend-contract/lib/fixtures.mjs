// Fixtures: one request and its answer per operation and status, in fixtures/<module>/<root>.<operationId>/<status>.json.
import { readFileSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { here } from '../tools/places.mjs'

const folder = join(here, 'fixtures')

/** All of them, with where they lie. */
export function readFixtures() {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const [module, operation, file] = name.split(sep)
      return { name, module, operation, status: Number(file.replace('.json', '')), ...JSON.parse(readFileSync(join(folder, name), 'utf8')) }
    })
}
