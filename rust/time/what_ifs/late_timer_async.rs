//! What becomes of the timer that is too late, with tasks, when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "an `abort` there would end itself",
    because: "the send of this page finds room at once, and an await that need not wait is no place to stop; with a full channel it is",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the function does not look at the generation",
        about: About::Lesson,
        change: Change::Tasks { take: "            if generation != state.generation {
                return;
            }
", put: "            _ = generation;
" },
        becomes: Becomes::Prints("\
ada is out
held: false
held: true
holder: \"\", ends: 1"),
        shows: &["and then goes on with a lease that is no longer meant", "that the function looks at the number"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the guard is held over the await",
        change: Change::Tasks { take: "        let holder = {
            let mut state = self.0.lock().unwrap();
            if generation != state.generation {
                return;
            }
            state.clear()
        };
        if let Some(holder) = holder {
", put: "        let mut state = self.0.lock().unwrap();
        if generation != state.generation {
            return;
        }
        if let Some(holder) = state.clear() {
" },
        becomes: Becomes::Refused { code: "error", says: "future cannot be sent between threads safely" },
        shows: &["no guard is held where the task waits"],
        hazard: Some(81),
        ..WHAT_IF
    },
    WhatIf {
        question: "the guard is held over an await in a task that nothing spawns",
        change: Change::Tasks { take: "    tokio::spawn(run()).await.unwrap();
", put: "    let lease = Lease::default();
    let holds = async {
        let _held = lease.0.lock().unwrap();
        tokio::task::yield_now().await;
    };
    let asks = async { lease.now() };
    tokio::join!(holds, asks);
" },
        becomes: Becomes::WaitsForEver { prints: "" },
        hazard: Some(81),
        ..WHAT_IF
    },
    WhatIf {
        question: "the timer's task has an `Arc` of the lease",
        change: Change::Tasks { take: "        let lease = Arc::downgrade(self);
        state.timer = Some(after(ttl, async move {
            if let Some(lease) = lease.upgrade() {
                lease.expire(generation, ended).await;
            }
        }));
", put: "        let lease = Arc::clone(self);
        state.timer = Some(after(ttl, async move {
            lease.expire(generation, ended).await;
        }));
        assert_eq!(Arc::strong_count(self), 1);
" },
        becomes: Becomes::Ends { prints: "", says: "assertion `left == right` failed", status: 101 },
        shows: &["With an `Arc` each would hold the other"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the function panics",
        about: About::Panic,
        change: Change::Tasks { take: "            _ = ended.send(holder).await;
", put: "            assert!(holder != \"ada\", \"no lease\");
            _ = ended.send(holder).await;
" },
        becomes: Becomes::Ends { prints: "", says: "no lease", status: 101 },
        ..WHAT_IF
    },
];
