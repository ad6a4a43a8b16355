//! What docs/watching.md says of shuttle in a crate of one's own.
#![cfg(halves)]

use std::panic;
use std::process::Command;

use shuttle::{sync, thread};

/// With a lock, or with a load and a store.
fn count(whole: bool) -> u32 {
    use sync::atomic::{AtomicU32, Ordering::SeqCst};
    let total = sync::Arc::new(AtomicU32::new(0));
    let threads = [(); 2].map(|()| {
        let total = sync::Arc::clone(&total);
        thread::spawn(move || match whole {
            true => {
                total.fetch_add(1, SeqCst);
            }
            false => total.store(total.load(SeqCst) + 1, SeqCst),
        })
    });
    for thread in threads {
        thread.join().unwrap();
    }
    total.load(SeqCst)
}

fn count_with_two_threads() -> u32 {
    count(true)
}

#[test]
fn every_schedule_counts_to_two() {
    shuttle::check_random(|| assert_eq!(count_with_two_threads(), 2), 1000);
}

#[test]
fn the_page_has_this_test() {
    let page = include_str!("../../../docs/watching.md");
    let text = include_str!("in_your_crate.rs");
    let start = text.find("#[test]\nfn every_schedule").unwrap();
    let end = start + text[start..].find("\n}\n").unwrap() + 3;
    assert!(page.contains(&text[start..end]));
}

/// The one that fails, in a process of its own, for its words.
#[test]
#[ignore = "it fails: another test starts it"]
fn some_schedule_counts_to_one() {
    shuttle::check_random(|| assert_eq!(count(false), 2), 1000);
}

#[test]
fn a_failure_prints_its_schedule_and_replay_runs_it() {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--nocapture", "some_schedule_counts_to_one"])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "no schedule counts to one");
    let (_, after) = said.split_once("failing schedule:\n\"\n").expect(&said);
    let (schedule, _) = after.split_once("\n\"").expect(&said);
    let again = || shuttle::replay(|| assert_eq!(count(false), 2), schedule);
    let panics = panic::catch_unwind(again).unwrap_err();
    let words = panics.downcast_ref::<String>().expect("a text");
    assert!(words.contains("left: 1"), "{words}");
}

#[test]
#[should_panic(expected = "in one of its threads")]
fn a_panic_in_any_thread_ends_the_test() {
    shuttle::check_random(
        || {
            let thread = thread::spawn(|| panic!("in one of its threads"));
            assert!(thread.join().is_err());
        },
        1,
    );
}
