//! What becomes of the batches when they are changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

const NO_REST: &str = "batch: a b c
batch: d e f
batch: g
taken: 3
made: 7";

const EMPTY: &str = "batch: a b c
batch: d e f
batch: g
batch: \nbatch: h i
taken: 3
made: 7";

const TAKEN: &str = "batch: a b c
batch: d e f
batch: g
batch: h i
taken: 3";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "what is left is not sent at the end",
        about: About::Lesson,
        change: Change::Go {
            take: "				if !ok {
					send()
					return
",
            put: "				if !ok {
					return
",
        },
        becomes: Becomes::Prints(NO_REST),
        ..WHAT_IF
    },
    WhatIf {
        question: "what is left is not sent at the end",
        about: About::Lesson,
        change: Change::Rust {
            take: "        if batch.is_empty() { Ok(()) } else { tx.send(batch) }
",
            put: "        Ok(())
",
        },
        becomes: Becomes::Prints(NO_REST),
        shows: &["that what is left is sent at the end. The last values"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the slice is used again after it was sent",
        change: Change::Go {
            take: "			batch = nil
",
            put: "			batch = batch[:0]
",
        },
        becomes: Becomes::Prints(
            "batch: h i f
batch: h i f
batch: h
batch: h i
taken: 3
made: 7",
        ),
        shows: &["the receiver sees its batch change"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the `Vec` is used again after it was sent",
        change: Change::Rust {
            take: "tx.send(mem::take(&mut batch))?;",
            put: "tx.send(batch)?;",
        },
        becomes: Becomes::Refused {
            code: "E0382",
            says: "moved value: `batch`",
        },
        shows: &["cannot get into a batch that was sent"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a request is answered in any case",
        change: Change::Go {
            take: "		if len(batch) == 0 {
			return true
		}
",
            put: "",
        },
        becomes: Becomes::Prints(EMPTY),
        ..WHAT_IF
    },
    WhatIf {
        question: "a request is answered in any case",
        change: Change::Rust {
            take: "Input::Flush => !batch.is_empty(),",
            put: "Input::Flush => true,",
        },
        becomes: Becomes::Prints(EMPTY),
        ..WHAT_IF
    },
    WhatIf {
        question: "the consumer leaves and says nothing",
        change: Change::Go {
            take: "	cancel()
	stages.Wait()
",
            put: "	stages.Wait()
",
        },
        becomes: Becomes::Ends {
            prints: TAKEN,
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &["In Go each of them watches the context"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the receiver of the batches is kept",
        change: Change::Rust {
            take: "        drop(many);
",
            put: "        mem::forget(many);
",
        },
        becomes: Becomes::WaitsForEver { prints: TAKEN },
        ..WHAT_IF
    },
    WhatIf {
        question: "the stage unwraps what `send` returns",
        change: Change::Rust {
            take: "tx.send(mem::take(&mut batch))?;",
            put: "tx.send(mem::take(&mut batch)).unwrap();",
        },
        becomes: Becomes::Ends {
            prints: TAKEN,
            says: "called `Result::unwrap()` on an `Err` value: \"SendError(..)\"",
            status: 101,
        },
        shows: &["`?` ends the stage"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the producer panics",
        about: About::Panic,
        change: Change::Go {
            take: "			in <- word
",
            put: "			if word == \"e\" {
				panic(\"no word\")
			}
			in <- word
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no word",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the producer panics",
        about: About::Panic,
        change: Change::Rust {
            take: "                tx.send(Input::Value(word)).unwrap();
",
            put: "                assert!(word != \"e\", \"no word\");
                tx.send(Input::Value(word)).unwrap();
",
        },
        becomes: Becomes::Ends {
            prints: "batch: a b c
batch: d
taken: 3",
            says: "no word",
            status: 101,
        },
        shows: &["the stage sends what is left as if it was all"],
        ..WHAT_IF
    },
];
