//! `make evidence`: what each tool says to each mistake, as a table.
//! With `CASE=…`, those are measured and those that the table does not
//! know yet; the other rows stay, if the tools are the same.

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

use harness::go::{self, Flavour, Go, Module};
use harness::live;
use harness::paths;
use harness::run::End;
use mistakes::cases::{self, Case};
use mistakes::evidence;
use mistakes::go_tools::{self, Findings, RUNS, THREADS};
use mistakes::rustc::{CASE, Rustc};

fn main() -> ExitCode {
    live::end_with_us();
    let mut args = std::env::args().skip(1);
    let date = args.next().unwrap_or_default();
    let part = args.next().unwrap_or_default();
    match table(&date, &part) {
        Ok(table) => {
            print!("{table}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn table(date: &str, part: &str) -> Result<String, String> {
    let go = Go::find()?;
    let rustc = Rustc::of(None)?;
    let tools = format!(
        "with {} and rustc {}, on {} cores",
        go.version,
        rustc.toolchain.version,
        std::thread::available_parallelism().map_or(1, usize::from)
    );
    let before = std::fs::read_to_string(paths::root().join(evidence::FILE)).unwrap_or_default();
    let kept: BTreeMap<&str, &str> = match before.contains(&tools) && !part.is_empty() {
        true => evidence::rows(&before)
            .filter(|(name, _)| !name.contains(part))
            .collect(),
        false => BTreeMap::new(),
    };
    let anew: Vec<Case> = cases::all()
        .filter(|case| !kept.contains_key(case.name().as_str()))
        .collect();
    let measured = measure(&go, &rustc, &anew)?;

    let runs = RUNS * THREADS.len();
    let mut text = format!(
        "# What notices the mistakes\n\n\
         Measured {tools}, last on {date}; `make evidence` writes it anew.\n\n\
         *Race detector*: in how many of {runs} runs of a `-race` build it reported a race; two accesses at the\n\
         same instant can escape it. *Ends badly*: in how many of {runs} plain runs the program did not end with status 0.\n\
         *Outputs*: how many different outputs these gave; a racy program whose {runs} runs give one output looks right.\n\n\
         | Mistake | Go compiles | vet | Race detector | Ends badly | Outputs | rustc |\n\
         | --- | --- | --- | --- | --- | --- | --- |\n"
    );
    for case in cases::all() {
        let name = case.name();
        let row = kept.get(name.as_str()).copied();
        text += row.unwrap_or_else(|| &measured[&name]);
        text += "\n";
    }
    Ok(text)
}

/// The rows of these cases.
fn measure(go: &Go, rustc: &Rustc, cases: &[Case]) -> Result<BTreeMap<String, String>, String> {
    let module = Module::of_pairs();
    let names: Vec<String> = cases.iter().map(Case::name).collect();
    let plain = go::build(go, &module, Flavour::Plain, &names)?;
    let race = go::build(go, &module, Flavour::Race, &names)?;
    let vet = go_tools::vet(go, &module, &names)?;
    let mut rows = BTreeMap::new();
    for case in cases {
        let name = case.name();
        let (Ok(plain), Ok(race)) = (&plain[&name], &race[&name]) else {
            rows.insert(name.clone(), format!("| `{name}` | no | | | | | |"));
            continue;
        };
        let mut hangs = false;
        let mut reported = 0;
        let mut badly = 0;
        let mut outputs = BTreeSet::new();
        for threads in THREADS {
            for _ in 0..RUNS {
                reported += usize::from(is_reported(race, threads, &mut hangs)?);
                let output = go_tools::run_go(plain, &[("GOMAXPROCS", threads)])?;
                badly += usize::from(output.end != End::Exit(0));
                outputs.insert(output.stdout);
            }
        }
        let row = format!(
            "| `{name}` | yes | {} | {reported} | {badly} | {} | {} |",
            found(&vet, &name),
            outputs.len(),
            codes(case, rustc)?
        );
        rows.insert(name, row);
    }
    Ok(rows)
}

/// Whether the race detector reports something. A program that hangs
/// with it, as deadlocked ones do, is not run again.
fn is_reported(program: &std::path::Path, threads: &str, hangs: &mut bool) -> Result<bool, String> {
    if *hangs {
        return Ok(false);
    }
    let output = go_tools::run_race(program, threads)?;
    *hangs = matches!(output.end, End::TimedOut(_));
    Ok(String::from_utf8_lossy(&output.stderr).contains("WARNING: DATA RACE"))
}

fn found(findings: &Findings, name: &str) -> String {
    let analyzers: BTreeSet<&str> = findings
        .get(name)
        .into_iter()
        .flatten()
        .map(|finding| finding.by.as_str())
        .collect();
    Vec::from_iter(analyzers).join(", ")
}

fn codes(case: &Case, rustc: &Rustc) -> Result<String, String> {
    let errors = rustc
        .compile(&case.rust(), &(case.name() + ".evidence"), false, &CASE)?
        .errors();
    let codes: Vec<String> = errors
        .iter()
        .map(|e| {
            e.code
                .as_ref()
                .map_or("error without a code".to_owned(), |c| c.code.clone())
        })
        .collect();
    Ok(codes.join(", "))
}
