//! What Go's tools notice of the mistakes: one test a mistake.

use std::collections::BTreeMap;
use std::fs;
use std::process::ExitCode;

use harness::go::{self, Built, Flavour, Go, Module};
use harness::live;
use harness::paths;
use libtest_mimic::{Arguments, Failed, Trial};
use mistakes::cases::{self, Case};
use mistakes::evidence;
use mistakes::go_tools::{self, Findings, Programs};

fn main() -> ExitCode {
    let args = Arguments::from_args();
    let part = args.filter.clone().unwrap_or_default();
    let trials = cases::with(&part).and_then(|cases| {
        if args.list {
            let trial = |case: &Case| Trial::test(case.name(), || Ok(()));
            return Ok(cases.iter().map(trial).collect());
        }
        live::end_with_us();
        let tools: &'static Tools = Box::leak(Box::new(prepare(&cases)?));
        let trial = |case: Case| Trial::test(case.name(), move || tools.check(&case));
        let mut trials: Vec<Trial> = cases.into_iter().map(trial).collect();
        if part.is_empty() {
            trials.push(of_the_evidence());
        }
        Ok(trials)
    });
    match trials {
        // What the filter means is decided.
        Ok(trials) => libtest_mimic::run(
            &Arguments {
                filter: None,
                ..args
            },
            trials,
        )
        .exit_code(),
        Err(why) => {
            eprintln!("{}", why.trim_end());
            ExitCode::from(2)
        }
    }
}

/// That the table of what was measured has a row for each mistake, in
/// their order, and no other.
fn of_the_evidence() -> Trial {
    Trial::test("evidence_of_every_mistake", || {
        let table = fs::read_to_string(paths::root().join(evidence::FILE))?;
        let measured: Vec<String> = evidence::rows(&table)
            .map(|(name, _)| name.to_owned())
            .collect();
        let names: Vec<String> = cases::all().map(|case| case.name()).collect();
        let missing = names.iter().filter(|name| !measured.contains(name));
        let wrong: Vec<String> = missing
            .map(|name| {
                format!(
                    "{} does not know {name}: make evidence CASE={name}",
                    evidence::FILE
                )
            })
            .collect();
        if !wrong.is_empty() {
            return Err(wrong.join("\n").into());
        }
        if measured != names {
            let why = "has other rows than the catalogue has mistakes, or in another order";
            return Err(
                format!("{} {why}: make evidence CASE={}", evidence::FILE, names[0]).into(),
            );
        }
        Ok(())
    })
}

/// What was built and found for all of them at once.
struct Tools {
    plain: BTreeMap<String, Built>,
    race: BTreeMap<String, Built>,
    vet: Findings,
    staticcheck: Option<Findings>,
}

fn prepare(cases: &[Case]) -> Result<Tools, String> {
    let go = Go::find()?;
    let module = Module::of_pairs();
    let names: Vec<String> = cases.iter().map(Case::name).collect();
    Ok(Tools {
        plain: go::build(&go, &module, Flavour::Plain, &names)?,
        race: go::build(&go, &module, Flavour::Race, &names)?,
        vet: go_tools::vet(&go, &module, &names)?,
        staticcheck: go_tools::staticcheck(&go, &module, &names),
    })
}

impl Tools {
    fn check(&self, case: &Case) -> Result<(), Failed> {
        let name = case.name();
        let of = |findings: &Findings| findings.get(&name).cloned().unwrap_or_default();
        let vet = of(&self.vet);
        let staticcheck = self.staticcheck.as_ref().map(of);
        let checked = || -> Result<(), String> {
            let programs = Programs {
                plain: self.plain[&name].as_ref().map_err(String::clone)?,
                race: self.race[&name].as_ref().map_err(String::clone)?,
                vet: &vet,
                staticcheck: staticcheck.as_deref(),
            };
            go_tools::check(case, &programs)
        };
        checked().map_err(|why| format!("{}\n{why}", case.title()).into())
    }
}
