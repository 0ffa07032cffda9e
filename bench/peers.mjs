// The rulebook in four rules engines from npm, written from one table.
//
//   node peers.mjs FOLDER
//
// FOLDER/table.json holds the rules as a tree of conditions, FOLDER/persons.json
// persons with the rule that decides for each. Every engine must give that rule
// for every person before it is timed, in turns (see src/race.rs).
// FOLDER/zen.json is written for Zen's crate: the decision that its package runs.

import { readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { ZenEngine } from '@gorules/zen-engine'
import { Engine as RulesEngine } from 'json-rules-engine'
import { LogicEngine } from 'json-logic-engine'
import Publicodes from 'publicodes'

const folder = process.argv[2]
const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
const { rules } = read('table.json')
const persons = read('persons.json')

/** Goes through a condition with one function for each of its kinds. */
function write(condition, as) {
  const [[kind, of]] = Object.entries(condition)
  switch (kind) {
    case 'always': return as.always()
    case 'all': return as.all(of.map((one) => write(one, as)))
    case 'not': return as.not(write(of, as))
    case 'one_of': return as.oneOf(of.fact, of.values)
    case 'is': return as.is(of)
    case 'at_most': return as.atMost(of[0], of[1])
  }
  throw new Error(`a condition of unknown kind ${kind}`)
}

// json-logic-engine: one chain of `if`, compiled to a function.
function jsonLogic() {
  const as = {
    always: () => true,
    all: (parts) => ({ and: parts }),
    not: (part) => ({ '!': part }),
    oneOf: (fact, values) => ({ in: [{ var: fact }, values] }),
    is: (fact) => ({ var: fact }),
    atMost: (left, right) => ({ '<=': [{ var: left }, { var: right }] }),
  }
  const chain = rules.flatMap(({ id, when }) => [write(when, as), id])
  const decide = new LogicEngine().build({ if: [...chain, null] })
  return { name: 'json-logic-engine (compiled)', decide }
}

// json-rules-engine: one rule each, by priority; the first success stops the run.
function jsonRules() {
  const test = (fact, operator, value) => ({ fact, operator, value })
  const as = {
    always: () => test('today', 'greaterThanInclusive', 0),
    all: (all) => ({ all }),
    not: (part) => ({ not: part }),
    oneOf: (fact, values) => test(fact, 'in', values),
    is: (fact) => test(fact, 'equal', true),
    atMost: (left, right) => test(left, 'lessThanInclusive', { fact: right }),
  }
  const engine = new RulesEngine()
  rules.forEach(({ id, when }, place) => {
    const condition = write(when, as)
    const conditions = condition.all || condition.not ? condition : { all: [condition] }
    engine.addRule({ conditions, event: { type: id }, priority: rules.length - place })
  })
  engine.on('success', () => engine.stop())
  const decide = async (person) => (await engine.run(person)).events[0]?.type ?? null
  return { name: 'json-rules-engine', decide, waits: true }
}

// Zen: a decision table with one free condition a row, first hit.
function zen() {
  const as = {
    always: () => 'true',
    all: (parts) => parts.map((part) => `(${part})`).join(' and '),
    not: (part) => `not (${part})`,
    oneOf: (fact, values) => `${fact} in [${values.map((value) => `"${value}"`).join(', ')}]`,
    is: (fact) => fact,
    atMost: (left, right) => `${left} <= ${right}`,
  }
  const row = ({ id, when }, place) => ({ _id: `row${place}`, when: write(when, as), rule: `"${id}"` })
  const content = {
    hitPolicy: 'first',
    inputs: [{ id: 'when', name: 'Condition', type: 'expression', field: '' }],
    outputs: [{ id: 'rule', name: 'Rule', type: 'expression', field: 'rule' }],
    rules: rules.map(row),
  }
  const graph = {
    nodes: [
      { id: 'in', name: 'Person', type: 'inputNode', position: { x: 0, y: 0 } },
      { id: 'table', name: 'Rulebook', type: 'decisionTableNode', position: { x: 1, y: 0 }, content },
      { id: 'out', name: 'Verdict', type: 'outputNode', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'b', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  }
  writeFileSync(join(folder, 'zen.json'), JSON.stringify(graph))
  const decision = new ZenEngine().createDecision(graph)
  const decide = async (person) => (await decision.evaluate(person)).result.rule ?? null
  return { name: '@gorules/zen-engine', decide, waits: true }
}

// publicodes: one rule of variations over the facts of the situation.
function publicodes() {
  const name = (fact) => fact.replaceAll('_', ' ')
  const as = {
    always: () => 'oui',
    all: (parts) => ({ 'toutes ces conditions': parts }),
    not: (part) => ({ '=': [part, 'non'] }),
    oneOf: (fact, values) => ({ 'une de ces conditions': values.map((value) => `${name(fact)} = '${value}'`) }),
    is: (fact) => name(fact),
    atMost: (left, right) => `${name(left)} <= ${name(right)}`,
  }
  const book = { verdict: { variations: rules.map(({ id, when }) => ({ si: write(when, as), alors: `'${id}'` })) } }
  const value = (fact) => typeof fact === 'boolean' ? (fact ? 'oui' : 'non') : typeof fact === 'number' ? fact : `'${fact}'`
  for (const [fact, example] of Object.entries(persons[0].facts)) {
    book[name(fact)] = { 'par défaut': value(example) }
  }
  const engine = new Publicodes(book, { logger: { log() {}, warn() {}, error: console.error } })
  const decide = (person) => {
    const situation = {}
    for (const fact in person) situation[name(fact)] = value(person[fact])
    return engine.setSituation(situation).evaluate('verdict').nodeValue ?? null
  }
  return { name: 'publicodes', decide }
}

/** Gives every person to the engine and compares. */
async function agreement({ decide, waits }) {
  for (const { facts, rule } of persons) {
    const given = waits ? await decide(facts) : decide(facts)
    if (given !== rule) throw new Error(`says ${given} where the rulebook says ${rule}: ${JSON.stringify(facts)}`)
  }
}

/** The processor's time of all threads, in nanoseconds. */
function now() {
  const { user, system } = process.cpuUsage()
  return (user + system) * 1000
}

/** Works for a slice, going on where the last one ended; nanoseconds a person. */
async function slice(engine) {
  const { decide, waits } = engine
  const start = now()
  let done = 0
  // The clock is asked seldom enough not to be measured.
  const stride = Math.max(1, Math.ceil(engine.stride ?? 1))
  while (now() < start + 150_000_000) {
    for (let step = 0; step < stride; step++) {
      const { facts } = persons[(engine.place = ((engine.place ?? 0) + 1) % persons.length)]
      waits ? await decide(facts) : decide(facts)
    }
    done += stride
  }
  const nanoseconds = (now() - start) / done
  engine.stride = 1_000_000 / nanoseconds
  return nanoseconds
}

const engines = new Map()
for (const make of [jsonLogic, jsonRules, zen, publicodes]) {
  const engine = make()
  let trouble
  try {
    await agreement(engine)
    engines.set(engine.name, engine)
  } catch (why) {
    trouble = String(why.message ?? why).slice(0, 600)
  }
  console.log(JSON.stringify({ name: engine.name, trouble }))
}
console.log()
for await (const name of createInterface({ input: process.stdin })) console.log(await slice(engines.get(name)))
