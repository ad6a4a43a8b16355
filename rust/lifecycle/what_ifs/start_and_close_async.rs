//! What becomes of the component with a task when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "And that `add` is not dropped in the middle",
    because: "tasks/lost_in_select shows which sends lose their value",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody tells the loop before it is waited for",
        about: About::Lesson,
        change: Change::Tasks { take: "        drop(self.stop);
        self.task.await.unwrap()
", put: "        self.stop.disarm();
        self.task.await.unwrap()
" },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["and that the loop listens"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the owner is dropped and not closed",
        change: Change::Tasks { take: "    println!(\"sum {}\", collector.close().await.unwrap());
", put: "    drop(collector);
    while !samples.0.is_disconnected() {
        tokio::task::yield_now().await;
    }
    println!(\"it ends, and nobody has the sum\");
" },
        becomes: Becomes::Prints("\
it ends, and nobody has the sum
after that: the collector is closed
after that: the collector is closed
it ended with: bad sample -1"),
        shows: &["an owner that is dropped tells the loop, by its guard, and does not wait", "that somebody calls `close`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a destructor waits for the task",
        change: Change::Tasks { take: "impl fmt::Display for Failure {", put: "\
impl Drop for Collector {
    fn drop(&mut self) {
        (&mut self.task).await.unwrap().unwrap();
    }
}

impl fmt::Display for Failure {" },
        becomes: Becomes::Refused { code: "E0728", says: "`await` is only allowed inside `async` functions and blocks" },
        shows: &["A destructor cannot await"],
        ..WHAT_IF
    },
    WhatIf {
        question: "it is closed twice",
        change: Change::Tasks { take: "    println!(\"sum {}\", collector.close().await.unwrap());
", put: "    println!(\"sum {}\", collector.close().await.unwrap());
    println!(\"sum {}\", collector.close().await.unwrap());
" },
        becomes: Becomes::Refused { code: "E0382", says: "use of moved value: `collector`" },
        shows: &["takes the owner by value"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop panics",
        about: About::Panic,
        change: Change::Tasks {
            take: "            Some(n) => sum += n,
",
            put: "            Some(n) => {
                assert!(n < 9, \"no sum of {n}\");
                sum += n;
            }
",
        },
        becomes: Becomes::Ends { prints: "", says: "no sum of 9", status: 101 },
        ..WHAT_IF
    },
];
