//! What becomes of the two desks when they are changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "which of the two fits",
    because: "it depends on what the program is for",
}];

const TO_THE_END: &str = "locked: sold 10 of 12
owned: sold 10 of 12
locked: free while it is counted: false
owned: left 0
owned: two messages are left, full
owned: sold again true";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "those who give back wait for an answer",
        about: About::Lesson,
        change: Change::Go {
            take: "		own.send(func(t *tickets) { t.left++ })
",
            put: "		done := make(chan int)
		own.send(func(t *tickets) { t.left++; close(done) })
		<-done
",
        },
        becomes: Becomes::Ends {
            prints: "locked: sold 10 of 12
owned: sold 10 of 12
locked: free while it is counted: false
owned: left 0",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "those who give back wait for an answer",
        about: About::Lesson,
        change: Change::Rust {
            take: "        owned.send(|tickets| tickets.left += 1).unwrap();
",
            put: "        let (done, wait) = mpsc::channel::<()>();
        owned.send(|tickets| tickets.left += 1).unwrap();
        owned.send(|_| drop(done)).unwrap();
        _ = wait.recv();
",
        },
        becomes: Becomes::WaitsForEver {
            prints: "locked: sold 10 of 12
owned: sold 10 of 12
locked: free while it is counted: false
owned: left 0",
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody stops the owner",
        change: Change::Go {
            take: "	own.close()
",
            put: "	<-own.ended
",
        },
        becomes: Becomes::Ends {
            prints: TO_THE_END,
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["It has to be stopped"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody stops the owner",
        change: Change::Rust {
            take: "        _ = self.requests.send(None); // it may have ended
",
            put: "",
        },
        becomes: Becomes::WaitsForEver { prints: TO_THE_END },
        shows: &["It has to be stopped"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the desk with the lock asks itself",
        change: Change::Go {
            take: "	free := lock.mu.TryLock()
",
            put: "	free := lock.take() == nil
",
        },
        becomes: Becomes::Ends {
            prints: "locked: sold 10 of 12
owned: sold 10 of 12",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the desk with the lock asks itself",
        change: Change::Rust {
            take: "    let free = locked.0.try_lock().is_ok();
",
            put: "    let free = locked.take().is_ok();
",
        },
        becomes: Becomes::WaitsForEver {
            prints: "locked: sold 10 of 12
owned: sold 10 of 12",
        },
        shows: &["that asks itself waits for ever"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a request panics",
        about: About::Panic,
        change: Change::Go {
            take: "{ begun <- t.left; <-gate }",
            put: "{ panic(\"no desk\") }",
        },
        becomes: Becomes::Ends {
            prints: "locked: sold 10 of 12
owned: sold 10 of 12
locked: free while it is counted: false",
            says: "panic: no desk",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a request panics",
        about: About::Panic,
        change: Change::Rust {
            take: "owned.send(|tickets| tickets.left += 1).unwrap();",
            put: "owned.send(|_| panic!(\"no desk\")).unwrap();",
        },
        becomes: Becomes::Ends {
            prints: "locked: sold 10 of 12
owned: sold 10 of 12
locked: free while it is counted: false
owned: left 0
owned: two messages are left, full
owned: sold again false",
            says: "no desk",
            status: 101,
        },
        shows: &[
            "drops what it still has when the receiver goes",
            "find the desk closed",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a request is left in a bounded channel of crossbeam \
                   whose receiver has gone",
        change: Change::Rust {
            take: "    println!(\"owned: sold again {}\", owned.take().is_ok());
",
            put: "    let (tx, requests) = crossbeam::channel::bounded(1);
    let (reply_tx, reply) = mpsc::channel::<()>();
    tx.send(reply_tx).unwrap();
    drop(requests);
    println!(\"answered: {}\", reply.recv().is_ok());
",
        },
        becomes: Becomes::WaitsForEver {
            prints: "locked: sold 10 of 12
owned: sold 10 of 12
locked: free while it is counted: false
owned: left 0
owned: two messages are left, full",
        },
        shows: &["keeps it until the last sender goes"],
        ..WHAT_IF
    },
    WhatIf {
        question: "somebody panics under the lock",
        change: Change::Rust {
            take: "    let counting = locked.0.lock().unwrap();
    let free = locked.0.try_lock().is_ok();
    drop(counting);
",
            put: "    let ended = thread::scope(|s| {
        let count = || {
            let counting = locked.0.lock().unwrap();
            assert!(counting.left > 0, \"no tickets\");
        };
        s.spawn(count).join()
    });
    let free = ended.is_ok() || !locked.0.is_poisoned();
",
        },
        becomes: Becomes::Ends {
            prints: "locked: sold 10 of 12
owned: sold 10 of 12
locked: free while it is counted: false
owned: left 0
owned: two messages are left, full
owned: sold again true
owned: closed",
            says: "no tickets",
            status: 0,
        },
        shows: &["is the caller's, and poisons"],
        ..WHAT_IF
    },
];
