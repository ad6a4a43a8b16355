//! The what-ifs of the services: a half is changed and built, the same
//! scenes are played with it, and one that comes out otherwise is its
//! outcome.

use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;

use go_to_rust::what_if::{Becomes, Half as Which, WhatIf};
use harness::go::Go;
use harness::pairs::{self, Entry};
use harness::paths;
use pretty_assertions::StrComparison;
use what_ifs::rust_programs::{self, Rustc};
use what_ifs::store::{self, Program};
use what_ifs::{cases, go_programs};

use crate::halves::{Half, Language};
use crate::play::{Scene, heading, transcripts};
use crate::scripts;

/// How long a changed service may say nothing. Of most of them nothing
/// is expected that does not come at once.
const PATIENCE: Duration = Duration::from_secs(5);

/// What the Rust halves use beside what all pairs use.
const CRATES: [&str; 4] = ["axum", "hyper", "hyper_util", "tower_http"];

/// A what-if of a service.
#[derive(Debug, Clone, Copy)]
pub struct Case {
    /// The service.
    pub entry: Entry,
    /// The what-if.
    pub what_if: &'static WhatIf,
}

/// All of them, in reading order.
pub fn all() -> Vec<Case> {
    let served = pairs::all().filter(|entry| entry.pair.served);
    let cases = served.flat_map(|entry| {
        let what_ifs = entry.pair.what_ifs.iter();
        what_ifs.map(move |what_if| Case { entry, what_if })
    });
    cases.collect()
}

impl Case {
    /// `services/connections: the queue has no bound (Go)`.
    pub fn name(&self) -> String {
        let question = self.what_if.question.replace('`', "");
        let half = self.what_if.change.half();
        format!("{}: {question} ({half})", self.entry.name())
    }

    fn language(&self) -> Language {
        match self.what_if.change.half() {
            Which::Go => Language::Go,
            Which::Rust | Which::Tasks => Language::Rust,
        }
    }

    fn changed(&self) -> Result<String, String> {
        let case = cases::Case {
            entry: self.entry,
            what_if: self.what_if,
            root: paths::root(),
        };
        case.changed()
    }

    fn scenes(&self) -> &'static [Scene] {
        let script = scripts::ALL
            .iter()
            .find(|script| script.name == self.entry.pair.name);
        script.expect("every service has a script").scenes
    }
}

/// The changed programs, built, by the name of the case.
pub struct Built(BTreeMap<String, Result<Half, String>>);

impl Built {
    /// Builds those of these cases.
    ///
    /// # Errors
    ///
    /// When that is not possible, for another reason than that one of
    /// them does not compile.
    pub fn new(cases: &[Case]) -> Result<Built, String> {
        let go = Go::find()?;
        let like = paths::root().join("go");
        let rustc = Rustc::with("services", &CRATES)?;
        let mut of_go = Vec::new();
        let mut of_rust = Vec::new();
        for case in cases {
            let (by, programs) = match case.language() {
                Language::Go => (go_programs::by(&go, &like), &mut of_go),
                Language::Rust => (rustc.by.clone(), &mut of_rust),
            };
            programs.push((case, Program::new(&case.entry.name(), case.changed()?, &by)));
        }
        let list = |programs: &[(&Case, Program)]| -> Vec<Program> {
            programs.iter().map(|(_, p)| p.clone()).collect()
        };
        let folder = store::folder().join("services");
        let built_go =
            go_programs::build(&go, &folder.join("go"), &like, &list(&of_go), &|_| false)??;
        let built_rust =
            rust_programs::build(&rustc, &folder.join("rust"), &list(&of_rust), false)?;
        let mut built = BTreeMap::new();
        for (case, program) in &of_go {
            let half = built_go.program(program).map(|program| Half {
                language: Language::Go,
                program,
                args: Vec::new(),
            });
            built.insert(case.name(), half);
        }
        for (case, program) in &of_rust {
            let half = match built_rust.refused.get(&program.name) {
                Some(said) => Err(said.clone()),
                None => Ok(Half {
                    language: Language::Rust,
                    program: built_rust.program.clone(),
                    args: vec![program.name.clone()],
                }),
            };
            built.insert(case.name(), half);
        }
        Ok(Built(built))
    }

    /// Plays the scenes with a changed program.
    ///
    /// # Errors
    ///
    /// What comes out, where it is not what the what-if says.
    pub fn check(&self, case: &Case) -> Result<(), String> {
        let half = self.0[&case.name()].as_ref();
        let half = half.map_err(|said| format!("does not compile:\n{said}"))?;
        let name = case.entry.name();
        let file = paths::expected().join(format!("{name}.txt"));
        let pinned = fs::read_to_string(&file)
            .map_err(|error| format!("{}: {error}", paths::shown(&file)))?;
        let same: Vec<&str> = pinned.split("\n\n").map(str::trim_end).collect();
        match case.what_if.becomes {
            Becomes::Prints(expected) => {
                let first = expected.lines().next().unwrap_or_default();
                let mut scenes = case.scenes().chunks(1);
                let scene = scenes.find(|scene| first == heading(&scene[0]));
                let scene = scene.ok_or_else(|| format!("no scene is called {first:?}"))?;
                let played = transcripts(half, scene, PATIENCE).concat();
                let played = played.trim_end();
                if same.contains(&played) {
                    return Err(format!("{first:?} is played as before"));
                }
                if played == expected {
                    return Ok(());
                }
                let diff = StrComparison::new(expected, played);
                Err(format!(
                    "the scene is not that (left: expected; right: played)\n{diff}\nplayed:\n{played}"
                ))
            }
            Becomes::PrintsTheSame { .. } => {
                let played = transcripts(half, case.scenes(), PATIENCE);
                let other = played
                    .iter()
                    .find(|scene| !same.contains(&scene.trim_end()));
                other.map_or(Ok(()), |scene| Err(format!("a scene differs:\n{scene}")))
            }
            _ => Err("of a service, Prints has the scene that differs".to_owned()),
        }
    }
}
