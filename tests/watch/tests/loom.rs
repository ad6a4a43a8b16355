//! What no run on x86-64 shows, and loom does: it runs a small program
//! in all schedules, and lets a load see each value that the memory
//! orders allow.

use std::sync::atomic::Ordering::{self, Acquire, Relaxed, Release};

use loom::sync::Arc;
use loom::sync::atomic::{AtomicBool, AtomicU32};
use loom::thread;

/// One thread writes a number and raises a flag. The other looks at the
/// flag, and where it is up at the number.
fn hand_over(raise: Ordering, look: Ordering) {
    loom::model(move || {
        let number = Arc::new(AtomicU32::new(0));
        let ready = Arc::new(AtomicBool::new(false));
        let writer = thread::spawn({
            let (number, ready) = (Arc::clone(&number), Arc::clone(&ready));
            move || {
                number.store(42, Relaxed);
                ready.store(true, raise);
            }
        });
        if ready.load(look) {
            let number = number.load(Relaxed);
            assert_eq!(number, 42, "the flag is up, and the number is not there");
        }
        writer.join().unwrap();
    });
}

#[test]
fn release_and_acquire_hand_over_what_was_written_before() {
    hand_over(Release, Acquire);
}

#[test]
#[should_panic(expected = "the flag is up, and the number is not there")]
fn relaxed_does_not() {
    hand_over(Relaxed, Relaxed);
}

/// A child that can hold its parent.
#[derive(Default)]
struct Child(std::sync::Mutex<Option<Arc<Child>>>);

#[test]
fn what_nobody_holds_is_freed() {
    loom::model(|| drop(Arc::new(Child::default())));
}

#[test]
#[should_panic(expected = "Arc leaked.")]
fn what_holds_itself_is_not() {
    loom::model(|| {
        let child = Arc::new(Child::default());
        *child.0.lock().unwrap() = Some(Arc::clone(&child));
    });
}
