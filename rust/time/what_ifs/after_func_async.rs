//! What becomes of what runs later, with tasks, when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "that anybody waits for the function",
    because: "whether it is waited for is the caller's choice; the what-if about a panic that nobody hears of shows what is lost",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody looks whether it was in time",
        about: About::Lesson,
        change: Change::Tasks {
            take: "        let Some(old) = expire else { return false };
        // It stays where it is until then: who drops this future
        // here leaves a session that has a timer.
        if !old.call_off().await {
            *expire = None;
            return false;
        }
",
            put: "        if let Some(old) = expire {
            old.call_off().await;
        }
",
        },
        becomes: Becomes::Prints("\
used: true true
expired after use 2
used: true
called off: true
called off: true
used: true
too soon: false
called off: false"),
        ..WHAT_IF
    },
    WhatIf {
        question: "it only aborts, and takes that for an answer",
        change: Change::Tasks {
            take: "        match (&mut self.0).await {
            Ok(_) => false,
            Err(end) if end.is_cancelled() => true,
            Err(end) => panic::resume_unwind(end.into_panic()),
        }
",
            put: "        true\n",
        },
        becomes: Becomes::Prints("\
used: true true
expired after use 2
used: false
called off: false
called off: true
used: false
too soon: false
called off: true"),
        shows: &["Somebody who only aborts does not know"],
        ..WHAT_IF
    },
    WhatIf {
        question: "it is dropped and not called off",
        change: Change::Tasks {
            take: "        let in_time = old.call_off().await;
        *expire = None;
        in_time
",
            put: "        let task = old.0.abort_handle();
        *expire = None;
        !task.is_finished()
",
        },
        becomes: Becomes::PrintsTheSame { because: "the task is detached, and still waits for its hour when the runtime ends" },
        shows: &["A handle that is dropped lets the task run on"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the lock is std's",
        change: Change::Tasks { take: "use tokio::sync::{Mutex, oneshot};", put: "\
use locks::Mutex;
use tokio::sync::oneshot;

mod locks {
    pub(super) struct Mutex<T>(std::sync::Mutex<T>);
    impl<T> Mutex<T> {
        pub(super) fn new(value: T) -> Self {
            Mutex(std::sync::Mutex::new(value))
        }
        pub(super) async fn lock(
            &self,
        ) -> std::sync::MutexGuard<'_, T> {
            self.0.lock().unwrap()
        }
    }
}" },
        becomes: Becomes::Refused { code: "error", says: "future cannot be sent between threads safely" },
        shows: &["With std's the task could not be spawned"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the function panics",
        about: About::Panic,
        change: Change::Tasks { take: "later(idle, move || uses)", put: "later(idle, move || panic!(\"not after use {uses}\"))" },
        becomes: Becomes::Ends { prints: "used: true true", says: "not after use 2", status: 101 },
        ..WHAT_IF
    },
    WhatIf {
        question: "the function panics, and nobody looks at the handle",
        about: About::Panic,
        change: Change::Tasks { take: "later(idle, move || uses))", put: "\
{
            let task = later(idle, move || panic!(\"not after use {uses}\"));
            let Later(handle) = task;
            Later(tokio::spawn(async move {
                handle.await.unwrap_or(uses)
            }))
        })" },
        becomes: Becomes::Ends { prints: "\
used: true true
expired after use 2
used: false
called off: false
called off: true
used: false
too soon: false
called off: false", says: "not after use 2", status: 0 },
        shows: &["A panic in it is a report on standard error, and in what the handle gives"],
        ..WHAT_IF
    },
];
