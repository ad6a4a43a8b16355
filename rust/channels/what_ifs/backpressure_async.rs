//! What becomes of the full channel, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "there is room for all",
        about: About::Lesson,
        change: Change::Tasks { take: "mpsc::channel(3)", put: "mpsc::channel(5)" },
        becomes: Becomes::Prints("then 5 more"),
        shows: &["Without a bound it would never be"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the channel has no bound",
        change: Change::Tasks { take: "mpsc::channel(3)", put: "mpsc::unbounded_channel()" },
        becomes: Becomes::Refused { code: "E0599", says: "no method named `try_send` found for struct `UnboundedSender<T>`" },
        shows: &["there is no `try_send`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a task is spawned for each value",
        change: Change::Tasks { take: "            if tx.try_send(n).is_err() {
                held_tx.send(n).await.unwrap();
                tx.send(n).await.unwrap();
            }
        }
", put: "            let tx = tx.clone();
            tokio::spawn(async move {
                tx.send(n).await.unwrap();
            });
        }
        drop::<mpsc::Sender<i32>>(held_tx);
" },
        becomes: Becomes::Prints("then 5 more"),
        shows: &["the channel is bounded, and the tasks that wait before it are not"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the producer panics",
        about: About::Panic,
        change: Change::Tasks { take: "        for n in 0..5 {
", put: "        for n in 0..5 {
            assert!(n < 4, \"no fifth\");
" },
        becomes: Becomes::Ends { prints: "\
held at 3 with 3 waiting
took 0", says: "no fifth", status: 101 },
        ..WHAT_IF
    },
    WhatIf {
        question: "the consumer takes nothing",
        change: Change::Tasks { take: "        println!(\"took {}\", queue.recv().await.unwrap());
", put: "" },
        becomes: Becomes::WaitsForEver { prints: "held at 3 with 3 waiting" },
        shows: &["that somebody takes. When the producer waits for room and the consumer for a word from the producer, both wait for ever"],
        ..WHAT_IF
    },
];
