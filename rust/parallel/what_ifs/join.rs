//! What becomes of the two halves when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "one half is done after the other",
        about: About::Lesson,
        change: Change::Go {
            take: "	})
	<-met
",
            put: "	})
	wg.Wait()
	<-met
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["Both are at work before either goes on"],
        ..WHAT_IF
    },
    WhatIf {
        question: "one half is done after the other",
        about: About::Lesson,
        change: Change::Rust {
            take: "\
rayon::join(
        || merge_sort(left, by_workers),
        || merge_sort(right, by_workers),
    );",
            put: "\
(
        merge_sort(left, by_workers),
        merge_sort(right, by_workers),
    );",
        },
        becomes: Becomes::Prints(
            "\
pieces by workers 0
sorted: true",
        ),
        shows: &[],
        ..WHAT_IF
    },
    WhatIf {
        question: "nothing is split",
        about: About::Lesson,
        change: Change::Go {
            take: "const small = 1024",
            put: "const small = 8000",
        },
        becomes: Becomes::Prints(
            "\
pieces by workers 1
sorted: true",
        ),
        shows: &[],
        ..WHAT_IF
    },
    WhatIf {
        question: "nothing is split",
        about: About::Lesson,
        change: Change::Rust {
            take: "SMALL: usize = 1024",
            put: "SMALL: usize = 8000",
        },
        becomes: Becomes::Prints(
            "\
pieces by workers 0
sorted: true",
        ),
        shows: &[],
        ..WHAT_IF
    },
    WhatIf {
        question: "one side gets a tenth",
        change: Change::Go {
            take: "len(values) / 2",
            put: "len(values) / 10",
        },
        becomes: Becomes::Prints(
            "\
pieces by workers 21
sorted: true",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "one side gets a tenth",
        change: Change::Rust {
            take: "values.len() / 2",
            put: "values.len() / 10",
        },
        becomes: Becomes::Prints(
            "\
pieces by workers 21
sorted: true",
        ),
        shows: &[
            "that the halves are of use",
            "A split that leaves one side nearly empty",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "both sides reverse the whole, in place",
        change: Change::Rust {
            take: "    let (left, right) = rayon::join(
        || merge_sort(left, by_workers),",
            put: "    let mut whole = values.to_vec();
    rayon::join(|| whole.reverse(), || whole.reverse());
    let (left, right) = rayon::join(
        || merge_sort(left, by_workers),",
        },
        becomes: Becomes::Refused {
            code: "E0499",
            says: "cannot borrow `whole` as mutable more than once at a time",
        },
        shows: &["or to the same half, are refused"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a half panics",
        about: About::Panic,
        change: Change::Go {
            take: "		pieces.Add(1)
",
            put: "		pieces.Add(1)
		if values[0] == 0 {
			panic(\"no 0\")
		}
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no 0",
            status: 2,
        },
        shows: &[],
        ..WHAT_IF
    },
    WhatIf {
        question: "a half panics",
        about: About::Panic,
        change: Change::Rust {
            take: "    if values.len() <= SMALL {
",
            put: "    if values.len() <= SMALL {
        if values[0] == 0 {
            panic!(\"no 0\");
        }
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no 0",
            status: 101,
        },
        shows: &["comes out of `join` when the other has ended"],
        ..WHAT_IF
    },
];
