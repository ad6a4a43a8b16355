//! What Go's tools notice of the mistakes: one test a mistake.

use std::collections::BTreeMap;
use std::process::ExitCode;

use harness::go::{self, Built, Flavour, Go, Module};
use harness::live;
use libtest_mimic::{Arguments, Failed, Trial};
use mistakes::cases::{self, Case};
use mistakes::go_tools::{self, Findings, Programs};

fn main() -> ExitCode {
    let args = Arguments::from_args();
    let cases: Vec<Case> = cases::all()
        .filter(|c| args.filter.as_ref().is_none_or(|f| c.name().contains(f)))
        .collect();
    if args.list {
        let trials = cases
            .iter()
            .map(|case| Trial::test(case.name(), || Ok(())))
            .collect();
        return libtest_mimic::run(&args, trials).exit_code();
    }
    live::end_with_us();
    match prepare(&cases) {
        Ok(tools) => {
            let tools: &'static Tools = Box::leak(Box::new(tools));
            let trials = cases
                .into_iter()
                .map(|case| Trial::test(case.name(), move || tools.check(&case)))
                .collect();
            libtest_mimic::run(&args, trials).exit_code()
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::from(2)
        }
    }
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
