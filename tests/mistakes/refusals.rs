//! All that is held of the Rust programs of the mistakes.

use std::sync::Mutex;
use std::thread;

use crate::bulk::{self, Problem};
use crate::cases::Case;
use crate::rustc::{CASE, Rustc, pinned_version};
use crate::{advice, contract, fixed, words};

/// What is wrong with these cases: with what rustc says, with the
/// program without its racy lines, and with the accepted form.
///
/// # Errors
///
/// When a tool cannot be run.
pub fn problems(cases: &[Case], rustc: &Rustc) -> Result<Vec<Problem>, String> {
    if cases.is_empty() {
        return Ok(Vec::new());
    }
    let there: Vec<Case> = cases
        .iter()
        .copied()
        .filter(|c| c.rust().is_file())
        .collect();
    let cured: Vec<Case> = cases
        .iter()
        .copied()
        .filter(|c| c.fixed().is_file())
        .collect();
    thread::scope(|s| {
        // trybuild takes longest, and is one process after the other.
        let pinned = s.spawn(|| pinned(&there, rustc));
        let mut problems = announced(cases, rustc);
        problems.extend(bulk::each(&there, &|cases| contract::mended(cases, rustc)));
        problems.extend(bulk::each(&cured, &|cases| fixed::check(cases, rustc)));
        problems.extend(pinned.join().expect("it does not panic")?);
        Ok(problems)
    })
}

/// Whether the words are compared: they are those of one version.
pub fn are_words_held(rustc: &Rustc) -> bool {
    rustc.toolchain.version == pinned_version()
}

fn pinned(cases: &[Case], rustc: &Rustc) -> Result<Vec<Problem>, String> {
    if !are_words_held(rustc) {
        return Ok(Vec::new());
    }
    let words = words::of(cases, rustc)?;
    Ok(cases
        .iter()
        .filter_map(|case| {
            let why = words::hold(case, words.get(&case.name())).err()?;
            Some((*case, why))
        })
        .collect())
}

/// What rustc says is what the cases announce, and its advice leads
/// where they say.
fn announced(cases: &[Case], rustc: &Rustc) -> Vec<Problem> {
    let rest = Mutex::new(cases.iter());
    let problems = Mutex::new(Vec::new());
    let next = || rest.lock().unwrap().next();
    thread::scope(|s| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            s.spawn(|| {
                while let Some(case) = next() {
                    if let Err(why) = announces(case, rustc) {
                        problems.lock().unwrap().push((*case, why));
                    }
                }
            });
        }
    });
    problems.into_inner().unwrap()
}

/// As [`announced`], of one case.
///
/// # Errors
///
/// What does not hold.
pub fn announces(case: &Case, rustc: &Rustc) -> Result<(), String> {
    let read = case.read_rust()?;
    let compiled = rustc.compile(&case.rust(), &case.name(), false, &CASE)?;
    contract::hold(&read.1, &compiled)?;
    advice::hold(case, &read, &compiled, rustc)
}
