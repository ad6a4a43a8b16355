//! What becomes of getting results back when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "main does not wait",
        about: About::Lesson,
        change: Change::Go {
            take: "\tmet.Done()\n\twg.Wait()\n\n\t// 3.",
            put: "\t// 3.",
        },
        becomes: Becomes::Prints(
            "\
\"12\": 0
\"thirty\": 0
\"99999999999999999999\": 0
\"5\": 0
sum 0",
        ),
        shows: &[
            "Before Wait has returned nobody may look at the results",
        ],
        hazard: Some(52),
        ..WHAT_IF
    },
    WhatIf {
        question: "the handles are not collected",
        about: About::Lesson,
        change: Change::Rust {
            take: "\n                .collect::<Vec<_>>();",
            put: ";",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["without the `collect`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody looks at the error",
        change: Change::Go {
            take: "\
		if r.err != nil {
			fmt.Printf(\"%q: no number\\n\", inputs[i])
			continue
		}
",
            put: "",
        },
        becomes: Becomes::Prints(
            "\
\"12\": 12
\"thirty\": 0
\"99999999999999999999\": 9223372036854775807
\"5\": 5
sum -9223372036854775792",
        ),
        shows: &["A field that nobody looks at is not missed"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody looks at the error",
        change: Change::Rust {
            take: "\
        let Ok(value) = result else {
            println!(\"{input:?}: no number\");
            continue;
        };
",
            put: "let value = result;\n",
        },
        becomes: Becomes::Refused {
            code: "E0277",
            says: "doesn't implement `std::fmt::Display`",
        },
        shows: &["It has to be handled to get at the number"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the first handle is dropped",
        change: Change::Rust {
            take: "\
                .into_iter()
                .map(",
            put: "\
                .into_iter()
                .skip(1)
                .map(",
        },
        becomes: Becomes::Prints(
            "\
\"12\": no number
\"thirty\": no number
\"99999999999999999999\": 5
sum 5",
        ),
        shows: &[
            "that you join",
            "its result is gone, and with it its error",
        ],
        hazard: Some(52),
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker panics",
        about: About::Panic,
        change: Change::Go {
            take: "value, err := strconv.Atoi(input)\n",
            put: "\
value, err := strconv.Atoi(input)
			if err != nil {
				panic(\"no number\")
			}
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no number",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a worker panics",
        about: About::Panic,
        change: Change::Rust {
            take: "input.parse()\n",
            put: "panic!(\"no number\")\n",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no number",
            status: 101,
        },
        shows: &["main panics in its turn"],
        ..WHAT_IF
    },
];
