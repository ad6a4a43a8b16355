//! What becomes of the tasks that return something when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "each is awaited before the next is spawned",
        about: About::Lesson,
        change: Change::Tasks { take: "            input.parse::<u64>()
        }));
", put: "            input.parse::<u64>()
        }));
        let last = handles.last_mut().unwrap();
        let _: Result<Result<u64, _>, _> = last.await;
" },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["To await each before the next is spawned would run one at a time"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a task panics",
        about: About::Panic,
        change: Change::Tasks { take: "            input.parse::<u64>()
", put: "            assert!(input != \"5\", \"no five\");
            input.parse::<u64>()
" },
        becomes: Becomes::Ends { prints: "", says: "no five", status: 101 },
        shows: &["Here `expect` hands a panic on"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the handles are dropped, and a task panics",
        about: About::Panic,
        change: Change::Tasks { take: "    for handle in handles {
        results.push(handle.await.expect(\"no panic\"));
    }", put: "    handles.push(tokio::spawn(async { panic!(\"no task\") }));
    while !handles.iter().all(|h| h.is_finished()) {
        tokio::task::yield_now().await;
    }
    drop(handles);
    results.push(\"6\".parse());" },
        becomes: Becomes::Ends { prints: "\
\"12\": 6
sum 6", says: "no task", status: 0 },
        shows: &["that you await the handle. One that is dropped detaches its task: the result is gone, and the error, and the panic"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a future is made, and not spawned",
        change: Change::Tasks { take: "    // 2. The await of", put: "    let _idle = async { println!(\"begun\") };

    // 2. The await of" },
        becomes: Becomes::PrintsTheSame { because: "nobody awaits it, so it never begins" },
        shows: &["it does nothing until somebody awaits it"],
        ..WHAT_IF
    },
];
