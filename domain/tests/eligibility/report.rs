//! Says how much was proved where the test harness cannot swallow it: what a
//! passing test prints is captured, what is written to the output itself is not.

use std::io::Write;

/// Writes one line to the output of the run.
pub fn report(line: &str) {
    let mut output = std::io::stdout();
    writeln!(output, "    {line}").unwrap();
}
