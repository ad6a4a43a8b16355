//! What becomes of the rendezvous, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "there is room for one dish",
        about: About::Lesson,
        change: Change::Tasks { take: "flume::bounded(0)", put: "flume::bounded(1)" },
        becomes: Becomes::Prints("\
bread put down
guest comes
soup taken
guest has bread and soup"),
        shows: &["A channel without a buffer is a rendezvous: the sender waits until the receiver has taken the value", "With room for one dish it would be put down all the same"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a channel of tokio is made without room",
        change: Change::Tasks { take: "    let (cook, table) = flume::bounded(0);", put: "    let _ = tokio::sync::mpsc::channel::<&str>(0);
    let (cook, table) = flume::bounded(0);" },
        becomes: Becomes::Ends { prints: "", says: "mpsc bounded channel requires buffer > 0", status: 101 },
        shows: &["`channel(0)` panics"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a dish is sent through a channel of tokio with room for one",
        change: Change::Tasks { take: "    // 3. The guest comes and", put: "    let (other, unheard) = tokio::sync::mpsc::channel(1);
    other.send(\"salad\").await.unwrap();
    println!(\"salad sent, {} waits\", unheard.len());

    // 3. The guest comes and" },
        becomes: Becomes::Prints("\
nobody takes bread
salad sent, 1 waits
guest comes
soup taken
guest has soup"),
        shows: &["its send ends when the value lies in the channel, and the receiver may not have come yet"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the guest panics",
        about: About::Panic,
        change: Change::Tasks { take: "        table.into_stream().collect::<Vec<_>>().await", put: "        assert!(table.is_disconnected(), \"no appetite\");
        table.into_stream().collect::<Vec<_>>().await" },
        becomes: Becomes::Ends { prints: "\
nobody takes bread
guest comes", says: "no appetite", status: 101 },
        shows: &["its receiver goes with it, and the send is an `Err`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the soup comes before the guest",
        change: Change::Tasks { take: "    // 3. The guest comes and", put: "    cook.send_async(\"soup\").await.unwrap();

    // 3. The guest comes and" },
        becomes: Becomes::WaitsForEver { prints: "nobody takes bread" },
        shows: &["that the other side comes. A send from the task that holds the receiver waits for ever"],
        ..WHAT_IF
    },
];
