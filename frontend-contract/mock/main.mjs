// Starts the mock: npm run mock [-- --port 8489]
import { parseArgs } from 'node:util'
import { mockServer } from './server.mjs'

const { values } = parseArgs({ options: { port: { type: 'string', default: '8489' } } })
const server = mockServer()
server.once('error', (failure) => {
  console.error(failure.code === 'EADDRINUSE' ? `Port ${values.port} is in use; choose another: npm run mock -- --port 8499` : failure.message)
  process.exitCode = 1
})
server.listen(Number(values.port), '127.0.0.1', () => {
  console.log(`Mock of the Kithway API at http://localhost:${values.port}
  try  curl -s http://localhost:${values.port}/public/v1/share-links/LAKEVIEWFRIENDS1?language=en
  staff and provider:  -H "Authorization: Bearer mock:coordinator"   (any role of x-roles)
  another answer:      -H "Prefer: code=404"`)
})
