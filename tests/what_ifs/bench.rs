//! Everything built for some what-ifs, and the check of one of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use go_to_rust::what_if::{Becomes, Half};
use harness::go::Go;
use harness::{paths, verdict};

use crate::cases::{self, Case};
use crate::change;
use crate::go_programs;
use crate::judge::{self, Rule};
use crate::outcome::{self, Ended, Proof, Run};
use crate::rust_programs::{self, Rustc};
use crate::store::{self, Program};

/// Everything built.
#[derive(Debug)]
pub struct Bench {
    /// By name of the what-if: the changed text, or why there is none.
    programs: BTreeMap<String, Result<Program, String>>,
    rustc: Rustc,
    /// For answers of rustc about one program.
    alone: PathBuf,
    rust: rust_programs::Built,
    /// By module; of one that cannot be built on this machine: why.
    go: Modules,
    unproven: Mutex<Vec<String>>,
}

impl Bench {
    /// Makes the changes and builds what is not built yet, below
    /// `folder`. `whole` says that these are all there are: what
    /// belongs to others is removed.
    ///
    /// # Errors
    ///
    /// When something cannot be built, other than a changed program.
    pub fn prepare(folder: &Path, cases: &[Case], whole: bool) -> Result<Bench, String> {
        let rustc = Rustc::find()?;
        let go = Go::find();
        let plan = Plan::of(cases, &rustc, go.as_ref().ok())?;
        let scope = match whole {
            true => "all".to_owned(),
            false => store::hash(&plan.pairs),
        };
        let alone = folder.join("rust/alone");
        let (rust, go) = std::thread::scope(|s| {
            let go = s.spawn(|| plan.build_go(&go, folder, whole));
            let folder = folder.join("rust").join(scope);
            let programs: Vec<Program> = plan.rust.values().cloned().collect();
            let rust = rust_programs::build(&rustc, &folder, &programs, whole);
            (rust, go.join().expect("it does not panic"))
        });
        let (rust, go) = (rust?, go?);
        if whole {
            store::keep_only(&alone, &|file| {
                plan.refused.iter().any(|name| file.starts_with(name))
            })?;
        }
        Ok(Bench {
            programs: plan.programs,
            rustc,
            alone,
            rust,
            go,
            unproven: Mutex::default(),
        })
    }

    /// Why a what-if cannot be run on this machine: there is no Go, or
    /// what its module needs cannot be downloaded.
    pub fn missing(&self, case: &Case) -> Option<&str> {
        let module = match case.half() {
            Half::Go => go_programs::module_of(&case.source()).ok()?,
            Half::Rust | Half::Tasks => return None,
        };
        self.go.get(&module)?.as_ref().err().map(String::as_str)
    }

    /// Runs a what-if, with these variables in its environment beside
    /// the usual.
    ///
    /// # Errors
    ///
    /// A report: the question, the change, what was expected, what came,
    /// and how to see it again.
    pub fn check(&self, case: &Case, variables: &[(&str, &str)]) -> Result<(), String> {
        let mut again = format!("    make what-if PAIR={}\n", case.entry.name());
        self.held(case, variables, &mut again).map_err(|why| {
            let half = case.half();
            let diff = match (case.original(), case.changed()) {
                (Ok(old), Ok(new)) => change::diff(&old, &new),
                _ => String::new(),
            };
            let file = paths::shown(&case.source());
            format!(
                "What if {}? ({half})\n{file}, {diff}\n{why}\nto see it again:\n{again}",
                case.what_if.question
            )
        })
    }

    fn held(
        &self,
        case: &Case,
        variables: &[(&str, &str)],
        again: &mut String,
    ) -> Result<(), String> {
        let program = self.programs[&case.name()]
            .as_ref()
            .map_err(String::clone)?;
        let question = case.what_if.question;
        if question.is_empty() || question.ends_with('?') || question.starts_with("What if") {
            return Err("the question is what stands between `What if` and `?`".to_owned());
        }
        if let Becomes::PrintsTheSame { because: "" } = case.what_if.becomes {
            return Err("`because` is empty".to_owned());
        }
        let (command, source) = match case.half() {
            Half::Rust | Half::Tasks => {
                let source = self.rust.sources.join(format!("{}.rs", program.name));
                if let Becomes::Refused { code, says } = case.what_if.becomes {
                    return self.refused_rust(program, [code, says]);
                }
                if let Some(said) = self.rust.refused.get(&program.name) {
                    return Err(format!("it does not compile:\n{said}"));
                }
                let binary = self.rust.program.display().to_string();
                (vec![binary, program.name.clone()], source)
            }
            Half::Go => {
                let module = go_programs::module_of(&case.source())?;
                let go = self.go[&module].as_ref().map_err(String::clone)?;
                let built = go.program(program);
                match (case.what_if.becomes, built) {
                    (Becomes::Refused { code, says }, built) => {
                        return refused_go(go, program, built.map(|_| ()), [code, says]);
                    }
                    (_, Err(said)) => return Err(format!("it does not compile:\n{said}")),
                    (_, Ok(path)) => (vec![path.display().to_string()], go.source(program)),
                }
            }
        };
        if let Becomes::Explored { .. } = case.what_if.becomes {
            return match case.half() {
                // It compiles; `make explore` finds the schedule.
                Half::Rust => Ok(()),
                half => Err(format!(
                    "the schedules of the half in {half} are not explored"
                )),
            };
        }
        again.push_str(&format!(
            "    {}\nthe changed program:\n    {}\n",
            command
                .iter()
                .map(|word| paths::shown(word.as_ref()))
                .collect::<Vec<_>>()
                .join(" "),
            paths::shown(&source)
        ));
        let waits = matches!(case.what_if.becomes, Becomes::WaitsForEver { .. });
        let outcome = outcome::run(&Run {
            command,
            variables: variables
                .iter()
                .map(|&(k, v)| (k.into(), v.into()))
                .collect(),
            half: case.half(),
            limit: case.entry.pair.timeout,
            asked: (waits && case.half() == Half::Go).then(|| source.clone()),
        })?;
        if let Ended::WaitsForEver(Proof::Limit(why)) = &outcome.end {
            let mut unproven = self.unproven.lock().expect("nothing panics with it");
            unproven.push(format!("{}: {why}", case.name()));
        }
        let (by, _) = verdict::rule(&case.entry.pair.compare);
        let pinned = case.pinned();
        let pinned = fs::read_to_string(&pinned)
            .map_err(|error| format!("{}: {error}", paths::shown(&pinned)))?;
        let unchanged = cases::source(&case.entry, case.half());
        let rule = Rule {
            half: case.half(),
            by,
            pinned: &pinned,
            files: [&source.display().to_string(), &unchanged],
        };
        judge::ran(&case.what_if.becomes, &outcome, &rule)
    }

