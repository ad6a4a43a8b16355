//! What becomes of the worker that survives a panic when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nothing catches the panic",
        about: About::Lesson,
        change: Change::Tasks { take: "        job.catch_unwind()
            .await
            .map_err(|panic| format!(\"job {n}: {}\", text(&*panic)))", put: "        job.await;
        let _ = |panic: Box<dyn Any + Send>| text(&*panic).len();
        Ok(())" },
        becomes: Becomes::Ends { prints: "job 8 is done", says: "7 is odd", status: 101 },
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody asserts anything",
        change: Change::Tasks { take: "AssertUnwindSafe(self.job(n))", put: "self.job(n)" },
        becomes: Becomes::Refused { code: "E0277", says: "may not be safely transferred across an unwind boundary" },
        shows: &["A future that has a `&mut` in it is not `UnwindSafe`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the stock is changed first",
        change: Change::Tasks { take: "        assert!(n.is_multiple_of(2), \"{n} is odd\");
        self.stock -= n / 2;", put: "        self.stock -= n / 2;
        assert!(n.is_multiple_of(2), \"{n} is odd\");" },
        becomes: Becomes::Ends { prints: "\
job 8 is done
job 7: 7 is odd
job 6 is done
stock 0", says: "7 is odd", status: 0 },
        shows: &["that `AssertUnwindSafe` is true. A job that changes the stock first and panics then leaves it changed"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the worker panics where nothing catches it",
        about: About::Panic,
        change: Change::Tasks { take: "                Err(error) => println!(\"{error}\"),", put: "                Err(error) => panic!(\"gave up: {error}\")," },
        becomes: Becomes::Ends { prints: "job 8 is done", says: "7 is odd", status: 101 },
        shows: &["it panicked elsewhere, and its handle will say so"],
        ..WHAT_IF
    },
];
