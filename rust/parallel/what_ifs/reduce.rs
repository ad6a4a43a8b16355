//! What becomes of the parallel reduce when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "that the operation is associative",
    because: "which wrong result comes depends on how the work is split, and that differs from run to run",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "each share is waited for before the next starts",
        about: About::Lesson,
        change: Change::Go {
            take: "			partial[i] = own
		})",
            put: "			partial[i] = own
		})
		wg.Wait()",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["They begin when all have started"],
        ..WHAT_IF
    },
    WhatIf {
        question: "main does not wait",
        about: About::Lesson,
        change: Change::Go {
            take: "	close(begin)
	wg.Wait()

",
            put: "
",
        },
        becomes: Becomes::Prints(
            "\
by workers 0
sum 0
largest 0
last 0",
        ),
        shows: &[],
        ..WHAT_IF
    },
    WhatIf {
        question: "`par_iter` is `iter`",
        about: About::Lesson,
        change: Change::Rust {
            take: "        .par_iter()
        .map(|&n| Summary::of(n))
        // 3. Two neighbours are combined as soon as both are done.
        .reduce(Summary::none, Summary::plus);",
            put: "        .iter()
        .map(|&n| Summary::of(n))
        // 3. One after the other.
        .fold(Summary::none(), Summary::plus);",
        },
        becomes: Becomes::Prints(
            "\
by workers 0
sum -14976785
largest -992
last -1628",
        ),
        shows: &["The result is the same as that of a loop"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the neutral element is zero",
        change: Change::Go {
            take: "own := none",
            put: "var own summary",
        },
        becomes: Becomes::Prints(
            "\
by workers 10000
sum -14976785
largest 0
last -1628",
        ),
        shows: &["none has to be its neutral element"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the neutral element is zero",
        change: Change::Rust {
            take: "let largest = i64::MIN;",
            put: "let largest = 0;",
        },
        becomes: Becomes::Prints(
            "\
by workers 10000
sum -14976785
largest 0
last -1628",
        ),
        shows: &[
            "that the neutral element is neutral",
            "Zero is not, for the largest of negative numbers",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "there is no data",
        change: Change::Go {
            take: "make([]int, 10_000)",
            put: "make([]int, 0)",
        },
        becomes: Becomes::Prints(
            "\
by workers 0
sum 0
largest -9223372036854775808
last 0",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker panics",
        about: About::Panic,
        change: Change::Go {
            take: "			own := none
",
            put: "			own := none
			if i == 0 {
				panic(\"no share\")
			}
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no share",
            status: 2,
        },
        shows: &[],
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker panics",
        about: About::Panic,
        change: Change::Rust {
            take: "    fn of(n: i64) -> Summary {
",
            put: "    fn of(n: i64) -> Summary {
        if n == -1628 {
            panic!(\"no last\");
        }
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no last",
            status: 101,
        },
        shows: &["brings the panic to the caller"],
        ..WHAT_IF
    },
];
