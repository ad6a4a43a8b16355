//! What becomes of the loop over two channels, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the select is biased",
        about: About::Lesson,
        change: Change::Tasks { take: "        tokio::select! {
", put: "        tokio::select! {
            biased;
" },
        becomes: Becomes::Prints("\
received 100 200 sum 25150
both among the first 100: false
302 rounds"),
        shows: &["With `biased;` it begins at the first, every time"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a closed channel is left in",
        about: About::Lesson,
        change: Change::Tasks { take: "                None => small_open = false,", put: "                None => _ = small_open," },
        becomes: Becomes::Prints("\
received 100 200 sum 25150
both among the first 100: true
1000 rounds"),
        shows: &["Left in, it makes the loop spin", "that the closed channel is taken out. The count of rounds in the output shows that it was", "Left in, it would turn the loop into a busy one", "it would not end otherwise"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop goes on when both are closed",
        change: Change::Tasks { take: "while (small_open || large_open) && rounds < 1000", put: "while rounds < 1000" },
        becomes: Becomes::Ends { prints: "", says: "all branches are disabled and there is no else branch", status: 101 },
        shows: &["Without an `else` a `select!` whose branches are all off panics"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop panics",
        about: About::Panic,
        change: Change::Tasks { take: "                    from_small += 1;
", put: "                    from_small += 1;
                    assert!(from_small < 100, \"no more\");
" },
        becomes: Becomes::Ends { prints: "", says: "no more", status: 101 },
        ..WHAT_IF
    },
    WhatIf {
        question: "a pattern turns the closed channel off",
        change: Change::Tasks { take: "            n = small.recv(), if small_open => match n {
                Some(n) => {
                    from_small += 1;
                    sum += n;
                }
                // 4. A closed channel is always ready. Left in, it
                // would turn the loop into a busy one.
                None => small_open = false,
            },", put: "            Some(n) = small.recv() => {
                from_small += 1;
                sum += n;
                small_open = from_small < 100;
            }" },
        becomes: Becomes::Prints("\
received 100 200 sum 25150
both among the first 100: true
301 rounds"),
        shows: &["turns it off too, for one turn"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a branch that is off unwraps a receiver that is not there",
        change: Change::Tasks {
            take: "\
        tokio::select! {
            n = small.recv(), if small_open => match n {
",
            put: "\
        let mut late: Option<mpsc::Receiver<usize>> = None;
        tokio::select! {
            _ = late.as_mut().unwrap().recv(), if late.is_some() => {}
            n = small.recv(), if small_open => match n {
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "called `Option::unwrap()` on a `None` value",
            status: 101,
        },
        shows: &["so an `unwrap` in front of it panics"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a branch that is off has its `unwrap` in a block",
        change: Change::Tasks {
            take: "\
        tokio::select! {
            n = small.recv(), if small_open => match n {
",
            put: "\
        let mut late: Option<mpsc::Receiver<usize>> = None;
        tokio::select! {
            _ = async { late.as_mut().unwrap().recv().await },
                if late.is_some() => {}
            n = small.recv(), if small_open => match n {
",
        },
        becomes: Becomes::PrintsTheSame {
            because: "the block is a future that nobody asks, so it does not begin",
        },
        shows: &["which is then not begun"],
        ..WHAT_IF
    },
];
