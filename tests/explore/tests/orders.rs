//! loom tries what the memory orders allow: the mailbox of
//! `atomics/memory_orders`, as it is and with weaker orders.
#![cfg(halves)]
#![allow(missing_docs, unused_imports)]

use std::panic;

macro_rules! mailbox {
    ($name:ident) => {
        mod $name {
            use loom::sync::Arc;
            use loom::sync::atomic::{AtomicBool, AtomicU32, Ordering};
            use loom::thread;

            include!(concat!(env!("OUT_DIR"), "/", stringify!($name), ".rs"));

            /// What loom panics with, if there is an outcome that is
            /// not `right`: whether it was told to wake, and the job.
            pub(crate) fn tried(right: fn(bool, Option<u32>) -> bool) -> Result<(), String> {
                let run = move || {
                    let mailbox = Arc::new(Mailbox::default());
                    let theirs = Arc::clone(&mailbox);
                    let brings = thread::spawn(move || theirs.put(7));
                    let job = mailbox.sleep();
                    let wake = brings.join().unwrap();
                    assert!(right(wake, job), "wake {wake} job {job:?}");
                };
                let tried = super::panic::catch_unwind(|| loom::model(run));
                tried.map_err(|panic| match panic.downcast::<String>() {
                    Ok(text) => *text,
                    Err(_) => "a panic without a text".to_owned(),
                })
            }
        }
    };
}

mailbox!(as_it_is);
mailbox!(release_acquire);
mailbox!(relaxed);

/// The flag never comes before the job.
fn whole(_: bool, job: Option<u32>) -> bool {
    job.is_none_or(|job| job == 7)
}

/// One of the two sees the other.
fn met(wake: bool, job: Option<u32>) -> bool {
    wake || job.is_some()
}

#[test]
fn the_job_comes_with_the_flag() {
    assert_eq!(as_it_is::tried(whole), Ok(()));
    assert_eq!(release_acquire::tried(whole), Ok(()));
}

#[test]
fn with_relaxed_flags_the_flag_comes_without_the_job() {
    assert_eq!(
        relaxed::tried(whole),
        Err("wake false job Some(0)".to_owned())
    );
}

#[test]
fn with_release_and_acquire_each_may_miss_the_other() {
    assert_eq!(
        release_acquire::tried(met),
        Err("wake false job None".to_owned())
    );
}

/// `SeqCst` operations are `Release` and `Acquire` to loom, which is
/// weaker than they are: the pair is right, and loom does not know.
#[test]
fn of_one_order_for_all_loom_knows_nothing() {
    assert_eq!(as_it_is::tried(met), Err("wake false job None".to_owned()));
}
