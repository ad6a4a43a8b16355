//! What becomes of the timer that is set anew, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "With `sleep(…)` in the branch the wait would begin anew",
    because: "tasks/fairness shows it: there the turns are counted",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "a renewal stops the timer",
        about: About::Lesson,
        change: Change::Tasks { take: "                    timer.as_mut().reset(Instant::now() + wait);
                    runs = true;
", put: "                    _ = wait;
                    runs = false;
" },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["that each message moves the limit, and that there is one"],
        ..WHAT_IF
    },
    WhatIf {
        question: "all branches are off",
        change: Change::Tasks { take: "    // 3. It would last", put: "    let off = tokio::spawn(async {
        tokio::select! { () = sleep(Duration::ZERO), if false => {} }
    });
    let ended = off.await.unwrap_err();
    println!(\"panics: {}\", ended.is_panic());

    // 3. It would last" },
        becomes: Becomes::Ends { prints: "\
panics: true
expired, renewed 2, held 1
expired, renewed 0, held 0
waited: true
stopped, renewed 0, held 0", says: "all branches are disabled and there is no else branch", status: 0 },
        shows: &["A `select!` whose branches are all off panics"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nothing is held",
        change: Change::Tasks {
            take: "Some(Command::Hold) => runs = false,",
            put: "Some(Command::Hold) => {}",
        },
        becomes: Becomes::Prints(
            "\
expired, renewed 2, held 0
expired, renewed 0, held 0
waited: true
stopped, renewed 0, held 0",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop panics",
        about: About::Panic,
        change: Change::Tasks { take: "                    renewed += 1;
", put: "                    renewed += 1;
                    assert!(renewed == 0, \"not for {wait:?}\");
" },
        becomes: Becomes::Ends { prints: "", says: "not for 7200s", status: 101 },
        ..WHAT_IF
    },
    WhatIf {
        question: "the renewal finds the time over",
        change: Change::Tasks { take: "    // 5. And this one", put: "    let lease = Lease::new(Duration::ZERO);
    let late = lease.commands.send(Command::Renew(hour)).await;
    println!(\"renewed late: {}\", late.is_ok());
    lease.task.abort();

    // 5. And this one" },
        becomes: Becomes::Prints("\
expired, renewed 2, held 1
expired, renewed 0, held 0
waited: true
renewed late: true
stopped, renewed 0, held 0"),
        shows: &["who renews late, and before the loop has looked, has renewed"],
        ..WHAT_IF
    },
];
