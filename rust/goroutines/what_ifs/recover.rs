//! What becomes of the worker that survives when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
WhatIf { question: "nobody recovers",
about: About::Lesson,
change: Change::Go { take: "	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf(\"job %d: %v\", n, r)
		}
	}()
", put: "" },
becomes: Becomes::Ends { prints: "job 8 is done", says: "panic: 7 is odd", status: 2 },
shows: &["Without a recover, the second job would end the program"],
    ..WHAT_IF
},
WhatIf { question: "nobody catches",
about: About::Lesson,
change: Change::Rust { take: "        let job = AssertUnwindSafe(|| self.job(n));
        panic::catch_unwind(job)
            .map_err(|panic| format!(\"job {n}: {}\", text(&*panic)))", put: "        self.job(n);
        Ok(())" },
becomes: Becomes::Ends { prints: "job 8 is done", says: "7 is odd", status: 101 },
shows: &["A send fails if the worker has ended"],
    ..WHAT_IF
},
WhatIf { question: "`recover` is called one function deeper",
change: Change::Go { take: "		if r := recover(); r != nil {
			err = fmt.Errorf(\"job %d: %v\", n, r)
		}
", put: "		func() {
			if r := recover(); r != nil {
				err = fmt.Errorf(\"job %d: %v\", n, r)
			}
		}()
" },
becomes: Becomes::Ends { prints: "job 8 is done", says: "panic: 7 is odd", status: 2 },
shows: &["If it calls recover itself"],
..WHAT_IF
},
WhatIf { question: "nobody says `AssertUnwindSafe`",
change: Change::Rust { take: "AssertUnwindSafe(|| self.job(n))", put: "|| self.job(n)" },
becomes: Becomes::Refused { code: "E0277", says: "may not be safely transferred across an unwind boundary" },
shows: &["rustc refuses it, until somebody has looked"],
..WHAT_IF
},
WhatIf { question: "a job changes the stock first",
change: Change::Go { take: "	if n%2 != 0 {
		panic(fmt.Sprint(n, \" is odd\"))
	}
	w.stock -= n / 2
", put: "	w.stock -= n / 2
	if n%2 != 0 {
		panic(fmt.Sprint(n, \" is odd\"))
	}
" },
becomes: Becomes::Prints("\
job 8 is done
job 7: 7 is odd
job 6 is done
stock 0"),
shows: &["Go lets it pass"],
..WHAT_IF
},
WhatIf { question: "a job changes the stock first",
change: Change::Rust { take: "        assert!(n.is_multiple_of(2), \"{n} is odd\");
        self.stock -= n / 2;
", put: "        self.stock -= n / 2;
        assert!(n.is_multiple_of(2), \"{n} is odd\");
" },
becomes: Becomes::Ends { prints: "\
job 8 is done
job 7: 7 is odd
job 6 is done
stock 0", says: "7 is odd", status: 0 },
shows: &["that `AssertUnwindSafe` is true", "A job that changes the stock first"],
..WHAT_IF
},
WhatIf { question: "the worker panics outside of its jobs",
about: About::Panic,
change: Change::Go { take: "			fmt.Println(\"job\", n, \"is done\")
", put: "			panic(\"no printer\")
" },
becomes: Becomes::Ends { prints: "", says: "panic: no printer", status: 2 },
shows: &[],
    ..WHAT_IF
},
WhatIf { question: "the worker panics outside of its jobs",
about: About::Panic,
change: Change::Rust { take: "                    Ok(()) => println!(\"job {n} is done\"),
", put: "                    Ok(()) => panic!(\"no printer\"),
" },
becomes: Becomes::Ends { prints: "", says: "no printer", status: 101 },
shows: &["it panicked elsewhere, and the scope will say so"],
    ..WHAT_IF
},
];
