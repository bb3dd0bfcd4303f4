import test from 'node:test'
import { run } from '../tools/places.mjs'

test('the committed bundles are what the split sources say', () => run('node', ['tools/bundle.mjs', '--check']))
test('the committed client is what the contract says', () => run('node', ['tools/client.mjs', '--check']))
test('the committed table of ZIP codes is what its package says', () => run('node', ['tools/zips.mjs', '--check']))
test('the backend knows the crawlers that the package lists', () => run('node', ['tools/crawlers.mjs', '--check']))
test('the client and its usage compile', () => run('tsc', ['--noEmit']))
test('the contract keeps the lint rules', () =>
  run('redocly', ['lint', '--config', '../openapi/redocly.yaml', ...['provider', 'staff', 'public'].map((root) => `../openapi/bundled/${root}.yaml`)]))
