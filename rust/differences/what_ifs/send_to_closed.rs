//! What becomes of a send that nobody receives when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "Its documentation promises less",
    because: "a documentation is read, not run",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the receiver stays",
        about: About::Lesson,
        change: Change::Go {
            take: "	close(queue)
	fmt.Println(\"the receiver has gone\")

	// 4. So the next one cannot be sent.
	fmt.Println(\"iron:\", submit(queue, \"iron\"))
",
            put: "
	// 4. So the next one can be sent.
	fmt.Println(\"iron:\", submit(queue, \"iron\"))
	close(queue)
",
        },
        becomes: Becomes::Prints(
            "wash: <nil>
iron: <nil>
still there: wash
still there: iron",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the receiver stays",
        about: About::Lesson,
        change: Change::Rust {
            take: "    drop(receiver);
    println!(\"the receiver has gone\");
",
            put: "    println!(\"the receiver is there\");
",
        },
        becomes: Becomes::Prints(
            "wash: true
the receiver is there
dropped: wash
dropped: iron",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody recovers",
        change: Change::Go {
            take: "		if reason := recover(); reason != nil {
			err = fmt.Errorf(\"not taken: %v\", reason)
		}
",
            put: "		fmt.Println(\"the sender cleans up\")
",
        },
        becomes: Becomes::Ends {
            prints: "the sender cleans up
wash: <nil>
the receiver has gone
the sender cleans up",
            says: "panic: send on closed channel",
            status: 2,
        },
        shows: &["A send on a closed channel panics"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the sender unwraps what `try_send` returns",
        change: Change::Rust {
            take: "    match queue.try_send(job) {
        Ok(()) => Ok(()),
        Err(TrySendError::Full(job)) => Err(job),
        Err(TrySendError::Disconnected(job)) => Err(job),
    }
",
            put: "    queue.try_send(job).map_err(|e| e.to_string()).unwrap();
    Ok(())
",
        },
        becomes: Becomes::Ends {
            prints: "wash: true
dropped: wash
the receiver has gone
dropped: iron",
            says: "called `Result::unwrap()` on an `Err` value: \"sending on a closed channel\"",
            status: 101,
        },
        shows: &[
            "code that unwraps the result of `send` panics when it is used",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the sender does not look at the result",
        change: Change::Rust {
            take: "    if let Err(job) = submit(&queue, Job(\"iron\")) {
        println!(\"came back: {}\", job.0);
    }
",
            put: "    let _ = queue.send(Job(\"iron\"));
    println!(\"iron is on its way\");
",
        },
        becomes: Becomes::Prints(
            "wash: true
dropped: wash
the receiver has gone
dropped: iron
iron is on its way",
        ),
        shows: &["that the error is looked at", "throws the job away without a word"],
        ..WHAT_IF
    },
    WhatIf {
        question: "it is closed twice",
        change: Change::Go {
            take: "	close(queue)
",
            put: "	close(queue)
	close(queue)
",
        },
        becomes: Becomes::Ends {
            prints: "wash: <nil>",
            says: "panic: close of closed channel",
            status: 2,
        },
        shows: &["Closing twice panics in Go"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the receiver is dropped twice",
        change: Change::Rust {
            take: "    drop(receiver);
",
            put: "    drop(receiver);
    drop(receiver);
",
        },
        becomes: Becomes::Refused {
            code: "E0382",
            says: "use of moved value: `receiver`",
        },
        shows: &["a second `drop` does not compile"],
        ..WHAT_IF
    },
];
