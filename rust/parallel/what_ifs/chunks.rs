//! What becomes of the chunks when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "each piece is waited for before the next starts",
        about: About::Lesson,
        change: Change::Go {
            take: "			byWorkers.Add(1)
		})",
            put: "			byWorkers.Add(1)
		})
		wg.Wait()",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["when all have started"],
        ..WHAT_IF
    },
    WhatIf {
        question: "`par_chunks_mut` is `chunks_mut`",
        about: About::Lesson,
        change: Change::Rust {
            take: "samples.par_chunks_mut(4)",
            put: "samples.chunks_mut(4)",
        },
        becomes: Becomes::Prints(
            "\
[100 101 102 103 204 205 206 207 308 309]
pieces by workers 0",
        ),
        shows: &[],
        ..WHAT_IF
    },
    WhatIf {
        question: "the chunks are exact",
        change: Change::Rust {
            take: "par_chunks_mut(4)",
            put: "par_chunks_exact_mut(4)",
        },
        becomes: Becomes::Prints(
            "\
[100 101 102 103 204 205 206 207 8 9]
pieces by workers 2",
        ),
        shows: &[
            "that all elements are covered",
            "leaves a remainder out",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "somebody appends to `samples[0:4]`",
        change: Change::Go {
            take: "\tpieces := slices",
            put: "	_ = append(samples[0:4], 1000)
	pieces := slices",
        },
        becomes: Becomes::Prints(
            "\
[100 101 102 103 1200 205 206 207 308 309]
pieces by workers 3",
        ),
        shows: &["can write into the next"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a goroutine appends to its piece",
        change: Change::Go {
            take: "\t\t\tbyWorkers.Add(1)",
            put: "			_ = append(piece, 1000)
			byWorkers.Add(1)",
        },
        becomes: Becomes::PrintsTheSame {
            because: "the capacity of the piece ends where the piece ends, so the append makes a copy",
        },
        shows: &["so an `append` makes a copy"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker panics",
        about: About::Panic,
        change: Change::Go {
            take: "			<-begin
",
            put: "			<-begin
			if i == 2 {
				panic(\"no remainder\")
			}
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no remainder",
            status: 2,
        },
        shows: &[],
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker panics",
        about: About::Panic,
        change: Change::Rust {
            take: "        for sample in piece {",
            put: "        if piece.len() == 2 {
            panic!(\"no remainder\");
        }
        for sample in piece {",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no remainder",
            status: 101,
        },
        shows: &["rayon brings the panic to the caller"],
        ..WHAT_IF
    },
];
