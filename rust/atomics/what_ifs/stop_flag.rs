//! What becomes of the thread with a flag when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "is told by a channel that is closed",
    because: "`channels/done_signal` is the pair that shows it",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "nobody looks at the flag",
        about: About::Lesson,
        change: Change::Go {
            take: "		if im.stopped.Load() {
			return
		}
",
            put: "",
        },
        becomes: Becomes::Prints(
            "rows when asked 2
rows at the end 1000 of 1000",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody looks at the flag",
        about: About::Lesson,
        change: Change::Rust {
            take: "            if self.stopped.load(Ordering::Relaxed) {
                return;
            }
",
            put: "",
        },
        becomes: Becomes::Prints(
            "rows when asked 2
rows at the end 1000 of 1000",
        ),
        shows: &["that the thread looks at the"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the third row does not come",
        change: Change::Go { take: "	close(goOn)\n", put: "" },
        becomes: Becomes::Ends {
            prints: "rows when asked 2",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the third row does not come",
        change: Change::Rust {
            take: "    drop(go_on);\n",
            put: "    let _not_yet = go_on;\n",
        },
        becomes: Becomes::WaitsForEver { prints: "rows when asked 2" },
        shows: &[
            "Nor does a flag wake anybody",
            "next row goes on waiting",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the owner goes away and does not close it",
        change: Change::Go {
            take: "	im.Stop()
	fmt.Println(\"rows when asked\", im.rows.Load())
	close(goOn)
	fmt.Println(\"rows at the end\", im.Close(), \"of 1000\")
",
            put: "	shared := im
	im = nil
	fmt.Println(\"rows when asked\", shared.rows.Load())
	close(goOn)
	shared.ended.Wait()
	fmt.Println(\"rows at the end\", shared.rows.Load(), \"of 1000\")
",
        },
        becomes: Becomes::Prints(
            "rows when asked 2
rows at the end 1000 of 1000",
        ),
        shows: &["Whoever forgets Close leaves the goroutine running"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the owner goes away and does not close it",
        change: Change::Rust {
            take: "    println!(\"rows at the end {} of 1000\", importer.close());
",
            put: "    let shared = Arc::clone(&importer.shared);
    drop(importer);
    let rows = shared.rows.load(Ordering::Relaxed);
    println!(\"rows at the end {rows} of 1000\");
",
        },
        becomes: Becomes::PrintsTheSame {
            because: "`drop` stops the thread and joins it",
        },
        shows: &["owner that is dropped without `close`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the third row cannot be read",
        about: About::Panic,
        change: Change::Go {
            take: "			<-goOn\n",
            put: "			<-goOn\n			panic(\"no row\")\n",
        },
        becomes: Becomes::Ends {
            prints: "rows when asked 2",
            says: "panic: no row",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the third row cannot be read",
        about: About::Panic,
        change: Change::Rust {
            take: "            let _ = wait.recv();
",
            put: "            let _ = wait.recv();
            panic!(\"no row\");
",
        },
        becomes: Becomes::Ends {
            prints: "rows when asked 2",
            says: "no row",
            status: 101,
        },
        shows: &["passes on a panic of the thread"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the thread of an owner that is dropped panics",
        about: About::Panic,
        change: Change::Rust {
            take: "    // 7. The importer is asked to stop in the middle of it.
",
            put: "    let lost = Importer::start(|_| panic!(\"no row\"));
    while lost.thread.as_ref().is_some_and(|t| !t.is_finished()) {
        thread::yield_now();
    }
    drop(lost);

    // 7. The importer is asked to stop in the middle of it.
",
        },
        becomes: Becomes::Ends {
            prints: "rows when asked 2
rows at the end 3 of 1000",
            says: "no row",
            status: 0,
        },
        shows: &["then a panic of the thread is a message and no more"],
        ..WHAT_IF
    },
];