    fn refused_rust(&self, program: &Program, expected: [&str; 2]) -> Result<(), String> {
        let [code, _] = expected;
        let is_code = code.len() == 5
            && code.starts_with('E')
            && code[1..].bytes().all(|b| b.is_ascii_digit());
        let lint = (code != "error" && !is_code).then_some(code);
        let errors = self.rustc.check(&self.alone, program, lint)?;
        let all: String = errors.iter().map(|e| e.rendered.as_str()).collect();
        let errors: Vec<_> = errors.into_iter().map(|e| (e.code, e.words)).collect();
        judge::refused(expected, &errors, &all)
    }

    /// Names those of which it was only seen that they ran to a limit.
    pub fn say_what_was_not_proven(&self) {
        let unproven = self.unproven.lock().expect("nothing panics with it");
        for what in unproven.iter() {
            eprintln!("not proven, only seen to run to its limit: {what}");
        }
    }
}

type Modules = BTreeMap<PathBuf, Result<go_programs::Built, String>>;

/// What there is to build.
#[derive(Default)]
struct Plan {
    programs: BTreeMap<String, Result<Program, String>>,
    /// The Rust ones that are built together, by name.
    rust: BTreeMap<String, Program>,
    /// The pairs that they belong to.
    pairs: BTreeSet<String>,
    /// The Rust ones that rustc must refuse: each is compiled alone,
    /// when its turn comes.
    refused: BTreeSet<String>,
    /// The Go ones by module and name.
    go: BTreeMap<PathBuf, BTreeMap<String, Program>>,
    /// Those of them of which vet must complain.
    vetted: BTreeSet<String>,
}

impl Plan {
    fn of(cases: &[Case], rustc: &Rustc, go: Option<&Go>) -> Result<Plan, String> {
        let mut plan = Plan::default();
        for case in cases {
            let half = case.half();
            let module = match half {
                Half::Go => Some(go_programs::module_of(&case.source())?),
                Half::Rust | Half::Tasks => None,
            };
            let by = match (&module, go) {
                (None, _) => rustc.by.clone(),
                (Some(module), Some(go)) => go_programs::by(go, module),
                (Some(_), None) => String::new(),
            };
            let pair = case.entry.name();
            let program = case.program().map(|text| Program::new(&pair, text, &by));
            if let Ok(program) = program.clone() {
                let name = program.name.clone();
                match (module, case.what_if.becomes) {
                    (None, Becomes::Refused { .. }) => {
                        plan.refused.insert(name);
                    }
                    (None, _) => {
                        plan.rust.insert(name, program);
                        plan.pairs.insert(pair);
                    }
                    (Some(module), becomes) => {
                        if matches!(becomes, Becomes::Refused { code, .. } if code != COMPILER) {
                            plan.vetted.insert(name.clone());
                        }
                        plan.go.entry(module).or_default().insert(name, program);
                    }
                }
            }
            plan.programs.insert(case.name(), program);
        }
        Ok(plan)
    }

    fn build_go(
        &self,
        go: &Result<Go, String>,
        folder: &Path,
        whole: bool,
    ) -> Result<Modules, String> {
        let mut modules = Modules::new();
        for (module, programs) in &self.go {
            let programs: Vec<Program> = programs.values().cloned().collect();
            let built = match go {
                Ok(go) => {
                    let vet = |program: &Program| self.vetted.contains(&program.name);
                    let name = paths::shown(module).replace('/', ".");
                    go_programs::build(go, &folder.join(name), module, &programs, &vet)?
                }
                Err(why) => Err(why.clone()),
            };
            if let (true, Ok(built)) = (whole, &built) {
                built.keep_only(&programs)?;
            }
            modules.insert(module.clone(), built);
        }
        Ok(modules)
    }
}

/// In place of a code: what Go's compiler says has none.
const COMPILER: &str = "compiler";

fn refused_go(
    go: &go_programs::Built,
    program: &Program,
    built: Result<(), String>,
    expected: [&str; 2],
) -> Result<(), String> {
    if expected[0] == COMPILER {
        let said = built.err();
        let errors: Vec<_> = said
            .iter()
            .map(|s| (COMPILER.to_owned(), vec![s.clone()]))
            .collect();
        return judge::refused(expected, &errors, &said.unwrap_or_default());
    }
    built.map_err(|said| format!("it does not compile:\n{said}"))?;
    let findings = go.vet(program)?;
    let all: String = findings
        .iter()
        .map(|f| format!("{}: {}\n", f.by, f.says))
        .collect();
    let errors: Vec<_> = findings.into_iter().map(|f| (f.by, vec![f.says])).collect();
    judge::refused(expected, &errors, &all)
}
