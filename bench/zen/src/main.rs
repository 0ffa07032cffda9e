//! `rules-zen FOLDER`: Zen's own crate as a contender in turns (see
//! `bench/src/race.rs`), on the very decision that its npm package runs.

use std::fs;
use std::io::{BufRead, Write};
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use cpu_time::ProcessTime;
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use zen_engine::model::GraphContent;
use zen_engine::{Decision, Variable};

const NAME: &str = "zen-engine (crate)";
const SLICE: Duration = Duration::from_millis(150);

fn main() -> Result<()> {
    let folder = std::env::args().nth(1).context("rules-zen FOLDER")?;
    let folder = Path::new(&folder);
    let content: GraphContent = serde_json::from_slice(&fs::read(folder.join("zen.json"))?)?;
    let persons: Vec<Value> = serde_json::from_slice(&fs::read(folder.join("persons.json"))?)?;
    let mut zen = Zen { decision: content.into(), runtime: runtime()?, persons: Vec::new(), place: 0 };
    zen.decision.compile();
    let mut output = std::io::stdout();
    let trouble = zen.agree(&persons).err().map(|why| format!("{why:#}"));
    writeln!(output, "{}\n", json!({ "name": NAME, "trouble": trouble }))?;
    for name in std::io::stdin().lock().lines() {
        if name? != NAME {
            bail!("no such figure");
        }
        writeln!(output, "{}", zen.slice()?)?;
    }
    Ok(())
}

fn runtime() -> Result<Runtime> {
    Ok(tokio::runtime::Builder::new_current_thread().build()?)
}

struct Zen {
    decision: Decision,
    runtime: Runtime,
    /// As its own values: reading JSON is not timed.
    persons: Vec<Variable>,
    place: usize,
}

impl Zen {
    /// Gives every person to the engine and compares with the rulebook's rule.
    fn agree(&mut self, persons: &[Value]) -> Result<()> {
        for person in persons {
            let facts = person.get("facts").context("a person without facts")?;
            let rule = person.get("rule").and_then(Value::as_str).context("a person without rule")?;
            let given = self.decide(facts.clone().into())?;
            if given.get("rule").and_then(Value::as_str) != Some(rule) {
                bail!("says {given} where the rulebook says {rule}: {facts}");
            }
            self.persons.push(facts.clone().into());
        }
        Ok(())
    }

    fn decide(&self, facts: Variable) -> Result<Value> {
        let answer = self.runtime.block_on(self.decision.evaluate(facts));
        Ok(answer.map_err(|why| anyhow!("{why}"))?.result.to_value())
    }

    /// Works for a slice, going on where the last one ended.
    fn slice(&mut self) -> Result<f64> {
        let start = ProcessTime::now();
        let mut done = 0;
        while start.elapsed() < SLICE {
            self.place = (self.place + 1) % self.persons.len();
            // Its values are shared and may be written to: each run has its own.
            let facts = self.persons[self.place].depth_clone(1);
            let answer = self.runtime.block_on(self.decision.evaluate(facts));
            std::hint::black_box(answer.map_err(|why| anyhow!("{why}"))?.result);
            done += 1;
        }
        Ok(start.elapsed().as_nanos() as f64 / f64::from(done))
    }
}
